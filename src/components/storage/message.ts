import type {RunEvent} from '../../procedure/run/event.ts';

/** What one tab tells the others once it is on the disk. */
export type Message =
  | {readonly changed: 'customers'; readonly ids: readonly string[]}
  /** With the events that were added, so that nothing has to be read again. */
  | {readonly changed: 'run'; readonly id: string; readonly events: readonly RunEvent[]}
  | {readonly changed: 'run-deleted'; readonly id: string}
  | {readonly changed: 'settings'}
  | {readonly changed: 'everything'}
  /** This tab's version of Trin is too old: it must be loaded anew. Comes from the browser, not from a tab. */
  | {readonly changed: 'schema'};

/** Of the database and of the channel between tabs. */
export const storageName = 'trin';

export interface Channel {
  readonly tell: (message: Message) => void;
  readonly subscribe: (listen: (message: Message) => void) => () => void;
  /** Tells only the listeners of this tab. */
  readonly tellHere: (message: Message) => void;
  readonly close: () => void;
}

/** Between the tabs of this site; alone in this tab where the browser has no channels. */
export function openChannel(name: string): Channel {
  const listeners = new Set<(message: Message) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(name);
  const tellHere = (message: Message): void => {
    for (const listen of listeners) listen(message);
  };
  channel?.addEventListener('message', ({data}: MessageEvent<Message>) => tellHere(data));
  return {
    tell: (message) => channel?.postMessage(message),
    tellHere,
    subscribe(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
    close: () => channel?.close(),
  };
}
