import type {Answers} from '../condition.ts';
import type {Customer} from '../customer/customer.ts';
import type {Declarations} from '../customer/declaration.ts';
import {toValues} from '../customer/value.ts';
import type {Locale} from '../locale.ts';
import type {Run} from './run.ts';
import type {Snapshot} from './snapshot.ts';

export interface Start {
  readonly id: string;
  readonly customer: Customer;
  /** Of the variant that was chosen. */
  readonly snapshot: Snapshot;
  readonly variables: Declarations;
  /** The language of the page, which that of its texts need not be. */
  readonly locale: Locale;
  /** The technician. */
  readonly by: string;
  readonly now: Date;
}

/** A run in which nothing has happened yet. */
export function startRun({id, customer, snapshot, variables, locale, by, now}: Start): Run {
  return {
    id,
    version: 1,
    customer: {id: customer.id, name: customer.name},
    procedure: snapshot.procedure,
    locale,
    started: now.toISOString(),
    by,
    values: toValues(Object.keys(snapshot.variables), variables, customer),
    snapshot,
    events: [],
  };
}

/** The answers that chose a snapshot's variant, as the page takes them. */
export function answersOf({answers}: Pick<Snapshot, 'answers'>): Answers {
  return Object.fromEntries(answers.map(({question, answer}) => [question, answer]));
}
