import Translate, {translate} from '@docusaurus/Translate';
import type {Answers} from '@site/src/procedure/condition.ts';
import {type ReactElement, useEffect, useId, useRef} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {Button} from '../button/Button.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {CopyVariantLink} from './CopyVariantLink.tsx';
import {useProcedure} from './procedure-context.ts';
import {QuestionField} from './QuestionField.tsx';
import styles from './Questions.module.css';
import {useSummary} from './use-summary.ts';

/** Asked before the work starts. The answers choose the steps and are kept in the link. */
export function Questions({onAnswers}: {onAnswers: (answers: Answers) => void}): ReactElement {
  const {page, answers, view} = useProcedure();
  const {chrome} = useLanguages();
  const title = useId();
  const summary = useSummary(view);
  const isOpen = page.questions.some(({id}) => answers[id] === undefined);
  const shown = isOpen
    ? translate({id: 'trin.questions.open', message: 'Showing all that may apply; the answers narrow it down to {summary}'}, {summary})
    : translate({id: 'trin.questions.shown', message: 'Showing {summary}'}, {summary});
  const answered = Object.keys(answers).length > 0;
  const announceNext = useAnnouncementOf(shown);
  const section = useRef<HTMLElement>(null);
  const replace = (next: Answers) => {
    announceNext();
    onAnswers(next);
  };
  const showAll = () => {
    replace({});
    section.current?.querySelector('input')?.focus();
  };
  return (
    <section ref={section} className={styles.questions} aria-labelledby={title} lang={chrome}>
      <h2 id={title} className={styles.title}>
        <Translate id="trin.questions.title">What applies here?</Translate>
      </h2>
      <noscript>
        <p>
          <Translate id="trin.questions.noScript">Without JavaScript all steps are shown. Each says for which answer it is.</Translate>
        </p>
      </noscript>
      {page.questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={answers[question.id]}
          onAnswer={(answer) => replace({...answers, [question.id]: answer})}
        />
      ))}
      <div className={styles.summary} data-needs-script>
        <p suppressHydrationWarning>{shown}</p>
        {answered && (
          <Button onClick={showAll}>
            <Translate id="trin.questions.showAll">Show all steps</Translate>
          </Button>
        )}
        {answered && <CopyVariantLink />}
      </div>
    </section>
  );
}

/** Says the text once it has changed after the returned function was called: a reader's answer is announced, an arriving page is not. */
function useAnnouncementOf(text: string): () => void {
  const announce = useAnnounce();
  const expected = useRef(false);
  useEffect(() => {
    if (expected.current) announce(text);
    expected.current = false;
  }, [announce, text]);
  return () => {
    expected.current = true;
  };
}
