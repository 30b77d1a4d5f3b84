import type {Customer} from '@site/src/procedure/customer/customer.ts';
import {toValue, type Value} from '@site/src/procedure/customer/value.ts';
import type {PageVariable} from '@site/src/procedure/page.ts';
import {useLanguages} from '../language/use-languages.ts';
import {useOptionalProcedure} from '../procedure/procedure-context.ts';
import {useCustomer} from '../storage/use-customers.ts';

/** A variable of the page, and what stands for it. */
export interface ShownVariable {
  readonly name: string;
  readonly variable: PageVariable;
  readonly value: Value;
  readonly customer: Customer | undefined;
  /** `lang` of the label, where it differs from the part that it stands in. */
  readonly labelLanguage: string | undefined;
}

/** Undefined where the page knows no such variable. */
export function useVariable(name: string): ShownVariable | undefined {
  const page = useOptionalProcedure()?.page;
  const {content} = useLanguages();
  const customer = useCustomer();
  const variable = page?.variables[name];
  if (!page || !variable) return undefined;
  const labelLanguage = content === page.locale ? undefined : page.locale;
  return {name, variable, value: toValue(name, page.variables, customer), customer, labelLanguage};
}
