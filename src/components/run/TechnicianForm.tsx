import {type FormEvent, type ReactElement, type ReactNode, useRef, useState} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {useSettings} from '../storage/use-customers.ts';
import {readTechnician, TechnicianField} from './TechnicianField.tsx';

/** Asks who works here, and keeps the name. @param children the buttons */
export function TechnicianForm({onSaved, children}: {onSaved?: () => void; children: ReactNode}): ReactElement {
  const [{technician}, changeSettings] = useSettings();
  const {site} = useLanguages();
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readTechnician(field.current?.value ?? '', site);
    if ('name' in read) {
      void changeSettings({technician: read.name});
      onSaved?.();
    } else {
      setFault(read.fault);
      field.current?.focus();
    }
  };
  return (
    <form onSubmit={submit}>
      <TechnicianField ref={field} known={technician} fault={fault} />
      {children}
    </form>
  );
}
