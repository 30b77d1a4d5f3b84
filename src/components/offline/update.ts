import {type Keeper, startKeeper} from './keeper.ts';

export type UpdateState = 'none' | 'ready' | 'dismissed';

let keeper: Keeper | undefined;
let state: UpdateState = 'none';
let isWanted = false;
const listeners = new Set<() => void>();

/** Once for all pages that one goes on to: what they are made of does not change until one is loaded anew. */
export function startUpdates(worker: string, root: string): void {
  if (keeper || !('serviceWorker' in navigator) || savesData()) return;
  keeper = startKeeper(worker, root, (news) => {
    if (news === 'ready' && state === 'none') set('ready');
    if (news === 'applied' && isWanted) location.reload();
  });
}

export function subscribeToUpdates(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

export const readUpdate = (): UpdateState => state;

/** Until the next page that is loaded. */
export const dismissUpdate = (): void => set('dismissed');

export function applyUpdate(): void {
  isWanted = true;
  keeper?.apply();
}

function set(next: UpdateState): void {
  state = next;
  for (const listen of listeners) listen();
}

/** Who asks the browser to spare data does not want a whole language. */
function savesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
}
