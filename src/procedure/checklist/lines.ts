import type {Checklist, ChecklistBlock, Part, Piece, SheetStep, SheetText, Stop} from './block.ts';

/** A text of a sheet, and where it stands. */
export interface SheetLine {
  readonly text: string;
  /** What the text is the content of: a field's label, a fact's. */
  readonly label?: string;
  /** Whether the content is a literal, and not words about it. */
  readonly isValue?: boolean;
  /** The requirement, step or outcome; none for what stands around them. */
  readonly id?: string;
  readonly number?: number;
}

/** Every text of a sheet in the order of reading: what both renderings show, running lines aside. */
export function toLines({blocks}: Pick<Checklist, 'blocks'>): SheetLine[] {
  return blocks.flatMap(blockLines).filter(({text}) => text.trim() !== '');
}

function blockLines(block: ChecklistBlock): SheetLine[] {
  switch (block.type) {
    case 'list':
    case 'title':
      return [{text: block.text}];
    case 'identity':
      return [...block.people, ...block.facts, ...block.questions].flatMap(rowLines);
    case 'contents':
      return [{text: block.heading}, ...block.rows.flatMap(rowLines)];
    case 'mode':
      return [{text: block.word}, {text: block.text}];
    case 'prose':
      return partLines(block.parts);
    case 'requirements':
      return [
        {text: block.heading},
        {text: block.initials},
        ...block.items.flatMap(({id, word, text, parts}) => withId([{text: word}, ...textLines(text), ...partLines(parts)], {id})),
        ...stopLines(block.stop),
      ];
    case 'section':
      return [{text: block.heading}, {text: block.initials}, ...block.steps.flatMap(stepLines), ...stopLines(block.stop)];
    case 'outcome':
      return [{text: block.heading}, {text: block.initials}, ...block.items.flatMap(({id, parts}) => withId(partLines(parts), {id}))];
    case 'sign-off':
      return [block.heading, ...block.heads, ...block.rows].map((text) => ({text}));
    case 'validity':
      return [{text: block.text}, {text: block.address}];
  }
}

function stepLines({id, number, lane, tags, before, command, parts}: SheetStep): SheetLine[] {
  const lines = [
    ...textLines(lane ?? []),
    {text: `${number}.`},
    ...partLines(before),
    ...tags.map((text) => ({text})),
    ...textLines(command),
    ...partLines(parts),
  ];
  return withId(lines, {id, number});
}

function stopLines({word, text, leftOut}: Stop): SheetLine[] {
  return [{text: word}, {text}, {text: leftOut}];
}

function rowLines([label, content]: readonly [string, SheetText]): SheetLine[] {
  return [{text: label}, ...textLines(content).map((line) => ({...line, label, isValue: content.some(({style}) => style === 'value')}))];
}

function textLines(text: SheetText): SheetLine[] {
  return [{text: text.map(said).join('')}];
}

/** A line to write on is followed by what belongs there; boxes stand apart. */
function said({style, text}: Piece): string {
  if (style === 'blank') return text === '' ? '' : ` (${text})`;
  return style === 'box' ? ` ${text} ` : text;
}

function partLines(parts: readonly Part[]): SheetLine[] {
  return parts.flatMap(linesOf);
}

function linesOf(part: Part): SheetLine[] {
  switch (part.type) {
    case 'text':
      return textLines(part.text);
    case 'code':
      return [{text: part.text}];
    case 'list':
      return part.items.flatMap((item, index) => [...(part.ordered ? [{text: `${index + 1}.`}] : []), ...partLines(item)]);
    case 'table':
      return part.rows.flatMap((row) => row.flatMap(textLines));
    case 'note':
      return [{text: part.word}, ...partLines(part.parts)];
    case 'labelled':
      return [{text: part.label}, ...partLines(part.parts)];
    case 'fields':
      return [...part.heads.map((text) => ({text})), ...part.rows.flatMap(rowLines)];
    case 'line':
      return [{text: part.label}];
    case 'options':
      return [{text: part.label}, ...part.options.flatMap(({text, parts}) => [...textLines(text), ...partLines(parts)])];
  }
}

function withId(lines: readonly SheetLine[], where: Pick<SheetLine, 'id' | 'number'>): SheetLine[] {
  return lines.map((line) => ({...line, ...where}));
}
