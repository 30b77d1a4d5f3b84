import {statSync} from 'node:fs';
import path from 'node:path';
import type {FileContext} from '../remark-procedures/index.ts';
import {vocabularyNames} from '../remark-procedures/vocabulary.ts';
import {openCache, remember} from './cache.ts';
import {includeLoader, isProcedureFile, type LoadedVocabulary, loadFile, loadVocabulary, localeOf, sourceFileOf, vocabularyFile} from './load.ts';
import {staleTextLoader} from './stale-texts.ts';

/** What the remark plugin must know of each file of a site. The vocabulary is loaded again when one of its files has changed. */
export function siteContext(siteDir: string): (filePath: string) => FileContext {
  let loaded: {readonly stamp: string; readonly vocabulary: LoadedVocabulary} | undefined;
  const loadStaleTexts = staleTextLoader(siteDir, remember(openCache(siteDir)));
  return (filePath) => {
    const file = path.relative(siteDir, filePath).split(path.sep).join('/');
    const locale = localeOf(file);
    const stamp = stampOf(siteDir);
    if (loaded?.stamp !== stamp) loaded = {stamp, vocabulary: loadVocabulary(siteDir)};
    const {vocabulary} = loaded;
    const isProcedure = isProcedureFile(file, locale);
    const original = isProcedure ? sourceFileOf(file, locale) : undefined;
    return {
      file,
      locale,
      isProcedure,
      vocabulary: vocabulary.vocabulary,
      load: includeLoader(siteDir, locale),
      original: original === undefined ? undefined : loadFile(siteDir, original, localeOf(original)).source,
      stale: original === undefined ? {} : loadStaleTexts({file, locale}, original, vocabulary),
    };
  };
}

function stampOf(siteDir: string): string {
  return vocabularyNames
    .map((name) => {
      const stat = statSync(path.join(siteDir, vocabularyFile(name)), {throwIfNoEntry: false});
      return `${stat?.mtimeMs} ${stat?.size}`;
    })
    .join(' ');
}
