import Translate, {translate} from '@docusaurus/Translate';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {buildSnapshot, toOpenQuestions} from '@site/src/procedure/run/build-snapshot.ts';
import {toMissingValues} from '@site/src/procedure/run/missing-values.ts';
import {startRun} from '@site/src/procedure/run/start-run.ts';
import {type FormEvent, type ReactElement, useMemo, useRef, useState} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {Button} from '../button/Button.tsx';
import {useVariables} from '../customer/use-variables.ts';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import {newId} from '../storage/new-id.ts';
import {persist} from '../storage/persist.ts';
import {useSettings} from '../storage/use-customers.ts';
import {useOpenStorage} from '../storage/use-store.ts';
import {MissingValues} from './MissingValues.tsx';
import {OpenQuestions} from './OpenQuestions.tsx';
import styles from './RunPart.module.css';
import {readTechnician, TechnicianField} from './TechnicianField.tsx';
import {useText} from './use-text.ts';

/** What must be known before a run starts: the answers, the customer's values, and who works. */
export function StartForm({customer, onStarted}: {customer: Customer; onStarted: (run: string) => void}): ReactElement | null {
  const {page, answers} = useProcedure();
  const {site} = useLanguages();
  const variables = useVariables();
  const text = useText(page.id, site);
  const [{technician}, changeSettings] = useSettings();
  const open = useOpenStorage();
  const announce = useAnnounce();
  const [fault, setFault] = useState<string>();
  const name = useRef<HTMLInputElement>(null);
  const there = text?.status === 'there' ? text.text : undefined;
  const snapshot = useMemo(() => there && buildSnapshot(there.procedure, there.names, answers), [there, answers]);
  const questions = toOpenQuestions(
    page.questions.map(({id, text: asked, answers: possible}) => ({id, text: asked, answers: [...possible]})),
    answers,
  );
  const start = async (by: string): Promise<void> => {
    const storage = await open();
    if (!storage || !there || !snapshot) return;
    if (by !== technician) await changeSettings({technician: by});
    const run = startRun({id: newId(), customer, snapshot, variables, locale: there.procedure.locale, by, now: new Date()});
    const answer = await storage.putRuns([run]);
    if ('fault' in answer) return;
    void persist();
    announce(translate({id: 'trin.run.startedSaid', message: 'The run has begun. F8 leads to the next open step.'}));
    onStarted(run.id);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = technician === undefined ? readTechnician(name.current?.value ?? '', site) : {name: technician};
    if ('fault' in read) {
      setFault(read.fault);
      name.current?.focus();
    } else void start(read.name);
  };
  if (text?.status === 'gone' || text?.status === 'unreachable')
    return (
      <p role="alert">
        <Translate id="trin.run.noText">The text of the procedure could not be loaded. Check the connection, and reload the page.</Translate>
      </p>
    );
  if (questions.length > 0) return <OpenQuestions questions={questions} />;
  // Nothing could be started before the text has come.
  if (!there || !snapshot) return null;
  return (
    <>
      <MissingValues missing={toMissingValues(snapshot, there.names, variables, customer)} />
      <form onSubmit={submit}>
        {technician === undefined && <TechnicianField ref={name} fault={fault} />}
        <div className={styles.buttons}>
          <Button submits kind="main">
            <Translate id="trin.run.start">Start the run</Translate>
          </Button>
        </div>
      </form>
    </>
  );
}
