import variables from '@generated/procedures/default/variables.json';
import type {Labelled} from '@site/src/procedure/customer/declaration.ts';
import type {SiteVariables} from '@site/src/procedure/customer/site-variables.ts';

/** All variables that the site declares, by key, with labels in the page's language. */
export function useVariables(): SiteVariables {
  return variables;
}

/** The same with labels in all languages. */
export const declarations: Labelled = Object.fromEntries(Object.entries(variables).map(([key, {labels, ...rest}]) => [key, {...rest, label: labels}]));
