import Translate, {translate} from '@docusaurus/Translate';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {toNameKey} from '@site/src/procedure/customer/identity.ts';
import {readName} from '@site/src/procedure/customer/read-value.ts';
import type {ReactElement} from 'react';
import {KeptInput} from '../customer/KeptInput.tsx';
import {useVariables} from '../customer/use-variables.ts';
import {ValueInput} from '../customer/ValueInput.tsx';
import {useCustomers} from '../storage/use-customers.ts';
import styles from './Customers.module.css';
import type {Draft} from './draft.ts';
import {SheetValue} from './SheetValue.tsx';

interface SheetFieldsProps {
  readonly draft: Draft;
  readonly customer: Customer | undefined;
  readonly isTried: boolean;
  readonly onChange: (draft: Draft) => void;
}

/** The name, and a box for each variable that the site declares. */
export function SheetFields({draft, customer, isTried, onChange}: SheetFieldsProps): ReactElement {
  const variables = useVariables();
  const secrets = Object.entries(variables).filter(([, {type}]) => type === 'secret');
  const keys = Object.keys(variables).filter((key) => variables[key]?.type !== 'secret');
  return (
    <>
      <ValueInput
        label={translate({id: 'trin.sheet.name', message: 'Name in Trin'})}
        type="text"
        raw={draft.name}
        read={readName(draft.name)}
        isTried={isTried}
        onChange={(name) => onChange({...draft, name})}
      >
        <SameName name={draft.name} customer={customer} />
      </ValueInput>
      {keys.map((key) => (
        <SheetValue key={key} name={key} draft={draft} isTried={isTried || customer?.values[key] !== undefined} onChange={onChange} />
      ))}
      {secrets.length > 0 && (
        <fieldset className={styles.secrets}>
          <legend>
            <Translate id="trin.sheet.secrets">Secrets are not stored here</Translate>
          </legend>
          {secrets.map(([key, {label}]) => (
            <KeptInput
              key={key}
              label={label}
              isKept={draft.kept[key] ?? false}
              onChange={(isKept) => onChange({...draft, kept: {...draft.kept, [key]: isKept}})}
            />
          ))}
        </fieldset>
      )}
    </>
  );
}

function SameName({name, customer}: {name: string; customer: Customer | undefined}): ReactElement | null {
  const {customers} = useCustomers();
  const key = toNameKey(readName(name).text);
  if (key === '' || !customers.some((other) => other.id !== customer?.id && toNameKey(other.name) === key)) return null;
  return (
    <p className={styles.caution}>
      <Translate id="trin.sheet.sameName">Another customer has this name.</Translate>
    </p>
  );
}
