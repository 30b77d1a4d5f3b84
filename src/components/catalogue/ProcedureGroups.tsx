import type {Listed} from '@site/src/procedure/listing.ts';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import {groupByProduct} from './group-by-product.ts';
import styles from './ProcedureGroups.module.css';
import {ProcedureItem} from './ProcedureItem.tsx';

interface ProcedureGroupsProps {
  readonly procedures: readonly Listed[];
  /** Tags and sources beside title, description and size. */
  readonly detailed?: boolean;
}

/** Procedures as a list for each product. */
export function ProcedureGroups({procedures, detailed = false}: ProcedureGroupsProps): ReactElement {
  const {site} = useLanguages();
  return (
    <>
      {groupByProduct(procedures, site).map(({key, name, procedures: ofProduct}) => (
        <section key={key} className={styles.group} aria-labelledby={`product-${key}`}>
          <h2 id={`product-${key}`} className={styles.product}>
            {name} <span className={styles.count}>{ofProduct.length}</span>
          </h2>
          <ul className={styles.list}>
            {ofProduct.map((procedure) => (
              <ProcedureItem key={procedure.id} procedure={procedure} detailed={detailed} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
