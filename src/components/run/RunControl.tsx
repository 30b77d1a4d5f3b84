import type {Element} from '@site/src/procedure/run/snapshot.ts';
import clsx from 'clsx';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {CheckAnswer} from './CheckAnswer.tsx';
import {nameElement} from './element-names.ts';
import {MarkLine} from './MarkLine.tsx';
import {MoreActions} from './MoreActions.tsx';
import {RecordedValue} from './RecordedValue.tsx';
import styles from './RunControl.module.css';
import {useRun} from './run-context.ts';
import type {ElementView} from './run-store.ts';
import {Tick} from './Tick.tsx';
import {useElement} from './use-run-view.ts';
import {WaitControl} from './WaitControl.tsx';

export interface ControlProps {
  readonly element: Element;
  readonly view: ElementView;
  /** `Step 5`. */
  readonly name: string;
}

/** Where a technician says what became of a requirement or a step, and where it stands who said so. */
export function RunControl({id}: {id: string}): ReactElement | null {
  const {store, isFixed} = useRun();
  const {site} = useLanguages();
  const found = useElement(id);
  if (!found) return null;
  const {element, view} = found;
  const name = nameElement(element, store.getView().state.snapshot);
  const props = {element, view, name};
  return (
    <fieldset aria-label={name} lang={site} className={clsx(styles.control, styles[view.state.status])} data-run-element={id} data-status={view.state.status}>
      {!isFixed && (
        <div className={styles.row} data-screen-only>
          <Main {...props} />
          <MoreActions {...props} />
        </div>
      )}
      <MarkLine {...props} />
    </fieldset>
  );
}

/** What one does at a step of this kind. Of a choice one takes an option, which has its own control. */
function Main(props: ControlProps): ReactElement | null {
  switch (props.element.kind) {
    case 'choice':
      return null;
    case 'check':
      return <CheckAnswer {...props} />;
    case 'wait':
      return <WaitControl {...props} />;
    case 'record':
      return <RecordedValue {...props} />;
    default:
      return <Tick {...props} />;
  }
}
