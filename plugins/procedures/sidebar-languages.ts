import type {PluginOptions} from '@docusaurus/plugin-content-docs';
import {localeOf} from './load.ts';

type Generate = NonNullable<PluginOptions['sidebarItemsGenerator']>;
type Item = Awaited<ReturnType<Generate>>[number];

/** Sidebar items as the host makes them of a folder, each with the language of its page, as their labels are the titles of pages. */
export const nameLanguages: Generate = async ({defaultSidebarItemsGenerator, ...args}) => {
  const languages = new Map(args.docs.map(({id, source}) => [id, localeOf(source.replace(/^@site\//, ''))]));
  const name = (item: Item): Item => {
    if (item.type === 'category') return {...item, items: item.items.map(name)};
    return item.type === 'doc' ? {...item, customProps: {...item.customProps, lang: languages.get(item.id)}} : item;
  };
  return (await defaultSidebarItemsGenerator(args)).map(name);
};
