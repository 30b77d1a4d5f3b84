import {type Locale, type LocalText, toLocale} from '../locale.ts';
import type {Variable} from '../vocabulary.ts';
import type {Declaration} from './declaration.ts';

/** A declared variable as a page shows it. */
export interface SiteVariable extends Declaration {
  readonly label: string;
  /** In all languages: a file to import may have columns of any. */
  readonly labels: LocalText;
}
export type SiteVariables = Readonly<Record<string, SiteVariable>>;

export function toSiteVariables(variables: Readonly<Record<string, Variable>>, locale: Locale): SiteVariables {
  return Object.fromEntries(Object.entries(variables).map(([key, {label, ...rest}]) => [key, {...rest, label: toLocale(label, locale), labels: label}]));
}
