import type {Part} from '@site/src/procedure/checklist/block.ts';
import clsx from 'clsx';
import type {ComponentType, ReactElement} from 'react';
import {Pieces} from './Pieces.tsx';
import styles from './parts.module.css';

/** What stands below a command, from top to bottom. */
export function Parts({parts}: {parts: readonly Part[]}): ReactElement {
  return (
    <>
      {parts.map((part, index) => {
        const key = `${index} ${part.type}`;
        return <ShownPart key={key} part={part} />;
      })}
    </>
  );
}

type PartOf<Type extends Part['type']> = Extract<Part, {type: Type}>;

const partViews: {readonly [Type in Part['type']]: ComponentType<{part: PartOf<Type>}>} = {
  text: ({part}) => (
    <p>
      <Pieces text={part.text} />
    </p>
  ),
  code: ({part}) => (
    <pre className={styles.code} translate="no">
      {part.text}
    </pre>
  ),
  list: List,
  table: Table,
  note: ({part}) => (
    <div className={clsx(styles.note, part.strong && styles.warning)}>
      <p>
        <strong>{part.word}</strong>
      </p>
      <Parts parts={part.parts} />
    </div>
  ),
  labelled: ({part}) => (
    <div className={styles.labelled}>
      <strong>{part.label}</strong>
      <div>
        <Parts parts={part.parts} />
      </div>
    </div>
  ),
  fields: Fields,
  line: ({part}) => (
    <div className={styles.line}>
      <span>{part.label}</span>
      <span className={styles.rule} />
    </div>
  ),
  options: Options,
};

function ShownPart<Type extends Part['type']>({part}: {part: PartOf<Type> & {type: Type}}): ReactElement {
  const View: ComponentType<{part: PartOf<Type>}> = partViews[part.type];
  return <View part={part} />;
}

function List({part}: {part: PartOf<'list'>}): ReactElement {
  const Items = part.ordered ? 'ol' : 'ul';
  return (
    <Items className={styles.list}>
      {part.items.map((item, index) => {
        const key = `${index} ${item[0]?.type}`;
        return (
          <li key={key}>
            <Parts parts={item} />
          </li>
        );
      })}
    </Items>
  );
}

function Table({part}: {part: PartOf<'table'>}): ReactElement {
  return (
    <table className={styles.table}>
      <tbody>
        {part.rows.map((row, number) => {
          const key = `row ${number}`;
          const Cell = number === 0 ? 'th' : 'td';
          return (
            <tr key={key}>
              {row.map((cell, column) => {
                const cellKey = `cell ${column}`;
                return (
                  <Cell key={cellKey}>
                    <Pieces text={cell} />
                  </Cell>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Fields({part}: {part: PartOf<'fields'>}): ReactElement {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {part.heads.map((head) => (
            <th key={head} scope="col" className={styles.head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.rows.map(([label, content], index) => {
          const key = `${index} ${label}`;
          return (
            <tr key={key}>
              <th scope="row" translate="no">
                {label}
              </th>
              <td>
                <Pieces text={content} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Options({part}: {part: PartOf<'options'>}): ReactElement {
  return (
    <div className={styles.options}>
      {part.label !== '' && <p>{part.label}</p>}
      {part.options.map(({text, parts}, index) => {
        const key = `option ${index}`;
        return (
          <div key={key} className={styles.option}>
            <span className={styles.box} />
            <div>
              <p>
                <Pieces text={text} />
              </p>
              <Parts parts={parts} />
            </div>
          </div>
        );
      })}
    </div>
  );
}
