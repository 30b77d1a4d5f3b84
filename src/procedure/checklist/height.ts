import type {ChecklistBlock, Part, Row, SheetRequirement, SheetStep, SheetText} from './block.ts';

/** In points: the large letters are for readers at arm's length. */
export function letterSizeOf({large}: {readonly large: boolean}): number {
  return large ? 13.5 : 11;
}

/** In millimetres, what A4 and Letter both have room for. The other lengths are those of Sheet.module.css and sheet.typ, the margins with them. */
const textArea = {width: 174, height: 235} as const;
const point = 25.4 / 72;
const lineHeight = 1.35;
/** Of the letter size: a letter of a sentence, and of a value. */
const letterWidths = {sans: 0.53, mono: 0.6} as const;
const [padding, writingLine, signatureRow, labelWidth] = [2, 7, 14, 42];

/** What things are written with and into: points and millimetres. */
interface Column {
  readonly size: number;
  readonly width: number;
}

/**
 * Whether blocks have room on two pages, the sides of a sheet of paper. It is an estimate from the length of the texts, as both renderings
 * break lines by themselves; it rather takes them to be longer.
 */
export function fitOnTwoPages(blocks: readonly ChecklistBlock[], look: {readonly large: boolean}): boolean {
  const column = {size: letterSizeOf(look), width: textArea.width};
  const heights: number[] = [];
  for (const block of blocks) {
    const own = heightsOf(block, column);
    heights.push(...(block.type === 'sign-off' ? [sum([...heights.splice(-1), ...own])] : own));
  }
  return toPageCount(heights) <= 2;
}

/** @param heights of what is not split where it has room on a page, one below the other */
function toPageCount(heights: readonly number[]): number {
  let [pages, left] = [0, 0];
  for (const height of heights) {
    if (height > left) {
      const more = Math.ceil(height / textArea.height);
      pages += more;
      left = more * textArea.height;
    }
    left -= height;
  }
  return pages;
}

/** Of the things in a block that are not split. */
function heightsOf(block: ChecklistBlock, column: Column): number[] {
  const line = lineOf(column);
  switch (block.type) {
    case 'list':
      return [line + padding];
    case 'title':
      return [textHeight([{style: 'strong', text: block.text}], {...column, size: column.size + 6}) + padding];
    case 'identity':
      return [identityHeight(block, column)];
    case 'contents':
      return [headingHeight(column), ...block.rows.map((row) => rowHeight(row, column))];
    case 'mode':
      return [2 * padding + textHeight([{style: 'plain', text: block.word + block.text}], column)];
    case 'prose':
      return block.parts.map((part) => partHeight(part, column));
    case 'requirements':
      return withEnds(
        block.items.map((item) => itemHeight(item, column)),
        column,
      );
    case 'section':
      return withEnds(
        block.steps.map((step) => stepHeight(step, column)),
        column,
      );
    case 'outcome':
      return withHeading(
        block.items.map(({parts}) => padding + partsHeight(parts, narrower(column, 28))),
        column,
      );
    case 'sign-off':
      return [headingHeight(column) + line + padding + signatureRow * block.rows.length];
    case 'validity':
      return [2 * padding + block.qr.width];
  }
}

/** The heading is with the first of them, the box to stop at with the last. */
function withEnds(heights: readonly number[], column: Column): number[] {
  const stop = 3 * padding + 2 * lineOf(column) + writingLine;
  return withHeading([...heights.slice(0, -1), ...heights.slice(-1).map((height) => height + stop)], column);
}

function withHeading(heights: readonly number[], column: Column): number[] {
  return heights.map((height, index) => height + (index === 0 ? headingHeight(column) : 0));
}

function identityHeight({people, facts, questions}: Extract<ChecklistBlock, {type: 'identity'}>, column: Column): number {
  const half = narrower(column, textArea.width / 2 + 3);
  const high = (rows: readonly Row[], within: Column): number => sum(rows.map((row) => rowHeight(row, within)));
  return Math.max(high(people, half), high(facts, half)) + high(questions, column);
}

function rowHeight([label, content]: Row, column: Column): number {
  return 1 + textHeight([{style: 'plain', text: `${label}    `}, ...content], column);
}

function itemHeight({word, text, parts}: SheetRequirement, column: Column): number {
  const within = narrower(column, 28);
  return padding + textHeight([{style: 'strong', text: `${word} `}, ...text], within) + partsHeight(parts, toNotes(within));
}

function stepHeight({lane, tags, before, command, parts}: SheetStep, column: Column): number {
  const within = narrower(column, 36);
  const tagged: SheetText = [{style: 'strong', text: tags.map((tag) => `${tag}     `).join('')}, ...command];
  const own = partsHeight(before, toNotes(within)) + textHeight(tagged, within) + partsHeight(parts, toNotes(within));
  return padding + (lane ? 2 * padding + textHeight(lane, column) : 0) + Math.max(own, 7);
}

function partsHeight(parts: readonly Part[], column: Column): number {
  return sum(parts.map((part) => partHeight(part, column)));
}

function partHeight(part: Part, column: Column): number {
  const line = lineOf(column);
  switch (part.type) {
    case 'text':
      return 0.5 + textHeight(part.text, column);
    case 'code':
      return 3 * padding + sum(part.text.split('\n').map((text) => textHeight([{style: 'value', text}], column)));
    case 'list':
      return 1 + sum(part.items.map((item) => partsHeight(item, narrower(column, 5))));
    case 'table':
      return padding + sum(part.rows.map((row) => padding + Math.max(...row.map((cell) => textHeight(cell, {...column, width: column.width / row.length})))));
    case 'note':
      return padding + line + partsHeight(part.parts, narrower(column, 4));
    case 'labelled':
      return Math.max(line, partsHeight(part.parts, narrower(column, part.label.length * letterOf(column))));
    case 'fields':
      return 2 * padding + line + sum(part.rows.map((row) => fieldHeight(row, column)));
    case 'line':
      return writingLine + (part.label.length * letterOf(column) > column.width / 2 ? line : 0);
    case 'options':
      return 1 + line + sum(part.options.map(({text, parts}) => 1 + textHeight(text, narrower(column, 6)) + partsHeight(parts, narrower(column, 6))));
  }
}

function fieldHeight([label, content]: Row, column: Column): number {
  return 1.5 + Math.max(textHeight([{style: 'strong', text: label}], {...column, width: labelWidth}), textHeight(content, narrower(column, labelWidth + 8)));
}

function textHeight(text: SheetText, column: Column): number {
  const widths = text.map(({style, text: said}) => {
    const width = said.length * letterOf(column, style === 'value' ? letterWidths.mono : letterWidths.sans);
    return width + (style === 'blank' ? 52 : style === 'box' ? 10 : 0);
  });
  const blank = text.some(({style}) => style === 'blank') ? 1.5 : 0;
  return Math.max(1, Math.ceil(sum(widths) / column.width)) * lineOf(column) + blank;
}

function headingHeight(column: Column): number {
  return 3 * padding + lineOf({size: column.size + 2});
}

function lineOf({size}: Pick<Column, 'size'>): number {
  return size * lineHeight * point;
}

function letterOf({size}: Pick<Column, 'size'>, width: number = letterWidths.sans): number {
  return size * width * point;
}

function narrower(column: Column, by: number): Column {
  return {...column, width: column.width - by};
}

/** What stands below a command is a point smaller. */
function toNotes(column: Column): Column {
  return {...column, size: column.size - 1};
}

function sum(heights: readonly number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}
