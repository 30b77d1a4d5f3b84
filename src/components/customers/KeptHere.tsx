import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {type ReactElement, useState} from 'react';
import {Button} from '../button/Button.tsx';
import {Icon} from '../icons/Icon.tsx';
import {ExportReminder} from '../storage/ExportReminder.tsx';
import type {Persistence} from '../storage/persist.ts';
import {useCustomers, useStorageFault} from '../storage/use-customers.ts';
import {useRescue} from '../storage/use-rescue.ts';
import styles from './Customers.module.css';
import {DeleteEverythingDialog} from './DeleteEverythingDialog.tsx';

/** How safe it is here, and how to take it away from here. */
export function KeptHere({persistence}: {persistence: Persistence | undefined}): ReactElement {
  const {customers} = useCustomers();
  const {corrupt} = useStorageFault();
  const {selectMessage} = usePluralForm();
  const rescue = useRescue();
  const [isDeleting, setDeleting] = useState(false);
  return (
    <section className={styles.kept} aria-labelledby="kept-here" data-screen-only>
      <h2 id="kept-here">
        <Translate id="trin.keptHere.title">On this computer</Translate>
      </h2>
      {corrupt > 0 && (
        <p className={styles.caution}>
          <Icon name="warning" />{' '}
          {selectMessage(
            corrupt,
            translate(
              {
                id: 'trin.keptHere.corrupt.plurals',
                message: '{count} customer cannot be read. It is in the export.|{count} customers cannot be read. They are in the export.',
              },
              {count: corrupt},
            ),
          )}
        </p>
      )}
      {customers.length > 0 && <ExportReminder persistence={persistence} />}
      {persistence === 'persisted' && (
        <p>
          <Translate id="trin.keptHere.persisted">The browser keeps this until you delete it.</Translate>
        </p>
      )}
      <div className={styles.bar}>
        {rescue && (
          <Button onClick={rescue}>
            <Icon name="download" />
            <Translate id="trin.keptHere.export">Export everything, runs as well</Translate>
          </Button>
        )}
        <Button kind="danger" onClick={() => setDeleting(true)}>
          <Icon name="bin" />
          <Translate id="trin.keptHere.delete">Delete everything</Translate>
        </Button>
      </div>
      {isDeleting && <DeleteEverythingDialog onClose={() => setDeleting(false)} />}
    </section>
  );
}
