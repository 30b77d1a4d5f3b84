import {createStorageSlot} from '@docusaurus/theme-common';
import {useEffect} from 'react';

export const slashKey = 'trin.slash';

/** `/` and Ctrl-K lead to a search box; `onCall` is told where one came from. */
export function useShortcuts(onCall: (from: Element | null) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      onCall(document.activeElement);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** On some keyboards a slash takes the shift key. One that is typed into a field is text; it can be switched off for those who dictate. */
function isShortcut({key, ctrlKey, metaKey, altKey, target}: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey) return key === 'k' && !altKey;
  return key === '/' && !(target instanceof Element && target.closest('input,textarea,select,[contenteditable]')) && !createStorageSlot(slashKey).get();
}
