import Translate, {translate} from '@docusaurus/Translate';
import type {SheetFault} from '@site/src/procedure/checklist/secrets.ts';
import type {ReactElement} from 'react';
import styles from './SecretNotice.module.css';

/** In place of sheets with something on them that looks like a secret. What it is is not repeated. */
export function SecretNotice({faults}: {faults: readonly SheetFault[]}): ReactElement {
  return (
    <div className={styles.notice} role="alert">
      <p>
        <strong>
          <Translate id="trin.checklist.secret.title">Nothing is printed: something here looks like a secret</Translate>
        </strong>
      </p>
      <ul>
        {faults.map((fault, index) => {
          const key = `${index} ${fault.id}`;
          return <li key={key}>{describe(fault)}</li>;
        })}
      </ul>
      <p>
        <Translate id="trin.checklist.secret.advice">
          Take it out of the customer's values or of the fields above. Secrets belong in the password manager, and on no paper.
        </Translate>
      </p>
    </div>
  );
}

function describe({number, label}: SheetFault): string {
  const place =
    number === undefined
      ? translate({id: 'trin.checklist.secret.around', message: 'Outside of the steps'})
      : translate({id: 'trin.checklist.secret.step', message: 'Step {number}'}, {number});
  return label === undefined ? place : `${place}: ${label}`;
}
