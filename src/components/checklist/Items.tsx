import type {Stop as StopBlock} from '@site/src/procedure/checklist/block.ts';
import type {ReactElement} from 'react';
import type {BlockOf} from './block-of.ts';
import {Parts} from './Parts.tsx';
import {Initials, Pieces, Tick} from './Pieces.tsx';
import styles from './Sheet.module.css';
import {Step} from './Step.tsx';

interface ItemBlockProps<Type extends 'requirements' | 'section' | 'outcome'> {
  readonly block: BlockOf<Type>;
  readonly end: ReactElement | undefined;
}

export function Requirements({block, end}: ItemBlockProps<'requirements'>): ReactElement {
  return (
    <Items block={block} items={block.items} end={end}>
      {({word, text, parts}) => (
        <div className={styles.item}>
          <Tick />
          <div className={styles.content}>
            <p>
              <strong>{word}</strong> <Pieces text={text} />
            </p>
            <div className={styles.notes}>
              <Parts parts={parts} />
            </div>
          </div>
          <Initials />
        </div>
      )}
    </Items>
  );
}

export function Section({block, end}: ItemBlockProps<'section'>): ReactElement {
  return (
    <Items block={block} items={block.steps} end={end}>
      {(step) => <Step step={step} />}
    </Items>
  );
}

export function Outcome({block, end}: ItemBlockProps<'outcome'>): ReactElement {
  return (
    <Items block={block} items={block.items} end={end}>
      {({parts}) => (
        <div className={styles.item}>
          <Tick />
          <div className={styles.content}>
            <Parts parts={parts} />
          </div>
          <Initials />
        </div>
      )}
    </Items>
  );
}

interface ItemsProps<Item> {
  readonly block: {readonly heading: string; readonly initials: string; readonly stop?: StopBlock};
  readonly items: readonly Item[];
  readonly end: ReactElement | undefined;
  readonly children: (item: Item) => ReactElement;
}

/** Each on one page, the heading with the first of them, the stop and the end with the last: Firefox knows no other way to keep things together. */
function Items<Item extends {readonly id: string}>({block, items, end, children}: ItemsProps<Item>): ReactElement {
  return (
    <section className={styles.section}>
      {items.map((item, index) => (
        <div key={item.id} className={styles.whole}>
          {index === 0 && <Heading {...block} />}
          {children(item)}
          {index === items.length - 1 && block.stop && <Stop stop={block.stop} />}
          {index === items.length - 1 && end}
        </div>
      ))}
    </section>
  );
}

function Heading({heading, initials}: {heading: string; initials: string}): ReactElement {
  return (
    <div className={styles.headingRow}>
      <h3 className={styles.heading}>{heading}</h3>
      <span className={styles.small}>{initials}</span>
    </div>
  );
}

function Stop({stop}: {stop: StopBlock}): ReactElement {
  return (
    <div className={styles.stop}>
      <Tick />
      <p className={styles.stopText}>
        <strong>{stop.word}</strong> {stop.text}
      </p>
      <div className={styles.leftOut}>
        <span>{stop.leftOut}</span>
        <span className={styles.rule} />
      </div>
      <Initials />
    </div>
  );
}
