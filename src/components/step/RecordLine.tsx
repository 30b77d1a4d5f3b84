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
  const variable = page.variables[step.record];
  const label = (
    <strong key="label" lang={content}>
      {variable?.label ?? step.record}
    </strong>
  );
  return (
    <p className={styles.line} lang={chrome}>
      <Icon name="pencil" />
      <span>
        {variable?.type === 'secret' ? (
          <Translate id="trin.record.secret" values={{label}}>
            {'Keep in the password manager, and nowhere else: {label}'}
          </Translate>
        ) : (
          <Translate id="trin.record.label" values={{label}}>
            {'Write down: {label}'}
          </Translate>
        )}
      </span>
    </p>
  );
}
