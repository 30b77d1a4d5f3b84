import type {HtmlTags} from '@docusaurus/types';

interface Site {
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Where this language begins, and where the site does. */
  readonly baseUrl: string;
  readonly root: string;
}

export const webAppPath = 'manifest.webmanifest';

const colours = {brand: '#0b5a8f', light: '#ffffff', dark: '#14181d'};
const icons = [
  {src: 'icon-192.png', sizes: '192x192', purpose: 'any'},
  {src: 'icon-512.png', sizes: '512x512', purpose: 'any'},
  {src: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable'},
];

/** By which browsers install the site. In each language it is the same app, which then begins in that language. */
export function toWebApp({title, description, lang, baseUrl, root}: Site): string {
  const app = {
    id: root,
    name: title,
    short_name: title,
    description,
    lang,
    dir: 'ltr',
    start_url: baseUrl,
    scope: root,
    display: 'standalone',
    background_color: colours.light,
    theme_color: colours.brand,
    icons: icons.map(({src, ...icon}) => ({src: `${baseUrl}img/${src}`, type: 'image/png', ...icon})),
  };
  return `${JSON.stringify(app, undefined, 2)}\n`;
}

export function toWebAppTags(baseUrl: string): HtmlTags {
  const colour = (scheme: 'light' | 'dark') => ({
    tagName: 'meta',
    attributes: {name: 'theme-color', content: colours[scheme], media: `(prefers-color-scheme: ${scheme})`},
  });
  return [
    {tagName: 'link', attributes: {rel: 'manifest', href: `${baseUrl}${webAppPath}`}},
    {tagName: 'link', attributes: {rel: 'apple-touch-icon', href: `${baseUrl}img/icon-180.png`}},
    colour('light'),
    colour('dark'),
  ];
}
