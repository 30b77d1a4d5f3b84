import clsx from 'clsx';
import type {ReactElement} from 'react';
import {useVariable} from '../value/use-variable.ts';
import {canCopyInline, VariableButtons} from '../value/VariableButtons.tsx';
import {VariableText} from '../value/VariableText.tsx';
import {toLook} from '../value/variable-look.ts';
import styles from './text.module.css';

/** A value that differs for each customer: theirs when one is chosen, else what it is and what it may look like. */
export function Var({name}: {name: string}): ReactElement {
  const shown = useVariable(name);
  if (!shown) return <span className={styles.variable}>{name}</span>;
  return (
    <span className={clsx(styles.variable, styles[toLook(shown)])}>
      <span className={canCopyInline(shown) ? styles.roomForTwo : styles.room}>
        <VariableText shown={shown} />
      </span>
      <span className={styles.buttons}>
        <VariableButtons shown={shown} inline />
      </span>
    </span>
  );
}
