import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest';
import {localeOf} from '../../plugins/procedures/load.ts';
import {type Locale, locales, sourceLocale} from '../../src/procedure/locale.ts';
import {makeSecondSite} from '../second-site.ts';

let site: string;
beforeAll(() => {
  site = makeSecondSite();
});
afterAll(() => rmSync(site, {recursive: true}));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const danish = 'i18n/da/docusaurus-plugin-content-docs/current';
const pages = {en: 'docs', da: danish, de: 'i18n/de/docusaurus-plugin-content-docs/current'} as const satisfies Record<Locale, string>;
const generatedOf = (locale: Locale): string => path.join(site, '.docusaurus', locale);

const baseUrlOf = (locale: Locale): string => (locale === sourceLocale ? '/' : `/${locale}/`);

/** What of the host's context the plugin reads. */
function contextOf(locale: Locale): LoadContext {
  const context = {
    siteDir: site,
    generatedFilesDir: generatedOf(locale),
    baseUrl: baseUrlOf(locale),
    i18n: {currentLocale: locale, localeConfigs: Object.fromEntries(locales.map((each) => [each, {baseUrl: baseUrlOf(each)}]))},
    siteConfig: {title: 'Trin', tagline: 'Steps', url: 'https://runbooks.example'},
    codeTranslations: {},
  };
  return context as unknown as LoadContext;
}

/** The plugin as the host loads it, for a build or for the author's server. */
async function loadPlugin(locale: Locale = sourceLocale, mode: 'production' | 'development' = 'production'): Promise<Plugin> {
  vi.stubEnv('NODE_ENV', mode);
  vi.resetModules();
  const {procedures} = await import('../../plugins/procedures/index.ts');
  return procedures(contextOf(locale));
}

interface Loaded {
  readonly routes: readonly {readonly path: string; readonly component: string}[];
  readonly data: Readonly<Record<string, string>>;
  readonly global: unknown;
}

/** Has the plugin add what it makes of the pages that the host has found: those of a language, or none. */
async function load(plugin: Plugin, locale: Locale, found: 'pages' | 'nothing' = 'pages'): Promise<Loaded> {
  const routes: {path: string; component: string}[] = [];
  const data: Record<string, string> = {};
  let global: unknown;
  const docs = readdirSync(path.join(site, pages[locale], 'procedures')).map((name) => ({
    source: `@site/${pages[locale]}/procedures/${name}`,
    permalink: `${baseUrlOf(locale)}procedures/${path.basename(name, '.mdx')}`,
  }));
  await plugin.allContentLoaded?.({
    allContent: found === 'pages' ? {'docusaurus-plugin-content-docs': {default: {loadedVersions: [{docs}]}}} : {},
    actions: {
      addRoute: (route) => void routes.push(route),
      createData: async (name, content) => {
        data[name] = String(content);
        return name;
      },
      setGlobalData: (value) => {
        global = value;
      },
    },
  });
  return {routes, data, global};
}

