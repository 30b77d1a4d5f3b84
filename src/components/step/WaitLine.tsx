import Translate from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {toValue} from '@site/src/procedure/customer/value.ts';
import {findZone} from '@site/src/procedure/customer/zone.ts';
import type {Moment} from '@site/src/procedure/moment.ts';
import {nextOccurrence} from '@site/src/procedure/next-occurrence.ts';
import type {PageStep} from '@site/src/procedure/page.ts';
import type {ReactElement} from 'react';
import {formatSeconds} from '../format/duration.ts';
import {formatClock} from '../format/moment.ts';
import {formatOccurrence} from '../format/occurrence.ts';
import {toOtherTimes} from '../format/other-times.ts';
import {useNow} from '../format/use-now.ts';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import {useCustomer} from '../storage/use-customers.ts';
import styles from './Lines.module.css';

/** How long to wait, or until when. */
export function WaitLine({step}: {step: PageStep}): ReactElement | null {
  const {chrome} = useLanguages();
  if (!step.wait) return null;
  return (
    <p className={styles.line} lang={chrome}>
      <Icon name="clock" />
      <span>{'seconds' in step.wait ? <WaitFor seconds={step.wait.seconds} /> : <WaitUntil moment={step.wait} />}</span>
    </p>
  );
}

function WaitFor({seconds}: {seconds: number}): ReactElement {
  const {site} = useLanguages();
  return (
    <Translate id="trin.wait.for" values={{duration: <strong key="duration">{formatSeconds(seconds, site)}</strong>}}>
      {'Wait {duration}'}
    </Translate>
  );
}

/** The reader's own zone is known in the browser only; until then the moment stands as the author wrote it. */
function WaitUntil({moment}: {moment: Moment}): ReactElement {
  const isBrowser = useIsBrowser();
  const {site} = useLanguages();
  const original = `${formatClock(moment, site)} ${moment.zone}`;
  if (isBrowser) return <OwnTime moment={moment} />;
  return (
    <Translate id="trin.wait.until" values={{moment: <strong key="moment">{original}</strong>}}>
      {'Wait until {moment}'}
    </Translate>
  );
}

function OwnTime({moment}: {moment: Moment}): ReactElement {
  const {site} = useLanguages();
  const {page} = useProcedure();
  const customer = useCustomer();
  const occurrence = nextOccurrence(moment, useNow());
  const zone = findZone(page.variables, (key) => (customer ? toValue(key, page.variables, customer).text : undefined));
  const original = toOtherTimes(moment, occurrence, zone, site).join('; ');
  const own = (
    <time key="own" dateTime={occurrence.toISOString()}>
      <strong>{formatOccurrence(occurrence, site)}</strong>
    </time>
  );
  return (
    <Translate id="trin.wait.untilOwn" values={{own, original}}>
      {'Wait until {own} your time ({original})'}
    </Translate>
  );
}
