import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {ChecklistSource} from '../../src/procedure/checklist/source.ts';
import {toSiteVariables} from '../../src/procedure/customer/site-variables.ts';
import {toListed} from '../../src/procedure/listing.ts';
import {Locale, locales, sourceLocale} from '../../src/procedure/locale.ts';
import {toSummary} from '../remark-procedures/report.ts';
import {vocabularyNames} from '../remark-procedures/vocabulary.ts';
import {type Cache, openCache} from './cache.ts';
import {buildCatalogue, toCatalogueJson, toCatalogueSchema} from './catalogue.ts';
import {checkSite} from './check-site.ts';
import {toPublishedSources, toSheetLoader} from './checklist/published-sources.ts';
import {today} from './clock.ts';
import {freshnessFile} from './freshness.ts';
import {contentRoot, loadVocabulary, vocabularyFile, vocabularyFolder} from './load.ts';
import {faultOverlay} from './overlay.ts';
import {toReportOf} from './report-site.ts';
import {toProgress} from './translation-progress.ts';
import type {TranslationState} from './translation-state.ts';

const isDevelopment = process.env.NODE_ENV === 'development';

/** The Docusaurus plugin: checks the site, publishes the catalogue, and adds the pages that are made from it. */
export function procedures({siteDir, baseUrl, i18n, siteConfig}: LoadContext): Plugin {
  const locale = Locale.parse(i18n.currentLocale);
  const cache = openCache(siteDir);
  let catalogue: ReturnType<typeof buildCatalogue> = [];
  return {
    name: 'procedures',

    getPathsToWatch() {
      return [`${vocabularyFolder}/**/*.yml`];
    },

    async allContentLoaded({allContent, actions}) {
      const translations = report(siteDir, locale, cache);
      const vocabulary = loadVocabulary(siteDir);
      catalogue = buildCatalogue(siteDir, toPublished(allContent), locale, vocabulary, cache);
      await actions.createData('variables.json', JSON.stringify(toSiteVariables(vocabulary.vocabulary.variables, locale)));
      const listed = await actions.createData('catalogue.json', JSON.stringify({procedures: catalogue.map(toListed)}));
      const progress = await actions.createData('translations.json', JSON.stringify(toProgress(translations, catalogue, baseUrl)));
      const addRoute = (to: string, component: string, modules: Readonly<Record<string, string>>): void =>
        actions.addRoute({path: `${baseUrl}${to}`, component: `@site/src/components/${component}.tsx`, modules: {...modules}, exact: true});
      addRoute('', 'start/StartPage', {catalogue: listed});
      addRoute('catalogue', 'catalogue/CataloguePage', {catalogue: listed});
      addRoute('translations', 'translations/TranslationsPage', {progress});
      const sources = toPublishedSources(siteDir, toPublished(allContent), {vocabulary: loadVocabulary(siteDir), cache, site: siteConfig.url});
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
      const [originals = '', ...others] = roots;
      const translations = others.map((root, index) => ({root, originals, freshness: path.join(siteDir, freshnessFile(locales[index + 1] ?? sourceLocale))}));
      const loader = path.join(siteDir, 'plugins/procedures/dependency-loader.cjs');
      return {
        module: {rules: [{test: /\.mdx?$/, enforce: 'pre', include: roots, use: [{loader, options: {roots, files, translations}}]}]},
        plugins: isDevelopment && !isServer ? [faultOverlay(siteDir, locale, cache)] : [],
      };
    },

    async postBuild({outDir}) {
      mkdirSync(outDir, {recursive: true});
      const schema = 'procedures.schema.json';
      const root = siteConfig.baseUrl;
      writeFileSync(path.join(outDir, 'procedures.json'), toCatalogueJson(catalogue, locale, `${root}${schema}`));
      if (locale === sourceLocale) writeFileSync(path.join(outDir, schema), toCatalogueSchema());
    },
  };
}

/** Prints the faults of all languages once; an error stops a build, and leaves the author's server running. */
function report(siteDir: string, locale: Locale, cache: Cache): readonly TranslationState[] {
  const {diagnostics, files, translations} = checkSite(siteDir, {today: today(), cache});
  if (diagnostics.length === 0) return translations;
  const errors = diagnostics.some(({severity}) => severity === 'error');
  const text = `${toReportOf(siteDir, diagnostics)}\n${toSummary(diagnostics, files)}`;
  if (errors && !isDevelopment) throw Object.assign(new Error(`\n${text}`), {stack: `\n${text}`});
  if (locale === sourceLocale) process.stderr.write(`\n${text}\n`);
  return translations;
}

function toPublished(allContent: Readonly<Record<string, Readonly<Record<string, unknown>>>>): {file: string; url: string}[] {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
  return (docs?.loadedVersions ?? []).flatMap(({docs: pages}) => pages.map(({source, permalink}) => ({file: source.replace(/^@site\//, ''), url: permalink})));
}
