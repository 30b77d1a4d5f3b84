import Translate, {translate} from '@docusaurus/Translate';
import type {Changes} from '@site/src/procedure/run/changes.ts';
import {toFiller} from '@site/src/procedure/run/filled-text.ts';
import type {Element, Snapshot} from '@site/src/procedure/run/snapshot.ts';
import type {ReactElement, ReactNode} from 'react';
import {ElementDiff} from './ElementDiff.tsx';
import styles from './RevisionPanel.module.css';
import {useRun} from './run-context.ts';
import {useRunView} from './use-run-view.ts';

/** What the new text does to the run. */
export function ChangeList({changes: {added, changed, removed, moved, outcomes, reopened}, next}: {changes: Changes; next: Snapshot}): ReactElement {
  const {store} = useRun();
  const {run, state} = useRunView(store);
  const fill = toFiller(run, state);
  const lang = state.snapshot.locale;
  const list = (elements: readonly Element[]): ReactNode =>
    elements.map(({id, text}) => (
      <li key={id} lang={lang}>
        {fill(text)}
      </li>
    ));
  return (
    <>
      <Group title={translate({id: 'trin.revision.added', message: 'Added'})} items={list(added)} count={added.length} />
      <Group
        title={translate({id: 'trin.revision.changedSteps', message: 'Changed'})}
        count={changed.length}
        items={changed.map(({before, after}) => (
          <li key={after.id}>
            <ElementDiff before={before} after={after} fill={fill} snapshots={[state.snapshot, next]} />
            {reopened.includes(after.id) && (
              <p className={styles.reopened}>
                <Translate id="trin.revision.again">To be ticked again</Translate>
              </p>
            )}
          </li>
        ))}
      />
      <Group title={translate({id: 'trin.revision.removed', message: 'Removed'})} items={list(removed)} count={removed.length} />
      <Group title={translate({id: 'trin.revision.moved', message: 'Stands elsewhere'})} items={list(moved)} count={moved.length} />
      {outcomes && (
        <Group
          title={translate({id: 'trin.revision.outcome', message: 'The result'})}
          count={1}
          items={
            <li lang={lang}>
              <del>{fill(outcomes.before)}</del> <ins>{fill(outcomes.after)}</ins>
            </li>
          }
        />
      )}
    </>
  );
}

function Group({title, items, count}: {title: string; items: ReactNode; count: number}): ReactElement | null {
  if (count === 0) return null;
  return (
    <>
      <h3 className={styles.group}>{title}</h3>
      <ul>{items}</ul>
    </>
  );
}
