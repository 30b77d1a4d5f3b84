import {useEffect, useState} from 'react';

export type Loaded<Module> = {readonly status: 'loading'} | {readonly status: 'failed'} | {readonly status: 'loaded'; readonly module: Module};

/** A part of the site that comes when it is wanted. @param load the same from render to render */
export function useModule<Module>(isWanted: boolean, load: () => Promise<Module>): Loaded<Module> {
  const [loaded, setLoaded] = useState<Loaded<Module>>({status: 'loading'});
  useEffect(() => {
    if (!isWanted) return;
    load().then(
      (module) => setLoaded({status: 'loaded', module}),
      () => setLoaded({status: 'failed'}),
    );
  }, [isWanted, load]);
  return loaded;
}
