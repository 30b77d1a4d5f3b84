import Translate, {translate} from '@docusaurus/Translate';
import {readValue} from '@site/src/procedure/customer/read-value.ts';
import {type ReactElement, type RefObject, useId} from 'react';
import {toValueFaultText} from '../customer/value-faults.ts';
import styles from './RunForm.module.css';

interface TechnicianFieldProps {
  readonly ref: RefObject<HTMLInputElement | null>;
  readonly known?: string | undefined;
  readonly fault: string | undefined;
}

/** The name that goes with each tick. */
export function TechnicianField({ref, known, fault}: TechnicianFieldProps): ReactElement {
  const id = useId();
  return (
    <div className={styles.form}>
      <label htmlFor={id}>
        <Translate id="trin.run.yourName">Your name</Translate>
      </label>
      <input
        ref={ref}
        id={id}
        type="text"
        defaultValue={known}
        autoComplete="name"
        spellCheck={false}
        data-first-focus
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? `${id}-hint` : `${id}-fault`}
      />
      {fault === undefined ? (
        <p id={`${id}-hint`} className={styles.hint}>
          <Translate id="trin.run.nameHint">
            It stands beside each tick, in this browser and in what you export. It is asked once; under “More” in a run it can be changed.
          </Translate>
        </p>
      ) : (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </div>
  );
}

/** A name as a run may store it, or what is wrong with it in this language. */
export function readTechnician(raw: string, language: string): {readonly name: string} | {readonly fault: string} {
  const {text, fault} = readValue('text', raw);
  if (fault) return {fault: toValueFaultText(fault, language)};
  return text === '' ? {fault: translate({id: 'trin.run.missingName', message: 'Write your name: the record says who did what.'})} : {name: text};
}
