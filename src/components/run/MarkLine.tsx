import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactElement, useCallback} from 'react';
import {formatInstant} from '../format/instant.ts';
import {useLanguages} from '../language/use-languages.ts';
import {nameStatus} from './element-names.ts';
import {goToElement} from './go-to-element.ts';
import styles from './RunControl.module.css';
import type {ControlProps} from './RunControl.tsx';
import {useRun} from './run-context.ts';
import {useAct} from './use-act.ts';

/** What became of it, by whom and when. It stands there once it is on the disk. */
export function MarkLine(props: ControlProps): ReactElement | null {
  const {state} = props.view;
  if (!state.mark && state.notes.length === 0) return null;
  return (
    <div className={styles.marks}>
      {state.mark && <Mark {...props} />}
      {state.reason !== undefined && <p className={styles.text}>{state.reason}</p>}
      {state.notes.map(({event, note, by, at}) => (
        <div key={event} className={styles.note}>
          <p className={styles.text}>{note}</p>
          <ByAt by={by} at={at} />
        </div>
      ))}
    </div>
  );
}

function Mark({element, view: {state, isSaved}, name}: ControlProps): ReactElement | null {
  const {isFixed} = useRun();
  const act = useAct();
  const {mark} = state;
  const isTicked = !isFixed && state.status === 'done' && state.option === undefined && state.answer === undefined && state.value === undefined;
  const undo = useCallback(() => {
    if (!mark) return;
    act({type: 'undone', event: mark.event}, translate({id: 'trin.run.undoneSaid', message: '{name}: undone.'}, {name}));
    // The button that has the focus goes away.
    goToElement(element.id);
  }, [act, mark, name, element.id]);
  if (!mark) return null;
  return (
    <p className={styles.mark} data-saved={isSaved} data-event={mark.event}>
      <strong className={clsx(isTicked && styles.ticked)}>{toWords(element, state)}</strong>{' '}
      {isSaved ? (
        <ByAt by={mark.by} at={mark.at} />
      ) : (
        <span>
          <Translate id="trin.run.saving">Saving …</Translate>
        </span>
      )}{' '}
      {!isFixed && !isTicked && (
        <button type="button" className={styles.undo} onClick={undo} data-screen-only>
          <Translate id="trin.run.undo">Undo</Translate>
        </button>
      )}
    </p>
  );
}

function toWords({type}: ControlProps['element'], {status, answer, value, waiting}: ControlProps['view']['state']): string {
  if (answer === 'no' && status === 'open') return translate({id: 'trin.run.no', message: 'No'});
  if (status === 'open' && waiting !== undefined) return translate({id: 'trin.run.waiting', message: 'Waiting'});
  if (status === 'done' && value !== undefined) return value;
  if (status === 'done' && type === 'requirement') return translate({id: 'trin.run.met', message: 'Met'});
  return nameStatus(status);
}

/** `Ada, 20 Nov 2026, 10:32`. */
function ByAt({by, at}: {by: string; at: string}): ReactElement {
  const {site} = useLanguages();
  return (
    <span className={styles.byAt}>
      <bdi>{by}</bdi>, <time dateTime={at}>{formatInstant(at, site)}</time>
    </span>
  );
}
