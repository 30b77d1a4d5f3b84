import Translate, {translate} from '@docusaurus/Translate';
import type {Answers} from '@site/src/procedure/condition.ts';
import {toNextText} from '@site/src/procedure/run/next-text.ts';
import type {ProcedureText} from '@site/src/procedure/run/procedure-text.ts';
import type {Snapshot} from '@site/src/procedure/run/snapshot.ts';
import {type ReactElement, useMemo, useState} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {Button} from '../button/Button.tsx';
import {useOptionalProcedure} from '../procedure/procedure-context.ts';
import {QuestionField} from '../procedure/QuestionField.tsx';
import {ChangeList} from './ChangeList.tsx';
import styles from './RevisionPanel.module.css';
import panel from './RunPart.module.css';
import {useRun} from './run-context.ts';
import {useAct} from './use-act.ts';
import {useRunView} from './use-run-view.ts';

/** Asks what the new text asks, shows what is different in it, and lets the technician choose. */
export function RevisionChoice({text}: {text: ProcedureText}): ReactElement {
  const {store, isFixed} = useRun();
  const {state} = useRunView(store);
  const page = useOptionalProcedure()?.page;
  const announce = useAnnounce();
  const [given, setGiven] = useState<Answers>({});
  const {asked, taken} = useMemo(() => toNextText(state, text, given), [state, text, given]);
  const answer = (question: string, chosen: string): void => {
    const answers = {...given, [question]: chosen};
    setGiven(answers);
    if (asked.every(({id}) => answers[id] !== undefined))
      announce(translate({id: 'trin.revision.comparedSaid', message: 'What is different now stands below the questions.'}));
  };
  return (
    <details className={styles.changes} open>
      <summary>
        <Translate id="trin.revision.differences">What is different</Translate>
      </summary>
      {asked.length > 0 && (
        <p>
          <Translate id="trin.revision.asksNew">The procedure asks something new. The answers choose the steps of the new text:</Translate>
        </p>
      )}
      {asked.map((question) => (
        <QuestionField
          key={question.id}
          question={page?.questions.find(({id}) => id === question.id) ?? question}
          answer={given[question.id]}
          onAnswer={(chosen) => answer(question.id, chosen)}
        />
      ))}
      {taken && <ChangeList changes={taken.changes} next={taken.snapshot} />}
      {!isFixed && <Buttons next={taken?.snapshot} />}
    </details>
  );
}

/** @param next undefined while it is not known what it would be */
function Buttons({next}: {next: Snapshot | undefined}): ReactElement {
  const act = useAct();
  const take = (snapshot: Snapshot): void => {
    act({type: 'revision-taken', snapshot}, translate({id: 'trin.revision.takenSaid', message: 'The run goes by the new text.'}));
    document.querySelector<HTMLElement>('[data-run-head]')?.focus();
  };
  return (
    <>
      {next && (
        <p>
          <Translate id="trin.revision.hint">With the new text all ticks stay, but those of steps that read differently.</Translate>
        </p>
      )}
      <div className={panel.buttons}>
        {next && (
          <Button kind="main" onClick={() => take(next)}>
            <Translate id="trin.revision.take">Take the new text</Translate>
          </Button>
        )}
        <Button onClick={closeFold}>
          <Translate id="trin.revision.keep">Go on with the old text</Translate>
        </Button>
      </div>
    </>
  );
}

/** The choice can be made later: the fold stays. */
function closeFold(): void {
  const fold = document.querySelector<HTMLDetailsElement>('[data-run-revision] details');
  if (fold) fold.open = false;
  fold?.querySelector('summary')?.focus();
}