describe('the plugin', () => {
  it('adds the pages of the site, and a sheet for each procedure', async () => {
    const {routes, data, global} = await load(await loadPlugin(), sourceLocale);
    expect(routes.map((route) => route.path)).toEqual([
      '/',
      '/catalogue',
      '/customers',
      '/search',
      '/runs',
      '/offline',
      '/translations',
      '/checklists/hang-room-screen',
      '/checklists/retire-printer',
    ]);
    for (const {component} of routes) expect(existsSync(component.replace('@site', site)), component).toBe(true);
    expect(Object.keys(data).sort()).toEqual([
      'catalogue.json',
      'checklist-hang-room-screen.json',
      'checklist-retire-printer.json',
      'checklists.js',
      'translations.json',
      'variables.json',
    ]);
    expect(global).toEqual({search: expect.stringMatching(/^\/search\/.+/), worker: '/sw.js'});
  });

  it('says how far each translation is, with the addresses of the language that is read', async () => {
    const {data} = await load(await loadPlugin('da'), 'da');
    const [inDanish] = JSON.parse(data['translations.json'] ?? '');
    expect(inDanish).toMatchObject({locale: 'da', counts: {stale: 0, missing: 0}});
    expect(inDanish.procedures.map((each: {path: string}) => each.path)).toEqual(['procedures/hang-room-screen', 'procedures/retire-printer']);
  });

  it('names, of a part whose original has changed, which one waits', async () => {
    const file = path.join(site, 'docs/procedures/retire-printer.mdx');
    const text = readFileSync(file, 'utf8');
    const [, id] = /::step\{#(\S+)[^\n]*\}\n/.exec(text) ?? [];
    writeFileSync(file, text.replace(/^(title: .*)$/m, '$1 now').replace(/(::step\{#\S+[^\n]*\}\n)(?!:)/, '$1Then, at once, stop. '));
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const {data} = await load(await loadPlugin('da'), 'da');
    writeFileSync(file, text);
    const [inDanish] = JSON.parse(data['translations.json'] ?? '');
    const {waiting} = inDanish.procedures.find((each: {id: string}) => each.id === 'retire-printer');
    expect(waiting).toEqual([{state: 'stale'}, {id, state: 'stale'}]);
  });

  it('shows no sheet and no progress of a procedure that the host does not publish', async () => {
    const {routes, data} = await load(await loadPlugin('da'), 'da', 'nothing');
    expect(routes.filter((route) => route.path.includes('checklists'))).toEqual([]);
    expect(JSON.parse(data['translations.json'] ?? '')).toMatchObject([
      {locale: 'da', procedures: []},
      {locale: 'de', procedures: []},
    ]);
  });
});

describe('a fault', () => {
  const file = 'docs/procedures/broken-lamp.mdx';
  const write = (text: string): void => writeFileSync(path.join(site, file), text);
  afterEach(() => rmSync(path.join(site, file), {force: true}));

  it('that is an error stops a build, and nothing of the stack is printed', async () => {
    write('---\ntitle: A lamp\n---\n\nOrdinary words.\n');
    const failing = load(await loadPlugin(), sourceLocale);
    await expect(failing).rejects.toThrow(`${file}:1:1`);
    const error = await failing.then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error?.stack).toBe(error?.message);
  });

  it('that is an error leaves the author’s server running, and is printed once, not for each language', async () => {
    write('---\ntitle: A lamp\n---\n\nOrdinary words.\n');
    const print = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await load(await loadPlugin(sourceLocale, 'development'), sourceLocale);
    expect(print.mock.calls.flat().join('')).toContain(`${file}:1:1`);
    print.mockClear();
    await load(await loadPlugin('da', 'development'), 'da');
    expect(print).not.toHaveBeenCalled();
  });

  it('is in the overlay of the author’s server, of each compilation but those within it', async () => {
    write('---\ntitle: A lamp\n---\n\nOrdinary words.\n');
    vi.stubEnv('NODE_ENV', 'development');
    vi.resetModules();
    const [{faultOverlay}, {openCache}] = await Promise.all([import('../../plugins/procedures/overlay.ts'), import('../../plugins/procedures/cache.ts')]);
    const shown = (isChild: boolean): string[] => {
      const errors: Error[] = [];
      const compilation = {errors, compiler: {isChild: () => isChild}};
      faultOverlay(site, 'da', openCache(site)).apply({hooks: {afterCompile: {tap: (_name, tapped) => tapped(compilation)}}});
      return errors.map(({message}) => message);
    };
    expect(shown(true)).toEqual([]);
    expect(shown(false)).toEqual([expect.stringContaining(`${file}:1:1`)]);
    rmSync(path.join(site, file));
    expect(shown(false)).toEqual([]);
  });
});

describe('of the bundler', () => {
  const configure = (plugin: Plugin, isServer: boolean) =>
    plugin.configureWebpack?.({}, isServer, {} as Parameters<NonNullable<Plugin['configureWebpack']>>[2], undefined) as {
      plugins: unknown[];
      devServer?: unknown;
    };

  it('a build asks nothing that only the author’s server needs', async () => {
    expect(configure(await loadPlugin(), false)).toMatchObject({plugins: []});
    expect(configure(await loadPlugin(), false)).not.toHaveProperty('devServer');
  });

  it('the author’s server gets the overlay, once, and the files that a build would write', async () => {
    const plugin = await loadPlugin(sourceLocale, 'development');
    expect(configure(plugin, false).plugins).toHaveLength(1);
    expect(configure(plugin, true).plugins).toEqual([]);
    expect(configure(plugin, false)).toHaveProperty('devServer.static');
    const {data} = await load(plugin, sourceLocale);
    expect(JSON.parse(data['texts/retire-printer.json'] ?? '')).toMatchObject({procedure: {id: 'retire-printer'}});
    expect(data['sw.js']).toContain('unregister');
    expect(existsSync(path.join(generatedOf(sourceLocale), 'trin-search'))).toBe(true);
  });

  it('only a built site can be installed as an app', async () => {
    expect((await loadPlugin()).injectHtmlTags?.({content: undefined})).toHaveProperty('headTags.0.attributes', {
      rel: 'manifest',
      href: '/manifest.webmanifest',
    });
    expect((await loadPlugin(sourceLocale, 'development')).injectHtmlTags?.({content: undefined})).toEqual({headTags: []});
  });
});

describe('after a build', () => {
  async function publish(locale: Locale): Promise<string> {
    const outDir = path.join(site, locale === sourceLocale ? 'out' : `out/${locale}`);
    const plugin = await loadPlugin(locale);
    await load(plugin, locale);
    mkdirSync(path.join(outDir, 'offline'), {recursive: true});
    writeFileSync(
      path.join(outDir, 'offline/index.html'),
      '<!doctype html><html lang="en"><head><title>Offline</title></head><body><h1>Offline</h1></body></html>',
    );
    mkdirSync(generatedOf(locale), {recursive: true});
    writeFileSync(path.join(generatedOf(locale), 'routesChunkNames.json'), '{}');
    await plugin.postBuild?.({...contextOf(locale), outDir} as unknown as Parameters<NonNullable<Plugin['postBuild']>>[0]);
    return outDir;
  }

  it('the catalogue, the texts, the search and what works offline are there, and schemas with the source language', async () => {
    const outDir = await publish(sourceLocale);
    const catalogue = JSON.parse(readFileSync(path.join(outDir, 'procedures.json'), 'utf8'));
    expect(catalogue.procedures.map((each: {id: string}) => each.id)).toEqual(['hang-room-screen', 'retire-printer']);
    expect(existsSync(path.join(outDir, catalogue.$schema))).toBe(true);
    for (const name of ['texts/retire-printer.json', 'search', 'sw.js', '_headers', 'manifest.webmanifest', 'customers.schema.json', 'runs.schema.json'])
      expect(existsSync(path.join(outDir, name)), name).toBe(true);
    expect(JSON.parse(readFileSync(path.join(outDir, 'manifest.webmanifest'), 'utf8'))).toMatchObject({description: 'Steps'});
  });

  it('a translation has its own, and the one schema', async () => {
    const outDir = await publish('da');
    expect(readFileSync(path.join(outDir, 'procedures.json'), 'utf8')).toContain('"/procedures.schema.json"');
    expect(existsSync(path.join(outDir, 'procedures.schema.json'))).toBe(false);
  });
});

describe('the sidebar', () => {
  it('names the language of each page, also in folders', async () => {
    const {nameLanguages} = await import('../../plugins/procedures/sidebar-languages.ts');
    const docs = [`${danish}/procedures/a.mdx`, 'docs/authoring/rules.mdx'].map((file) => ({id: path.basename(file, '.mdx'), source: `@site/${file}`}));
    const items = [
      {type: 'category', label: 'Guide', items: [{type: 'doc', id: 'rules'}]},
      {type: 'doc', id: 'a', customProps: {own: 1}},
      {type: 'link', href: '/x', label: 'X'},
    ];
    const args = {docs, defaultSidebarItemsGenerator: async () => items} as unknown as Parameters<typeof nameLanguages>[0];
    expect(await nameLanguages(args)).toEqual([
      {type: 'category', label: 'Guide', items: [{type: 'doc', id: 'rules', customProps: {lang: localeOf('docs/authoring/rules.mdx')}}]},
      {type: 'doc', id: 'a', customProps: {own: 1, lang: 'da'}},
      {type: 'link', href: '/x', label: 'X'},
    ]);
  });
});

describe('a translated page', () => {
  it('is compiled with what the original says now where that has changed', async () => {
    const {siteContext} = await import('../../plugins/procedures/site-context.ts');
    const contextOfFile = siteContext(site);
    const page = path.join(site, danish, 'procedures/retire-printer.mdx');
    expect(contextOfFile(page)).toMatchObject({locale: 'da', isProcedure: true, stale: {}});
    const file = path.join(site, 'docs/procedures/retire-printer.mdx');
    const text = readFileSync(file, 'utf8');
    const [, id] = /::step\{#(\S+)[^\n]*\}\n/.exec(text) ?? [];
    writeFileSync(file, text.replace(/(::step\{#\S+[^\n]*\}\n)(?!:)/, '$1Then, at once, stop. '));
    expect(JSON.stringify(contextOfFile(page).stale.elements?.[id ?? ''])).toContain('Then, at once, stop. ');
    expect(contextOfFile(page).stale.page).toBeUndefined();
    writeFileSync(file, text.replace(/^title: .*$/m, 'title: Another title'));
    expect(JSON.stringify(contextOfFile(page).stale.page)).toContain('Another title');
    expect(contextOfFile(page).stale.elements).toBeUndefined();
    writeFileSync(file, '---\ntitle: No procedure\n---\n');
    expect(contextOfFile(page).stale).toEqual({});
    writeFileSync(file, text);
    expect(contextOfFile(file)).toMatchObject({locale: 'en', original: undefined, stale: {}});
    expect(contextOfFile(path.join(site, 'docs/authoring/rules.mdx'))).toMatchObject({isProcedure: false, stale: {}});
  });

  it('is compared with nothing where nobody has accepted anything', async () => {
    const {siteContext} = await import('../../plugins/procedures/site-context.ts');
    const records = path.join(site, 'i18n/da/freshness.json');
    cpSync(records, `${records}.kept`);
    rmSync(records);
    expect(siteContext(site)(path.join(site, danish, 'procedures/retire-printer.mdx')).stale).toEqual({});
    cpSync(`${records}.kept`, records);
  });
});
