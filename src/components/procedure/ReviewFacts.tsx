import Translate, {translate} from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {ReactElement} from 'react';
import {formatDay} from '../format/day.ts';
import {formatUnits} from '../format/list.ts';
import {useLanguages} from '../language/use-languages.ts';
import {Fact} from './Fact.tsx';
import styles from './ProcedureHeader.module.css';
import {useProcedure} from './procedure-context.ts';

/** Where the procedure comes from, and how far it can be trusted today. */
export function ReviewFacts(): ReactElement {
  const {page} = useProcedure();
  const {site, content} = useLanguages();
  const overdue = useIsBrowser() && page.reviewBy < new Date().toISOString().slice(0, 10);
  return (
    <>
      <Fact label={translate({id: 'trin.header.reviewed', message: 'Reviewed'})}>
        <Day day={page.reviewed} />
      </Fact>
      <Fact label={translate({id: 'trin.header.reviewBy', message: 'Next review by'})}>
        <Day day={page.reviewBy} />
        {overdue && (
          <strong className={styles.overdue}>
            {' '}
            <Translate id="trin.header.overdue">(overdue)</Translate>
          </strong>
        )}
      </Fact>
      {page.sources.length > 0 && (
        <Fact label={translate({id: 'trin.header.sources', message: 'Sources'})}>
          <span lang={content} translate="no">
            {formatUnits(page.sources, content ?? site)}
          </span>
        </Fact>
      )}
      <Fact label={translate({id: 'trin.header.revision', message: 'Revision'})}>
        <code translate="no">{page.revision}</code>
      </Fact>
    </>
  );
}

/** The day's words may differ between the ICU data of the build and of the browser. */
function Day({day}: {day: string}): ReactElement {
  const {site} = useLanguages();
  return (
    <time dateTime={day} suppressHydrationWarning>
      {formatDay(day, site)}
    </time>
  );
}
