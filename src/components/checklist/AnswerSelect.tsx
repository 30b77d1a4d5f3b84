import Translate from '@docusaurus/Translate';
import type {ChecklistSource} from '@site/src/procedure/checklist/source.ts';
import type {Answers} from '@site/src/procedure/condition.ts';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import styles from './SheetForm.module.css';

interface AnswerSelectsProps {
  readonly source: ChecklistSource;
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
}

/** What a procedure asks before it starts. */
export function AnswerSelects({source, answers, onAnswers}: AnswerSelectsProps): ReactElement {
  const {site, chrome} = useLanguages();
  const {procedure, locale} = source;
  const lang = locale === site ? undefined : locale;
  const change = (id: string, value: string): void => {
    const {[id]: _, ...others} = answers;
    onAnswers(value === '' ? others : {...others, [id]: value});
  };
  return (
    <>
      {procedure.questions.map(({id, text, answers: possible}) => (
        <label key={id} className={styles.field} lang={lang}>
          <span>{text}</span>
          <select value={answers[id] ?? ''} onChange={(event) => change(id, event.target.value)}>
            <option value="" lang={chrome}>
              <Translate id="trin.checklist.undecided">Open – print the steps of all answers</Translate>
            </option>
            {possible.map((answer) => (
              <option key={answer.id} value={answer.id}>
                {answer.label}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}
