import Translate, {translate} from '@docusaurus/Translate';
import type {ReactElement, ReactNode} from 'react';
import {CustomerSelect} from './CustomerSelect.tsx';
import {LanguageLinks} from './LanguageLinks.tsx';
import styles from './SheetForm.module.css';
import type {SheetOptions} from './use-sheet-options.ts';

/** What is written on the sheet by hand else. */
export interface SheetEntries {
  readonly ticket: string;
  readonly technician: string;
}

interface SheetFormProps {
  readonly options: SheetOptions;
  readonly onOptions: (options: SheetOptions) => void;
  readonly entries: SheetEntries;
  readonly onEntries: (entries: SheetEntries) => void;
  /** The questions of the procedures. */
  readonly children: ReactNode;
}

export function SheetForm({options, onOptions, entries, onEntries, children}: SheetFormProps): ReactElement {
  return (
    <>
      <div className={styles.fields}>
        <CustomerSelect />
        {children}
        <Entry
          label={translate({id: 'trin.checklist.ticket', message: 'Ticket number'})}
          text={entries.ticket}
          onText={(ticket) => onEntries({...entries, ticket})}
        />
        <Entry
          label={translate({id: 'trin.checklist.technician', message: 'Technician'})}
          text={entries.technician}
          onText={(technician) => onEntries({...entries, technician})}
        />
      </div>
      <div className={styles.switches}>
        <label>
          <input type="checkbox" checked={options.full} onChange={(event) => onOptions({...options, full: event.target.checked})} />
          <Translate id="trin.checklist.full">With the detail of each step</Translate>
        </label>
        <label>
          <input type="checkbox" checked={options.large} onChange={(event) => onOptions({...options, large: event.target.checked})} />
          <Translate id="trin.checklist.large">Large print</Translate>
        </label>
        <LanguageLinks />
      </div>
    </>
  );
}

function Entry({label, text, onText}: {label: string; text: string; onText: (text: string) => void}): ReactElement {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      <input type="text" value={text} maxLength={80} autoComplete="off" onChange={(event) => onText(event.target.value)} />
    </label>
  );
}
