import type {ReactElement} from 'react';

/** A name as it is, in whichever direction it is written: it turns nothing around it. */
export function CustomerName({name}: {name: string}): ReactElement {
  return (
    <strong translate="no">
      <bdi>{name}</bdi>
    </strong>
  );
}
