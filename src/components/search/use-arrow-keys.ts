import {type RefObject, useEffect} from 'react';

/** Arrows go from the box through what is marked as an item and back; a letter goes on in the box. */
export function useArrowKeys(input: RefObject<HTMLInputElement | null>, list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const form = input.current?.form;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key.length === 1 && isItem(event.target)) input.current?.focus();
      const next = toNext(event, [input.current, ...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    form?.addEventListener('keydown', press);
    return () => form?.removeEventListener('keydown', press);
  }, [input, list]);
}

const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};

function toNext({key, target}: KeyboardEvent, stops: readonly (HTMLElement | null)[]): HTMLElement | null | undefined {
  const at = target instanceof HTMLElement ? stops.indexOf(target) : -1;
  const step = steps[key];
  return at < 0 || step === undefined ? undefined : stops[(at + step + stops.length) % stops.length];
}

function isItem(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.dataset.item !== undefined && target.tagName === 'A';
}
