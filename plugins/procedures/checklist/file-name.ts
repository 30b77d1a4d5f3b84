import {createHash} from 'node:crypto';

/** `<procedure>--<customer>--<locale>.pdf`: letters a to z, digits and hyphens; no name of a customer, and none that a system keeps for itself. */
export function toFileName(procedure: string, key: string, locale: string): string {
  return `${procedure}--${key}--${locale}.pdf`;
}

/** A customer's id as a part of a file's name; what had to be changed is told apart by a hash. */
export function toSafeKey(id: string): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
  const letters = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${letters}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`;
}
