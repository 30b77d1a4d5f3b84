import type {ReactElement} from 'react';
import {lateDialog} from '../dialog/late-dialog.tsx';
import {LateSwitcherDialog} from '../switcher/late-switcher-dialog.ts';
import type {ShownVariable} from './use-variable.ts';

const LateKeptDialog = lateDialog(async () => (await import('./KeptDialog.tsx')).KeptDialog);
const LateValueDialog = lateDialog(async () => (await import('./ValueDialog.tsx')).ValueDialog);

/** Nothing is written down for nobody: first one says whom it is for. */
export function EditDialog({shown, onClose}: {shown: ShownVariable; onClose: () => void}): ReactElement {
  const {customer, variable} = shown;
  if (!customer) return <LateSwitcherDialog onClose={onClose} />;
  if (variable.type === 'secret') return <LateKeptDialog shown={shown} customer={customer} onClose={onClose} />;
  return <LateValueDialog shown={shown} type={variable.type} customer={customer} onClose={onClose} />;
}
