import type {Fact, RecordItem, RecordPart} from '@site/src/procedure/run/record.ts';
import type {ReactElement} from 'react';
import styles from './Record.module.css';

interface RecordViewProps {
  readonly record: readonly RecordPart[];
  readonly lang: string;
  /** Of what the procedure says. */
  readonly textLang: string;
}

/** A record as it is read on the screen and on paper. */
export function RecordView({record, lang, textLang}: RecordViewProps): ReactElement {
  return (
    <article lang={lang} className={styles.record} data-record>
      {record.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a record keep their order.
        <Part key={index} part={part} textLang={textLang} />
      ))}
    </article>
  );
}

function Part({part, textLang}: {part: RecordPart; textLang: string}): ReactElement {
  switch (part.part) {
    case 'title':
      return <h1 lang={textLang}>{part.text}</h1>;
    case 'heading':
      return <h2>{part.text}</h2>;
    case 'facts':
      return <Facts facts={part.facts} />;
    case 'items':
      return <Items items={part.items} textLang={textLang} />;
    case 'paragraph':
      return (
        <p lang={textLang} className={styles.text}>
          {part.text}
        </p>
      );
  }
}

function Items({items, textLang}: {items: readonly RecordItem[]; textLang: string}): ReactElement {
  return (
    <ul className={styles.items}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a record keep their order, and requirements have no number.
        <li key={index} className={styles.item} data-status={item.status}>
          <p className={styles.command} lang={textLang}>
            {item.number !== undefined && <span className={styles.number}>{item.number}.</span>} {item.text}
          </p>
          <p className={styles.status}>
            <strong>{item.statusText}</strong>
            {item.mark !== '' && ` · ${item.mark}`}
          </p>
          {item.facts.length > 0 && <Facts facts={item.facts} />}
        </li>
      ))}
    </ul>
  );
}

function Facts({facts}: {facts: readonly Fact[]}): ReactElement {
  return (
    <dl className={styles.facts}>
      {facts.map(({label, text}, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: several notes have the same label.
        <div key={index}>
          <dt>{label}</dt>
          <dd className={styles.text}>
            <bdi>{text}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
}
