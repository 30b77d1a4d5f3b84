import type {ReactElement, ReactNode} from 'react';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import styles from './Result.module.css';
import {useStep} from './step-context.ts';
import {stepViews} from './step-views.ts';

/** What the technician sees when the step worked. */
export function Expect({children}: {children: ReactNode}): ReactElement {
  const {step} = useStep();
  const {chrome} = useLanguages();
  return (
    <div className={styles.expect}>
      <p className={styles.label} lang={chrome}>
        <Icon name="check" />
        {stepViews[step.kind].expect()}
      </p>
      <div className={styles.content}>{children}</div>
    </div>
  );
}
