import type {Nodes, Root} from 'mdast';
import {type Diagnostic, diagnose, excerpt} from '../diagnose.ts';
import type {Check} from '../reading.ts';
import {offsetOf, placeBetween, type Source} from '../source.ts';

/** Letters that look like others, and characters that nobody sees: a label with one of them is found by no search and copied wrongly. */
export const checkCharacters: Check = ({body}) => body.sheets.flatMap(({source, tree}) => [...checkText(source), ...checkReferences(source, tree)]);

/** What can be wrong in any text, also in a vocabulary. */
export function checkText(source: Source): Diagnostic[] {
  return [...checkScripts(source), ...checkInvisible(source)];
}

const scripts = [
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
] as const;
/** The ohm sign and a Greek omega stand alone or behind a unit's prefix; so does a Greek mu before a unit. */
const symbols = /\u2126|(?<=^[kMGTmnp\u00B5\u03BC])\u03A9(?=[mc]{0,2}$)|^\u03BC(?=\p{Script=Latin}{1,3}$)/gu;

function checkScripts(source: Source): Diagnostic[] {
  if (!/[\u0370-\u052F\u1C80-\u1C8F\u1F00-\u1FFF\u2DE0-\u2DFF\uA640-\uA69F]/.test(source.text)) return [];
  return [...source.text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match) => {
    const word = match[0].replace(symbols, '');
    if (!/\p{Script=Latin}/u.test(word)) return [];
    return scripts.flatMap(([script, pattern]) => {
      const strange = [...new Set(word)].filter((character) => pattern.test(character));
      if (strange.length === 0) return [];
      const place = placeBetween(source, match.index, match.index + match[0].length);
      const characters = strange.map((character) => `${character} (${codePoint(character)})`).join(', ');
      return [diagnose('mixed-scripts', place, {actual: excerpt(match[0]), script: {phrase: script}, characters})];
    });
  });
}

/** Zero-width, bidirectional and other controls, tags; a joiner is right within an emoji. */
const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/gu;
const written =
  /&(?:#x0*(?:200[b-f]|202[a-e]|206[0-9a-f]|feff|61c|ad)|#0*(?:820[3-7]|823[4-8]|829[4-9]|830[0-3]|65279|1564|173)|zwj|zwnj|lrm|rlm|shy|ZeroWidthSpace|NoBreak);/gi;
/** Where a hyphen that is not seen would be copied or compared: labels, values, fields. */
const copied = /:{1,3}(?:ui|value|field|option|var)\[[^\]\n]{0,500}\](?:\{[^}\n]{0,1000}\})?/g;

function checkInvisible(source: Source): Diagnostic[] {
  const {text} = source;
  const controls = [...text.matchAll(invisible)]
    .filter(({index}) => !isPartOfEmoji(text, index))
    .map((match) => toDiagnostic(source, match.index, match[0].length, codePoint(match[0])));
  const hyphens = [...text.matchAll(copied)].flatMap((label) =>
    [...label[0].matchAll(/\u00AD|&shy;|&#173;|&#x0*ad;/gi)].map((match) => toDiagnostic(source, label.index + match.index, match[0].length, 'U+00AD')),
  );
  return [...controls, ...hyphens];
}

/** References to characters; in code, or behind a backslash, they are text about characters. */
function checkReferences(source: Source, tree: Root): Diagnostic[] {
  const found = [...source.text.matchAll(written)].filter(({index, 0: reference}) => !isSoftHyphen(reference) && !isEscaped(source.text, index));
  if (found.length === 0) return [];
  const codes = findCodes(tree);
  return found
    .filter(({index}) => !codes.some(({position}) => offsetOf(position?.start) <= index && index < offsetOf(position?.end)))
    .map(({index, 0: reference}) => toDiagnostic(source, index, reference.length, reference));
}

function findCodes(node: Nodes): Nodes[] {
  if (node.type === 'inlineCode' || node.type === 'code') return [node];
  return 'children' in node ? node.children.flatMap(findCodes) : [];
}

function isEscaped(text: string, index: number): boolean {
  return (/\\*$/.exec(text.slice(Math.max(0, index - 20), index))?.[0].length ?? 0) % 2 === 1;
}

function toDiagnostic(source: Source, start: number, length: number, actual: string): Diagnostic {
  return diagnose('invisible-character', placeBetween(source, start, start + length), {actual});
}

function isSoftHyphen(reference: string): boolean {
  return /^&(?:shy|#0*173|#x0*ad);$/i.test(reference);
}

/** A joiner between two pictures, or one of the tags that make a flag of a region. */
function isPartOfEmoji(text: string, at: number): boolean {
  if (text[at] === '\u200D') return joinsEmoji(text, at);
  return /^[\u{E0020}-\u{E007F}]/u.test(text.slice(at, at + 2)) && /\u{1F3F4}[\u{E0020}-\u{E007F}]*$/u.test(text.slice(Math.max(0, at - 16), at));
}

function joinsEmoji(text: string, at: number): boolean {
  return (
    /\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?$/u.test(text.slice(Math.max(0, at - 6), at)) &&
    /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3))
  );
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
