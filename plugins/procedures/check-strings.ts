import {type Locale, targetLocales} from '../../src/procedure/locale.ts';
import type {Place} from '../../src/procedure/place.ts';
import {type Diagnostic, diagnose} from '../remark-procedures/diagnose.ts';
import type {Datum} from '../remark-procedures/messages/data.ts';
import {type Source, startOf} from '../remark-procedures/source.ts';
import {endOf, type Member, readJson} from './json.ts';
import {loadFile} from './load.ts';
import {loadStringFiles, type StringFile, type UiString} from './ui-strings.ts';

/** A file of texts in one language, from the project's root. */
export interface ListedStrings {
  readonly file: string;
  readonly locale: Locale;
  readonly needed: StringFile;
}

export function listStringFiles(siteDir: string): ListedStrings[] {
  return loadStringFiles(siteDir).flatMap((needed) => targetLocales.map((locale) => ({file: `i18n/${locale}/${needed.name}`, locale, needed})));
}

/** Whether every text of the site is there in every language, with the same words to fill in. */
export function checkStrings(siteDir: string, files: readonly ListedStrings[]): Diagnostic[] {
  return files.flatMap(({file, locale, needed}) => {
    const {source, diagnostics} = loadFile(siteDir, file, locale);
    if (source) return checkFile(source, needed);
    const unreadable = diagnostics.filter(({rule}) => rule !== 'unknown-file');
    return unreadable.length > 0 ? unreadable : needed.strings.map((string) => toMissing(string, startOf(file)));
  });
}

function checkFile(source: Source, {strings, isOurs}: StringFile): Diagnostic[] {
  const {members, diagnostics} = readJson(source);
  if (members.length === 0 && diagnostics.length > 0) return [...diagnostics];
  const texts = members.map((member) => ({...member, text: toText(member)}));
  const byId = new Map(strings.map((string) => [string.id, string]));
  const written = new Set(members.map(({key}) => key));
  const end = endOf(source);
  return [
    ...diagnostics,
    ...texts.filter(({text}) => text === undefined).map(({place}) => diagnose('malformed-json', place, {expected: {phrase: 'jsonText'}})),
    ...strings.filter(({id}) => !written.has(id)).map((string) => toMissing(string, end)),
    ...texts.flatMap(({key, place, text}) => {
      const string = byId.get(key);
      if (!string) return isOurs(key) ? [diagnose('unknown-ui-string', place, {actual: key})] : [];
      if (text === '') return [toMissing(string, place)];
      return text === undefined ? [] : checkText(text, string, place, source.locale);
    }),
  ];
}

function toText({value}: Member): string | undefined {
  const message = value !== null && typeof value === 'object' && 'message' in value ? value.message : undefined;
  return typeof message === 'string' ? message.trim() : undefined;
}

function toMissing({id, message, file}: UiString, place: Place): Diagnostic {
  return diagnose('missing-ui-string', place, {missing: id, english: message, file});
}

/** @param locale decides how many forms a text for numbers has: `1 step|{count} steps` */
function checkText(text: string, {id, message}: UiString, place: Place, locale: Locale): Diagnostic[] {
  const report = (actual: Datum, expected: Datum): Diagnostic => diagnose('differing-placeholders', place, {key: id, actual, expected});
  const forms = text.split('|').length;
  const expectedForms = message.includes('|') ? new Intl.PluralRules(locale).resolvedOptions().pluralCategories.length : 1;
  if (forms !== expectedForms) return [report(toForms(forms), toForms(expectedForms))];
  const [actual, expected] = [placeholdersIn(text), placeholdersIn(message)];
  return actual.join() === expected.join() ? [] : [report(toWords(actual), toWords(expected))];
}

function placeholdersIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

function toWords(placeholders: readonly string[]): Datum {
  return placeholders.length === 0 ? {phrase: 'noPlaceholder'} : {all: placeholders};
}

function toForms(count: number): Datum {
  return count === 1 ? {phrase: 'oneForm'} : {phrase: 'severalForms', count: String(count)};
}
