import {findSecrets} from '../secret.ts';
import {isTimeZone} from '../time-zone.ts';
import {cleanText, countGraphemes, findMixedScripts} from './clean-text.ts';
import {readDate} from './read-date.ts';
import {readDomain, readEmail} from './read-domain.ts';
import {readUrl} from './read-url.ts';
import type {Cleaning, Form, ReadValue, ValueFault, ValueType, ValueWarning} from './value-fault.ts';

const readers = {
  text: (text) => ({text}),
  domain: readDomain,
  email: readEmail,
  guid: readGuid,
  url: readUrl,
  phone: readPhone,
  date: readDate,
  zone: readZone,
} satisfies Record<ValueType, (text: string) => Form>;

const examples = {
  text: 'Contoso',
  domain: 'contoso.example',
  email: 'name@contoso.example',
  guid: '00000000-0000-0000-0000-000000000000',
  url: 'https://portal.contoso.example',
  phone: '+45 12 34 56 78',
  date: '2026-11-20',
  zone: 'Europe/Copenhagen',
} satisfies Record<ValueType, string>;

/** In characters as a reader counts them; those of addresses are their standards'. */
export const valueLimits = {text: 80, domain: 253, email: 254, guid: 45, url: 2000, phone: 40, date: 20, zone: 40} satisfies Record<ValueType, number>;

/** No value is near it, also with all that will be taken out. */
const longestRaw = 10_000;

/** What somebody typed or imported, as a value of this type. An empty text is no value and no fault. */
export function readValue(type: ValueType, raw: string, example: string = examples[type]): ReadValue {
  const {text, cleaned} = cleanText(raw.slice(0, longestRaw));
  const found = {raw, text, cleaned, warnings: []};
  if (raw.length > longestRaw) return {...found, fault: {id: 'too-long', limit: valueLimits[type], length: raw.length}};
  if (text === '') return found;
  const fault = findSecret(text) ?? findExcess(text, valueLimits[type]);
  if (fault) return {...found, fault};
  const form: Form = readers[type](text);
  if ('fault' in form) return {...found, fault: toFault(form.fault, example)};
  return {raw, text: form.text, cleaned: toCleaned(cleaned, form.cleaned), warnings: findWarnings(form.text, type)};
}

/** What a customer is called in Trin. */
export function readName(raw: string): ReadValue {
  const read = readValue('text', raw);
  return read.text === '' ? {...read, fault: {id: 'missing-name'}} : read;
}

export function findSecret(text: string): ValueFault | undefined {
  const [found] = findSecrets(text);
  return found && {id: 'secret-in-value', kind: found.kind};
}

function findExcess(text: string, limit: number): ValueFault | undefined {
  if (text.length <= limit) return undefined;
  const length = countGraphemes(text);
  return length > limit || text.length > limit * 12 ? {id: 'too-long', limit, length} : undefined;
}

function toFault(id: Extract<Form, {fault: unknown}>['fault'], expected: string): ValueFault {
  return id === 'password-in-url' ? {id} : {id, expected};
}

function toCleaned(cleaned: readonly Cleaning[], own: Cleaning | undefined): Cleaning[] {
  return own === undefined ? [...cleaned] : [...cleaned, own];
}

function findWarnings(text: string, type: ValueType): ValueWarning[] {
  const mixed = findMixedScripts(text).map((word) => ({id: 'mixed-scripts' as const, word}));
  const runs = type !== 'phone' && /^[=+\-@]/.test(text.normalize('NFKC'));
  return runs ? [...mixed, {id: 'formula'}] : mixed;
}

/** With or without braces and hyphens, in lower case. */
function readGuid(text: string): Form {
  const digits = /^(?:urn:uuid:)?[{(]?([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})[)}]?$/.exec(text.toLowerCase());
  if (!digits) return {fault: 'malformed-guid'};
  const guid = digits.slice(1).join('-');
  if (guid === text) return {text};
  return {text: guid, cleaned: guid === text.toLowerCase() ? 'lower-case' : 'guid-form'};
}

/** `europe/copenhagen` is `Europe/Copenhagen`. A zone of several names keeps that which was written: platforms differ in which is the first. */
function readZone(text: string): Form {
  const written = text.replace(/ /g, '_');
  if (!isTimeZone(written)) return {fault: 'malformed-zone'};
  const {timeZone} = new Intl.DateTimeFormat('en', {timeZone: written}).resolvedOptions();
  const zone = timeZone.toLowerCase() === written.toLowerCase() ? timeZone : written;
  return zone === text ? {text} : {text: zone, cleaned: 'zone-form'};
}

/** International or national, as it is written, with an extension or without. */
function readPhone(text: string): Form {
  const [number = ''] = text.split(/\s*(?:ext\.?|x|lok\.?|dw\.?|#)\s*(?=\d{1,6}$)/i);
  const digits = number.replace(/\D/g, '').length;
  const isNumber = /^(?:\+|00)?[ ]?(?:\d|\(\+?\d+\))(?:[ ./-]{0,3}(?:\d|\(\d+\)))*$/.test(number);
  return isNumber && digits >= 3 && digits <= 17 ? {text} : {fault: 'malformed-phone'};
}
