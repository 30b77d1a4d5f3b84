/** One operator of a page's content with what stands before it. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly string[];
}

const token = /%[^\r\n]*|\((?:\\[\s\S]|[^()\\]|\((?:\\[\s\S]|[^()\\])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

export function readOperations(content: string): Operation[] {
  const operations: Operation[] = [];
  let operands: string[] = [];
  for (const [word] of content.matchAll(token)) {
    if (word.startsWith('%')) continue;
    if (/^[A-Za-z'"][A-Za-z0-9*'"]*$/.test(word) && !['true', 'false', 'null'].includes(word)) {
      operations.push({operator: word, operands});
      operands = [];
    } else operands.push(word);
  }
  return operations;
}

/** What leaves something on the page. */
export const drawing: ReadonlySet<string> = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI']);

/** The glyphs that text operators show, for fonts with codes of two bytes. */
export function glyphsOf({operator, operands}: Operation): number[] {
  if (operator !== 'Tj' && operator !== 'TJ') return [];
  return operands.flatMap((operand) => codesOf(operand));
}

function codesOf(operand: string): number[] {
  const bytes = operand.startsWith('(')
    ? bytesOfLiteral(operand.slice(1, -1))
    : operand.startsWith('<') && !operand.startsWith('<<')
      ? Buffer.from(operand.replace(/[<>\s]/g, ''), 'hex')
      : Buffer.alloc(0);
  return Array.from({length: Math.floor(bytes.length / 2)}, (_, index) => bytes.readUInt16BE(index * 2));
}

const escapes: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'};

function bytesOfLiteral(text: string): Buffer {
  const plain = text.replace(/\\(\d{1,3}|\r\n|[\s\S])/g, (_, escaped: string) => {
    if (/^\d/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8));
    return /^[\r\n]/.test(escaped) ? '' : (escapes[escaped] ?? escaped);
  });
  return Buffer.from(plain, 'latin1');
}
