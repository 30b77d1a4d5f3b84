import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import styles from './CustomerLine.module.css';
import {CustomerMark} from './CustomerMark.tsx';
import {CustomerName} from './CustomerName.tsx';

/** Whose value one is about to change. */
export function CustomerLine({name}: {name: string}): ReactElement {
  return (
    <span className={styles.line}>
      <CustomerMark name={name} />
      <span>
        <Translate id="trin.customerLine" values={{name: <CustomerName key="name" name={name} />}}>
          {'Customer: {name}'}
        </Translate>
      </span>
    </span>
  );
}
