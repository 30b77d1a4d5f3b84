import Translate from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {declarations} from '../customer/use-variables.ts';
import {Dialog, DialogButtons} from '../dialog/Dialog.tsx';
import {useUrlIn} from '../language/use-url-in.ts';
import {download, toFileName} from '../storage/download.ts';
import styles from './Customers.module.css';

interface ExportDialogProps {
  readonly customers: readonly Customer[];
  readonly onClose: () => void;
}

type Format = 'semicolon' | 'comma' | 'json';

/** A file for a spreadsheet, or for another Trin. */
export function ExportDialog({customers, onClose}: ExportDialogProps): ReactElement {
  const [format, setFormat] = useState<Format>('json');
  const base = useUrlIn(useDocusaurusContext().i18n.defaultLocale);
  const save = async (): Promise<void> => {
    const {toCsv, toJson} = await import('@site/src/procedure/customer/export.ts');
    const ending = format === 'json' ? 'json' : 'csv';
    const content =
      format === 'json'
        ? toJson(customers, new URL(`${base}customers.schema.json`, window.location.href).href)
        : toCsv(customers, declarations, format === 'comma' ? ',' : ';');
    download(toFileName(customers.length === 1 ? 'customer' : 'customers', ending, new Date()), content, format === 'json' ? 'application/json' : 'text/csv');
    onClose();
  };
  return (
    <Dialog title={<Translate id="trin.export.title">Export customers</Translate>} onClose={onClose}>
      <p>
        <Translate id="trin.export.care">The file holds your customers' values. Keep it where they may be kept. There are no secrets in it.</Translate>
      </p>
      <fieldset className={styles.choices}>
        <legend>
          <Translate id="trin.export.format">Format</Translate>
        </legend>
        <Choice value="json" chosen={format} onChoose={setFormat}>
          <Translate id="trin.export.json">JSON, for Trin on another computer</Translate>
        </Choice>
        <Choice value="semicolon" chosen={format} onChoose={setFormat}>
          <Translate id="trin.export.semicolon">CSV with semicolons, for a Danish or German spreadsheet</Translate>
        </Choice>
        <Choice value="comma" chosen={format} onChoose={setFormat}>
          <Translate id="trin.export.comma">CSV with commas, for an English spreadsheet</Translate>
        </Choice>
      </fieldset>
      <DialogButtons>
        <Button kind="main" onClick={() => void save()}>
          <Translate id="trin.export.save">Save the file</Translate>
        </Button>
      </DialogButtons>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly value: Format;
  readonly chosen: Format;
  readonly onChoose: (format: Format) => void;
  readonly children: ReactElement;
}

function Choice({value, chosen, onChoose, children}: ChoiceProps): ReactElement {
  return (
    <label>
      <input type="radio" name="format" value={value} checked={value === chosen} onChange={() => onChoose(value)} />
      {children}
    </label>
  );
}
