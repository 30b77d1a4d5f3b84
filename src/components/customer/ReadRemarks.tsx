import Translate from '@docusaurus/Translate';
import type {ReadValue} from '@site/src/procedure/customer/value-fault.ts';
import type {ReactElement} from 'react';
import {formatUnits} from '../format/list.ts';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import styles from './ValueInput.module.css';
import {toValueFaultText} from './value-faults.ts';
import {toCleaningText, toWarningText} from './value-remarks.ts';

/** What is wrong with a text, what was put right in it, and what is worth a look. */
export function ReadRemarks({read: {raw, text, fault, cleaned, warnings}}: {read: ReadValue}): ReactElement {
  const {site} = useLanguages();
  return (
    <>
      {fault && (
        <p className={styles.fault}>
          <Icon name="warning" /> {toValueFaultText(fault, site)}
        </p>
      )}
      {!fault && cleaned.length > 0 && raw !== text && (
        <p>
          <Translate
            id="trin.valueInput.cleaned"
            values={{
              value: (
                <bdi key="value" className={styles.value} translate="no">
                  {text}
                </bdi>
              ),
              cleanings: formatUnits(cleaned.map(toCleaningText), site),
            }}
          >
            {'Saved as {value} ({cleanings})'}
          </Translate>
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning.id === 'mixed-scripts' ? warning.word : warning.id} className={styles.warning}>
          <Icon name="warning" /> {toWarningText(warning)}
        </p>
      ))}
    </>
  );
}
