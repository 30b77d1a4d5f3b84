import Translate from '@docusaurus/Translate';
import type {Lane} from '@site/src/procedure/lane.ts';
import type {ReactElement} from 'react';
import {AccountName} from './AccountName.tsx';
import {ConsoleName} from './ConsoleName.tsx';
import styles from './lanes.module.css';

/** `In Backup Console as Backup administrator`; either part may be missing. */
export function LaneWords({lane}: {lane: Lane}): ReactElement | null {
  const console = lane.console !== undefined && <ConsoleName key="console" id={lane.console} />;
  const account = lane.as !== undefined && <AccountName key="account" id={lane.as} />;
  if (console && account)
    return (
      <span className={styles.words}>
        <Translate id="trin.lane.both" values={{console, account}}>
          {'In {console} as {account}'}
        </Translate>
      </span>
    );
  if (console)
    return (
      <span className={styles.words}>
        <Translate id="trin.lane.console" values={{console}}>
          {'In {console}'}
        </Translate>
      </span>
    );
  if (account)
    return (
      <span className={styles.words}>
        <Translate id="trin.lane.account" values={{account}}>
          {'As {account}'}
        </Translate>
      </span>
    );
  return null;
}
