import Translate, {translate} from '@docusaurus/Translate';
import Layout from '@theme/Layout';
import type {ReactElement} from 'react';
import styles from '../page/Page.module.css';
import type {Persistence} from '../storage/persist.ts';
import {useCustomers} from '../storage/use-customers.ts';
import {usePersistence} from '../storage/use-persistence.ts';
import {useNeededStorage} from '../storage/use-store.ts';
import {CustomerList} from './CustomerList.tsx';
import {CustomerSheet} from './CustomerSheet.tsx';
import {ImportView} from './import/ImportView.tsx';
import {list, useView, type View} from './view.ts';

/** Everybody the technician works for, kept in this browser and nowhere else. */
export default function CustomersPage(): ReactElement {
  useNeededStorage();
  const {ready} = useCustomers();
  const [view, go] = useView();
  const persistence = usePersistence();
  return (
    <Layout
      title={translate({id: 'trin.customers.title', message: 'Customers'})}
      description={translate({id: 'trin.customers.description', message: 'Customers and their values, kept in this browser only'})}
    >
      <main className={styles.page}>
        {ready ? <Shown view={view} go={go} persistence={persistence} /> : <Waiting />}
        <noscript>
          <p className={styles.empty}>
            <Translate id="trin.customers.noScript">Customers are kept by JavaScript in this browser. Without it there are none.</Translate>
          </p>
        </noscript>
      </main>
    </Layout>
  );
}

function Waiting(): ReactElement {
  return (
    <h1>
      <Translate id="trin.customers.title">Customers</Translate>
    </h1>
  );
}

interface ShownProps {
  readonly persistence: Persistence | undefined;
  readonly view: View;
  readonly go: (view: View) => void;
}

function Shown({view, go, persistence}: ShownProps): ReactElement {
  const {customers} = useCustomers();
  const close = (): void => go(list);
  if (view.of === 'import') return <ImportView onClose={close} />;
  const customer = view.of === 'sheet' ? customers.find(({id}) => id === view.id) : undefined;
  if (view.of === 'sheet' && (customer || view.id === undefined)) return <CustomerSheet key={view.id ?? ''} customer={customer} onClose={close} />;
  return <CustomerList persistence={persistence} go={go} />;
}
