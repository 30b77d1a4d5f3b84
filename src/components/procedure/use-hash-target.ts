import {useHistorySelector} from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type {Page} from '@site/src/procedure/page.ts';
import type {VariantView} from '@site/src/procedure/variant-view.ts';
import {type RefObject, useCallback, useEffect, useRef} from 'react';
import {reveal} from './reveal.ts';

interface HashTarget {
  /** Whether the link leads to something that the answers have taken away. */
  readonly hidden: boolean;
  /** Goes there as soon as it is shown again. */
  readonly goWhenShown: () => void;
}

/** Brings the reader to what the link's hash names, also inside of something folded; on arrival and whenever the hash changes. */
export function useHashTarget(page: Page, view: VariantView, notice: RefObject<HTMLElement | null>): HashTarget {
  const isBrowser = useIsBrowser();
  const target = toId(useHistorySelector(({location}) => location.hash));
  const hidden = isBrowser && isTakenAway(target, page, view);
  const waiting = useRef(true);
  const go = useCallback(() => {
    waiting.current = false;
    const element = hidden ? notice.current : document.getElementById(target);
    if (element) reveal(element);
  }, [hidden, target, notice]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new hash is a new arrival
  useEffect(() => {
    waiting.current = true;
  }, [target]);
  useEffect(() => {
    if (isBrowser && target && waiting.current) go();
  });
  return {
    hidden,
    goWhenShown: () => {
      waiting.current = true;
    },
  };
}

function isTakenAway(id: string, page: Page, view: VariantView): boolean {
  const known = [...page.steps, ...page.requirements, ...page.outcomes].some((element) => element.id === id);
  return (known && !view.shown.has(id)) || view.hiddenPhases.has(id);
}

function toId(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
