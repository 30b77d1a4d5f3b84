import {type Locale, sourceLocale} from '../../src/procedure/locale.ts';
import type {Place} from '../../src/procedure/place.ts';
import {placeOf} from '../../src/procedure/place.ts';
import type {Procedure} from '../../src/procedure/procedure.ts';
import {toUsage, type Usage} from '../../src/procedure/usage.ts';
import type {Vocabulary} from '../../src/procedure/vocabulary.ts';
import type {Included, LoadInclude} from '../remark-procedures/body.ts';
import type {Diagnostic} from '../remark-procedures/diagnose.ts';
import {checkOrdinaryPage} from '../remark-procedures/ordinary-page.ts';
import {parse} from '../remark-procedures/parse.ts';
import {type Context, type Page, readText} from '../remark-procedures/pipeline.ts';
import type {Allowance} from '../remark-procedures/rules/allowances.ts';
import type {Source} from '../remark-procedures/source.ts';
import {type Cache, hash} from './cache.ts';
import {includeLoader, isProcedureFile, type LoadedFile, type LoadedVocabulary, loadFile, sourceFileOf, translatedLocales} from './load.ts';
import {type Outline, toOutline} from './outline.ts';

/** What the checker keeps of a page: its faults, and what rules across pages look at. */
export interface PageFacts {
  readonly file: string;
  readonly locale: Locale;
  readonly diagnostics: readonly Diagnostic[];
  readonly allowances: readonly Allowance[];
  readonly id?: Page['id'];
  readonly outline?: Outline;
  readonly procedure?: {readonly reviewBy: string; readonly reviewByPlace: Place; readonly usage: Usage};
}

interface CachedPage {
  readonly key: string;
  readonly includes: readonly Include[];
  readonly facts: PageFacts;
  /** Of a procedure: whether it is kept beside them. */
  readonly hasModel?: true;
}

/** A file that a page named, and what it held; null where there was none. */
interface Include {
  readonly path: string;
  readonly hash: string | null;
}

/** A page to read; `isProcedure` is for files outside of the content. */
export interface PageFile {
  readonly file: string;
  readonly locale: Locale;
  readonly isProcedure?: boolean;
}

export interface ReadPage {
  readonly facts: PageFacts;
  /** The sound part of a procedure; read only when asked for. */
  readonly procedure?: Procedure | undefined;
}

export interface ReadOptions {
  readonly vocabulary: LoadedVocabulary;
  readonly cache: Cache;
  /** Whether procedures are wanted beside facts. They are cached each in its own file, as few callers need them. */
  readonly withProcedures?: boolean;
}

/** Reads pages, those from the cache whose text, includes and vocabulary are the same. */
export function readPages(siteDir: string, pages: readonly PageFile[], options: ReadOptions): ReadPage[] {
  const {vocabulary, cache, withProcedures = false} = options;
  const cached = readFacts(cache);
  const lookUp = openLookup(siteDir, cached, vocabulary);
  const fresh: Record<string, CachedPage> = {};
  const read = pages.map((page): ReadPage => {
    const {loaded, original, load, key, current, hasTranslations} = lookUp(page);
    if (!loaded.source) return {facts: {file: page.file, locale: page.locale, diagnostics: loaded.diagnostics, allowances: []}};
    const isProcedure = isProcedurePage(page);
    const wantsModel = withProcedures && isProcedure;
    const model = current && wantsModel ? readModel(page.file, current, cache) : undefined;
    if (current && (model || !wantsModel)) {
      fresh[page.file] = current;
      return {facts: current.facts, procedure: model?.procedure};
    }
    const {procedure, ...made} = readPage(loaded.source, isProcedure, {vocabulary: vocabulary.vocabulary, load, original}, hasTranslations);
    const entry: CachedPage = {key, ...made, ...(wantsModel && {hasModel: true})};
    fresh[page.file] = entry;
    if (wantsModel) writeModel(page.file, entry, procedure, cache);
    return {facts: made.facts, ...(wantsModel && {procedure})};
  });
  if (pages.some(({file}) => cached[file] !== fresh[file])) writeFacts(cache, {...cached, ...fresh});
  return read;
}

/** Pages that the cache has not as they are now. */
export function listStale(siteDir: string, pages: readonly PageFile[], {vocabulary, cache, withProcedures = false}: ReadOptions): PageFile[] {
  const lookUp = openLookup(siteDir, readFacts(cache), vocabulary);
  return pages.filter((page) => {
    const {current} = lookUp(page);
    return !current || (withProcedures && isProcedurePage(page) && !current.hasModel);
  });
}

function isProcedurePage({file, locale, isProcedure}: PageFile): boolean {
  return isProcedure ?? isProcedureFile(file, locale);
}

export type CachedFacts = Readonly<Record<string, CachedPage>>;
/** Under which the cache keeps the facts of all pages. */
export const factsName = 'facts';

