import Translate from '@docusaurus/Translate';
import {toFiller, toRecorded} from '@site/src/procedure/run/filled-text.ts';
import type {Element} from '@site/src/procedure/run/snapshot.ts';
import clsx from 'clsx';
import {type ReactElement, useSyncExternalStore} from 'react';
import {ContentLanguage} from '../language/content-language.ts';
import long from './Long.module.css';
import {isLong} from './long-run.ts';
import {OldElement} from './OldElement.tsx';
import styles from './OldText.module.css';
import {useRun} from './run-context.ts';

/** The text that a run goes by, as it was when the run began, with the customer's values of then and those that the run has written down. */
export function OldText(): ReactElement {
  const {store} = useRun();
  // Drawn anew only when a step writes a value down: all of it with each tick would be felt.
  useSyncExternalStore(store.watch, () => JSON.stringify([...toRecorded(store.getView().state)]));
  const {run, state} = store.getView();
  const {snapshot} = state;
  const fill = toFiller(run, state);
  const requirements = snapshot.elements.filter(({type}) => type === 'requirement');
  const steps = snapshot.elements.filter(({type}) => type === 'step');
  const titles = new Map(snapshot.phases.map(({id, title}) => [id, title]));
  return (
    <ContentLanguage value={snapshot.locale}>
      {requirements.length > 0 && (
        <section>
          <h2>
            <Translate id="trin.requirements.title">Before you start</Translate>
          </h2>
          <ul className={styles.requirements} lang={snapshot.locale}>
            {requirements.map((element) => (
              <OldElement key={element.id} element={element} snapshot={snapshot} fill={fill} />
            ))}
          </ul>
        </section>
      )}
      {toPhases(steps).map(({phase, elements, first}) => (
        <section key={first}>
          <h2 lang={phase === undefined ? undefined : snapshot.locale}>
            {(phase === undefined ? undefined : titles.get(phase)) ?? <Translate id="trin.steps.title">Steps</Translate>}
          </h2>
          <ol className={clsx(styles.steps, isLong(snapshot.elements) && long.group)} start={first} lang={snapshot.locale}>
            {elements.map((element) => (
              <OldElement key={element.id} element={element} snapshot={snapshot} fill={fill} />
            ))}
          </ol>
        </section>
      ))}
      {snapshot.outcomes.length > 0 && (
        <section>
          <h2>
            <Translate id="trin.outcome.title">Result</Translate>
          </h2>
          {snapshot.outcomes.map(({id, text}) => (
            <p key={id} className={styles.text} lang={snapshot.locale}>
              {fill(text)}
            </p>
          ))}
        </section>
      )}
    </ContentLanguage>
  );
}

interface Phase {
  readonly phase: string | undefined;
  /** The number of its first step. */
  readonly first: number;
  readonly elements: readonly Element[];
}

function toPhases(steps: readonly Element[]): Phase[] {
  const starts = steps.flatMap((step, index) => (index === 0 || step.phase !== steps[index - 1]?.phase ? [index] : []));
  return starts.map((start, index) => ({phase: steps[start]?.phase, first: start + 1, elements: steps.slice(start, starts[index + 1])}));
}
