import {type RefObject, useCallback, useSyncExternalStore} from 'react';

/** What stands in a box that belongs to another component. */
export function useTyped(input: RefObject<HTMLInputElement | null>): string {
  const subscribe = useCallback(
    (listen: () => void) => {
      const box = input.current;
      box?.addEventListener('input', listen);
      return () => box?.removeEventListener('input', listen);
    },
    [input],
  );
  return useSyncExternalStore(subscribe, () => input.current?.value ?? '');
}

/** Writes into the box as if it had been typed, and goes on there. */
export function type(box: HTMLInputElement | null, text: string): void {
  if (!box) return;
  box.value = text;
  box.dispatchEvent(new Event('input', {bubbles: true}));
  box.focus();
}
