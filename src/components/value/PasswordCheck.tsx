import Translate from '@docusaurus/Translate';
import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {lateDialog} from '../dialog/late-dialog.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {LateSwitcherDialog} from '../switcher/late-switcher-dialog.ts';
import styles from './PasswordCheck.module.css';
import {useVariable} from './use-variable.ts';

const LatePasswordDialog = lateDialog(async () => (await import('./PasswordDialog.tsx')).PasswordDialog);

/** Checks a password against the rule of its field. @param variable whose value it must not contain */
export function PasswordCheck({variable}: {variable: string}): ReactElement | null {
  const shown = useVariable(variable);
  const {chrome} = useLanguages();
  const [isOpen, setOpen] = useState(false);
  if (!shown) return null;
  const {customer, value} = shown;
  const close = (): void => setOpen(false);
  return (
    <span className={styles.check} lang={chrome}>
      <Button onClick={() => setOpen(true)}>
        <Translate id="trin.password.title">Check a password</Translate>
      </Button>
      {isOpen && !customer && <LateSwitcherDialog onClose={close} />}
      {isOpen && customer && <LatePasswordDialog customer={customer.name} forbidden={[value.text, customer.name]} onClose={close} />}
    </span>
  );
}
