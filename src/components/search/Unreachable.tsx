import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import styles from './Message.module.css';

/** Stands where results would, when code or index cannot be loaded. */
export function Unreachable({onRetry}: {onRetry: () => void}): ReactElement {
  return (
    <div role="alert" className={styles.message}>
      <p>
        <Translate id="trin.search.unreachable">Search cannot be reached.</Translate>{' '}
        <Link to="/catalogue">
          <Translate id="trin.search.catalogue">See all procedures</Translate>
        </Link>
      </p>
      <Button onClick={onRetry}>
        <Translate id="trin.search.retry">Try again</Translate>
      </Button>
    </div>
  );
}
