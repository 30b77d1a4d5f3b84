import type {ReactElement} from 'react';
import styles from './CatalogueFilters.module.css';

interface FilterChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly choices: readonly {readonly value: string; readonly label: string}[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function FilterChoice({label, all, choices, value, onChange}: FilterChoiceProps): ReactElement {
  return (
    <label className={styles.filter}>
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{all}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}
