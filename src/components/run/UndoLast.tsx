import Translate, {translate} from '@docusaurus/Translate';
import {toUndoable} from '@site/src/procedure/run/state.ts';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {nameElement} from './element-names.ts';
import {useRun} from './run-context.ts';
import {useAct} from './use-act.ts';
import {useRunView} from './use-run-view.ts';

/** Takes back what was done last, at whichever step. */
export function UndoLast(): ReactElement | null {
  const {store} = useRun();
  const {state} = useRunView(store);
  const act = useAct();
  const last = toUndoable(state);
  if (!last) return null;
  const element = 'element' in last ? state.snapshot.elements.find(({id}) => id === last.element) : undefined;
  const name = element ? nameElement(element, state.snapshot) : translate({id: 'trin.run.wholeRun', message: 'The run'});
  return (
    <Button onClick={() => act({type: 'undone', event: last.id}, translate({id: 'trin.run.undoneSaid', message: '{name}: undone.'}, {name}))}>
      {element ? (
        <Translate id="trin.run.undoLast" values={{name}}>
          {'Undo ({name})'}
        </Translate>
      ) : (
        <Translate id="trin.run.undo">Undo</Translate>
      )}
    </Button>
  );
}
