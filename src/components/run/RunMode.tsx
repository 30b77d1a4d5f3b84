import Translate from '@docusaurus/Translate';
import {type ComponentProps, type ReactElement, useLayoutEffect} from 'react';
import {useProcedure} from '../procedure/procedure-context.ts';
import {useSettings} from '../storage/use-customers.ts';
import {MissingRun} from './MissingRun.tsx';
import {RevisionPanel} from './RevisionPanel.tsx';
import {RunHead} from './RunHead.tsx';
import {type ActiveRun, RunContext} from './run-context.ts';
import type {RunStore} from './run-store.ts';
import {TechnicianPanel} from './TechnicianPanel.tsx';
import {useActiveRun} from './use-active-run.ts';
import {useRevision} from './use-revision.ts';
import {useRunStore} from './use-run-store.ts';
import {useRunView} from './use-run-view.ts';
import {useWrongCustomer} from './use-wrong-customer.ts';
import {WrongCustomer} from './WrongCustomer.tsx';

interface RunModeProps {
  readonly id: string;
  readonly onActive: (run: ActiveRun | undefined) => void;
  readonly onLeave: () => void;
}

/** Puts the page into the run. */
export function RunMode({id, onActive, onLeave}: RunModeProps): ReactElement | null {
  const opened = useRunStore(id);
  const {page} = useProcedure();
  if (opened.status === 'opening') return null;
  if (opened.status !== 'open') return <Missing reason={opened.status} onLeave={onLeave} />;
  if (opened.store.getView().run.procedure !== page.id) return <Missing reason="unknown" onLeave={onLeave} />;
  return <Opened store={opened.store} onActive={onActive} onLeave={onLeave} />;
}

function Missing({reason, onLeave}: Pick<ComponentProps<typeof MissingRun>, 'reason' | 'onLeave'>): ReactElement {
  return (
    <MissingRun reason={reason} onLeave={onLeave}>
      <Translate id="trin.run.readOnly">Read the procedure without a run</Translate>
    </MissingRun>
  );
}

function Opened({store, onActive, onLeave}: Omit<RunModeProps, 'id'> & {store: RunStore}): ReactElement {
  const {run, state, isGone} = useRunView(store);
  const {page} = useProcedure();
  const [{technician}] = useSettings();
  const isWrong = useWrongCustomer(run.customer.id);
  const revision = useRevision(state, page);
  const active = useActiveRun(store, revision, onLeave);
  useLayoutEffect(() => {
    onActive(active);
    return () => onActive(undefined);
  }, [active, onActive]);
  if (isGone) return <Missing reason="gone" onLeave={onLeave} />;
  return (
    <RunContext value={active}>
      {isWrong && <WrongCustomer customer={run.customer} onLeave={onLeave} />}
      {technician === undefined && <TechnicianPanel />}
      <RunHead />
      {!state.finished && <RevisionPanel revision={revision} />}
    </RunContext>
  );
}
