import {answersOf} from '@site/src/procedure/run/start-run.ts';
import {useMemo} from 'react';
import {useSettings} from '../storage/use-customers.ts';
import {OldText} from './OldText.tsx';
import {RunBar} from './RunBar.tsx';
import {RunControl} from './RunControl.tsx';
import type {ActiveRun} from './run-context.ts';
import type {RunStore} from './run-store.ts';
import {TakenOption} from './TakenOption.tsx';
import type {Revision} from './use-revision.ts';
import {useRunView} from './use-run-view.ts';
import {useWrongCustomer} from './use-wrong-customer.ts';

/** What the parts of a page in a run share; another object only when what they show all changes. */
export function useActiveRun(store: RunStore, revision: Revision, leave: () => void): ActiveRun {
  const {run, state, isGone} = useRunView(store);
  const [{technician}] = useSettings();
  const isWrong = useWrongCustomer(run.customer.id);
  const isFixed = state.finished !== undefined || isWrong || isGone || technician === undefined;
  const isOld = revision.status !== 'current';
  const {snapshot} = state;
  return useMemo(
    () => ({
      store,
      answers: answersOf(snapshot),
      isFixed,
      Control: RunControl,
      OptionControl: TakenOption,
      OldText: isOld ? OldText : undefined,
      Bar: RunBar,
      leave,
    }),
    [store, snapshot, isFixed, isOld, leave],
  );
}
