import type {CatalogueProcedure} from '../../src/procedure/catalogue.ts';
import type {FreshnessCounts, LanguageProgress, ProcedureProgress} from '../../src/procedure/progress.ts';
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
      return [
        {id, title: procedure.title, locale: procedure.locale, path: procedure.url.slice(baseUrl.length), counts: toCounts(parts), waiting: toWaiting(parts)},
      ];
    }),
  }));
}

function toWaiting(parts: readonly PartState[]): ProcedureProgress['waiting'] {
  if (parts.every(({state}) => state === 'missing')) return [];
  return parts.filter(({state}) => state !== 'fresh').map(({state, original}) => ({...(original.name !== 'page' && {id: original.id}), state}));
}

function toCounts(parts: readonly PartState[]): FreshnessCounts {
  const counts = {fresh: 0, stale: 0, unaccepted: 0, missing: 0};
  for (const {state} of parts) counts[state]++;
  return counts;
}
