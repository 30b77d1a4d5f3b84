import Translate, {translate} from '@docusaurus/Translate';
import type {Changes} from '@site/src/procedure/run/changes.ts';
import {toFiller} from '@site/src/procedure/run/filled-text.ts';
import type {Element, Snapshot} from '@site/src/procedure/run/snapshot.ts';
import type {ReactElement, ReactNode} from 'react';
import {Button} from '../button/Button.tsx';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {ElementDiff} from './ElementDiff.tsx';
import styles from './RevisionPanel.module.css';
import panel from './RunPart.module.css';
import {useRun} from './run-context.ts';
import {useAct} from './use-act.ts';
import type {Revision} from './use-revision.ts';
import {useRunView} from './use-run-view.ts';

/** Says that the procedure is another one by now, what is different, and lets the technician choose. */
export function RevisionPanel({revision}: {revision: Revision}): ReactElement | null {
  const {chrome} = useLanguages();
  if (revision.status === 'current') return null;
  return (
    <section className={`${panel.panel} ${panel.warning}`} lang={chrome} data-run-revision data-screen-only>
      <p>
        <Icon name="warning" />
        <strong>
          {revision.status === 'gone' ? (
            <Translate id="trin.revision.gone">The site no longer has this procedure.</Translate>
          ) : (
            <Translate id="trin.revision.changed">The procedure has changed since this run began.</Translate>
          )}
        </strong>{' '}
        <Translate id="trin.revision.old">Below stands the text that the run goes by.</Translate>
      </p>
      {revision.status === 'changed' && <Choice {...revision} />}
    </section>
  );
}

function Choice({next, changes, asks}: Extract<Revision, {status: 'changed'}>): ReactElement | null {
  const {isFixed} = useRun();
  const act = useAct();
  if (!next || !changes) return null;
  const take = (): void => act({type: 'revision-taken', snapshot: next}, translate({id: 'trin.revision.takenSaid', message: 'The run goes by the new text.'}));
  return (
    <details className={styles.changes} open>
      <summary>
        <Translate id="trin.revision.differences">What is different</Translate>
      </summary>
      <ChangeList changes={changes} next={next} />
      {asks ? (
        <p>
          <Translate id="trin.revision.asks">
            The procedure asks something now that this run has no answer to. Finish it by the old text, or start a new run.
          </Translate>
        </p>
      ) : (
        !isFixed && (
          <>
            <p>
              <Translate id="trin.revision.hint">With the new text all ticks stay, but those of steps that read differently.</Translate>
            </p>
            <div className={panel.buttons}>
              <Button kind="main" onClick={take}>
                <Translate id="trin.revision.take">Take the new text</Translate>
              </Button>
              <Button onClick={closeFold}>
                <Translate id="trin.revision.keep">Go on with the old text</Translate>
              </Button>
            </div>
          </>
        )
      )}
    </details>
  );
}

/** The choice can be made later: the fold stays. */
function closeFold(): void {
  const fold = document.querySelector<HTMLDetailsElement>('[data-run-revision] details');
  if (fold) fold.open = false;
  fold?.querySelector('summary')?.focus();
}

function ChangeList({changes: {added, changed, removed, moved, outcomes, reopened}, next}: {changes: Changes; next: Snapshot}): ReactElement {
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
