import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import styles from './ValueInput.module.css';

interface KeptInputProps {
  readonly label: string;
  readonly isKept: boolean;
  readonly onChange: (isKept: boolean) => void;
}

export function KeptInput({label, isKept, onChange}: KeptInputProps): ReactElement {
  return (
    <label className={styles.check}>
      <input type="checkbox" checked={isKept} onChange={({target}) => onChange(target.checked)} data-first-focus />
      <span>
        <span className={styles.label}>{label}</span> <Translate id="trin.kept.label">Kept in the password manager</Translate>
      </span>
    </label>
  );
}
