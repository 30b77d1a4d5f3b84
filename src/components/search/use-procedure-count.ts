import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import {formatCount} from '../format/range.ts';
import {useLanguages} from '../language/use-languages.ts';

/** `1 procedure`, `12 procedures`. */
export function useProcedureCount(count: number): string {
  const {site} = useLanguages();
  const {selectMessage} = usePluralForm();
  return selectMessage(
    count,
    translate({id: 'trin.catalogue.plurals', message: '{count} procedure|{count} procedures'}, {count: formatCount([count, count], site)}),
  );
}
