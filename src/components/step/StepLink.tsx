import {translate} from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {HashLink} from '../anchor/HashLink.tsx';
import {useLanguages} from '../language/use-languages.ts';
import styles from './Step.module.css';
import {useStep} from './step-context.ts';

export function StepLink(): ReactElement {
  const {step, place} = useStep();
  const {chrome} = useLanguages();
  return (
    <span className={styles.link}>
      <HashLink id={step.id} lang={chrome} label={translate({id: 'trin.step.link', message: 'Link to step {number}'}, {number: place.number})} />
    </span>
  );
}
