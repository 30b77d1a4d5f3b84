import Translate, {translate} from '@docusaurus/Translate';
import {toFiller} from '@site/src/procedure/run/filled-text.ts';
import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {Dialog} from '../dialog/Dialog.tsx';
import {nameElement} from './element-names.ts';
import {goToElement} from './go-to-element.ts';
import styles from './RunBar.module.css';
import {useRun} from './run-context.ts';
import {useAct} from './use-act.ts';
import {useRunView} from './use-run-view.ts';

/** Finishes the run, or says what is still open. */
export function FinishRun(): ReactElement {
  const {store} = useRun();
  const {progress} = useRunView(store);
  const act = useAct();
  const [isOpen, setOpen] = useState(false);
  const finish = (): void => {
    if (!progress.canFinish) {
      setOpen(true);
      return;
    }
    act({type: 'finished'}, translate({id: 'trin.run.finishedSaid', message: 'The run is finished.'}));
    document.querySelector<HTMLElement>('[data-run-head]')?.focus();
  };
  return (
    <>
      <Button kind={progress.canFinish ? 'main' : 'plain'} onClick={finish}>
        <Translate id="trin.run.finish">Finish</Translate>
      </Button>
      {isOpen && <Blockers onClose={() => setOpen(false)} />}
    </>
  );
}

/** What keeps a run from being finished, with the way to each. */
function Blockers({onClose}: {onClose: () => void}): ReactElement {
  const {store} = useRun();
  const {run, state, progress} = useRunView(store);
  const fill = toFiller(run, state);
  const go = (id: string): void => {
    onClose();
    setTimeout(() => goToElement(id));
  };
  const open = state.snapshot.elements.filter(({id}) => progress.blockers.includes(id));
  return (
    <Dialog title={<Translate id="trin.run.stillOpen">Still open</Translate>} onClose={onClose}>
      <p>
        <Translate id="trin.run.stillOpenHint">Tick these first, or say why they are skipped or not applicable.</Translate>
      </p>
      <ul className={styles.blockers}>
        {open.map((element) => (
          <li key={element.id}>
            <a
              href={`#${element.id}`}
              onClick={(event) => {
                event.preventDefault();
                go(element.id);
              }}
            >
              {nameElement(element, state.snapshot)}
            </a>{' '}
            <span lang={state.snapshot.locale}>{fill(element.text)}</span>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
