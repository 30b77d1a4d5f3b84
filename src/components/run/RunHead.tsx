import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import type {Snapshot} from '@site/src/procedure/run/snapshot.ts';
import {type ReactElement, useId} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerName} from '../customer/CustomerName.tsx';
import {formatInstant} from '../format/instant.ts';
import {useLanguages} from '../language/use-languages.ts';
import {useOptionalProcedure} from '../procedure/procedure-context.ts';
import styles from './RunPart.module.css';
import {useRun} from './run-context.ts';
import {useAct} from './use-act.ts';
import {useRunView} from './use-run-view.ts';

/** Whose run this is, who began it when, and for which answers: they cannot be changed in a run. */
export function RunHead(): ReactElement {
  const {store, leave} = useRun();
  const {run, state} = useRunView(store);
  const {site, chrome, content} = useLanguages();
  const title = useId();
  return (
    <section className={styles.panel} aria-labelledby={title} lang={chrome}>
      <h2 id={title} className={styles.title} tabIndex={-1} data-run-head>
        <Translate id="trin.run.title" values={{customer: <CustomerName key="customer" name={run.customer.name} />}}>
          {'Run for {customer}'}
        </Translate>
      </h2>
      <dl className={styles.facts}>
        <div>
          <dt>
            <Translate id="trin.run.started">Started</Translate>
          </dt>
          <dd>
            <bdi>{run.by}</bdi>, <time dateTime={run.started}>{formatInstant(run.started, site)}</time>
          </dd>
        </div>
        {state.snapshot.answers.map((answered) => (
          <Answered key={answered.question} answered={answered} lang={content} />
        ))}
      </dl>
      {!state.finished && (
        <div className={styles.buttons} data-screen-only>
          <Button onClick={leave}>
            <Translate id="trin.run.leave">Leave the run</Translate>
          </Button>
        </div>
      )}
      {state.finished && <Finished by={state.finished.by} at={state.finished.at} />}
    </section>
  );
}

/** In the language of the page, where it knows the question. */
function Answered({answered, lang}: {answered: Snapshot['answers'][number]; lang: string | undefined}): ReactElement {
  const question = useOptionalProcedure()?.page.questions.find(({id}) => id === answered.question);
  return (
    <div lang={lang}>
      <dt>{question?.text ?? answered.text}</dt>
      <dd>{question?.answers.find(({id}) => id === answered.answer)?.label ?? answered.label}</dd>
    </div>
  );
}

function Finished({by, at}: {by: string; at: string}): ReactElement {
  const {store} = useRun();
  const {site} = useLanguages();
  const act = useAct();
  const reopen = (): void => act({type: 'run-reopened'}, translate({id: 'trin.run.runReopenedSaid', message: 'The run is open again.'}));
  return (
    <>
      <p>
        <Translate
          id="trin.run.finishedBy"
          values={{
            by: <bdi key="by">{by}</bdi>,
            at: (
              <time key="at" dateTime={at}>
                {formatInstant(at, site)}
              </time>
            ),
          }}
        >
          {'Finished by {by}, {at}. Nothing can be changed unless the run is opened again.'}
        </Translate>
      </p>
      <div className={styles.buttons} data-screen-only>
        <Link to={`/runs?run=${store.getView().run.id}`}>
          <Translate id="trin.run.record.show">Show the record</Translate>
        </Link>
        <Button onClick={reopen}>
          <Translate id="trin.run.reopen">Open it again</Translate>
        </Button>
      </div>
    </>
  );
}
