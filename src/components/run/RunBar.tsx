import Translate, {translate} from '@docusaurus/Translate';
import {type ReactElement, useEffect, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerMark} from '../customer/CustomerMark.tsx';
import {CustomerName} from '../customer/CustomerName.tsx';
import {formatMinutes} from '../format/duration.ts';
import {useLanguages} from '../language/use-languages.ts';
import {ChangeTechnician} from './ChangeTechnician.tsx';
import {FinishRun} from './FinishRun.tsx';
import {KeyHelp} from './KeyHelp.tsx';
import {NoteRun} from './NoteRun.tsx';
import styles from './RunBar.module.css';
import {useRun} from './run-context.ts';
import {UndoLast} from './UndoLast.tsx';
import {useRunKeys} from './use-run-keys.ts';
import {useRunView} from './use-run-view.ts';

/** Stays in view while one works: for whom, how far one is, and where to go on. */
export function RunBar(): ReactElement {
  const {store, isFixed, leave} = useRun();
  const {run, state, progress} = useRunView(store);
  const {site} = useLanguages();
  const goToNext = useRunKeys();
  const {done, total} = progress.steps;
  const [isMore, setMore] = useState(false);
  useBarOfPage(isMore);
  return (
    <section className={styles.bar} aria-label={translate({id: 'trin.run.bar', message: 'This run'})} lang={site} data-run-bar data-screen-only>
      <p className={styles.who}>
        <CustomerMark name={run.customer.name} />
        <CustomerName name={run.customer.name} />
        <span className={styles.title} lang={state.snapshot.locale === site ? undefined : state.snapshot.locale}>
          {state.snapshot.title}
        </span>
      </p>
      <div className={styles.progress}>
        <progress max={total} value={done} aria-label={translate({id: 'trin.run.progress', message: 'Progress'})} />
        <span data-run-progress>
          {translate({id: 'trin.run.progressOf', message: '{done} of {total} steps'}, {done: `${done}`, total: `${total}`})}
          {progress.minutesLeft > 0 && (
            <>
              {' · '}
              {translate({id: 'trin.run.minutesLeft', message: 'about {duration} left'}, {duration: formatMinutes(progress.minutesLeft, site)})}
            </>
          )}
        </span>
      </div>
      {!isFixed && (
        <div className={styles.buttons}>
          <button type="button" className={styles.next} aria-keyshortcuts="F8" onClick={() => goToNext(1)}>
            <Translate id="trin.run.next">Next open step</Translate> <kbd>F8</kbd>
          </button>
          <FinishRun />
        </div>
      )}
      <details className={styles.more} onToggle={({currentTarget}) => setMore(currentTarget.open)}>
        <summary>
          <Translate id="trin.run.more">More</Translate>
        </summary>
        <div className={styles.buttons}>
          {!isFixed && (
            <>
              <UndoLast />
              <NoteRun />
              <ChangeTechnician />
            </>
          )}
          <Button onClick={leave}>
            <Translate id="trin.run.leave">Leave the run</Translate>
          </Button>
        </div>
        <KeyHelp />
      </details>
    </section>
  );
}

/** Tells the page what of it the bar covers. Asking for the bar with `:has` would cost each tick some milliseconds. */
function useBarOfPage(isOpen: boolean): void {
  useEffect(() => {
    const {dataset} = document.documentElement;
    dataset.covered = isOpen ? 'more' : 'little';
    return () => {
      delete dataset.covered;
    };
  }, [isOpen]);
}
