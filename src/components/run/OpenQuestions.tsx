import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {useLanguages} from '../language/use-languages.ts';
import styles from './RunPart.module.css';

/** The answers choose the steps, so a run cannot begin without them. */
export function OpenQuestions({questions}: {questions: readonly {readonly id: string; readonly text: string}[]}): ReactElement {
  const {content} = useLanguages();
  const go = (): void => document.querySelector<HTMLInputElement>(`input[name="answer-${questions[0]?.id}"]`)?.focus();
  return (
    <div className={styles.section} role="status">
      <p>
        <Translate id="trin.run.answerFirst">Answer these questions first; the answers choose the steps:</Translate>
      </p>
      <ul lang={content}>
        {questions.map(({id, text}) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      <Button onClick={go}>
        <Translate id="trin.run.goToQuestions">Go to the questions</Translate>
      </Button>
    </div>
  );
}
