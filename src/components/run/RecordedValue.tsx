import Translate, {translate} from '@docusaurus/Translate';
import {withValue} from '@site/src/procedure/customer/change.ts';
import {readValue} from '@site/src/procedure/customer/read-value.ts';
import {type FormEvent, type ReactElement, useId, useRef, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {useSaveCustomer} from '../customer/use-save-customer.ts';
import {useVariables} from '../customer/use-variables.ts';
import {toValueFaultText} from '../customer/value-faults.ts';
import {useLanguages} from '../language/use-languages.ts';
import {useCustomer} from '../storage/use-customers.ts';
import type {ControlProps} from './RunControl.tsx';
import styles from './RunForm.module.css';
import {useRun} from './run-context.ts';
import {Tick} from './Tick.tsx';
import {useAct} from './use-act.ts';

/** A box to write the value down; of a secret one only says that it is kept. */
export function RecordedValue(props: ControlProps): ReactElement | null {
  const {element} = props;
  const {store} = useRun();
  if (element.record === undefined) return null;
  if (store.getView().state.snapshot.variables[element.record]?.type === 'secret') {
    const label = translate({id: 'trin.run.secretKept', message: 'Kept in the password manager'});
    return <Tick {...props} label={label} done={{type: 'secret-kept', element: element.id, variable: element.record}} />;
  }
  return <ValueForm {...props} variable={element.record} />;
}

function ValueForm({element, view, name, variable}: ControlProps & {variable: string}): ReactElement {
  const act = useAct();
  const {store} = useRun();
  const declared = store.getView().state.snapshot.variables[variable];
  const labels = useVariables();
  const [fault, setFault] = useState<string>();
  const keep = useKeptValue(variable);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const {site} = useLanguages();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const {text, fault: found} = readValue(declared && declared.type !== 'secret' ? declared.type : 'text', field.current?.value ?? '');
    if (found || text === '') {
      setFault(found ? toValueFaultText(found, site) : translate({id: 'trin.run.missingValue', message: 'Write the value down first.'}));
      field.current?.focus();
      return;
    }
    setFault(undefined);
    act({type: 'value-recorded', element: element.id, variable, value: text}, translate({id: 'trin.run.recordedSaid', message: '{name}: recorded.'}, {name}));
    keep.save(text);
  };
  return (
    <form className={styles.inline} onSubmit={submit}>
      <label htmlFor={id}>{labels[variable]?.label ?? declared?.label ?? variable}</label>
      <input
        ref={field}
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        defaultValue={view.state.value ?? keep.known}
        aria-invalid={fault !== undefined}
        aria-describedby={fault === undefined ? undefined : `${id}-fault`}
        data-run-focus
      />
      <Button submits kind="main">
        <Translate id="trin.run.record">Record</Translate>
      </Button>
      {keep.isPossible && (
        <label className={styles.keep}>
          <input type="checkbox" checked={keep.isWanted} onChange={keep.toggle} />
          <Translate id="trin.run.keepValue">Also write it into the customer’s sheet</Translate>
        </label>
      )}
      {fault !== undefined && (
        <p id={`${id}-fault`} role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </form>
  );
}

interface KeptValue {
  readonly known: string | undefined;
  readonly isPossible: boolean;
  readonly isWanted: boolean;
  readonly toggle: () => void;
  readonly save: (text: string) => void;
}

/** The same value on the customer's sheet, if wanted: at first only where the sheet has none. */
function useKeptValue(variable: string): KeptValue {
  const customer = useCustomer();
  const saveCustomer = useSaveCustomer();
  const variables = useVariables();
  const known = customer?.values[variable];
  const [isWanted, setWanted] = useState(known === undefined);
  const type = variables[variable]?.type;
  const isPossible = customer !== undefined && type !== undefined && type !== 'secret';
  return {
    known,
    isPossible,
    isWanted,
    toggle: () => setWanted(!isWanted),
    save: (text) => {
      if (isPossible && isWanted && text !== known) void saveCustomer(customer, (now) => withValue(now, variable, text, variables, new Date()));
    },
  };
}
