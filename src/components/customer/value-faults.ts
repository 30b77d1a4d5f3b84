import {translate} from '@docusaurus/Translate';
import type {ValueFault} from '@site/src/procedure/customer/value-fault.ts';
import type {SecretKind} from '@site/src/procedure/secret.ts';
import {formatNumber} from '../format/number.ts';

type Texts = {readonly [Id in ValueFault['id']]: (fault: Extract<ValueFault, {id: Id}>, language: string) => string};

/** What is wrong with a text, and what is expected in its place. */
const texts: Texts = {
  'missing-name': () => translate({id: 'trin.valueFault.missingName', message: 'A customer needs a name.'}),
  'too-long': ({limit, length}, language) =>
    translate(
      {id: 'trin.valueFault.tooLong', message: 'This has {length} characters. At most {limit} fit.'},
      {length: formatNumber(length, language), limit: formatNumber(limit, language)},
    ),
  'secret-in-value': ({kind}) =>
    translate(
      {id: 'trin.valueFault.secretInValue', message: 'This looks like a secret ({kind}). It is not stored. Keep it in the password manager.'},
      {kind: toSecretWords(kind)},
    ),
  'secret-not-stored': () =>
    translate({id: 'trin.valueFault.secretNotStored', message: 'A secret is never stored. Write yes when it is in the password manager, else leave it empty.'}),
  'not-text': () => translate({id: 'trin.valueFault.notText', message: 'This is a list or a group. Expected: one text.'}),
  'malformed-domain': ({expected}) => translate({id: 'trin.valueFault.domain', message: 'This is not a domain. Expected, for example: {expected}'}, {expected}),
  'malformed-email': ({expected}) =>
    translate({id: 'trin.valueFault.email', message: 'This is not an e-mail address. Expected, for example: {expected}'}, {expected}),
  'malformed-guid': ({expected}) =>
    translate({id: 'trin.valueFault.guid', message: 'This is not a GUID: 32 digits from 0 to f in five groups. Expected, for example: {expected}'}, {expected}),
  'malformed-url': ({expected}) => translate({id: 'trin.valueFault.url', message: 'This is not a web address. Expected, for example: {expected}'}, {expected}),
  'malformed-phone': ({expected}) =>
    translate({id: 'trin.valueFault.phone', message: 'This is not a phone number. Expected, for example: {expected}'}, {expected}),
  'malformed-date': ({expected}) =>
    translate({id: 'trin.valueFault.date', message: 'This is not a date. Expected: year, month and day, for example: {expected}'}, {expected}),
  'malformed-zone': ({expected}) =>
    translate({id: 'trin.valueFault.zone', message: 'This is not a time zone. Expected: a region and a city, for example: {expected}'}, {expected}),
  'malformed-id': ({expected}) =>
    translate(
      {id: 'trin.valueFault.id', message: 'A customer number has letters, digits, hyphens and underscores, at most 64. Expected, for example: {expected}'},
      {expected},
    ),
  'not-https': ({expected}) =>
    translate({id: 'trin.valueFault.notHttps', message: 'A web address begins with https://. Expected, for example: {expected}'}, {expected}),
  'no-such-day': ({expected}) =>
    translate({id: 'trin.valueFault.noSuchDay', message: 'There is no such day. Expected: year, month and day, for example: {expected}'}, {expected}),
  'ambiguous-date': ({expected}) =>
    translate({id: 'trin.valueFault.ambiguousDate', message: 'This can be two days. Expected: year, month and day, for example: {expected}'}, {expected}),
  'password-in-url': () =>
    translate({id: 'trin.valueFault.passwordInUrl', message: 'This address has a user name or a password in it. Remove what stands before the @.'}),
};

/** @param language of the page, for its numbers */
export function toValueFaultText<Id extends ValueFault['id']>(fault: Extract<ValueFault, {id: Id}> & {id: Id}, language: string): string {
  return texts[fault.id](fault, language);
}

const secretWords = {
  'private key': () => translate({id: 'trin.secretKind.privateKey', message: 'private key'}),
  token: () => translate({id: 'trin.secretKind.token', message: 'token'}),
  'connection string': () => translate({id: 'trin.secretKind.connectionString', message: 'connection string'}),
  'recovery key': () => translate({id: 'trin.secretKind.recoveryKey', message: 'recovery key'}),
  'one-time password': () => translate({id: 'trin.secretKind.oneTimePassword', message: 'one-time password'}),
  password: () => translate({id: 'trin.secretKind.password', message: 'password'}),
  'API key': () => translate({id: 'trin.secretKind.apiKey', message: 'API key'}),
  'random key': () => translate({id: 'trin.secretKind.randomKey', message: 'random key'}),
} satisfies Record<SecretKind, () => string>;

function toSecretWords(kind: SecretKind): string {
  return secretWords[kind]();
}
