import type {ReactElement, ReactNode} from 'react';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import styles from './Result.module.css';
import {useStep} from './step-context.ts';
import {stepViews} from './step-views.ts';

/** What to do when the step did not work; opens at its symptom. */
export function Trouble({children}: {children: ReactNode}): ReactElement {
  return (
    <details className={styles.trouble} data-trouble>
      {children}
    </details>
  );
}

export function Symptom({children}: {children: ReactNode}): ReactElement {
  const {step} = useStep();
  const {chrome} = useLanguages();
  return (
    <summary className={styles.symptom}>
      <span className={styles.symptomLabel} lang={chrome}>
        <Icon name="warning" />
        {stepViews[step.kind].trouble()}
      </span>{' '}
      {children}
    </summary>
  );
}
