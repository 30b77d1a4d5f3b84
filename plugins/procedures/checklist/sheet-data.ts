import type {Checklist, ChecklistBlock, Part, Row, SheetStep, SheetText} from '../../../src/procedure/checklist/block.ts';
import {letterSizeOf} from '../../../src/procedure/checklist/height.ts';

export const papers = {a4: [210, 297], letter: [215.9, 279.4]} as const satisfies Record<string, readonly [number, number]>;
export type Paper = keyof typeof papers;

/** A sheet as the template reads it: long words come in pieces, as nothing invisible may be put into a text to break it. */
export function toSheetData(checklist: Checklist, paper: Paper): string {
  const {locale, title, large, blocks} = checklist;
  const {customer, procedure, footer, page} = checklist.running;
  const running = {customer: toWords(customer), procedure: toWords(procedure), footer: toWords(footer), page};
  const data = {locale, title, running, paper: papers[paper], size: letterSizeOf({large}), blocks: blocks.map(toBlockData)};
  return JSON.stringify(data);
}

function toBlockData(block: ChecklistBlock): object {
  switch (block.type) {
    case 'title':
      return {...block, text: toWords(block.text)};
    case 'contents':
      return {...block, heading: toWords(block.heading), rows: block.rows.map(toRowData)};
    case 'identity':
      return {...block, people: block.people.map(toRowData), facts: block.facts.map(toRowData), questions: block.questions.map(toRowData)};
    case 'prose':
      return {...block, parts: block.parts.map(toPartData)};
    case 'requirements':
      return {
        ...block,
        heading: toWords(block.heading),
        items: block.items.map((item) => ({...item, long: isLong(item), text: toPieces(item.text), parts: item.parts.map(toPartData)})),
      };
    case 'section':
      return {...block, heading: toWords(block.heading), steps: block.steps.map(toStepData)};
    case 'outcome':
      return {...block, heading: toWords(block.heading), items: block.items.map((item) => ({...item, long: isLong(item), parts: item.parts.map(toPartData)}))};
    case 'validity':
      return {...block, address: toWords(block.address), svg: toSvg(block.qr)};
    case 'list':
    case 'mode':
    case 'sign-off':
      return block;
  }
}

function toStepData(step: SheetStep): object {
  const {lane, before, command, parts, number} = step;
  return {
    ...step,
    long: isLong(step),
    number: `${number}.`,
    lane: toPieces(lane ?? []),
    before: before.map(toPartData),
    command: toPieces(command),
    parts: parts.map(toPartData),
  };
}

function toPartData(part: Part): object {
  switch (part.type) {
    case 'text':
      return {...part, text: toPieces(part.text)};
    case 'code':
      return {...part, lines: part.text.split('\n').map(toWords)};
    case 'list':
      return {...part, items: part.items.map((item) => item.map(toPartData))};
    case 'table':
      return {...part, rows: part.rows.map((row) => row.map(toPieces))};
    case 'note':
    case 'labelled':
      return {...part, parts: part.parts.map(toPartData)};
    case 'fields':
      return {...part, rows: part.rows.map(toRowData)};
    case 'line':
      return {...part, label: toWords(part.label), wide: part.label.length > wideLabel};
    case 'options':
      return {...part, options: part.options.map(({text, parts}) => ({text: toPieces(text), parts: parts.map(toPartData)}))};
  }
}

function toRowData([label, content]: Row): object {
  return [toWords(label), toPieces(content)];
}

function toPieces(text: SheetText): object[] {
  return text.map(({style, text: said}) => ({style, words: toWords(said)}));
}

/** Beside a longer label there would be no room for a line of 60 millimetres. */
const wideLabel = 40;
const longWords = /(\S{40,})/;
const chunk = 4;
const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'});

/** The text, its long words as lists of pieces between which a line may end. Letters that join to each other stay together. */
function toWords(text: string): (string | string[])[] {
  if (text === '') return [];
  return text.split(longWords).map((part, index) => (index % 2 === 0 ? part : toChunks(part)));
}

function toChunks(word: string): string | string[] {
  if (/[\p{Script=Arabic}\p{Script=Syriac}]/u.test(word)) return word;
  const letters = [...graphemes.segment(word)].map(({segment}) => segment);
  return Array.from({length: Math.ceil(letters.length / chunk)}, (_, index) => letters.slice(index * chunk, (index + 1) * chunk).join(''));
}

/** What may not fit on one page, and so may be split. */
function isLong(item: object): boolean {
  return JSON.stringify(item).length > 6000;
}

function toSvg({size, path}: Extract<ChecklistBlock, {type: 'validity'}>['qr']): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
}
