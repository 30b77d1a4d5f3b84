import type {ReactElement} from 'react';
import {AccountShape} from '../icons/AccountShape.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import {toAccountIndex} from './lane-colour.ts';
import styles from './lanes.module.css';

/** An account's name with its shape and colour. */
export function AccountName({id}: {id: string}): ReactElement {
  const {page} = useProcedure();
  const {content} = useLanguages();
  const index = Math.max(toAccountIndex(page.steps, id), 0);
  return (
    <span className={`${styles.account} ${styles[`account${(index % 4) + 1}`]}`} lang={content}>
      <AccountShape index={index} />
      {page.accounts[id]?.name ?? id}
    </span>
  );
}
