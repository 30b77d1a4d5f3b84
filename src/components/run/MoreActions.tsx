import Translate, {translate} from '@docusaurus/Translate';
import type {Happening} from '@site/src/procedure/run/happening.ts';
import {type ReactElement, useRef, useState} from 'react';
import {NoteForm} from './NoteForm.tsx';
import styles from './RunControl.module.css';
import type {ControlProps} from './RunControl.tsx';
import {useAct} from './use-act.ts';

type Kind = 'skipped' | 'not-applicable' | 'failed' | 'noted';

interface Action {
  readonly button: () => string;
  readonly asks: () => string;
  readonly toHappening: (element: string, text: string) => Happening;
  readonly said: (name: string) => string;
}

const actions = {
  skipped: {
    button: () => translate({id: 'trin.run.skip', message: 'Skip …'}),
    asks: () => translate({id: 'trin.run.skipReason', message: 'Why is it skipped?'}),
    toHappening: (element, reason) => ({type: 'skipped', element, reason}),
    said: (name) => translate({id: 'trin.run.skippedSaid', message: '{name}: skipped.'}, {name}),
  },
  'not-applicable': {
    button: () => translate({id: 'trin.run.notApplicable', message: 'Not applicable …'}),
    asks: () => translate({id: 'trin.run.notApplicableReason', message: 'Why is it not applicable?'}),
    toHappening: (element, reason) => ({type: 'not-applicable', element, reason}),
    said: (name) => translate({id: 'trin.run.notApplicableSaid', message: '{name}: not applicable.'}, {name}),
  },
  failed: {
    button: () => translate({id: 'trin.run.fail', message: 'Failed …'}),
    asks: () => translate({id: 'trin.run.failNote', message: 'What happened?'}),
    toHappening: (element, note) => ({type: 'failed', element, note}),
    said: (name) => translate({id: 'trin.run.failedSaid', message: '{name}: failed.'}, {name}),
  },
  noted: {
    button: () => translate({id: 'trin.run.note', message: 'Note …'}),
    asks: () => translate({id: 'trin.run.noteText', message: 'Note'}),
    toHappening: (element, note) => ({type: 'noted', element, note}),
    said: (name) => translate({id: 'trin.run.notedSaid', message: '{name}: note added.'}, {name}),
  },
} satisfies Record<Kind, Action>;

const kinds = ['skipped', 'not-applicable', 'failed', 'noted'] as const satisfies readonly Kind[];

/** What is done with it other than to do it; each asks for words. Four buttons at each of many steps are made when somebody looks for them. */
export function MoreActions({element, name}: ControlProps): ReactElement {
  const act = useAct();
  const [asked, setAsked] = useState<Kind>();
  const [isOpen, setOpen] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    setAsked(undefined);
    if (fold.current) fold.current.open = false;
    fold.current?.querySelector('summary')?.focus();
  };
  const save = (text: string): void => {
    if (asked) act(actions[asked].toHappening(element.id, text), actions[asked].said(name));
    close();
  };
  return (
    <details ref={fold} className={styles.more} onToggle={({currentTarget}) => setOpen(currentTarget.open)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button. What it opens must be there at once, for who goes on with Tab. */}
      <summary onClick={() => setOpen(true)}>
        <Translate id="trin.run.more">More</Translate>
      </summary>
      {isOpen && (
        <div className={styles.actions}>
          {kinds.map((kind) => (
            <button key={kind} type="button" className={styles.choice} aria-pressed={asked === kind} onClick={() => setAsked(kind)}>
              {actions[kind].button()}
            </button>
          ))}
        </div>
      )}
      {asked && <NoteForm key={asked} label={actions[asked].asks()} onSave={save} onCancel={close} />}
    </details>
  );
}
