import type * as Preset from '@docusaurus/preset-classic';
import type {Config} from '@docusaurus/types';
import {procedures} from './plugins/procedures/index.ts';
import {nameLanguages} from './plugins/procedures/sidebar-languages.ts';
import {siteContext} from './plugins/procedures/site-context.ts';
import {type Options, remarkProcedures} from './plugins/remark-procedures/index.ts';
import {restrictTextDirectives} from './plugins/remark-procedures/restrict-text-directives.ts';
import {locales, sourceLocale} from './src/procedure/locale.ts';

const remarkOptions: Options = {
  contextOf: siteContext(__dirname),
  onFault: process.env.NODE_ENV === 'development' ? 'show' : 'throw',
};

export default {
  title: 'Trin',
  tagline: 'IT procedures, step by step',
  favicon: 'img/favicon.svg',
  url: process.env.SITE_URL ?? 'http://localhost:3000',
  baseUrl: '/',
  staticDirectories: ['src/static'],
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  baseUrlIssueBanner: false,
  future: {v4: true, faster: true},
  markdown: {hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'}},
  i18n: {
    defaultLocale: sourceLocale,
    locales: [...locales],
    localeConfigs: {en: {label: 'English', htmlLang: 'en'}, da: {label: 'Dansk', htmlLang: 'da'}, de: {label: 'Deutsch', htmlLang: 'de'}},
  },
  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './plugins/procedures/sidebars.ts',
          sidebarItemsGenerator: nameLanguages,
          versions: {current: {label: 'Current'}},
          breadcrumbs: false,
          beforeDefaultRemarkPlugins: [[remarkProcedures, remarkOptions]],
          remarkPlugins: [restrictTextDirectives],
        },
        blog: false,
        pages: false,
        theme: {customCss: './src/css/custom.css'},
      } satisfies Preset.Options,
    ],
  ],
  plugins: [procedures],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Trin',
      logo: {alt: '', src: 'img/logo.svg', width: 28, height: 28},
      items: [
        {to: '/catalogue', label: 'Procedures', position: 'left'},
        {to: '/authoring/writing-procedures', label: 'Guide', position: 'left'},
        {to: '/runs', label: 'Runs', position: 'left'},
        {to: '/customers', label: 'Customers', position: 'left'},
        {type: 'custom-customer', position: 'right'},
        {type: 'localeDropdown', position: 'right'},
      ],
    },
  } satisfies Preset.ThemeConfig,
} satisfies Config;
