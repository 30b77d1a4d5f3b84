import type {Language} from '../language.ts';
import {mark} from './command-text.ts';
import type {Span} from './second-action.ts';

/** How a command begins, when that is neither an imperative nor where to do it. */
export function findOpening(text: string, language: Language): Span | undefined {
  const start = decoration.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  const first = /^[^\s,.:;!?]+/.exec(rest)?.[0] ?? rest.slice(0, 1);
  return isClear(rest, first, language) ? undefined : {start, end: start + first.length};
}

/** Emoji, and words that say that the step is optional, which is a fault of its own. */
const decoration = /^(?:\p{Extended_Pictographic}|\uFE0F|\u200D|\s|\(?(?:optional(?:ly)?|valgfrit?|eventuelt|wahlweise)(?:\)|[:,]|(?=\s))[:,–—-]?\s*)*/iu;

function isClear(text: string, first: string, language: Language): boolean {
  const {imperatives, alsoNouns, where, noCommand, noun, asNoun, states} = language;
  const word = first.toLowerCase();
  if (where.test(text) || endsInVerb(text, language)) return true;
  if (noCommand.test(text) || (alsoNouns.has(word) && asNoun?.test(text))) return false;
  if (imperatives.has(word)) return true;
  if (first.startsWith(mark) || !/^\(?\p{L}/u.test(first)) return false;
  return !states.test(text) && !noun?.test(text) && !isThirdPerson(word, language);
}

/** `Die Benutzer auswählen, die …`: the verb stands at the end, perhaps with something behind it. */
function endsInVerb(text: string, {infinitives}: Language): boolean {
  if (!infinitives) return false;
  const main = text.split(/[,;:(]/)[0]?.trim() ?? '';
  const parts = [text, text.replace(/\s*\([^()]*\)\.?$/, ''), main];
  return parts.some((part) => infinitives.ending.test(part) && !infinitives.statement.test(part));
}

/** `Opens the list`. */
function isThirdPerson(word: string, {imperatives, toImperatives}: Language): boolean {
  return toImperatives?.(word).some((verb) => imperatives.has(verb)) ?? false;
}
