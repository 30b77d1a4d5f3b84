import type {Nodes, Strong} from 'mdast';
import {toString as toPlainText} from 'mdast-util-to-string';
import {toMenuPath} from '../content.ts';
import {type Diagnostic, diagnose, excerpt} from '../diagnose.ts';
import {isDirective, toDirective} from '../directive.ts';
import {type Language, languages} from '../language.ts';
import type {Check} from '../reading.ts';
import {findMatches, type Match, type Sheet} from '../sheet.ts';
import {offsetOf, placeOfNode} from '../source.ts';

/** A label of a console is marked as one, so that it is found, copied and left untranslated; and it stands as the console shows it. */
export const checkLabels: Check = ({body}) => body.sheets.flatMap((sheet) => [...checkBold(sheet), ...checkQuoted(sheet), ...checkDecorated(sheet)]);

/** How far words beside a label are looked at: searching all of a long text for each label takes too long. */
const reach = 80;

function checkBold({source, strongs}: Sheet): Diagnostic[] {
  const language = languages[source.locale];
  const labels = new Set<Nodes>();
  let siblings: readonly Nodes[] = [];
  let index = -1;
  for (const {node, ancestors} of strongs) {
    const around = siblingsOf(ancestors.at(-1));
    index = around.indexOf(node, around === siblings ? index + 1 : 0);
    siblings = around;
    const [twoBefore, before, after] = [siblings[index - 2], textOf(siblings[index - 1]).slice(-reach), textOf(siblings[index + 1]).slice(0, reach)];
    const isNext = twoBefore !== undefined && labels.has(twoBefore) && language.betweenLabels.test(before);
    if (!isMarked(node) && looksLikeLabel(toPlainText(node), before, after, isNext, language)) labels.add(node);
  }
  return [...labels].map((node) => diagnose('unmarked-label', placeOfNode(source, node), {actual: excerpt(toPlainText(node))}));
}

/** `**:ui[Save]**`: bold for weight. */
function isMarked({children}: Strong): boolean {
  return children.every((child) => isDirective(child) || child.type === 'inlineCode');
}

const quoted = /["“„»«]([^"“”„»«\n]{1,60})["”“«»]|(?<![\p{L}\p{N}])['‘]([^'‘’\n]{1,60})['’](?![\p{L}\p{N}])/gu;

function checkQuoted(sheet: Sheet): Diagnostic[] {
  const language = languages[sheet.source.locale];
  const labels = new Set<Match>();
  let last: Match | undefined;
  for (const found of findMatches(sheet, sheet.prose, quoted)) {
    const {match, slice} = found;
    const isNext = last !== undefined && labels.has(last) && last.slice === slice && language.betweenLabels.test(slice.text.slice(endOf(last), match.index));
    const before = slice.text.slice(Math.max(0, match.index - reach), match.index);
    const after = slice.text.slice(endOf(found), endOf(found) + reach);
    if (looksLikeLabel(labelOf(found), before, after, isNext, language)) labels.add(found);
    last = found;
  }
  return [...labels].map((found) => diagnose('unmarked-label', found.place, {actual: excerpt(labelOf(found))}));
}

function endOf({match}: Match): number {
  return match.index + match[0].length;
}

function labelOf({match}: Match): string {
  return match[1] ?? match[2] ?? '';
}

/** Short, written like a name, and the words around it handle it like a part of a console, or like the label before it. */
function looksLikeLabel(text: string, before: string, after: string, isNext: boolean, language: Language): boolean {
  if (!/^[+\p{Lu}\p{N}]/u.test(text) || !/\p{L}/u.test(text) || /[.!?]$/.test(text)) return false;
  if (toMenuPath(text).some((part) => part.split(/\s+/).length > 8)) return false;
  if (language.beforeKey.test(before)) return !isKey(text);
  if (language.beforePlace.test(before) && !/\d$/.test(text)) return true;
  return isNext || language.beforeLabel.test(before) || language.afterLabel.test(after);
}

/** A key of the keyboard, or several at once. */
function isKey(text: string): boolean {
  return /^(?:(?:Ctrl|Strg|Alt|AltGr|Shift|Umschalt|Skift|Win|Windows|Cmd|Command|Option|Fn)\s?[+-]|(?:Enter|Return|Retur|Eingabe|Esc|Escape|Tab|Space|Leertaste|Mellemrum|Backspace|Rück|Delete|Del|Entf|Slet|Insert|Einfg|Home|Pos1|End|Ende|Page (?:Up|Down)|Bild auf|Bild ab|Print Screen|Druck|Pause|Windows|Win|[A-Z]|F\d{1,2})$)/.test(
    text,
  );
}

function siblingsOf(parent: Nodes | undefined): readonly Nodes[] {
  return parent && 'children' in parent ? parent.children : [];
}

function textOf(node: Nodes | undefined): string {
  return node?.type === 'text' ? node.value : '';
}

function checkDecorated({source, directives}: Sheet): Diagnostic[] {
  return directives.flatMap(({node}) => {
    if (node.type !== 'textDirective' || node.name !== 'ui') return [];
    const label = toPlainText(node).trim();
    const before = source.text[offsetOf(node.position?.start) - 1] ?? '';
    const after = source.text[offsetOf(node.position?.end)] ?? '';
    const quotedOutside = /["'“„»«‘]/.test(before) && /["'”“«»’]/.test(after);
    const parts = toMenuPath(label);
    const plain = parts.map(undecorate);
    if (!quotedOutside && plain.every((part, at) => part === parts[at])) return [];
    const {label: written, place} = toDirective(node, source);
    return [diagnose('decorated-label', written?.place ?? place, {actual: excerpt(label), expected: [plain.join(' > ')]})];
  });
}

const opening = '["“„»«]';
const closing = '["“”»«]';
const single = "['‘’]";
const other = '[^"“”„»«]';
const decorated = new RegExp(`^(?:${opening}(${other}+)${closing}|${single}([^'‘’]+)${single}|${opening}(${other}+)|(${other}*[^\\d"“”„»«])${closing})$`);

/** Without the quotes around it, and without the colon behind it; the letter of a drive keeps its own. */
function undecorate(label: string): string {
  if (label.length < 2 || /^\p{Lu}:$/u.test(label)) return label;
  const bare = withoutColons(label);
  const [, double, simple, opened, closed] = decorated.exec(bare) ?? [];
  return withoutColons(double ?? simple ?? opened ?? closed ?? bare);
}

function withoutColons(label: string): string {
  return label.replace(/(?<=[^:]):+$/, '');
}
