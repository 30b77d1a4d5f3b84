import Translate from '@docusaurus/Translate';
import type {ReactElement} from 'react';
import {Button} from '../button/Button.tsx';
import {CustomerName} from '../customer/CustomerName.tsx';
import {useChooseCustomer, useCustomer} from '../storage/use-customers.ts';
import {useSnapshot, useStore} from '../storage/use-store.ts';
import {Notice} from './Notice.tsx';

/** Another tab works for somebody else now, and so does this one: the technician did not do it here. */
export function ReplacedNotice(): ReactElement | null {
  const {replaced, customers} = useSnapshot();
  const {dismissReplaced} = useStore();
  const choose = useChooseCustomer();
  const now = useCustomer();
  if (!replaced) return null;
  const before = customers.find(({id}) => id === replaced.customer);
  const buttons = (
    <>
      <Button onClick={dismissReplaced}>
        <Translate id="trin.replaced.keep">OK</Translate>
      </Button>
      {before && (
        <Button onClick={() => void choose(before.id)}>
          <Translate id="trin.replaced.back" values={{name: <bdi key="name">{before.name}</bdi>}}>
            {'Back to {name}'}
          </Translate>
        </Button>
      )}
    </>
  );
  return (
    <Notice buttons={buttons}>
      {now ? (
        <Translate id="trin.replaced.other" values={{name: <CustomerName key="name" name={now.name} />}}>
          {'Another tab has changed the customer. This page is now for {name}.'}
        </Translate>
      ) : (
        <Translate id="trin.replaced.nobody">Another tab has changed the customer. No customer is chosen now.</Translate>
      )}
    </Notice>
  );
}
