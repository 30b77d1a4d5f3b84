import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type ReactElement, useState} from 'react';
import buttonStyles from '../copy/CopyButton.module.css';
import {CopyButton} from '../copy/CopyButton.tsx';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {EditDialog} from './EditDialog.tsx';
import type {ShownVariable} from './use-variable.ts';

interface VariableButtonsProps {
  readonly shown: ShownVariable;
  readonly inline?: boolean;
}

/** Copies what stands for a variable, and opens what changes it. */
export function VariableButtons({shown, inline = false}: VariableButtonsProps): ReactElement {
  const {value} = shown;
  const {chrome} = useLanguages();
  const [isOpen, setOpen] = useState(false);
  const label = toEditLabel(shown);
  return (
    <>
      {(inline ? canCopyInline(shown) : value.text !== '') && <CopyButton text={value.text} lang={chrome} inline={inline} label={toCopyLabel(shown)} />}
      <button
        type="button"
        className={clsx(buttonStyles.button, inline && buttonStyles.inline)}
        aria-label={label}
        aria-haspopup="dialog"
        title={label}
        lang={chrome}
        onClick={() => setOpen(true)}
        data-needs-script
        data-screen-only
      >
        <Icon name="pencil" />
      </button>
      {isOpen && <EditDialog shown={shown} onClose={() => setOpen(false)} />}
    </>
  );
}

/** In a sentence an example is no value to be copied. */
export function canCopyInline({value}: ShownVariable): boolean {
  return value.text !== '' && value.origin !== 'example';
}

function toCopyLabel({value}: ShownVariable): string {
  return value.origin === 'example'
    ? translate({id: 'trin.fields.copyExample', message: 'Copy the example {value}'}, {value: value.text})
    : translate({id: 'trin.value.copy', message: 'Copy {value}'}, {value: value.text});
}

function toEditLabel({variable: {label}, value, customer}: ShownVariable): string {
  if (!customer) return translate({id: 'trin.var.choose', message: 'Choose a customer for {label}'}, {label});
  return value.origin === 'missing'
    ? translate({id: 'trin.var.fill', message: 'Fill in {label}'}, {label})
    : translate({id: 'trin.var.change', message: 'Change {label}'}, {label});
}
