import type {Checklist} from '@site/src/procedure/checklist/block.ts';
import {useEffect, useSyncExternalStore} from 'react';
import {toPageRules} from './page-rules.ts';

/** Puts running lines and page numbers into the margins of what is printed, as long as these sheets are shown. */
export function usePageRules(checklists: readonly Checklist[]): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(toPageRules(checklists));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [checklists]);
}

const never = (): (() => void) => () => undefined;

/** Whether the browser prints what stands in margin boxes; Firefox does not, and says so by not knowing their rules. */
export function useHasMarginBoxes(): boolean {
  return useSyncExternalStore(
    never,
    () => 'CSSMarginRule' in window,
    () => true,
  );
}
