import Translate from '@docusaurus/Translate';
import {findContained} from '@site/src/procedure/customer/not-containing.ts';
import {type ReactElement, useId, useState} from 'react';
import {CustomerLine} from '../customer/CustomerLine.tsx';
import inputStyles from '../customer/ValueInput.module.css';
import {Dialog} from '../dialog/Dialog.tsx';
import {Icon} from '../icons/Icon.tsx';

interface PasswordDialogProps {
  readonly customer: string;
  /** What the password must not contain. */
  readonly forbidden: readonly string[];
  readonly onClose: () => void;
}

/** Looks at a password while it is typed. It is kept nowhere and is gone with the dialog. */
export function PasswordDialog({customer, forbidden, onClose}: PasswordDialogProps): ReactElement {
  const id = useId();
  const [password, setPassword] = useState('');
  const [isVisible, setVisible] = useState(false);
  return (
    <Dialog title={<CustomerLine name={customer} />} onClose={onClose}>
      <div className={inputStyles.field}>
        <label htmlFor={id}>
          <Translate id="trin.password.label">Password – it is not stored</Translate>
        </label>
        <input
          id={id}
          type={isVisible ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={password}
          onChange={({target}) => setPassword(target.value)}
          aria-describedby={`${id}-verdict`}
          data-first-focus
        />
        <label className={inputStyles.check}>
          <input type="checkbox" checked={isVisible} onChange={({target}) => setVisible(target.checked)} />
          <Translate id="trin.password.show">Show what is typed</Translate>
        </label>
        <div id={`${id}-verdict`} className={inputStyles.remarks} role="status">
          {password !== '' && <Verdict contained={findFirst(password, forbidden)} />}
        </div>
      </div>
    </Dialog>
  );
}

function findFirst(password: string, forbidden: readonly string[]): string | undefined {
  for (const text of forbidden) {
    const contained = findContained(password, text);
    if (contained !== undefined) return contained;
  }
  return undefined;
}

function Verdict({contained}: {contained: string | undefined}): ReactElement {
  if (contained === undefined) {
    return (
      <p>
        <Icon name="check" /> <Translate id="trin.password.good">It contains nothing of the customer's name.</Translate>
      </p>
    );
  }
  return (
    <p className={inputStyles.fault}>
      <Icon name="warning" />{' '}
      <Translate
        id="trin.password.contains"
        values={{
          part: (
            <bdi key="part" translate="no">
              {contained}
            </bdi>
          ),
        }}
      >
        {'It contains “{part}”. Choose another password.'}
      </Translate>
    </p>
  );
}
