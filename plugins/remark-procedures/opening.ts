/** One attribute as it is written: offsets count from the start of the text that was scanned, ends are exclusive. */
export interface WrittenAttribute {
  readonly name: string;
  /** The characters of the value as they stand there, without quotes; character references are not decoded. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** How a directive begins: `::::step[Label]{#id kind="form"}`. */
export interface Opening {
  readonly colons: number;
  readonly name: string;
  readonly nameStart: number;
  /** The characters between the brackets. */
  readonly label?: {readonly start: number; readonly end: number};
  readonly attributes: readonly WrittenAttribute[];
  readonly end: number;
}

/**
 * Reads the opening of a directive at an offset of a text. The host's parser keeps neither the places of attributes nor those
 * written twice, so they are taken from the source again, by its grammar (micromark-extension-directive 3).
 * Undefined where no directive begins or one of its parts is not closed on its line.
 */
export function scanOpening(text: string, at: number): Opening | undefined {
  const head = /^(:+)([A-Za-z][\w-]*)/.exec(text.slice(at, at + 200));
  if (!head?.[1] || !head[2]) return undefined;
  let position = at + head[0].length;
  let label: Opening['label'];
  if (text[position] === '[') {
    const end = labelEnd(text, position);
    if (end === undefined) return undefined;
    label = {start: position + 1, end};
    position = end + 1;
  }
  let attributes: readonly WrittenAttribute[] = [];
  if (text[position] === '{') {
    const scanned = scanAttributes(text, position + 1);
    if (!scanned) return undefined;
    attributes = scanned.attributes;
    position = scanned.end;
  }
  return {colons: head[1].length, name: head[2], nameStart: at + head[1].length, ...(label && {label}), attributes, end: position};
}

/** The offset of the `]` that closes the `[` at an offset; brackets nest, a backslash takes the meaning from the next character. */
function labelEnd(text: string, at: number): number | undefined {
  let depth = 0;
  for (let position = at; position < text.length; position++) {
    const character = text[position];
    if (character === '\\') position++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return position;
    else if (character === '\n' || character === '\r') return undefined;
  }
  return undefined;
}

const attributePattern = /[ \t]*(?:([#.])([^ \t\r\n#.}"'<=>`]+)|([A-Za-z_:][\w.:-]*)(?:[ \t]*=[ \t]*(?:"([^"\r\n]*)"|'([^'\r\n]*)'|([^ \t\r\n"'<=>`}]+)))?)/y;

function scanAttributes(text: string, start: number): {attributes: WrittenAttribute[]; end: number} | undefined {
  const attributes: WrittenAttribute[] = [];
  let position = start;
  for (;;) {
    attributePattern.lastIndex = position;
    const match = attributePattern.exec(text);
    if (!match || match[0] === '') break;
    const isGlued = attributes.length > 0 && /["']/.test(text.charAt(position - 1)) && !/^[ \t]/.test(match[0]);
    if (isGlued) return undefined;
    attributes.push(toAttribute(match));
    position = attributePattern.lastIndex;
  }
  const close = /[ \t]*\}/y;
  close.lastIndex = position;
  return close.test(text) ? {attributes, end: close.lastIndex} : undefined;
}

function toAttribute(match: RegExpExecArray): WrittenAttribute {
  const [whole, mark, short, name, double, single, bare] = match;
  const end = match.index + whole.length;
  const start = end - whole.trimStart().length;
  const raw = short ?? double ?? single ?? bare ?? '';
  const quoted = double !== undefined || single !== undefined;
  const valueEnd = quoted ? end - 1 : end;
  const shorthand = mark === '#' ? 'id' : 'class';
  return {name: name ?? shorthand, raw, start, end, valueStart: valueEnd - raw.length, valueEnd};
}
