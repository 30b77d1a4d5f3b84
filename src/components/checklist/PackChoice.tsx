import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import styles from './SheetForm.module.css';
import type {ListedSheet, Pack} from './use-pack.ts';

/** Further procedures for the same customer: they print as one pack with a cover. */
export function PackChoice({sheets, pack}: {sheets: readonly ListedSheet[]; pack: Pack}): ReactElement | null {
  const {chosen, failed, add, remove} = pack;
  if (sheets.length === 0) return null;
  return (
    <details className={styles.pack}>
      <summary>
        <Translate id="trin.checklist.more">More procedures in one pack, with a cover</Translate>
      </summary>
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet.id}>
            <label>
              <input type="checkbox" checked={chosen.includes(sheet.id)} onChange={(event) => (event.target.checked ? void add(sheet) : remove(sheet.id))} />
              {sheet.title}
            </label>
          </li>
        ))}
      </ul>
      <p role="status">
        {failed !== undefined && (
          <Translate id="trin.checklist.notLoaded" values={{title: failed}}>
            {'{title} could not be loaded. Check the connection, and try again.'}
          </Translate>
        )}
      </p>
    </details>
  );
}
