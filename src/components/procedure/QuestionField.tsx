import type {PageQuestion} from '@site/src/procedure/page.ts';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import styles from './Questions.module.css';

interface QuestionFieldProps {
  readonly question: PageQuestion;
  readonly answer: string | undefined;
  readonly onAnswer: (answer: string) => void;
}

export function QuestionField({question, answer, onAnswer}: QuestionFieldProps): ReactElement {
  const {content} = useLanguages();
  return (
    <fieldset className={styles.question} lang={content}>
      <legend>{question.text}</legend>
      <div className={styles.answers}>
        {question.answers.map(({id, label}) => (
          <label key={id} className={styles.answer}>
            <input type="radio" name={`answer-${question.id}`} value={id} checked={answer === id} onChange={() => onAnswer(id)} data-needs-script />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
