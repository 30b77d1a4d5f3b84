import {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** `1 procedure`, `12 procedures`. The host's own choice of a form would be a twentieth of what search loads; our languages have these two. */
export function useProcedureCount(count: number): string {
  const {currentLocale} = useDocusaurusContext().i18n;
  const forms = translate(
    {id: 'trin.catalogue.plurals', message: '{count} procedure|{count} procedures'},
    {count: new Intl.NumberFormat(currentLocale).format(count)},
  ).split('|');
  return forms[count === 1 ? 0 : 1] ?? '';
}
