import {sourceLocale} from '../../../src/procedure/locale.ts';
import {toElementMeaning} from '../../../src/procedure/meaning.ts';
import type {Place} from '../../../src/procedure/place.ts';
import type {Vocabulary} from '../../../src/procedure/vocabulary.ts';
import {type Page, readText} from '../../remark-procedures/pipeline.ts';
import {lineOf, type Source, toSource} from '../../remark-procedures/source.ts';
import {includeLoader} from '../load.ts';
import {meaningHash, type OutlinePart, toOutline} from '../outline.ts';
import {loadHistory} from './history.ts';

/** What the author wrote of a part, line by line. */
export function toPartText(source: Source, part: Pick<OutlinePart, 'name' | 'id'>, page: Page): string {
  const elements = (page.reading?.elements ?? []).filter((element) => element.source.file === source.file);
  const element = elements.find(({node}) => node.attributes?.id === part.id);
  if (part.name !== 'page') return element ? linesOf(source, element.place) : '';
  const inside = new Set(elements.flatMap(({place}) => Array.from({length: place.endLine - place.line + 1}, (_, index) => place.line + index)));
  const outside = source.lineStarts.map((_, index) => index + 1).filter((line) => !inside.has(line));
  return outside
    .map((line) => lineOf(source, line))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function linesOf(source: Source, {line, endLine}: Place): string {
  return Array.from({length: endLine - line + 1}, (_, index) => lineOf(source, line + index)).join('\n');
}

/** The text of each part as it was when its meaning had the hash that is looked for; parts that no version fits are left out. */
export function findOldTexts(siteDir: string, file: string, wanted: ReadonlyMap<OutlinePart, string>, vocabulary: Vocabulary): Map<OutlinePart, string> {
  const found = new Map<OutlinePart, string>();
  const load = includeLoader(siteDir, sourceLocale);
  for (const text of loadHistory(siteDir, file)) {
    if (found.size === wanted.size) break;
    const source = toSource(file, sourceLocale, text);
    const page = readText(source, {vocabulary, load});
    const meanings = meaningsOf(page);
    for (const [part, meaning] of wanted) {
      if (!found.has(part) && meanings.get(part.name === 'page' ? '' : part.id) === meaning) found.set(part, toPartText(source, part, page));
    }
  }
  return found;
}

/** By id; the page's own by no id. Shared steps stand in files without front matter. */
function meaningsOf(page: Page): Map<string, string | undefined> {
  const [first] = toOutline(page)?.parts ?? [];
  const elements = [...(page.reading?.requirements ?? []), ...(page.reading?.steps ?? []), ...(page.reading?.outcomes ?? [])];
  return new Map([['', first?.meaning], ...elements.map((element) => [element.id, meaningHash(toElementMeaning(element))] as const)]);
}
