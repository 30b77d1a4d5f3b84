import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {ChecklistSource} from '../../src/procedure/checklist/source.ts';
import {toCustomersSchema} from '../../src/procedure/customer/customer-schema.ts';
import {toSiteVariables} from '../../src/procedure/customer/site-variables.ts';
import {toListed} from '../../src/procedure/listing.ts';
import {Locale, locales, sourceLocale, targetLocales} from '../../src/procedure/locale.ts';
import type {ProcedureText} from '../../src/procedure/run/procedure-text.ts';
import {toRunsSchema} from '../../src/procedure/run/run.ts';
import {procedureTextPath} from '../../src/procedure/run/text-path.ts';
import {workerPath} from '../../src/worker/manifest.ts';
import {hasErrors} from '../remark-procedures/diagnose.ts';
import {toSummary} from '../remark-procedures/report.ts';
import {vocabularyNames} from '../remark-procedures/vocabulary.ts';
import {schemaFolder, toAuthorSchemas} from './author-schemas.ts';
import {type Cache, openCache} from './cache.ts';
import {buildTexts, toCatalogueJson, toCatalogueSchema} from './catalogue.ts';
import {checkSite} from './check-site.ts';
import {toPublishedSources, toSheetLoader} from './checklist/published-sources.ts';
import {today} from './clock.ts';
import {freshnessFile} from './freshness.ts';
import {contentRoot, loadVocabulary, vocabularyFile, vocabularyFolder} from './load.ts';
import {toWebAppTags} from './offline/web-app.ts';
import {farewell} from './offline/write-offline.ts';
import {faultOverlay} from './overlay.ts';
import {publishSite} from './publish-site.ts';
import {readAhead} from './read-ahead.ts';
import {toReportOf} from './report-site.ts';
import {buildSearchFiles, replaceSearchFiles, serveSearch, writeSearchFiles} from './search-files.ts';
import {toProgress} from './translation-progress.ts';
import type {TranslationState} from './translation-state.ts';

const name = 'procedures';
const isDevelopment = process.env.NODE_ENV === 'development';

