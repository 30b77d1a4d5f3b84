import type {ReactElement, ReactNode} from 'react';
import {formatMinutes} from '../format/duration.ts';
import {useLanguages} from '../language/use-languages.ts';
import {CommandTags} from './CommandTags.tsx';
import {HeardLane} from './HeardLane.tsx';
import {RoleChanges} from './RoleChanges.tsx';
import styles from './Step.module.css';
import {useStep} from './step-context.ts';
import {stepViews} from './step-views.ts';

/** The command sentence, with what it may not be mistaken for, how long it takes, and what its kind adds. */
export function Command({children}: {children: ReactNode}): ReactElement {
  const {step} = useStep();
  const {site, chrome} = useLanguages();
  const Under = stepViews[step.kind].Under;
  return (
    <>
      <p className={styles.command}>
        <CommandTags />
        {children}{' '}
        {step.minutes !== undefined && (
          <span className={styles.minutes} lang={chrome} suppressHydrationWarning>
            {formatMinutes(step.minutes, site)}
          </span>
        )}
        <HeardLane />
      </p>
      <RoleChanges />
      {Under && <Under step={step} />}
    </>
  );
}
