import type {CatalogueProcedure} from '../../src/procedure/catalogue.ts';
import {type FreshnessCounts, freshnessStates, type LanguageProgress} from '../../src/procedure/progress.ts';
import type {PartState, TranslationState} from './translation-state.ts';

/** What the page about all languages shows. @param baseUrl that of the language in which it is shown, as the catalogue's addresses begin with it */
export function toProgress(states: readonly TranslationState[], catalogue: readonly CatalogueProcedure[], baseUrl: string): LanguageProgress[] {
  const published = new Map(catalogue.map((procedure) => [procedure.id, procedure]));
  return states.map(({locale, procedures}) => ({
    locale,
    counts: toCounts(procedures.flatMap(({parts}) => parts)),
    procedures: procedures.flatMap(({id, parts}) => {
      const procedure = published.get(id);
      if (!procedure) return [];
      const waiting = parts.filter(({state}) => state !== 'fresh').map(({state, original}) => ({...(original.name !== 'page' && {id: original.id}), state}));
      return [{id, title: procedure.title, locale: procedure.locale, path: procedure.url.slice(baseUrl.length), counts: toCounts(parts), waiting}];
    }),
  }));
}

function toCounts(parts: readonly PartState[]): FreshnessCounts {
  const count = (wanted: PartState['state']): number => parts.filter(({state}) => state === wanted).length;
  return Object.fromEntries(freshnessStates.map((state) => [state, count(state)])) as FreshnessCounts;
}
