import Translate from '@docusaurus/Translate';
import {type ReactElement, type ReactNode, useEffect, useRef} from 'react';
import {Button} from '../button/Button.tsx';
import styles from './Customers.module.css';

interface ViewHeadProps {
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** The heading of a view that one came to from the list: it gets the focus, and has the way back. */
export function ViewHead({children, onClose}: ViewHeadProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.head}>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      <Button onClick={onClose}>
        <Translate id="trin.customers.back">All customers</Translate>
      </Button>
    </div>
  );
}
