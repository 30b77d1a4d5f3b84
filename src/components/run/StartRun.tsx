import Translate from '@docusaurus/Translate';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {type ReactElement, useEffect, useId, useRef} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerName} from '../customer/CustomerName.tsx';
import {useLanguages} from '../language/use-languages.ts';
import {useProcedure} from '../procedure/procedure-context.ts';
import {KnownRuns} from './KnownRuns.tsx';
import styles from './RunPart.module.css';
import {StartWords} from './RunPart.tsx';
import {StartForm} from './StartForm.tsx';

interface StartRunProps {
  readonly customer: Customer;
  readonly isStarting: boolean;
  readonly onStart: () => void;
  readonly onStarted: (run: string) => void;
}

/** The runs of this procedure that there are for the customer, and a new one. */
export function StartRun({customer, isStarting, onStart, onStarted}: StartRunProps): ReactElement {
  const {page} = useProcedure();
  const {chrome} = useLanguages();
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isStarting) heading.current?.focus();
  }, [isStarting]);
  return (
    <section className={styles.panel} aria-labelledby={title} lang={chrome} data-screen-only>
      <h2 ref={heading} id={title} className={styles.title} tabIndex={-1}>
        <Translate id="trin.run.title" values={{customer: <CustomerName key="customer" name={customer.name} />}}>
          {'Run for {customer}'}
        </Translate>
      </h2>
      <KnownRuns procedure={page.id} customer={customer.id} onOpen={onStarted} />
      {isStarting ? (
        <StartForm customer={customer} onStarted={onStarted} />
      ) : (
        <Button onClick={onStart}>
          <StartWords name={customer.name} />
        </Button>
      )}
    </section>
  );
}
