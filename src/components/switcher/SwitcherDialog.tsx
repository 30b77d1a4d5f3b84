import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {type ReactElement, useRef, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {useFoundCustomers} from '../customer/use-found-customers.ts';
import {Dialog, DialogButtons} from '../dialog/Dialog.tsx';
import {useChooseCustomer, useCustomer, useSettings} from '../storage/use-customers.ts';
import {CustomerChoice} from './CustomerChoice.tsx';
import styles from './Switcher.module.css';
import {useArrowKeys} from './use-arrow-keys.ts';

/** As many as one looks through; a search shows the others. */
const shownAtOnce = 50;

/** Whom one works for: found by typing, chosen by Enter. */
export function SwitcherDialog({onClose}: {onClose: () => void}): ReactElement {
  const [{recent}] = useSettings();
  const current = useCustomer();
  const choose = useChooseCustomer();
  const {selectMessage} = usePluralForm();
  const [query, setQuery] = useState('');
  const found = useFoundCustomers(query, recent);
  const part = useRef<HTMLElement>(null);
  const chooseAndClose = (id: string | undefined): void => {
    void choose(id);
    onClose();
  };
  const first = found[0];
  return (
    <Dialog title={translate({id: 'trin.switcher.title', message: 'Choose the customer'})} onClose={onClose}>
      <search ref={part} onKeyDown={useArrowKeys(part)}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (first) chooseAndClose(first.customer.id);
          }}
        >
          <label className={styles.search}>
            <span>
              <Translate id="trin.switcher.search">Name, domain or another value</Translate>
            </span>
            <input
              type="search"
              autoComplete="off"
              spellCheck={false}
              value={query}
              onChange={({target}) => setQuery(target.value)}
              data-arrow-stop
              data-first-focus
            />
          </label>
        </form>
        <p className={styles.count} role="status">
          {selectMessage(found.length, translate({id: 'trin.customers.plurals', message: '{count} customer|{count} customers'}, {count: found.length}))}
        </p>
        <ul className={styles.choices}>
          {found.slice(0, shownAtOnce).map((each) => (
            <CustomerChoice key={each.customer.id} found={each} isCurrent={each.customer.id === current?.id} onChoose={chooseAndClose} />
          ))}
        </ul>
      </search>
      {found.length > shownAtOnce && (
        <p className={styles.count}>
          <Translate id="trin.switcher.more">Type more letters to see the others.</Translate>
        </p>
      )}
      <DialogButtons>
        {current && (
          <Button onClick={() => chooseAndClose(undefined)}>
            <Translate id="trin.switcher.clear">Choose no customer</Translate>
          </Button>
        )}
        <Link className={styles.link} to="/customers" onClick={onClose}>
          <Translate id="trin.switcher.all">Add or edit customers</Translate>
        </Link>
      </DialogButtons>
    </Dialog>
  );
}
