import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useCallback} from 'react';
import {useUrlIn} from '../language/use-url-in.ts';

/** Where the schema of exported runs is published: once, for all languages. */
export function useSchemaUrl(): () => string {
  const root = useUrlIn(useDocusaurusContext().i18n.defaultLocale);
  return useCallback(() => new URL(`${root}runs.schema.json`, window.location.href).href, [root]);
}
