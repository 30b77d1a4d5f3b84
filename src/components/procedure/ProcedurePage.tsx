import type {Page} from '@site/src/procedure/page.ts';
import {toVariantView} from '@site/src/procedure/variant-view.ts';
import {type ReactElement, type ReactNode, useMemo, useRef} from 'react';
import {ChecklistLink} from '../checklist/ChecklistLink.tsx';
import {StaleText} from '../language/StaleText.tsx';
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

/** Everything of a procedure below its title, in the variant that the link's answers choose. */
export function ProcedurePage({page, children}: ProcedurePageProps): ReactElement {
  const [answers, replaceAnswers] = useAnswers(page.questions);
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
      {target.hidden && <HiddenTarget ref={notice} onShowAll={showAll} />}
      <ProcedureHeader />
      <ChecklistLink />
      {page.stale.page && <StaleText blocks={page.stale.page} />}
      {page.questions.length > 0 && <Questions onAnswers={replaceAnswers} />}
      {children}
    </ProcedureContext>
  );
}
