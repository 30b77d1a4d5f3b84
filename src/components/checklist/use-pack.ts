import type {ChecklistSource} from '@site/src/procedure/checklist/source.ts';
import {useMemo, useState} from 'react';

/** A procedure whose sheet can be loaded. */
export interface ListedSheet {
  readonly id: string;
  readonly title: string;
  readonly load: () => Promise<ChecklistSource>;
}

export interface Pack {
  /** The further procedures, in the order in which they were chosen; those that are still on their way are not among them. */
  readonly added: readonly ChecklistSource[];
  readonly chosen: readonly string[];
  /** The title of one that did not come over the network. */
  readonly failed: string | undefined;
  readonly add: (sheet: ListedSheet) => Promise<void>;
  readonly remove: (id: string) => void;
}

export function usePack(): Pack {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [loaded, setLoaded] = useState<readonly ChecklistSource[]>([]);
  const [failed, setFailed] = useState<string>();
  const remove = (id: string): void => setChosen((before) => before.filter((other) => other !== id));
  const added = useMemo(() => chosen.flatMap((id) => loaded.find(({procedure}) => procedure.id === id) ?? []), [chosen, loaded]);
  return {
    added,
    chosen,
    failed,
    remove,
    async add({id, title, load}) {
      setChosen((before) => [...before, id]);
      setFailed(undefined);
      try {
        const source = await load();
        setLoaded((before) => [...before, source]);
      } catch {
        remove(id);
        setFailed(title);
      }
    },
  };
}
