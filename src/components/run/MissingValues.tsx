import Translate, {translate} from '@docusaurus/Translate';
import {withValue} from '@site/src/procedure/customer/change.ts';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {readValue} from '@site/src/procedure/customer/read-value.ts';
import {type FormEvent, type ReactElement, useId, useRef, useState} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {Button} from '../button/Button.tsx';
import {useVariables} from '../customer/use-variables.ts';
import {toValueFaultText} from '../customer/value-faults.ts';
import {useStorage} from '../storage/store-context.ts';
import forms from './RunForm.module.css';
import styles from './RunPart.module.css';

/** The customer's values that the steps need and the sheet lacks, each with a box to fill it in. */
export function MissingValues({customer, missing}: {customer: Customer; missing: readonly string[]}): ReactElement | null {
  if (missing.length === 0) return null;
  return (
    <div className={styles.section}>
      <p>
        <Translate id="trin.run.missingValues">The customer’s sheet lacks values that the steps need. Without them the steps show examples.</Translate>
      </p>
      {missing.map((key) => (
        <MissingValue key={key} customer={customer} variable={key} />
      ))}
    </div>
  );
}

function MissingValue({customer, variable}: {customer: Customer; variable: string}): ReactElement | null {
  const variables = useVariables();
  const storage = useStorage();
  const announce = useAnnounce();
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const declared = variables[variable];
  if (!declared || declared.type === 'secret') return null;
  const {type, example, label} = declared;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const {text, fault: found} = readValue(type, field.current?.value ?? '', example);
    setFault(found && toValueFaultText(found));
    if (found || text === '') {
      field.current?.focus();
      return;
    }
    void storage?.putCustomers([withValue(customer, variable, text, variables, new Date())]);
    announce(translate({id: 'trin.run.valueSaved', message: '{label}: saved.'}, {label}));
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      <label htmlFor={id}>{label}</label>
      <div className={forms.inline}>
        <input
          ref={field}
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        />
        <Button submits>
          <Translate id="trin.run.saveValue">Save</Translate>
        </Button>
      </div>
      {fault !== undefined && (
        <p id={`${id}-fault`} role="alert" className={forms.fault}>
          {fault}
        </p>
      )}
    </form>
  );
}
