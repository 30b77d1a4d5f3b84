import type {Nodes} from 'mdast';
import {toString as toPlainText} from 'mdast-util-to-string';
import {toMenuPath} from '../content.ts';
import {type Diagnostic, diagnose, excerpt} from '../diagnose.ts';
import {toDirective} from '../directive.ts';
import {type Language, languages} from '../language.ts';
import type {Check} from '../reading.ts';
import {findMatches, type Sheet} from '../sheet.ts';
import {placeOfNode} from '../source.ts';

/** A label of a console is marked as one, so that it is found, copied and left untranslated; and it stands as the console shows it. */
export const checkLabels: Check = ({body}) => body.sheets.flatMap((sheet) => [...checkBold(sheet), ...checkQuoted(sheet), ...checkDecorated(sheet)]);

function checkBold({source, strongs}: Sheet): Diagnostic[] {
  return strongs.flatMap(({node, ancestors}) => {
    const {before, after} = siblingsOf(node, ancestors.at(-1));
    const text = toPlainText(node);
    const isLabel = looksLikeLabel(text, before, after, languages[source.locale]);
    return isLabel ? [diagnose('unmarked-label', placeOfNode(source, node), {actual: excerpt(text)})] : [];
  });
}

const quoted = /["“„»«]([^"“”„»«\n]{1,60})["”“«»]/g;

function checkQuoted(sheet: Sheet): Diagnostic[] {
  return findMatches(sheet, sheet.prose, quoted).flatMap(({match, slice, place}) => {
    const [whole, label = ''] = match;
    const before = slice.text.slice(0, match.index);
    const after = slice.text.slice(match.index + whole.length);
    const isLabel = looksLikeLabel(label, before, after, languages[sheet.source.locale]);
    return isLabel ? [diagnose('unmarked-label', place, {actual: excerpt(label)})] : [];
  });
}

/** Short, written like a name, and the words around it handle it like a part of a console. */
function looksLikeLabel(text: string, before: string, after: string, {beforeLabel, afterLabel}: Language): boolean {
  const isName = /^[+\p{Lu}\p{N}]/u.test(text) && !/[.!?]$/.test(text) && text.split(/\s+/).length <= 8;
  return isName && (beforeLabel.test(before) || afterLabel.test(after));
}

function siblingsOf(node: Nodes, parent: Nodes | undefined): {before: string; after: string} {
  const siblings: readonly Nodes[] = parent && 'children' in parent ? parent.children : [];
  const index = siblings.indexOf(node);
  return {before: textOf(siblings[index - 1]), after: textOf(siblings[index + 1])};
}

function textOf(node: Nodes | undefined): string {
  return node?.type === 'text' ? node.value : '';
}

const marks = /^["'“„»«‘]|["'”“«»’]$/;

function checkDecorated({source, directives}: Sheet): Diagnostic[] {
  return directives.flatMap(({node, ancestors}) => {
    if (node.type !== 'textDirective' || node.name !== 'ui') return [];
    const label = toPlainText(node).trim();
    const {before, after} = siblingsOf(node, ancestors.at(-1));
    const quotedOutside = /["“„»«]$/.test(before) && /^["”“«»]/.test(after);
    const parts = toMenuPath(label);
    if (!quotedOutside && !parts.some((part) => part.length > 1 && (part.endsWith(':') || marks.test(part)))) return [];
    const {label: written, place} = toDirective(node, source);
    return [diagnose('decorated-label', written?.place ?? place, {actual: excerpt(label), expected: [plain(parts)]})];
  });
}

function plain(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/:+$/, '').replace(marks, '').replace(marks, '').replace(/:+$/, '')).join(' > ');
}
