import type {Checklist} from '@site/src/procedure/checklist/block.ts';
import {toCssString} from './css-string.ts';

/** Of the element that holds a sheet: which one it is, from 1. */
export const sheetAttribute = 'data-sheet';

/**
 * The pages of a print: for each sheet its own kind, with the running lines in the margins. The root has that of the first, as an empty
 * page is printed before and behind it else. Browsers do not restart page numbers, so a pack counts on.
 */
export function toPageRules(checklists: readonly Checklist[]): string {
  const [first] = checklists;
  if (!first) return '';
  return [`@media print{html{page:sheet-1}}`, ...checklists.map((checklist, index) => toRules(checklist, index + 1))].join('\n');
}

function toRules({running}: Checklist, number: number): string {
  const {customer, procedure, footer, page} = running;
  const [before, between] = page;
  const pages = `${toCssString(before)} counter(page) ${toCssString(between)} counter(pages)`;
  return [
    `[${sheetAttribute}="${number}"]{page:sheet-${number}}`,
    `@page sheet-${number}{margin:24mm 14mm 20mm 22mm;`,
    `@top-left{content:${toRunning(customer)};width:60%;font:700 10pt/1.2 ${font};text-align:left;vertical-align:bottom;${rule}}`,
    `@top-center{content:"";width:0}`,
    `@top-right{content:${toRunning(procedure)};width:40%;font:400 10pt/1.2 ${font};text-align:right;vertical-align:bottom;${rule}}`,
    `@bottom-left{content:${toRunning(footer)};width:80%;font:400 8.5pt/1.2 ${font};text-align:left;vertical-align:top;padding-top:4mm}`,
    `@bottom-center{content:"";width:0}`,
    `@bottom-right{content:${pages};width:20%;font:400 8.5pt/1.2 ${font};text-align:right;vertical-align:top;padding-top:4mm}}`,
    `@page sheet-${number}:left{margin-left:14mm;margin-right:22mm}`,
    `${letter}{@page sheet-${number}{margin-right:${outerOnLetter}}@page sheet-${number}:left{margin-left:${outerOnLetter};margin-right:22mm}}`,
  ].join('\n');
}

/** Lines are as long as on A4, which is narrower: the space is for the edge that is not bound. The query asks for the sheet of paper. */
const letter = '@media print and (min-width:212mm) and (max-width:220mm)';
const outerOnLetter = '19.9mm';
const font = 'var(--trin-sheet-font)';
const rule = 'border-bottom:0.6pt solid #000;padding-bottom:1mm;margin-bottom:3mm';

/** Margin boxes break no word by themselves: a long one gets places at which a line may end, between letters that do not join. */
function toRunning(text: string): string {
  return toCssString(text.replace(/(?:[^\s\p{M}\p{Script=Arabic}]\p{M}*){20}(?=[^\s\p{M}])/gu, '$&\u200B'));
}
