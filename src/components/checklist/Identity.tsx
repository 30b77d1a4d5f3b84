import type {Row} from '@site/src/procedure/checklist/block.ts';
import clsx from 'clsx';
import type {ReactElement} from 'react';
import type {BlockOf} from './block-of.ts';
import {Pieces} from './Pieces.tsx';
import styles from './Sheet.module.css';

export function Identity({block}: {block: BlockOf<'identity'>}): ReactElement {
  const {people, facts, questions} = block;
  return (
    <div className={styles.identity}>
      <Rows rows={people} />
      {facts.length > 0 && <Rows rows={facts} className={clsx(styles.rows, styles.notes)} />}
      {questions.length > 0 && <Rows rows={questions} className={styles.questions} />}
    </div>
  );
}

export function Contents({block}: {block: BlockOf<'contents'>}): ReactElement {
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{block.heading}</h3>
      <Rows rows={block.rows} className={styles.contents} />
    </section>
  );
}

function Rows({rows, className}: {rows: readonly Row[]; className?: string | undefined}): ReactElement {
  return (
    <dl className={className ?? styles.rows}>
      {rows.map(([label, content]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <Pieces text={content} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
