import Translate, {translate} from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {formatMinuteRange} from '../format/duration.ts';
import {formatUnits} from '../format/list.ts';
import {formatCount} from '../format/range.ts';
import {useLanguages} from '../language/use-languages.ts';
import {Fact} from './Fact.tsx';
import styles from './ProcedureHeader.module.css';
import {useProcedure} from './procedure-context.ts';
import {ReviewFacts} from './ReviewFacts.tsx';
import {toRolesInvolved} from './roles-involved.ts';
import {useWaits} from './use-waits.ts';

/** What one wants to know before starting: how long, how much, with which rights, how trustworthy. */
export function ProcedureHeader(): ReactElement {
  const {page, view} = useProcedure();
  const {site, chrome, content} = useLanguages();
  const waits = useWaits(view.steps);
  const roles = toRolesInvolved(view.steps, page.roles);
  const {name, vendor} = page.product;
  return (
    <dl className={styles.header} lang={chrome}>
      <Fact label={translate({id: 'trin.header.product', message: 'Product'})}>
        <span lang={content}>{vendor && !name.includes(vendor) ? `${name} (${vendor})` : name}</span>
      </Fact>
      <Fact label={translate({id: 'trin.header.steps', message: 'Steps'})}>{formatCount(view.count, site)}</Fact>
      {view.minutes[1] > 0 && (
        <Fact label={translate({id: 'trin.header.duration', message: 'Working time'})}>
          <Translate id="trin.header.about" values={{duration: formatMinuteRange(view.minutes, site)}}>
            {'about {duration}'}
          </Translate>
        </Fact>
      )}
      {waits.length > 0 && <Fact label={translate({id: 'trin.header.waits', message: 'Plus waiting'})}>{formatUnits(waits, site)}</Fact>}
      <RoleFact label={translate({id: 'trin.header.needs', message: 'Roles needed'})} roles={roles.needed} />
      <RoleFact label={translate({id: 'trin.header.grants', message: 'Roles granted'})} roles={roles.granted} />
      <RoleFact label={translate({id: 'trin.header.revokes', message: 'Roles taken back'})} roles={roles.revoked} />
      {page.appliesTo.length > 0 && (
        <Fact label={translate({id: 'trin.header.appliesTo', message: 'Applies to'})}>
          <span lang={content}>{formatUnits(page.appliesTo, content ?? site)}</span>
        </Fact>
      )}
      <ReviewFacts />
    </dl>
  );
}

function RoleFact({label, roles}: {label: string; roles: readonly string[]}): ReactElement | null {
  const {site, content} = useLanguages();
  if (roles.length === 0) return null;
  return (
    <Fact label={label}>
      <span lang={content}>{formatUnits(roles, content ?? site)}</span>
    </Fact>
  );
}
