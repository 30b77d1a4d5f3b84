import type {Answers} from '@site/src/procedure/condition.ts';
import type {Page} from '@site/src/procedure/page.ts';
import {toVariantView} from '@site/src/procedure/variant-view.ts';
import {type ReactElement, type ReactNode, useMemo, useRef, useState} from 'react';
import {ChecklistLink} from '../checklist/ChecklistLink.tsx';
import {StaleText} from '../language/StaleText.tsx';
import {RunPart} from '../run/RunPart.tsx';
import {type ActiveRun, RunContext} from '../run/run-context.ts';
import {ProcedureCustomer} from '../value/ProcedureCustomer.tsx';
import {HiddenTarget} from './HiddenTarget.tsx';
import {usePublishedHiddenPhases} from './hidden-phases.ts';
import {ProcedureHeader} from './ProcedureHeader.tsx';
import {ProcedureContext} from './procedure-context.ts';
import {Questions} from './Questions.tsx';
import {useAnswers} from './use-answers.ts';
import {useHashTarget} from './use-hash-target.ts';

interface ProcedurePageProps {
  readonly page: Page;
  readonly children: ReactNode;
}

/** Everything of a procedure below its title, in the variant that the link's answers choose, or those of a run. */
export function ProcedurePage({page, children}: ProcedurePageProps): ReactElement {
  const [given, replaceAnswers] = useAnswers(page.questions);
  const [run, setRun] = useState<ActiveRun>();
  const answers = useSteady(run?.answers ?? given);
  const view = useMemo(() => toVariantView(page, answers), [page, answers]);
  const state = useMemo(() => ({page, answers, view}), [page, answers, view]);
  const notice = useRef<HTMLElement>(null);
  const target = useHashTarget(page, view, notice);
  usePublishedHiddenPhases(view.hiddenPhases);
  const showAll = () => {
    target.goWhenShown();
    replaceAnswers({});
  };
  return (
    <ProcedureContext value={state}>
      <RunContext value={run}>
        {target.hidden && <HiddenTarget ref={notice} onShowAll={showAll} />}
        <ProcedureHeader />
        <ChecklistLink />
        {!run && <ProcedureCustomer />}
        {page.stale.page && <StaleText blocks={page.stale.page} />}
        {page.questions.length > 0 && !run && <Questions onAnswers={replaceAnswers} />}
        <RunPart onActive={setRun} />
        {run?.OldText ? <run.OldText /> : children}
        {run && <run.Bar />}
      </RunContext>
    </ProcedureContext>
  );
}

/** The same object for the same answers: a run that begins with those of the link draws nothing anew for them. */
function useSteady(answers: Answers): Answers {
  const last = useRef(answers);
  if (JSON.stringify(last.current) !== JSON.stringify(answers)) last.current = answers;
  return last.current;
}