export function readFacts(cache: Cache): CachedFacts {
  return (cache.read(factsName) ?? {}) as CachedFacts;
}

export function writeFacts(cache: Cache, facts: CachedFacts): void {
  cache.write(factsName, facts);
}

interface Lookup {
  readonly loaded: LoadedFile;
  readonly original: Source | undefined;
  readonly load: LoadInclude;
  /** Of the page and of all that it depends on but its includes. */
  readonly key: string;
  readonly current: CachedPage | undefined;
  readonly hasTranslations: boolean;
}

function openLookup(siteDir: string, cached: CachedFacts, vocabulary: LoadedVocabulary): (page: PageFile) => Lookup {
  const hasTranslations = translatedLocales(siteDir).length > 0;
  const settings = hash(vocabulary.text, String(hasTranslations));
  const loaders = includeLoaders(siteDir);
  const originals = originalLoader(siteDir);
  return (page) => {
    const loaded = loadFile(siteDir, page.file, page.locale);
    const original = originals(page);
    const load = loaders(page.locale);
    const key = hash(loaded.source?.text ?? '', settings, original?.text ?? '');
    const known = loaded.source && cached[page.file];
    const current = known?.key === key && isCurrent(known, load) ? known : undefined;
    return {loaded, original, load, key, current, hasTranslations};
  };
}

/** A loader a language that loads no file twice in a run. */
function includeLoaders(siteDir: string): (locale: Locale) => LoadInclude {
  const loaded = new Map<string, ReturnType<LoadInclude>>();
  return (locale) => {
    const load = includeLoader(siteDir, locale);
    return (path) => {
      const key = `${locale} ${path}`;
      if (!loaded.has(key)) loaded.set(key, load(path));
      return loaded.get(key);
    };
  };
}

/** Loads the pages that translations are made from, each once. */
export function originalLoader(siteDir: string): (page: PageFile) => Source | undefined {
  const loaded = new Map<string, Source | undefined>();
  return ({file, locale}) => {
    const original = sourceFileOf(file, locale);
    if (original === undefined) return undefined;
    if (!loaded.has(original)) loaded.set(original, loadFile(siteDir, original, sourceLocale).source);
    return loaded.get(original);
  };
}

interface CachedModel {
  readonly key: string;
  readonly procedure?: Procedure | undefined;
}

function readModel(file: string, entry: CachedPage, cache: Cache): CachedModel | undefined {
  const model = cache.read(modelName(file)) as CachedModel | undefined;
  return model?.key === modelKey(entry) ? model : undefined;
}

function writeModel(file: string, entry: CachedPage, procedure: Procedure | undefined, cache: Cache): void {
  cache.write(modelName(file), {key: modelKey(entry), procedure} satisfies CachedModel);
}

function modelName(file: string): string {
  return `model-${hash(file)}`;
}

function modelKey({key, includes}: CachedPage): string {
  return hash(key, JSON.stringify(includes));
}

function isCurrent({includes}: CachedPage, load: LoadInclude): boolean {
  return includes.every((include) => hashOf(load(include.path)) === include.hash);
}

/** Many pages name the same few files. */
const hashes = new WeakMap<Included, string>();

function hashOf(included: Included | undefined): string | null {
  if (!included) return null;
  const known = hashes.get(included) ?? hash(included.source?.text ?? '', included.original?.text ?? '', JSON.stringify(included.diagnostics));
  hashes.set(included, known);
  return known;
}

/** @param hasTranslations whether there is something that its outline could be compared with */
function readPage(source: Source, isProcedure: boolean, context: Context, hasTranslations: boolean): ReadPage & Pick<CachedPage, 'includes'> {
  const {file, locale} = source;
  if (!isProcedure) {
    const parsed = parse(source);
    const diagnostics = [...parsed.diagnostics, ...(parsed.tree ? checkOrdinaryPage(parsed.tree, parsed.source) : [])];
    return {includes: [], facts: {file, locale, diagnostics, allowances: []}};
  }
  const includes: Include[] = [];
  const loadAndNote: LoadInclude = (path) => {
    const included = context.load(path);
    includes.push({path, hash: hashOf(included)});
    return included;
  };
  const page = readText(source, {...context, load: loadAndNote});
  const {diagnostics, allowances, id, procedure} = page;
  const outline = hasTranslations ? toOutline(page) : undefined;
  return {
    includes,
    procedure,
    facts: {
      file,
      locale,
      diagnostics,
      allowances,
      ...(id && {id}),
      ...(outline && {outline}),
      ...(procedure && {procedure: toFacts(procedure, context.vocabulary)}),
    },
  };
}

function toFacts(procedure: Procedure, vocabulary: Vocabulary): NonNullable<PageFacts['procedure']> {
  return {
    reviewBy: procedure.reviewBy,
    reviewByPlace: placeOf(procedure, 'reviewBy'),
    usage: toUsage(procedure, vocabulary),
  };
}
