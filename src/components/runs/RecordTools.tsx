import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Locale} from '@site/src/procedure/locale.ts';
import type {RecordPart} from '@site/src/procedure/run/record.ts';
import type {Run} from '@site/src/procedure/run/run.ts';
import {type ReactElement, useId} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {Button} from '../button/Button.tsx';
import {copyText} from '../copy/copy-text.ts';
import {download, toFileName} from '../storage/download.ts';
import styles from './Record.module.css';
import {isRecordLocale, recordLocales} from './use-record.ts';
import {useSchemaUrl} from './use-schema-url.ts';

interface RecordToolsProps {
  readonly run: Run;
  readonly record: readonly RecordPart[];
  readonly locale: Locale;
  readonly onLocale: (locale: Locale) => void;
  /** Of the procedure's page, if there is one. */
  readonly url: string | undefined;
}

/** Hands the record in: in a language of one's choice, for a ticket, as a file, on paper. */
export function RecordTools({run, record, locale, onLocale, url}: RecordToolsProps): ReactElement {
  const {i18n} = useDocusaurusContext();
  const toSchemaUrl = useSchemaUrl();
  const announce = useAnnounce();
  const id = useId();
  const copy = async (toText: Writer): Promise<void> => {
    const done = await copyText((await toText())(record));
    announce(
      done
        ? translate({id: 'trin.copy.done', message: 'Copied'})
        : translate({id: 'trin.copy.failed', message: 'Copying failed. Select the text and copy it by hand.'}),
    );
  };
  const save = async (toText: Writer, ending: 'md' | 'txt', type: 'text/markdown' | 'text/plain'): Promise<void> =>
    download(toFileName('run', ending, new Date()), (await toText())(record), type);
  const saveJson = async (): Promise<void> => {
    const {toJson} = await import('@site/src/procedure/run/export.ts');
    download(toFileName('run', 'json', new Date()), toJson([run], toSchemaUrl()), 'application/json');
  };
  return (
    <div className={styles.tools} data-screen-only>
      <p className={styles.links}>
        <Link to="/runs">
          <Translate id="trin.run.all">All runs</Translate>
        </Link>
        {url !== undefined && (
          <Link to={`${url}?run=${run.id}`}>
            <Translate id="trin.runs.toProcedure">To the procedure</Translate>
          </Link>
        )}
      </p>
      <div className={styles.language}>
        <label htmlFor={id}>
          <Translate id="trin.runs.language">Language of the record</Translate>
        </label>
        <select id={id} value={locale} onChange={({target}) => isRecordLocale(target.value) && onLocale(target.value)}>
          {recordLocales.map((each) => (
            <option key={each} value={each} lang={each}>
              {i18n.localeConfigs[each]?.label ?? each}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => void copy(loadMarkdown)}>
          <Translate id="trin.runs.copyMarkdown">Copy as Markdown</Translate>
        </Button>
        <Button onClick={() => void copy(loadText)}>
          <Translate id="trin.runs.copyText">Copy as text</Translate>
        </Button>
        <Button onClick={() => void save(loadMarkdown, 'md', 'text/markdown')}>
          <Translate id="trin.runs.saveMarkdown">Save as Markdown</Translate>
        </Button>
        <Button onClick={() => void save(loadText, 'txt', 'text/plain')}>
          <Translate id="trin.runs.saveText">Save as text</Translate>
        </Button>
        <Button onClick={() => void saveJson()}>
          <Translate id="trin.runs.saveJson">Save for another computer</Translate>
        </Button>
        <Button onClick={() => window.print()}>
          <Translate id="trin.runs.print">Print</Translate>
        </Button>
      </div>
    </div>
  );
}

type Writer = () => Promise<(record: readonly RecordPart[]) => string>;

const loadMarkdown: Writer = async () => (await import('@site/src/procedure/run/record-markdown.ts')).toMarkdown;
const loadText: Writer = async () => (await import('@site/src/procedure/run/record-text.ts')).toText;
