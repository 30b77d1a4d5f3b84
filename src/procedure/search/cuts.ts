import type {Language} from './language.ts';
import {toTerm} from './normalise.ts';

const shortestHead = 3;
const shortestTail = 4;

/** One way to cut a folded word in two, without what links the parts. */
export interface Cut {
  readonly headWritten: string;
  readonly tailWritten: string;
  readonly head: string;
  readonly tail: string;
}

/** All ways, the longest tail first. */
export function cutsOf(word: string, language: Language): Cut[] {
  const cuts: Cut[] = [];
  for (let at = shortestHead; at <= word.length - shortestTail; at++) {
    const tailWritten = word.slice(at);
    const tail = toTerm(tailWritten, language);
    for (const link of language.links.filter((each) => word.startsWith(each, at - each.length))) {
      const headWritten = word.slice(0, at - link.length);
      if (headWritten.length >= shortestHead && !language.stopWords.has(headWritten)) {
        cuts.push({headWritten, tailWritten, head: toTerm(headWritten, language), tail});
      }
    }
  }
  return cuts;
}
