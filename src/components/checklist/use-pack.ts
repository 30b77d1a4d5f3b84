import type {ChecklistSource} from '@site/src/procedure/checklist/source.ts';
import {useState} from 'react';

/** A procedure whose sheet can be loaded. */
export interface ListedSheet {
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<ChecklistSource>;
}

export interface Pack {
  /** The further procedures, in the order in which they were added. */
  readonly added: readonly ChecklistSource[];
  /** The title of one that did not come over the network. */
  readonly failed: string | undefined;
  readonly add: (sheet: ListedSheet) => Promise<void>;
  readonly remove: (id: string) => void;
}

export function usePack(): Pack {
  const [added, setAdded] = useState<readonly ChecklistSource[]>([]);
  const [failed, setFailed] = useState<string>();
  return {
    added,
    failed,
    async add({title, load}) {
      try {
        const source = await load();
        setFailed(undefined);
        setAdded((before) => [...before.filter(({procedure}) => procedure.id !== source.procedure.id), source]);
      } catch {
        setFailed(title);
      }
    },
    remove: (id) => setAdded((before) => before.filter(({procedure}) => procedure.id !== id)),
  };
}
