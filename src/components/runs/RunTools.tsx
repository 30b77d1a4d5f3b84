import Translate from '@docusaurus/Translate';
import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {Icon} from '../icons/Icon.tsx';
import {download, toFileName} from '../storage/download.ts';
import {ImportRuns} from './ImportRuns.tsx';
import styles from './Runs.module.css';
import type {KnownRun} from './use-runs.ts';
import {useSchemaUrl} from './use-schema-url.ts';

/** Takes runs to another computer and in from one. */
export function RunTools({runs}: {runs: readonly KnownRun[]}): ReactElement {
  const toSchemaUrl = useSchemaUrl();
  const [isImporting, setImporting] = useState(false);
  const save = async (): Promise<void> => {
    const {toJson} = await import('@site/src/procedure/run/export.ts');
    download(
      toFileName('runs', 'json', new Date()),
      toJson(
        runs.map(({run}) => run),
        toSchemaUrl(),
      ),
      'application/json',
    );
  };
  return (
    <div className={styles.tools}>
      {runs.length > 0 && (
        <Button onClick={() => void save()}>
          <Icon name="download" />
          <Translate id="trin.runs.exportAll">Export all</Translate>
        </Button>
      )}
      <Button onClick={() => setImporting(true)}>
        <Icon name="upload" />
        <Translate id="trin.runs.import">Import …</Translate>
      </Button>
      {isImporting && <ImportRuns known={runs} onClose={() => setImporting(false)} />}
    </div>
  );
}
