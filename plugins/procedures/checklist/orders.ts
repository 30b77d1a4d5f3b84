import type {ChecklistSource} from '../../../src/procedure/checklist/source.ts';
import type {Answers} from '../../../src/procedure/condition.ts';
import type {Customer} from '../../../src/procedure/customer/customer.ts';
import type {Locale} from '../../../src/procedure/locale.ts';
import {toFileName, toSafeKey} from './file-name.ts';

/** One file to be written. */
export interface Order {
  readonly file: string;
  /** Of the customers' file; a blank sheet is for nobody. */
  readonly row: string;
  readonly key: string;
  /** The language that was asked for; the source's own is another one where nobody has translated it. */
  readonly locale: Locale;
  readonly source: ChecklistSource;
  readonly customer: Customer | undefined;
  readonly answers: Answers;
  readonly full: boolean;
  readonly large: boolean;
}

export interface OrderBatch {
  readonly locale: Locale;
  readonly sources: readonly ChecklistSource[];
}

const nobody = {row: 'blank', customer: undefined};

/** A file for each procedure, language and customer; blank sheets where there are no customers. */
export function toOrders(
  batches: readonly OrderBatch[],
  customers: readonly {readonly row: string; readonly customer: Customer}[] | undefined,
  {answers, full, large}: Pick<Order, 'answers' | 'full' | 'large'>,
): Order[] {
  return batches.flatMap(({locale, sources}) =>
    sources.flatMap((source) =>
      (customers ?? [nobody]).map(({row, customer}): Order => {
        const key = customer ? toSafeKey(customer.id) : nobody.row;
        return {file: toFileName(source.procedure.id, key, locale), row, key, locale, source, customer, answers, full, large};
      }),
    ),
  );
}
