import {existsSync} from 'node:fs';
import path from 'node:path';
import {type Locale, sourceLocale} from '../../src/procedure/locale.ts';
import type {VocabularyName} from '../../src/procedure/vocabulary.ts';
import {type Diagnostic, diagnose} from '../remark-procedures/diagnose.ts';
import {startOf} from '../remark-procedures/source.ts';
import {isProcedureFile, type LoadedVocabulary, listShared, sourceFileOf, translatedLocales, translationOf} from './load.ts';
import type {PageFacts} from './pages.ts';

/** Files that exist in one language and not in the other. Only procedures and what they share must be translated. */
export function checkTranslationFiles(siteDir: string, pages: readonly PageFacts[]): Diagnostic[] {
  return translatedLocales(siteDir).flatMap((locale) => [
    ...orphans(siteDir, pages, locale),
    ...neededFiles(pages)
      .filter((file) => !existsSync(path.join(siteDir, translationOf(file, locale))))
      .map((file) => diagnose('missing-translation', startOf(file), {language: {language: locale}, missing: translationOf(file, locale)})),
  ]);
}

function orphans(siteDir: string, pages: readonly PageFacts[], locale: Locale): Diagnostic[] {
  const files = [...pages.filter((page) => page.locale === locale).map(({file}) => file), ...listShared(siteDir, locale)];
  return files.flatMap((file) => {
    const original = sourceFileOf(file, locale);
    return original === undefined || existsSync(path.join(siteDir, original)) ? [] : [diagnose('orphaned-translation', startOf(file), {missing: original})];
  });
}

/** The procedures, and the files that they include. */
function neededFiles(pages: readonly PageFacts[]): string[] {
  const procedures = pages.filter(({file, locale}) => locale === sourceLocale && isProcedureFile(file, locale));
  return [...new Set(procedures.flatMap(({file, outline}) => [file, ...(outline?.parts ?? []).map(({opening}) => opening.file)]))];
}

/** Labels and names that a reader of another language sees in English. A name that is the same everywhere is written once. */
export function checkLabels(siteDir: string, {vocabulary, places}: LoadedVocabulary): Diagnostic[] {
  const named: readonly VocabularyName[] = ['variables', 'consoles', 'accounts', 'roles', 'products'];
  const used = translatedLocales(siteDir);
  return named.flatMap((name) =>
    Object.entries(vocabulary[name]).flatMap(([key, entry]) => {
      const label: unknown = 'label' in entry ? entry.label : 'name' in entry ? entry.name : undefined;
      const place = places[name][key];
      if (typeof label !== 'object' || label === null || !place) return [];
      return used.filter((locale) => !(locale in label)).map((locale) => diagnose('untranslated-label', place, {actual: key, language: {language: locale}}));
    }),
  );
}
