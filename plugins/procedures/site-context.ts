import {statSync} from 'node:fs';
import path from 'node:path';
import type {FileContext} from '../remark-procedures/index.ts';
import {vocabularyNames} from '../remark-procedures/vocabulary.ts';
import {includeLoader, isProcedureFile, type LoadedVocabulary, loadVocabulary, localeOf, vocabularyFile} from './load.ts';

/** What the remark plugin must know of each file of a site. The vocabulary is loaded again when one of its files has changed. */
export function siteContext(siteDir: string): (filePath: string) => FileContext {
  let loaded: {readonly stamp: string; readonly vocabulary: LoadedVocabulary} | undefined;
  return (filePath) => {
    const file = path.relative(siteDir, filePath).split(path.sep).join('/');
    const locale = localeOf(file);
    const stamp = stampOf(siteDir);
    if (loaded?.stamp !== stamp) loaded = {stamp, vocabulary: loadVocabulary(siteDir)};
    return {file, locale, isProcedure: isProcedureFile(file, locale), vocabulary: loaded.vocabulary.vocabulary, load: includeLoader(siteDir, locale)};
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
