import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

export interface SidebarName {
  readonly label: string;
  /** `lang` of the label, where it is not the reader's language. */
  readonly lang: string | undefined;
}

/** What the sidebar calls a page: its label is in the reader's language also for a page of the guide that is not translated. */
export function useSidebarName(permalink: string): SidebarName | undefined {
  const sidebar = useDocsSidebar();
  const {currentLocale} = useDocusaurusContext().i18n;
  const item = findItem(sidebar?.items ?? [], permalink);
  return item && {label: item.label, lang: toForeign(item, currentLocale)};
}

type Named = Exclude<PropSidebarItem, {type: 'html'}>;

/** The language of an item's label, which the build gives items that are named by their page's title; undefined where it is the reader's. */
export function toForeign({customProps}: Pick<Named, 'customProps'>, site: string): string | undefined {
  const lang = customProps?.lang;
  return typeof lang === 'string' && lang !== site ? lang : undefined;
}

function findItem(items: readonly PropSidebarItem[], permalink: string): Named | undefined {
  for (const item of items) {
    if (item.type === 'html') continue;
    if (item.href === permalink) return item;
    const inside = item.type === 'category' ? findItem(item.items, permalink) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
