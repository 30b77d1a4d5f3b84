import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {MissingValue} from '../value/MissingValue.tsx';
import forms from './RunForm.module.css';
import styles from './RunPart.module.css';

/** The customer's values that the steps need and the sheet lacks, each with the way to fill it in. */
export function MissingValues({missing}: {missing: readonly string[]}): ReactElement | null {
  if (missing.length === 0) return null;
  return (
    <div className={styles.section} data-missing-values>
      <p>
        <Translate id="trin.run.missingValues">
          The customer’s sheet lacks values that the steps need. The run can begin without them; they can be filled in at the steps too.
        </Translate>
      </p>
      <div className={forms.buttons}>
        {missing.map((name) => (
          <MissingValue key={name} name={name} />
        ))}
      </div>
    </div>
  );
}
