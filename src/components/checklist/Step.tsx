import type {SheetStep} from '@site/src/procedure/checklist/block.ts';
import type {ReactElement} from 'react';
import {Parts} from './Parts.tsx';
import {Initials, Pieces, Tick} from './Pieces.tsx';
import styles from './Sheet.module.css';

export function Step({step}: {step: SheetStep}): ReactElement {
  const {lane, number, before, tags, command, parts} = step;
  return (
    <>
      {lane && (
        <p className={styles.lane}>
          <Pieces text={lane} />
        </p>
      )}
      <div className={styles.step}>
        <Tick />
        <strong className={styles.number}>{number}.</strong>
        <div className={styles.content}>
          <div className={styles.notes}>
            <Parts parts={before} />
          </div>
          <p>
            {tags.map((tag) => (
              <span key={tag} className={styles.tag}>
                {tag}
              </span>
            ))}
            <Pieces text={command} />
          </p>
          <div className={styles.notes}>
            <Parts parts={parts} />
          </div>
        </div>
        <Initials />
      </div>
    </>
  );
}
