import type {Element, Snapshot} from './snapshot.ts';

/** `Backup Console · Backup account`; of a sign-in to a private window that as well, in the words given. A run of another computer may lack a name. */
export function toLaneText(
  {console, as, private: isPrivate}: Element,
  {consoles, accounts}: Pick<Snapshot, 'consoles' | 'accounts'>,
  privateWindow: string,
): string {
  const names = [console === undefined ? undefined : (consoles[console] ?? console), as === undefined ? undefined : (accounts[as] ?? as)];
  return [...names, isPrivate ? privateWindow : undefined].filter((name) => name !== undefined).join(' · ');
}
