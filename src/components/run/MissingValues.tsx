import Translate, {translate} from '@docusaurus/Translate';
import {withValue} from '@site/src/procedure/customer/change.ts';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {readValue} from '@site/src/procedure/customer/read-value.ts';
import {type FormEvent, type ReactElement, useState} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {Button} from '../button/Button.tsx';
import {useSaveCustomer} from '../customer/use-save-customer.ts';
import {useVariables} from '../customer/use-variables.ts';
import {ValueInput} from '../customer/ValueInput.tsx';
import {FaultLine} from '../storage/FaultLine.tsx';
import type {StoreFault} from '../storage/store.ts';
import forms from './RunForm.module.css';
import styles from './RunPart.module.css';

/** The customer's values that the steps need and the sheet lacks, each with a box to fill it in. */
export function MissingValues({customer, missing}: {customer: Customer; missing: readonly string[]}): ReactElement | null {
  if (missing.length === 0) return null;
  return (
    <div className={styles.section} data-missing-values>
      <p>
        <Translate id="trin.run.missingValues">
          The customer’s sheet lacks values that the steps need. The run can begin without them; they can be filled in at the steps too.
        </Translate>
      </p>
      {missing.map((key) => (
        <MissingValue key={key} customer={customer} variable={key} />
      ))}
    </div>
  );
}

function MissingValue({customer, variable}: {customer: Customer; variable: string}): ReactElement | null {
  const variables = useVariables();
  const save = useSaveCustomer();
  const announce = useAnnounce();
  const [raw, setRaw] = useState('');
  const [isTried, setTried] = useState(false);
  const [fault, setFault] = useState<StoreFault>();
  const declared = variables[variable];
  if (!declared || declared.type === 'secret') return null;
  const {type, example, label} = declared;
  const read = readValue(type, raw, example);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (read.fault || read.text === '') return;
    const failed = await save(customer, (now) => withValue(now, variable, read.text, variables, new Date()));
    setFault(failed);
    if (!failed) announce(translate({id: 'trin.run.valueSaved', message: '{label}: saved.'}, {label}));
  };
  return (
    <form className={forms.form} onSubmit={(event) => void submit(event)} noValidate>
      <ValueInput label={label} type={type} example={example} raw={raw} read={read} onChange={setRaw} isTried={isTried} />
      <FaultLine fault={fault} />
      <div className={forms.buttons}>
        <Button submits>
          <Translate id="trin.save">Save</Translate>
        </Button>
      </div>
    </form>
  );
}
