import {entryOf} from './by-key.ts';
import {type Column, toColumns, toHead} from './column.ts';
import {printCsv} from './csv.ts';
import type {Customer, Customers} from './customer.ts';
import type {Labelled} from './declaration.ts';

/** A table for spreadsheets, a row a customer; cells that a spreadsheet would run are defused. English ones expect `,`, Danish and German ones `;`. */
export function toCsv(customers: readonly Customer[], variables: Labelled, delimiter: ',' | ';' = ','): string {
  const columns: Column[] = [{of: 'id'}, {of: 'name'}, {of: 'changed'}, ...toColumns(variables)];
  return printCsv([columns.map(toHead), ...customers.map((customer) => columns.map((column) => toText(customer, column)))], delimiter);
}

/** @param schemaUrl where the schema of `Customers` is published */
export function toJson(customers: readonly Customer[], schemaUrl: string): string {
  const content: Customers = {$schema: schemaUrl, version: 1, customers: [...customers]};
  return `${JSON.stringify(content, null, 2)}\n`;
}

function toText(customer: Customer, column: Column): string {
  switch (column.of) {
    case 'id':
    case 'name':
    case 'changed':
      return customer[column.of];
    case 'value':
      return entryOf(customer.values, column.key) ?? '';
    case 'kept':
      return entryOf(customer.kept, column.key) ? 'yes' : '';
  }
}
