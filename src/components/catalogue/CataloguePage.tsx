import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Listed} from '@site/src/procedure/listing.ts';
import Layout from '@theme/Layout';
import {type ReactElement, useRef} from 'react';
import {Button} from '../button/Button.tsx';
import {formatCount} from '../format/range.ts';
import {useLanguages} from '../language/use-languages.ts';
import styles from '../page/Page.module.css';
import {CatalogueFilters} from './CatalogueFilters.tsx';
import {isFiltering, noFilter, toMatching} from './filter.ts';
import {ProcedureGroups} from './ProcedureGroups.tsx';
import {useFilter} from './use-filter.ts';

interface CataloguePageProps {
  readonly catalogue: {readonly procedures: readonly Listed[]};
}

export default function CataloguePage({catalogue: {procedures}}: CataloguePageProps): ReactElement {
  const {site} = useLanguages();
  const {selectMessage} = usePluralForm();
  const [filter, changeFilter] = useFilter();
  const matching = toMatching(procedures, filter, site);
  const count = matching.length;
  const main = useRef<HTMLElement>(null);
  const showAll = () => {
    changeFilter(noFilter);
    main.current?.querySelector('input')?.focus();
  };
  return (
    <Layout
      title={translate({id: 'trin.catalogue.title', message: 'Procedures'})}
      description={translate({id: 'trin.catalogue.description', message: 'All procedures, by product'})}
    >
      <main ref={main} className={styles.page}>
        <h1>
          <Translate id="trin.catalogue.title">Procedures</Translate>
        </h1>
        <CatalogueFilters procedures={procedures} filter={filter} onChange={changeFilter} />
        <div className={styles.status}>
          <p role="status">
            {selectMessage(
              count,
              translate({id: 'trin.catalogue.plurals', message: '{count} procedure|{count} procedures'}, {count: formatCount([count, count], site)}),
            )}
          </p>
          {isFiltering(filter) && (
            <Button onClick={showAll}>
              <Translate id="trin.catalogue.showAll">Show all</Translate>
            </Button>
          )}
        </div>
        {count === 0 && procedures.length > 0 && (
          <p className={styles.empty}>
            <Translate id="trin.catalogue.none">No procedure has all of this. Take back a filter, or use fewer words.</Translate>
          </p>
        )}
        {procedures.length === 0 && (
          <p className={styles.empty}>
            <Translate id="trin.catalogue.empty">There are no procedures yet.</Translate>
          </p>
        )}
        <ProcedureGroups procedures={matching} detailed />
      </main>
    </Layout>
  );
}
