import {type RefObject, useEffect, useRef} from 'react';
import {shortcutSlot} from './shortcut-slot.ts';

/** `/` and Ctrl-K lead to the search box; gives where one came from. The page of all results has a box of its own. */
export function useShortcuts(input: RefObject<HTMLInputElement | null>): RefObject<Element | null> {
  const from = useRef<Element>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      from.current = document.activeElement;
      (document.getElementById('search-page') ?? input.current)?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [input]);
  return from;
}

/** On some keyboards a slash takes the shift key. One that is typed into a field is text. */
function isShortcut({key, ctrlKey, metaKey, altKey, target}: KeyboardEvent): boolean {
  if (key === 'k') return (ctrlKey || metaKey) && !altKey;
  if (key !== '/' || ctrlKey || metaKey || altKey || shortcutSlot.get() === 'off') return false;
  return !(target instanceof Element && target.closest('input, textarea, select, [contenteditable]'));
}
