import {Fragment, type ReactElement} from 'react';
import {useConsoleLanguage} from '../step/step-context.ts';
import {OnlyHeard} from './OnlyHeard.tsx';
import styles from './text.module.css';

/** A label or menu path of a console, as it stands there: in the console's language, and left alone by translators. */
export function Ui({path}: {path: readonly string[]}): ReactElement {
  const language = useConsoleLanguage();
  return (
    <span className={styles.ui} lang={language} translate="no">
      {path.map((part, index) => (
        <Fragment key={path.slice(0, index + 1).join(' > ')}>
          {index > 0 && (
            <>
              <OnlyHeard>, </OnlyHeard>
              <span className={styles.separator} aria-hidden="true">
                ›
              </span>
            </>
          )}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
