import type {ReactElement} from 'react';
import {OldText} from '../run/OldText.tsx';
import {RevisionPanel} from '../run/RevisionPanel.tsx';
import {RunBar} from '../run/RunBar.tsx';
import {RunHead} from '../run/RunHead.tsx';
import {RunContext} from '../run/run-context.ts';
import type {RunStore} from '../run/run-store.ts';
import {TechnicianPanel} from '../run/TechnicianPanel.tsx';
import {useActiveRun} from '../run/use-active-run.ts';
import type {Revision} from '../run/use-revision.ts';
import {useWrongCustomer} from '../run/use-wrong-customer.ts';
import {WrongCustomer} from '../run/WrongCustomer.tsx';
import {useSettings} from '../storage/use-customers.ts';

interface LoneRunProps {
  readonly store: RunStore;
  readonly revision: Revision;
  readonly onLeave: () => void;
}

/** An open run whose procedure is gone: it is worked on by the text that it began with. */
export function LoneRun({store, revision, onLeave}: LoneRunProps): ReactElement {
  const active = useActiveRun(store, revision, onLeave);
  const [{technician}] = useSettings();
  const {run, state} = store.getView();
  const isWrong = useWrongCustomer(run.customer.id);
  return (
    <RunContext value={active}>
      <h1 lang={state.snapshot.locale}>{state.snapshot.title}</h1>
      {isWrong && <WrongCustomer customer={run.customer} onLeave={onLeave} />}
      {technician === undefined && <TechnicianPanel />}
      <RunHead />
      <RevisionPanel revision={revision} />
      <OldText />
      <RunBar />
    </RunContext>
  );
}