/** The Docusaurus plugin: checks the site, publishes the catalogue, and adds the pages that are made from it. */
export function procedures({siteDir, generatedFilesDir, baseUrl, i18n, siteConfig, codeTranslations}: LoadContext): Plugin {
  const locale = Locale.parse(i18n.currentLocale);
  const cache = openCache(siteDir);
  const roots = [sourceLocale, ...locales].flatMap((each, index, all) => (all.indexOf(each) === index ? [i18n.localeConfigs[each]?.baseUrl ?? baseUrl] : []));
  const root = roots[0] ?? baseUrl;
  let texts: ProcedureText[] = [];
  let search: ReturnType<typeof buildSearchFiles> = {entry: '', files: {}};
  const searchFolder = path.join(generatedFilesDir, 'trin-search');
  return {
    name,

    getClientModules() {
      return ['security/client-module.ts', 'page/loading-bar.ts'].map((file) => path.join(siteDir, 'src/components', file));
    },

    injectHtmlTags() {
      return {headTags: isDevelopment ? [] : toWebAppTags(baseUrl)};
    },

    getPathsToWatch() {
      return [`${vocabularyFolder}/**/*.yml`];
    },

    async allContentLoaded({allContent, actions}) {
      // The language that is built first; this reads the pages of all.
      if (locale === sourceLocale) await readAhead(siteDir, cache, {withProcedures: true});
      const translations = report(siteDir, locale, cache);
      const [pages, vocabulary] = [toPublished(allContent), loadVocabulary(siteDir)];
      texts = buildTexts(siteDir, pages, locale, vocabulary, cache);
      const catalogue = texts.map(({procedure}) => procedure);
      search = buildSearchFiles(siteDir, pages, locale, {vocabulary, cache});
      if (isDevelopment) replaceSearchFiles(searchFolder, search);
      actions.setGlobalData({search: `${baseUrl}search/${search.entry}`, worker: `${root}${workerPath}`});
      if (isDevelopment) await actions.createData(workerPath, farewell);
      await actions.createData('variables.json', JSON.stringify(toSiteVariables(vocabulary.vocabulary.variables, locale)));
      const listed = await actions.createData('catalogue.json', JSON.stringify({procedures: catalogue.map(toListed)}));
      const progress = await actions.createData('translations.json', JSON.stringify(toProgress(translations, catalogue, baseUrl)));
      const addRoute = (to: string, component: string, modules: Readonly<Record<string, string>>): void =>
        actions.addRoute({path: `${baseUrl}${to}`, component: `@site/src/components/${component}.tsx`, modules: {...modules}, exact: true});
      addRoute('', 'start/StartPage', {catalogue: listed});
      addRoute('catalogue', 'catalogue/CataloguePage', {catalogue: listed});
      addRoute('customers', 'customers/CustomersPage', {});
      addRoute('search', 'search/SearchPage', {});
      addRoute('runs', 'runs/RunsPage', {catalogue: listed});
      if (isDevelopment) for (const text of texts) await actions.createData(procedureTextPath(text.procedure.id), JSON.stringify(text));
      addRoute('offline', 'offline/OfflinePage', {});
      addRoute('translations', 'translations/TranslationsPage', {progress});
      const sources = toPublishedSources(siteDir, pages, locale, {vocabulary, cache, site: siteConfig.url});
      const fileOf = ({procedure}: ChecklistSource): string => `checklist-${procedure.id}.json`;
      const loader = await actions.createData('checklists.js', toSheetLoader(sources, fileOf));
      for (const source of sources) {
        const checklist = await actions.createData(fileOf(source), JSON.stringify(source));
        addRoute(`checklists/${source.procedure.id}`, 'checklist/ChecklistPage', {checklist, loader});
      }
    },

    configureWebpack(_config, isServer) {
      const roots = locales.map((each) => path.join(siteDir, contentRoot(each)));
      const files = vocabularyNames.map((name) => path.join(siteDir, vocabularyFile(name)));
      const originals = path.join(siteDir, contentRoot(sourceLocale));
      const translations = targetLocales.map((each) => ({
        root: path.join(siteDir, contentRoot(each)),
        originals,
        freshness: path.join(siteDir, freshnessFile(each)),
      }));
      const language = path.join(siteDir, `src/procedure/search/languages/${locale}.ts`);
      const loader = path.join(siteDir, 'plugins/procedures/dependency-loader.cjs');
      return {
        // What search knows of the site's language, and of no other.
        resolve: {alias: {'@site-language': language}},
        module: {
          rules: [
            {test: /\.mdx?$/, enforce: 'pre', include: roots, use: [{loader, options: {roots, files, translations}}]},
            // Brings what colours code to all pages; src/theme/CodeBlock has no colours.
            {test: /theme-classic[\\/]lib[\\/]prism-include-languages\.js$/, use: [{loader: path.join(siteDir, 'plugins/procedures/no-module-loader.cjs')}]},
          ],
        },
        plugins: isDevelopment && !isServer ? [faultOverlay(siteDir, locale, cache)] : [],
        ...(isDevelopment && {
          devServer: {static: [serveSearch(searchFolder, baseUrl), {directory: path.join(generatedFilesDir, name, 'default'), publicPath: baseUrl}]},
        }),
      };
    },

    async postBuild({outDir}) {
      mkdirSync(outDir, {recursive: true});
      const schema = 'procedures.schema.json';
      const catalogue = texts.map(({procedure}) => procedure);
      writeFileSync(path.join(outDir, 'procedures.json'), toCatalogueJson(catalogue, locale, `${root}${schema}`));
      writeSearchFiles(path.join(outDir, 'search'), search);
      writeTexts(outDir, texts);
      const description = codeTranslations['trin.start.description'] ?? siteConfig.tagline;
      const otherLocales = locales.filter((each) => each !== locale);
      const {title, url} = siteConfig;
      await publishSite({siteDir, generatedFilesDir, outDir, locale, title, description, url, baseUrl, roots, otherLocales});
      if (locale !== sourceLocale) return;
      writeFileSync(path.join(outDir, schema), toCatalogueSchema());
      writeFileSync(path.join(outDir, 'customers.schema.json'), toCustomersSchema());
      writeFileSync(path.join(outDir, 'runs.schema.json'), toRunsSchema());
      mkdirSync(path.join(outDir, schemaFolder), {recursive: true});
      for (const {name: file, text} of toAuthorSchemas()) writeFileSync(path.join(outDir, schemaFolder, file), text);
    },
  };
}

/** One file a procedure: a run loads the text of its own procedure, and a page that is only read loads none. */
function writeTexts(outDir: string, texts: readonly ProcedureText[]): void {
  for (const text of texts) {
    const file = path.join(outDir, procedureTextPath(text.procedure.id));
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, JSON.stringify(text));
  }
}

/** Prints the faults of all languages once; an error stops a build, and leaves the author's server running. */
function report(siteDir: string, locale: Locale, cache: Cache): readonly TranslationState[] {
  const {diagnostics, files, translations} = checkSite(siteDir, {today: today(), cache});
  if (diagnostics.length === 0) return translations;
  const errors = hasErrors({diagnostics});
  const text = `${toReportOf(siteDir, diagnostics)}\n${toSummary(diagnostics, files)}`;
  if (errors && !isDevelopment) throw Object.assign(new Error(`\n${text}`), {stack: `\n${text}`});
  if (locale === sourceLocale) process.stderr.write(`\n${text}\n`);
  return translations;
}

function toPublished(allContent: Readonly<Record<string, Readonly<Record<string, unknown>>>>): {file: string; url: string}[] {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
  return (docs?.loadedVersions ?? []).flatMap(({docs: pages}) => pages.map(({source, permalink}) => ({file: source.replace(/^@site\//, ''), url: permalink})));
}
