import * as z from 'zod';

/** The languages of a site; the first is the one that procedures are written in. */
export const locales = ['en', 'da', 'de'] as const;
export const Locale = z.enum(locales);
export type Locale = z.infer<typeof Locale>;

export const sourceLocale: Locale = 'en';

/** The languages that procedures are translated into. */
export const targetLocales: readonly Locale[] = locales.filter((locale) => locale !== sourceLocale);

/** A text of the vocabulary: one string for a name that is the same everywhere, else one per language. */
export const LocalText = z.union(
  [z.string().min(1), z.strictObject({en: z.string().min(1), da: z.string().min(1).optional(), de: z.string().min(1).optional()})],
  {error: 'localText'},
);
export type LocalText = z.infer<typeof LocalText>;

/** The text in the language asked for, else in the source language. */
export function toLocale(text: LocalText, locale: Locale): string {
  return typeof text === 'string' ? text : (text[locale] ?? text.en);
}
