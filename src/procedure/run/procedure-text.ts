import * as z from 'zod';
import {CatalogueProcedure} from '../catalogue.ts';
import type {Page} from '../page.ts';
import {valueTypes} from '../vocabulary.ts';

/** What the site publishes of each procedure for runs, in one language: its texts, and the names of what it mentions. */
export const ProcedureText = z.strictObject({
  procedure: CatalogueProcedure,
  names: z.strictObject({
    consoles: z.record(z.string(), z.strictObject({name: z.string()})),
    /** `variable` holds the address of the account. */
    accounts: z.record(z.string(), z.strictObject({name: z.string(), variable: z.string().optional()})),
    roles: z.record(z.string(), z.string()),
    variables: z.record(z.string(), z.strictObject({label: z.string(), type: z.enum([...valueTypes, 'secret'])})),
  }),
});
export type ProcedureText = z.infer<typeof ProcedureText>;

export function toProcedureText(
  procedure: CatalogueProcedure,
  {consoles, accounts, roles, variables}: Pick<Page, keyof ProcedureText['names']>,
): ProcedureText {
  return {
    procedure,
    names: {
      consoles: toNames(consoles, ({name}) => ({name})),
      accounts: toNames(accounts, ({name, variable}) => ({name, variable})),
      roles: {...roles},
      variables: toNames(variables, ({label, type}) => ({label, type})),
    },
  };
}

function toNames<Entry, Name>(entries: Readonly<Record<string, Entry>>, toName: (entry: Entry) => Name): Record<string, Name> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, toName(entry)]));
}
