import Translate, {translate} from '@docusaurus/Translate';
import type {Listed} from '@site/src/procedure/listing.ts';
import type {ReactElement} from 'react';
import {useLanguages} from '../language/use-languages.ts';
import styles from './CatalogueFilters.module.css';
import {FilterChoice} from './FilterChoice.tsx';
import type {Filter} from './filter.ts';
import {groupByProduct} from './group-by-product.ts';

interface CatalogueFiltersProps {
  readonly procedures: readonly Listed[];
  readonly filter: Filter;
  readonly onChange: (change: Partial<Filter>) => void;
}

export function CatalogueFilters({procedures, filter, onChange}: CatalogueFiltersProps): ReactElement {
  const {site} = useLanguages();
  const products = groupByProduct(procedures, site).map(({key, name}) => ({value: key, label: name}));
  const tags = [...new Set(procedures.flatMap((procedure) => procedure.tags))].sort(new Intl.Collator(site).compare);
  return (
    <search>
      <div className={styles.filters} data-needs-script data-screen-only>
        <label className={styles.filter}>
          <span>
            <Translate id="trin.catalogue.text">Words in title, description or source</Translate>
          </span>
          <input type="search" value={filter.text} onChange={(event) => onChange({text: event.target.value})} />
        </label>
        <FilterChoice
          label={translate({id: 'trin.catalogue.product', message: 'Product'})}
          all={translate({id: 'trin.catalogue.allProducts', message: 'All products'})}
          choices={products}
          value={filter.product}
          onChange={(product) => onChange({product})}
        />
        <FilterChoice
          label={translate({id: 'trin.catalogue.tag', message: 'Tag'})}
          all={translate({id: 'trin.catalogue.allTags', message: 'All tags'})}
          choices={tags.map((tag) => ({value: tag, label: tag}))}
          value={filter.tag}
          onChange={(tag) => onChange({tag})}
        />
      </div>
    </search>
  );
}
