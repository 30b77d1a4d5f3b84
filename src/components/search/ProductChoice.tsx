import {translate} from '@docusaurus/Translate';
import type {Product} from '@site/src/procedure/search/index.ts';
import type {ReactElement} from 'react';
import styles from './SearchPanel.module.css';

interface ProductChoiceProps {
  readonly products: readonly Product[];
  readonly value: string;
  readonly onChange: (product: string) => void;
}

/** Nothing where there is nothing to choose from. */
export function ProductChoice({products, value, onChange}: ProductChoiceProps): ReactElement | null {
  if (products.length < 2) return null;
  return (
    <select
      className={styles.product}
      aria-label={translate({id: 'trin.catalogue.product', message: 'Product'})}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{translate({id: 'trin.catalogue.allProducts', message: 'All products'})}</option>
      {products.map(({key, name}) => (
        <option key={key} value={key}>
          {name}
        </option>
      ))}
    </select>
  );
}
