import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {useLanguages} from '../language/use-languages.ts';
import styles from './RunPart.module.css';
import {TechnicianForm} from './TechnicianForm.tsx';

/** For a run of another computer: nobody has said yet who works here. */
export function TechnicianPanel(): ReactElement {
  const {chrome} = useLanguages();
  return (
    <div className={styles.panel} lang={chrome} data-screen-only>
      <TechnicianForm>
        <Button submits kind="main">
          <Translate id="trin.run.saveName">Go on</Translate>
        </Button>
      </TechnicianForm>
    </div>
  );
}
