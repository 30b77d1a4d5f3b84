import {translate} from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {formatUnits} from '../format/list.ts';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import styles from './Step.module.css';
import {useStep} from './step-context.ts';

/** The roles that a step needs, grants and takes back, and why one that it granted stays. */
export function RoleChanges(): ReactElement | null {
  const {step} = useStep();
  const {page} = useProcedure();
  const {site, chrome, content} = useLanguages();
  const names = (keys: readonly string[]) =>
    formatUnits(
      keys.map((key) => page.roles[key] ?? key),
      content ?? site,
    );
  const changes = [
    {label: translate({id: 'trin.roles.needs', message: 'Needs the role:'}), text: names(step.needs)},
    {label: translate({id: 'trin.roles.grants', message: 'Grants the role:'}), text: names(step.grants)},
    {label: translate({id: 'trin.roles.revokes', message: 'Takes back the role:'}), text: names(step.revokes)},
    {label: translate({id: 'trin.roles.keeps', message: 'The role stays:'}), text: step.keeps ?? ''},
  ].filter(({text}) => text !== '');
  if (changes.length === 0) return null;
  return (
    <ul className={styles.facts} lang={chrome}>
      {changes.map(({label, text}) => (
        <li key={label}>
          <Icon name="role" />
          {label} <strong lang={content}>{text}</strong>
        </li>
      ))}
    </ul>
  );
}
