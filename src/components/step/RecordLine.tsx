import Translate from '@docusaurus/Translate';
import type {PageStep} from '@site/src/procedure/page.ts';
import type {ReactElement} from 'react';
import {Icon} from '../icons/Icon.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import styles from './Lines.module.css';

/** What is to be written down. */
export function RecordLine({step}: {step: PageStep}): ReactElement | null {
  const {page} = useProcedure();
  const {chrome, content} = useLanguages();
  if (step.record === undefined) return null;
  const label = page.variables[step.record]?.label ?? step.record;
  return (
    <p className={styles.line} lang={chrome}>
      <Icon name="pencil" />
      <span>
        <Translate
          id="trin.record.label"
          values={{
            label: (
              <strong key="label" lang={content}>
                {label}
              </strong>
            ),
          }}
        >
          {'Write down: {label}'}
        </Translate>
      </span>
    </p>
  );
}
