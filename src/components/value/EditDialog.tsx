import type {ReactElement} from 'react';
import {SwitcherDialog} from '../switcher/SwitcherDialog.tsx';
import {KeptDialog} from './KeptDialog.tsx';
import type {ShownVariable} from './use-variable.ts';
import {ValueDialog} from './ValueDialog.tsx';

/** Nothing is written down for nobody: first one says whom it is for. */
export function EditDialog({shown, onClose}: {shown: ShownVariable; onClose: () => void}): ReactElement {
  const {customer, variable} = shown;
  if (!customer) return <SwitcherDialog onClose={onClose} />;
  if (variable.type === 'secret') return <KeptDialog shown={shown} customer={customer} onClose={onClose} />;
  return <ValueDialog shown={shown} type={variable.type} customer={customer} onClose={onClose} />;
}
