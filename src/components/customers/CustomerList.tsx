import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {useFoundCustomers} from '../customer/use-found-customers.ts';
import {Icon} from '../icons/Icon.tsx';
import pageStyles from '../page/Page.module.css';
import type {Persistence} from '../storage/persist.ts';
import {useCustomers, useStorageFault} from '../storage/use-customers.ts';
import {CustomerItem} from './CustomerItem.tsx';
import styles from './Customers.module.css';
import {DeleteDialog} from './DeleteDialog.tsx';
import {ExportDialog} from './ExportDialog.tsx';
import {KeptHere} from './KeptHere.tsx';
import type {View} from './view.ts';

const shownAtOnce = 100;

interface CustomerListProps {
  readonly persistence: Persistence | undefined;
  readonly go: (view: View) => void;
}

export function CustomerList({persistence, go}: CustomerListProps): ReactElement {
  const {customers} = useCustomers();
  const {fault} = useStorageFault();
  const {selectMessage} = usePluralForm();
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(shownAtOnce);
  const [deleting, setDeleting] = useState<Customer>();
  const [isExporting, setExporting] = useState(false);
  const found = useFoundCustomers(query);
  return (
    <>
      <h1>
        <Translate id="trin.customers.title">Customers</Translate>
      </h1>
      <p className={pageStyles.lead}>
        <Translate id="trin.customers.lead">What you write here stays in this browser, on this computer.</Translate>
      </p>
      <div className={styles.bar}>
        <Button kind="main" onClick={() => go({of: 'sheet'})}>
          <Icon name="plus" />
          <Translate id="trin.customers.add">Add a customer</Translate>
        </Button>
        <Button onClick={() => go({of: 'import'})}>
          <Icon name="upload" />
          <Translate id="trin.customers.import">Import</Translate>
        </Button>
        {customers.length > 0 && (
          <Button onClick={() => setExporting(true)}>
            <Icon name="download" />
            <Translate id="trin.customers.exportAll">Export all</Translate>
          </Button>
        )}
      </div>
      {customers.length > 0 && (
        <search data-screen-only>
          <label className={styles.search}>
            <span>
              <Translate id="trin.switcher.search">Name, domain or another value</Translate>
            </span>
            <input type="search" autoComplete="off" spellCheck={false} value={query} onChange={({target}) => setQuery(target.value)} />
          </label>
        </search>
      )}
      <p className={styles.count} role="status">
        {customers.length > 0 &&
          selectMessage(found.length, translate({id: 'trin.customers.plurals', message: '{count} customer|{count} customers'}, {count: found.length}))}
      </p>
      {customers.length === 0 && !fault && (
        <p className={pageStyles.empty}>
          <Translate id="trin.customers.none">There are no customers yet. Add one, or import a list.</Translate>
        </p>
      )}
      <ul className={styles.list}>
        {found.slice(0, limit).map((each) => (
          <CustomerItem key={each.customer.id} found={each} onEdit={(id) => go({of: 'sheet', id})} onDelete={setDeleting} />
        ))}
      </ul>
      {found.length > limit && (
        <Button onClick={() => setLimit(limit + shownAtOnce)}>
          <Translate id="trin.customers.more">Show more</Translate>
        </Button>
      )}
      <KeptHere persistence={persistence} />
      {deleting && <DeleteDialog customer={deleting} onClose={() => setDeleting(undefined)} />}
      {isExporting && <ExportDialog customers={customers} onClose={() => setExporting(false)} />}
    </>
  );
}
