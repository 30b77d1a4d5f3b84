import type {Locale} from '../locale.ts';
import type {Language} from './language.ts';

const loaders = {
  en: async () => (await import('./languages/en.ts')).english,
  da: async () => (await import('./languages/da.ts')).danish,
  de: async () => (await import('./languages/de.ts')).german,
} satisfies Record<Locale, () => Promise<Language>>;

/** What search knows of a page's language, in a file of its own. */
export function loadLanguage(locale: string): Promise<Language> {
  return isKnown(locale) ? loaders[locale]() : loaders.en();
}

function isKnown(locale: string): locale is Locale {
  return locale in loaders;
}
