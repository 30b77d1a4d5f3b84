import Translate, {translate} from '@docusaurus/Translate';
import {readNote} from '@site/src/procedure/run/note.ts';
import {type FormEvent, type ReactElement, useEffect, useId, useRef, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {toValueFaultText} from '../customer/value-faults.ts';
import {useLanguages} from '../language/use-languages.ts';
import styles from './RunForm.module.css';

interface NoteFormProps {
  readonly label: string;
  /** With a text as it may be stored. */
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

/** A reason or a note of one line or more. */
export function NoteForm({label, onSave, onCancel}: NoteFormProps): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  const [fault, setFault] = useState<string>();
  const id = useId();
  const {site} = useLanguages();
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const {text, fault: found} = readNote(field.current?.value ?? '');
    if (found) setFault(toValueFaultText(found, site));
    else if (text === '') setFault(translate({id: 'trin.run.missingNote', message: 'Write a few words: who reads the record must understand it.'}));
    else onSave(text);
    if (found || text === '') field.current?.focus();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <textarea ref={field} id={id} rows={2} aria-invalid={fault !== undefined} aria-describedby={fault === undefined ? undefined : `${id}-fault`} />
      {fault !== undefined && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <div className={styles.buttons}>
        <Button submits kind="main">
          <Translate id="trin.save">Save</Translate>
        </Button>
        <Button onClick={onCancel}>
          <Translate id="trin.cancel">Cancel</Translate>
        </Button>
      </div>
    </form>
  );
}
