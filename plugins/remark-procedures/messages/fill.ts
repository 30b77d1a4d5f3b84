import type {Locale} from '../../../src/procedure/locale.ts';
import {wordings} from '../messages.ts';
import type {Datum} from './data.ts';

/** Puts data in place of the words in braces; braces that no data is for are part of the text. */
export function fill(text: string, data: Readonly<Record<string, Datum>>, locale: Locale): string {
  return text.replace(/\{([a-z]+)\}/g, (braces, word: string) => {
    const datum = data[word];
    return datum === undefined ? braces : toText(datum, locale);
  });
}

/** The form of a text for a number, with the number in it. */
export function fillCount(forms: {readonly one: string; readonly other: string}, count: number, locale: Locale): string {
  return fill(formatsOf(locale).plural.select(count) === 'one' ? forms.one : forms.other, {count}, locale);
}

function toText(datum: Datum, locale: Locale): string {
  if (typeof datum === 'string') return datum;
  if (typeof datum === 'number') return formatsOf(locale).number.format(datum);
  if ('phrase' in datum) return fill(wordings[locale].phrases[datum.phrase], datum, locale);
  if ('expectation' in datum) return wordings[locale].expectations[datum.expectation];
  if ('language' in datum) return formatsOf(locale).language.of(datum.language) ?? datum.language;
  if ('all' in datum) return formatsOf(locale).all.format(datum.all.map(toCode));
  return formatsOf(locale).alternatives.format(datum.map(toCode));
}

function toCode(word: string): string {
  return `\`${word}\``;
}

function toFormats(locale: Locale) {
  return {
    number: new Intl.NumberFormat(locale, {useGrouping: 'min2'}),
    plural: new Intl.PluralRules(locale),
    alternatives: new Intl.ListFormat(locale, {type: 'disjunction'}),
    all: new Intl.ListFormat(locale, {type: 'conjunction'}),
    language: new Intl.DisplayNames(locale, {type: 'language'}),
  };
}

/** Made when a language is first asked for: a run without faults needs none. */
const formats = new Map<Locale, ReturnType<typeof toFormats>>();

function formatsOf(locale: Locale): ReturnType<typeof toFormats> {
  const made = formats.get(locale) ?? toFormats(locale);
  formats.set(locale, made);
  return made;
}
