import {type Inline, toText} from '../../../src/procedure/content.ts';
import {placeOf} from '../../../src/procedure/place.ts';
import type {Step} from '../../../src/procedure/step.ts';
import {type Diagnostic, diagnose, excerpt} from '../diagnose.ts';
import {type Language, languages} from '../language.ts';
import type {Check} from '../reading.ts';

const maximumWords = 20;

/** A command is one short sentence that says what to do. */
export const checkCommands: Check = ({steps, locale}) =>
  steps.filter(({command}) => command.length > 0).flatMap((step) => checkCommand(step, languages[locale]));

function checkCommand(step: Step, language: Language): Diagnostic[] {
  const place = placeOf(step, 'command');
  const text = toPlain(step.command).trim();
  const count = toText(step.command)
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const second = secondAction(text, language);
  const opening = unclearOpening(text, language);
  return [
    ...(count > maximumWords ? [diagnose('long-command', place, {actual: count, expected: maximumWords})] : []),
    ...(second ? [diagnose('two-actions', place, {actual: show(second)})] : []),
    ...(opening ? [diagnose('unclear-command', place, {actual: show(opening)})] : []),
    ...(text.endsWith('.') ? [] : [diagnose('command-without-full-stop', place, {})]),
  ];
}

/** Stands for a label, a value or code, so that the words in it are not judged. */
const mark = '\uFFFC';

function toPlain(inline: readonly Inline[]): string {
  return inline
    .map((part) => {
      if (part.type === 'text') return part.text;
      return 'children' in part ? toPlain(part.children) : mark;
    })
    .join('');
}

function show(text: string): string {
  return excerpt(text.replaceAll(mark, '…'));
}

function secondAction(text: string, {and, imperatives, alsoNouns, article, clause, infinitive}: Language): string | undefined {
  for (const match of text.matchAll(and)) {
    const [joined, verb = '', next = ''] = match;
    if (clause.test(text.slice(0, match.index))) continue;
    const word = verb.toLowerCase();
    if (!imperatives.has(word) || isIdiom(text.slice(0, match.index), word)) continue;
    if (!alsoNouns.has(word) || article.test(next)) return joined;
  }
  return secondInfinitive(text, infinitive) ?? secondSentence(text, imperatives);
}

/** One action in two words. */
function isIdiom(before: string, verb: string): boolean {
  return (verb === 'drop' && /\bdrag$/i.test(before.trim())) || (verb === 'paste' && /\bcopy$/i.test(before.trim()));
}

function secondInfinitive(text: string, infinitive: RegExp | undefined): string | undefined {
  if (!infinitive?.test(text)) return undefined;
  return /\p{Ll}+(?:en|ern|eln) und (?:\S+ )*\p{Ll}+(?:en|ern|eln)\.$/u.exec(text)?.[0];
}

function secondSentence(text: string, imperatives: ReadonlySet<string>): string | undefined {
  const match = /[.!]\s+(\p{Lu}[\p{L}-]*)/u.exec(text);
  return match?.[1] && imperatives.has(match[1].toLowerCase()) ? match[0] : undefined;
}

/** How the command begins, when that is neither an imperative nor where to do it. */
function unclearOpening(text: string, {imperatives, where, noCommand, states, infinitive}: Language): string | undefined {
  const first = /^[^\s,.:;!?]+/.exec(text)?.[0] ?? text.slice(0, 1);
  if (where.test(text) || infinitive?.test(text)) return undefined;
  if (noCommand.test(text)) return first;
  if (imperatives.has(first.toLowerCase())) return undefined;
  if (first.startsWith(mark) || !/^\p{L}/u.test(first) || states.test(text)) return first;
  return /^\p{L}+ing$/u.test(first) && !/^(?:bring|ping|ring|string|swing)$/i.test(first) ? first : undefined;
}
