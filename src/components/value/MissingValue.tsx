import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {Icon} from '../icons/Icon.tsx';
import {EditDialog} from './EditDialog.tsx';
import {useVariable} from './use-variable.ts';

/** A value that is not there: a button to fill it in. */
export function MissingValue({name}: {name: string}): ReactElement | null {
  const shown = useVariable(name);
  const [isOpen, setOpen] = useState(false);
  if (!shown) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="pencil" />
        <span lang={shown.labelLanguage}>{shown.variable.label}</span>
      </Button>
      {isOpen && <EditDialog shown={shown} onClose={() => setOpen(false)} />}
    </>
  );
}
