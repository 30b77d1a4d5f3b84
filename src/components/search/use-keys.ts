import {type RefObject, useEffect} from 'react';

interface Places {
  readonly input: RefObject<HTMLInputElement | null>;
  /** Holds the items below the box. */
  readonly panel: RefObject<HTMLElement | null>;
  /** Where Escape leads back to. */
  readonly from: RefObject<Element | null>;
}

interface Actions {
  readonly onClose: () => void;
  readonly onSubmit: () => void;
}

/** Arrows go from the box through its items and back, a letter goes on in the box, Escape leaves it. */
export function useKeys({input, panel, from}: Places, {onClose, onSubmit}: Actions): void {
  useEffect(() => {
    const form = input.current?.form;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'Escape') {
        event.preventDefault();
        leave(input.current, from.current);
        onClose();
      }
      if (event.key.length === 1 && isLink(event.target)) input.current?.focus();
      const next = toNext(event, [input.current, ...(panel.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]);
      if (!next) return;
      event.preventDefault();
      next.focus();
    };
    const submit = (event: Event) => {
      if (!input.current?.value.trim()) return;
      event.preventDefault();
      event.stopPropagation();
      onSubmit();
    };
    form?.addEventListener('keydown', press);
    form?.addEventListener('submit', submit);
    return () => {
      form?.removeEventListener('keydown', press);
      form?.removeEventListener('submit', submit);
    };
  });
}

const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};

function toNext({key, target}: KeyboardEvent, stops: readonly (HTMLElement | null)[]): HTMLElement | null | undefined {
  const at = target instanceof HTMLElement ? stops.indexOf(target) : -1;
  const step = steps[key];
  return at < 0 || step === undefined ? undefined : stops[(at + step + stops.length) % stops.length];
}

function leave(input: HTMLElement | null, from: Element | null): void {
  if (from === document.body) input?.blur();
  else if (from instanceof HTMLElement) from.focus();
  else input?.focus();
}

function isLink(target: EventTarget | null): boolean {
  return target instanceof HTMLAnchorElement;
}
