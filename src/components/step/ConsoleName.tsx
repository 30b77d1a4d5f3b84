import {translate} from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {ConsoleShape} from '../icons/ConsoleShape.tsx';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import {OnlyHeard} from '../text/OnlyHeard.tsx';
import {toConsoleIndex} from './lane-colour.ts';
import styles from './lanes.module.css';

/** A console's name with its shape and colour; a link where its address is known. */
export function ConsoleName({id}: {id: string}): ReactElement {
  const {page} = useProcedure();
  const {content, chrome} = useLanguages();
  const index = toConsoleIndex(page.steps, id);
  const entry = page.consoles[id];
  const name = (
    <span className={styles.name} lang={content} translate="no">
      <ConsoleShape index={Math.max(index, 0)} />
      {entry?.name ?? id}
    </span>
  );
  const colour = styles[`console${(Math.max(index, 0) % 6) + 1}`];
  if (!entry?.address) return <span className={`${styles.console} ${colour}`}>{name}</span>;
  return (
    <a className={`${styles.console} ${colour}`} href={entry.address} target="_blank" rel="noopener noreferrer">
      {name}
      <Icon name="external" />
      <OnlyHeard lang={chrome}> {translate({id: 'trin.lane.newTab', message: '(opens in a new tab)'})}</OnlyHeard>
    </a>
  );
}
