import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {isSound, type Preview} from '@site/src/procedure/customer/preview.ts';
import {toVisibleText} from '@site/src/procedure/customer/visible-text.ts';
import {type ReactElement, useEffect, useRef, useState} from 'react';
import {formatUnits} from '../../format/list.ts';
import {Icon} from '../../icons/Icon.tsx';
import {useLanguages} from '../../language/use-languages.ts';
import {toFileFaultText} from './file-faults.ts';
import styles from './Import.module.css';
import {PreviewTable} from './PreviewTable.tsx';
import {toBecomesText} from './row-faults.ts';

/** What a file would do: in one line, and row by row. */
export function PreviewReport({preview}: {preview: Preview}): ReactElement {
  const {site} = useLanguages();
  const {rows, unknown, faults} = preview;
  const [onlyFaults, setOnlyFaults] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (preview) heading.current?.focus();
  }, [preview]);
  const unsound = rows.filter((row) => !isSound(row));
  return (
    <div className={styles.report}>
      <h2 id="import-preview" ref={heading} tabIndex={-1}>
        <Translate id="trin.import.preview">What it becomes</Translate>
      </h2>
      {faults.map((fault) => (
        <p key={fault.id + ('head' in fault ? fault.head : '')} className={styles.fault}>
          <Icon name="warning" /> {toFileFaultText(fault, site)}
        </p>
      ))}
      {faults.length === 0 && <Summary preview={preview} />}
      {unknown.length > 0 && (
        <p>
          <Translate
            id="trin.import.unknown"
            values={{
              heads: formatUnits(
                unknown.map((head) => toVisibleText(head, 40)),
                site,
              ),
            }}
          >
            {'Columns that are left out, as this site has no such value: {heads}'}
          </Translate>
        </p>
      )}
      {unsound.length > 0 && unsound.length < rows.length && (
        <label className={styles.filter}>
          <input type="checkbox" checked={onlyFaults} onChange={({target}) => setOnlyFaults(target.checked)} />
          <Translate id="trin.import.onlyFaults">Show only rows with faults</Translate>
        </label>
      )}
      {rows.length > 0 && <PreviewTable rows={onlyFaults ? unsound : rows} />}
    </div>
  );
}

const becomings = ['new', 'changed', 'same'] as const;

function Summary({preview: {rows}}: {preview: Preview}): ReactElement {
  const {selectMessage} = usePluralForm();
  const sound = rows.filter(isSound);
  const countOf = (wanted: string): number => sound.filter(({becomes}) => becomes === wanted).length;
  const faulty = rows.length - sound.length;
  return (
    <>
      <ul className={styles.counts}>
        {becomings.map((becomes) => (
          <li key={becomes}>
            {toBecomesText(becomes)}: {countOf(becomes)}
          </li>
        ))}
      </ul>
      {faulty > 0 && (
        <p className={styles.fault}>
          <Icon name="warning" />{' '}
          {selectMessage(
            faulty,
            translate(
              {
                id: 'trin.import.faulty.plurals',
                message: '{count} row has faults. Nothing of it is imported.|{count} rows have faults. Nothing of them is imported.',
              },
              {count: faulty},
            ),
          )}
        </p>
      )}
    </>
  );
}
