import Translate from '@docusaurus/Translate';
import {type FormEvent, type ReactElement, useRef, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useSettings} from '../storage/use-customers.ts';
import styles from './RunPart.module.css';
import {readTechnician, TechnicianField} from './TechnicianField.tsx';

/** For a run of another computer: nobody has said yet who works here. */
export function TechnicianPanel(): ReactElement {
  const {chrome} = useLanguages();
  const [, changeSettings] = useSettings();
  const [fault, setFault] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readTechnician(field.current?.value ?? '');
    if ('name' in read) void changeSettings({technician: read.name});
    else setFault(read.fault);
  };
  return (
    <form className={styles.panel} lang={chrome} onSubmit={submit} data-screen-only>
      <TechnicianField ref={field} fault={fault} />
      <Button submits kind="main">
        <Translate id="trin.run.saveName">Go on</Translate>
      </Button>
    </form>
  );
}
