import {translate} from '@docusaurus/Translate';
import type {Happening} from '@site/src/procedure/run/happening.ts';
import {useCallback} from 'react';
import {useAnnounce} from '../announcer/announcement-context.ts';
import {useSettings} from '../storage/use-customers.ts';
import {useRun} from './run-context.ts';

/** Adds to the run what the technician does, and says so. @param said what is announced, such as `Step 3: done.` */
export type Act = (happening: Happening, said: string) => void;

export function useAct(): Act {
  const {store} = useRun();
  const [{technician}] = useSettings();
  const announce = useAnnounce();
  return useCallback(
    (happening, said) => {
      if (technician === undefined) return;
      const saving = store.add(happening, technician);
      const {done, total} = store.getView().progress.steps;
      announce(`${said} ${translate({id: 'trin.run.stepsDone', message: '{done} of {total} steps done.'}, {done: `${done}`, total: `${total}`})}`);
      void saving;
    },
    [store, technician, announce],
  );
}
