import Translate from '@docusaurus/Translate';
import {guessFormat} from '@site/src/procedure/customer/guess-format.ts';
import type {ImportFormat} from '@site/src/procedure/customer/table.ts';
import {type ReactElement, useId, useState} from 'react';
import {Button} from '../../button/Button.tsx';
import {Icon} from '../../icons/Icon.tsx';
import styles from './Import.module.css';

/** A file or a text that somebody wants to import, and what it is taken for. */
export interface Source {
  /** Bytes of a file, so that its encoding can be told. */
  readonly content: Uint8Array | string;
  readonly format: ImportFormat;
}

/** Where the customers come from: a file, or a text from the clipboard. */
export function ImportSource({onChoose}: {onChoose: (source: Source) => void}): ReactElement {
  const id = useId();
  const [text, setText] = useState('');
  const [fileName, setFileName] = useState('');
  const chooseFile = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setFileName(file.name);
    const content = new Uint8Array(await file.arrayBuffer());
    onChoose({content, format: guessFormat(new TextDecoder().decode(content.slice(0, 2000)), file.name)});
  };
  return (
    <div className={styles.source}>
      <p>
        <Translate id="trin.import.lead" values={{name: <code key="name">name</code>}}>
          {
            'CSV, JSON or YAML, one customer a row. The column {name} holds the customers’ names; other columns are headed by what a value is called here, in any language.'
          }
        </Translate>
      </p>
      <div className={styles.part}>
        <label className={styles.file}>
          <Icon name="upload" />
          <Translate id="trin.import.file">Choose a file</Translate>
          <input
            type="file"
            accept=".csv,.tsv,.json,.yaml,.yml,.txt,text/csv,application/json"
            onChange={({target}) => {
              void chooseFile(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
        {fileName !== '' && <bdi translate="no">{fileName}</bdi>}
      </div>
      <form
        className={styles.part}
        onSubmit={(event) => {
          event.preventDefault();
          onChoose({content: text, format: guessFormat(text)});
        }}
      >
        <label htmlFor={`${id}-text`}>
          <Translate id="trin.import.paste">Or paste a text</Translate>
        </label>
        <textarea id={`${id}-text`} rows={5} spellCheck={false} autoComplete="off" value={text} onChange={({target}) => setText(target.value)} />
        <div>
          <Button submits>
            <Translate id="trin.import.show">Show what it becomes</Translate>
          </Button>
        </div>
      </form>
    </div>
  );
}
