import type {ChecklistBlock, Row, SheetStep, Stop as StopBlock} from '@site/src/procedure/checklist/block.ts';
import clsx from 'clsx';
import type {ReactElement} from 'react';
import {Parts} from './Parts.tsx';
import {Initials, Pieces, Tick} from './Pieces.tsx';
import styles from './Sheet.module.css';

type BlockOf<Type extends ChecklistBlock['type']> = Extract<ChecklistBlock, {type: Type}>;

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
    <section>
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

function Heading({heading, initials}: {heading: string; initials: string}): ReactElement {
  return (
    <div className={styles.headingRow}>
      <h3 className={styles.heading}>{heading}</h3>
      <span className={styles.small}>{initials}</span>
    </div>
  );
}

export function Requirements({block}: {block: BlockOf<'requirements'>}): ReactElement {
  return (
    <Items block={block} items={block.items} end={<Stop stop={block.stop} />}>
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

export function Section({block}: {block: BlockOf<'section'>}): ReactElement {
  return (
    <Items block={block} items={block.steps} end={<Stop stop={block.stop} />}>
      {(step) => <Step step={step} />}
    </Items>
  );
}

interface ItemsProps<Item> {
  readonly block: {readonly heading: string; readonly initials: string};
  readonly items: readonly Item[];
  readonly end?: ReactElement;
  readonly children: (item: Item) => ReactElement;
}

/** Each on one page, the heading with the first of them and the end with the last: Firefox knows no other way to keep things together. */
function Items<Item extends {readonly id: string}>({block, items, end, children}: ItemsProps<Item>): ReactElement {
  return (
    <section className={styles.section}>
      {items.map((item, index) => (
        <div key={item.id} className={styles.whole}>
          {index === 0 && <Heading {...block} />}
          {children(item)}
          {index === items.length - 1 && end}
        </div>
      ))}
    </section>
  );
}

function Step({step}: {step: SheetStep}): ReactElement {
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

export function Outcome({block}: {block: BlockOf<'outcome'>}): ReactElement {
  return (
    <Items block={block} items={block.items}>
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

export function SignOff({block}: {block: BlockOf<'sign-off'>}): ReactElement {
  return (
    <section className={styles.signOff}>
      <h3 className={styles.heading}>{block.heading}</h3>
      <table className={styles.signatures}>
        <thead>
          <tr>
            {block.heads.map((head) =>
              head === '' ? (
                <td key={head} />
              ) : (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {block.heads.slice(1).map((head) => (
                <td key={head} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function Validity({block}: {block: BlockOf<'validity'>}): ReactElement {
  const {qr, alternative, text, address} = block;
  const width = `${qr.width}mm`;
  return (
    <section className={styles.validity}>
      <svg role="img" aria-label={alternative} viewBox={`0 0 ${qr.size} ${qr.size}`} width={width} height={width}>
        <path d={qr.path} />
      </svg>
      <div>
        <p>
          <strong>{text}</strong>
        </p>
        <p className={styles.address} translate="no">
          {address}
        </p>
      </div>
    </section>
  );
}
