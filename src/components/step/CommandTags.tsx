import Translate from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import styles from './Step.module.css';
import {useStep} from './step-context.ts';

/** What one must have read before the command. */
export function CommandTags(): ReactElement {
  const {step} = useStep();
  const {chrome} = useLanguages();
  return (
    <>
      {step.optional && (
        <span className={styles.tag} lang={chrome}>
          <Translate id="trin.step.optional">Optional</Translate>
        </span>
      )}
      {step.irreversible && (
        <span className={clsx(styles.tag, styles.danger)} lang={chrome}>
          <Translate id="trin.step.irreversible">Cannot be undone</Translate>
        </span>
      )}
    </>
  );
}
