import type {Infinitives, Language} from '../language.ts';
import {mark} from './command-text.ts';

/** A part of a text; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where a command asks for a second action: at the words that join it to the first, or at the sentence that follows. */
export function findSecondAction(text: string, language: Language): Span | undefined {
  const sentenceEnd = /[.!?]\s+\p{Lu}/u.exec(text)?.index ?? text.length;
  const sentence = text.slice(0, sentenceEnd);
  return findJoined(sentence, language) ?? findInfinitive(text.slice(0, sentenceEnd + 1), language) ?? findSentence(text, language);
}

function findJoined(sentence: string, language: Language): Span | undefined {
  for (const match of sentence.matchAll(language.joiner)) {
    const [joiner, verb = '', next = ''] = match;
    const before = sentence.slice(0, match.index);
    const end = match.index + joiner.length + verb.length;
    if (!isSecond(before, joiner, verb, next, language) || isInClause(before, joiner, language) || language.idiom.test(sentence.slice(0, end))) continue;
    return {start: match.index, end};
  }
  return undefined;
}

function isSecond(before: string, joiner: string, verb: string, next: string, language: Language): boolean {
  if (verb === mark) return isInTurn(before, joiner, language);
  if (language.thenJoiner.test(joiner) && language.imperatives.has(verb) && /^\p{L}/u.test(next)) return !/^(?:of|and|or)$/.test(next);
  return joiner.startsWith(', ') ? isListed(before, verb, next, language) : isAction(before, verb, next, language);
}

/** `Select :ui[Devices], then :ui[Add].` */
function isInTurn(before: string, joiner: string, language: Language): boolean {
  return /\p{L}/u.test(joiner) && language.thenJoiner.test(joiner) && before.trimEnd().endsWith(mark) && startOfClause(before, language) < 0;
}

/** A bare comma joins actions only when the command began with one, and when what comes is sure to be done to something. */
function isListed(before: string, verb: string, next: string, language: Language): boolean {
  return beginsWithVerb(before, language) && isVerb(verb, next, language) && (isSure(verb, next, language) || language.object.test(next));
}

/** `read and write permissions`: behind another verb, and with nothing that it is done to, a verb is part of a name. */
function isAction(before: string, verb: string, next: string, language: Language): boolean {
  if (!isVerb(verb, next, language)) return false;
  if (isSure(verb, next, language) || language.object.test(next)) return true;
  const last = /\s(\p{Ll}+)\s*$/u.exec(before)?.[1] ?? '';
  const isPair = language.imperatives.has(last) && (next !== '' || !language.alsoNouns.has(last));
  return !isPair && !language.alsoNouns.has(verb);
}

function isVerb(verb: string, next: string, language: Language): boolean {
  return language.imperatives.has(verb) || isSure(verb, next, language);
}

function isSure(verb: string, next: string, {surelyAction}: Language): boolean {
  return surelyAction.test(`${verb} ${next.replace(/[.,;:!?]+$/, '')}`);
}

/** What is joined to a clause, or to what something is for, is no second action; a comma behind the clause ends it. */
function isInClause(before: string, joiner: string, language: Language): boolean {
  const body = before.slice(leadEnd(before, language));
  const clause = startOfClause(body, language);
  const purpose = startOfPurpose(body, language);
  if (clause < 0 && purpose < 0) return false;
  const isThen = language.thenJoiner.test(joiner);
  if (isThen && (purpose < 0 || /^[,;]/.test(joiner))) return false;
  const commas = body.slice(Math.min(clause < 0 ? body.length : clause, purpose < 0 ? body.length : purpose)).split(',');
  return !(commas.length === 2 && commas[1]?.trim() === '');
}

/** Where or what for comes first: `To open the list, …`. */
function leadEnd(before: string, language: Language): number {
  return beginsWithVerb(before, language) ? 0 : before.indexOf(',') + 1;
}

function beginsWithVerb(text: string, {imperatives, where}: Language): boolean {
  return imperatives.has(firstWord(text)) && !where.test(text);
}

function startOfClause(text: string, {clause}: Language): number {
  return text.search(clause);
}

function startOfPurpose(text: string, language: Language): number {
  if (!language.purpose) return -1;
  for (const match of text.matchAll(language.purpose)) if (isAction('', match[1] ?? '', match[2] ?? '', language)) return match.index;
  return -1;
}

/** `Den Namen eintragen und auf OK klicken.`: two verbs in the infinitive, the second at the end. */
function findInfinitive(sentence: string, language: Language): Span | undefined {
  const {infinitives, idiom} = language;
  if (!infinitives || isImperative(sentence, language) || !endsInVerb(sentence, infinitives)) return undefined;
  for (const match of sentence.matchAll(infinitives.joined)) {
    const verb = match.index === 0 ? match[0].toLowerCase() : match[0];
    const isSecond = infinitives.isKnown(verb) && !infinitives.inClause.test(sentence.slice(0, match.index));
    if (isSecond && !idiom.test(sentence.slice(match.index).replace(/[.!]$/, ''))) return {start: match.index, end: sentence.length};
  }
  return undefined;
}

function endsInVerb(sentence: string, {isKnown}: Infinitives): boolean {
  const last = /(?:^|\s)(\p{L}+)[.!]?$/u.exec(sentence);
  return isKnown(last?.[1] ?? '') && !sentence.slice(0, last?.index).endsWith(' zu');
}

/** `Wählen Sie …` or `Wähle …`, where the language has the infinitive as well. */
function isImperative(sentence: string, language: Language): boolean {
  const first = firstWord(sentence);
  return isSure(first, /^\S+\s+(\S+)/.exec(sentence)?.[1] ?? '', language) || (language.imperatives.has(first) && !language.alsoNouns.has(first));
}

function findSentence(text: string, language: Language): Span | undefined {
  for (const {index, 0: joiner} of text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)) {
    const from = index + joiner.length;
    const verbStart = from + laterStart(text.slice(from), language);
    const [verb = '', next = ''] = text.slice(verbStart, verbStart + 100).split(/\s+/);
    const word = firstWord(verb);
    const isRemark = language.remark.test(word) || language.remark.test(`${word} ${next}`);
    if (!isRemark && isAction('', word, next, language)) return {start: index, end: verbStart + word.length};
  }
  return undefined;
}

/** Behind the word that says when: `Then, …`. */
function laterStart(sentence: string, {sequence}: Language): number {
  const first = /^(\p{L}+),?\s+/u.exec(sentence);
  return first && sequence.has((first[1] ?? '').toLowerCase()) ? first[0].length : 0;
}

function firstWord(text: string): string {
  return (/^[\p{L}-]+/u.exec(text)?.[0] ?? '').toLowerCase();
}
