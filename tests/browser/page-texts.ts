import type {Page} from 'playwright-core';

export interface PageTexts {
  /** `lang` of the page. */
  readonly lang: string;
  readonly title: string;
  /** Every text and accessible name in the page's own language; not what is marked as another language, as not to be translated, or as code. */
  readonly texts: readonly string[];
  /** Every text and accessible name. */
  readonly all: readonly string[];
  /** `hreflang` and address of each alternate. */
  readonly alternates: Readonly<Record<string, string>>;
}

/** What a page says: title and description, all text whether it is folded or not, and what only a screen reader hears. */
export function readTexts(page: Page): Promise<PageTexts> {
  return page.evaluate(() => {
    const {lang} = document.documentElement;
    const named = ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'];
    const isOwn = (element: Element): boolean =>
      element.closest('[translate="no"], code, pre, kbd, samp') === null && element.closest('[lang]')?.getAttribute('lang') === lang;
    const found: {text: string; own: boolean}[] = [];
    const add = (text: string | null | undefined, element: Element | null): void => {
      const clean = (text ?? '').replace(/\s+/g, ' ').trim();
      if (clean !== '' && element) found.push({text: clean, own: isOwn(element)});
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, noscript')) add(node.textContent, node.parentElement);
    }
    for (const name of named) for (const element of document.body.querySelectorAll(`[${name}]`)) add(element.getAttribute(name), element);
    add(document.title, document.querySelector('title'));
    for (const element of document.querySelectorAll('meta[name="description"], meta[property="og:title"], meta[property="og:description"]'))
      add(element.getAttribute('content'), element);
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][hreflang]')];
    return {
      lang,
      title: document.title,
      texts: found.filter(({own}) => own).map(({text}) => text),
      all: found.map(({text}) => text),
      alternates: Object.fromEntries(links.map((link) => [link.hreflang, link.href])),
    };
  });
}
