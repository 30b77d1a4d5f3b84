import type {Customer} from './customer.ts';
import {customerId} from './identity.ts';

/**
 * Whether a record of the browser can be shown as a customer. Its texts were checked when they came in; pages that only read
 * do not load the schema for them.
 */
export function isCustomer(record: unknown): record is Customer {
  return (
    isRecord(record) &&
    Object.keys(record).length === 5 &&
    typeof record.id === 'string' &&
    customerId.test(record.id) &&
    typeof record.name === 'string' &&
    record.name !== '' &&
    isRecord(record.values) &&
    Object.values(record.values).every((value) => typeof value === 'string') &&
    isRecord(record.kept) &&
    Object.values(record.kept).every((kept) => kept === true) &&
    typeof record.changed === 'string' &&
    !Number.isNaN(Date.parse(record.changed))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
