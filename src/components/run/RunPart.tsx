import Translate from '@docusaurus/Translate';
import {type ReactElement, useCallback, useEffect, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerName} from '../customer/CustomerName.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useModule} from '../page/use-module.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import {loadSchemas} from '../storage/schemas.ts';
import {useCustomer} from '../storage/use-customers.ts';
import {openEarly, useStorage} from '../storage/use-store.ts';
import styles from './RunPart.module.css';
import type {ActiveRun} from './run-context.ts';
import {runIdIn, useRunId} from './use-run-id.ts';

const loadMode = () => import('./RunMode.tsx');
const loadStart = () => import('./StartRun.tsx');

// A page that is opened in a run asks for all that it needs at once, while it still wakes up: one after the other would cost a trip each.
if (typeof window !== 'undefined' && runIdIn(window.location.search) !== undefined) {
  openEarly();
  void Promise.allSettled([loadMode(), loadSchemas()]);
}

/** The run in the link; else the way to start one, or to go on with one. Its code comes when there is a run, or somebody starts one. */
export function RunPart({onActive}: {onActive: (run: ActiveRun | undefined) => void}): ReactElement | null {
  const [id, setId] = useRunId();
  const leave = useCallback(() => setId(undefined), [setId]);
  const customer = useCustomer();
  const isKnown = useHasRun(customer?.id);
  const [isStarting, setStarting] = useState(false);
  const mode = useModule(id !== undefined, loadMode);
  const start = useModule(id === undefined && (isKnown || isStarting), loadStart);
  const {chrome} = useLanguages();
  if ((id === undefined ? start : mode).status === 'failed') return <NotLoaded />;
  if (id !== undefined) return mode.status === 'loaded' ? <mode.module.RunMode key={id} id={id} onActive={onActive} onLeave={leave} /> : null;
  if (!customer) return null;
  if ((isKnown || isStarting) && start.status === 'loaded')
    return <start.module.StartRun key={customer.id} customer={customer} isStarting={isStarting} onStart={() => setStarting(true)} onStarted={setId} />;
  return (
    <div className={styles.part} lang={chrome} data-screen-only>
      <Button kind="main" onClick={() => setStarting(true)}>
        <StartWords name={customer.name} />
      </Button>
    </div>
  );
}

export function StartWords({name}: {name: string}): ReactElement {
  return (
    <span>
      <Translate id="trin.run.startFor" values={{customer: <CustomerName key="customer" name={name} />}}>
        {'Start a run for {customer}'}
      </Translate>
    </span>
  );
}

function NotLoaded(): ReactElement {
  const {chrome} = useLanguages();
  return (
    <p role="alert" className={styles.part} lang={chrome}>
      <Translate id="trin.run.notLoaded">The part of this site that runs procedures could not be loaded. Check the connection, and reload the page.</Translate>
    </p>
  );
}

/** Whether this customer has had a run of this procedure. */
function useHasRun(customer: string | undefined): boolean {
  const storage = useStorage();
  const {page} = useProcedure();
  const [found, setFound] = useState(false);
  useEffect(() => {
    setFound(false);
    if (customer === undefined) return undefined;
    let isCurrent = true;
    void storage?.findRuns(page.id, customer).then((answer) => {
      if (isCurrent && 'value' in answer) setFound(answer.value.length > 0);
    });
    return () => {
      isCurrent = false;
    };
  }, [storage, customer, page.id]);
  return found;
}
