import type {KeyboardEvent, RefObject} from 'react';

/** The arrows go from one element with `data-arrow-stop` to the next. */
export function useArrowKeys(part: RefObject<HTMLElement | null>): (event: KeyboardEvent) => void {
  return (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const stops = [...(part.current?.querySelectorAll<HTMLElement>('[data-arrow-stop]') ?? [])];
    const next = stops[stops.findIndex((stop) => stop.matches(':focus')) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
}
