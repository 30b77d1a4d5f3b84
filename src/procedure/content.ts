import * as z from 'zod';

/** Text with what Trin knows about its parts. `ui` is a label or menu path of a console, `value` a literal to copy, `var` a value of the customer. */
export const Inline = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('text'), text: z.string()}),
  z.strictObject({type: z.literal('ui'), path: z.array(z.string())}),
  z.strictObject({type: z.literal('value'), text: z.string()}),
  z.strictObject({type: z.literal('var'), key: z.string()}),
  z.strictObject({type: z.literal('code'), text: z.string()}),
  z.strictObject({type: z.literal('image'), url: z.string(), alt: z.string()}),
  z.strictObject({
    type: z.literal('link'),
    url: z.string(),
    get children() {
      return z.array(Inline);
    },
  }),
  z.strictObject({
    type: z.enum(['emphasis', 'strong', 'deleted']),
    get children() {
      return z.array(Inline);
    },
  }),
]);
export type Inline = z.infer<typeof Inline>;

export const admonitions = ['note', 'tip', 'info', 'warning', 'danger'] as const;

/** What stands between the directives: the author's Markdown, without its looks. */
export const Block = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('paragraph'), inline: z.array(Inline)}),
  z.strictObject({type: z.literal('heading'), depth: z.number(), inline: z.array(Inline)}),
  z.strictObject({type: z.literal('code'), language: z.string().optional(), text: z.string()}),
  z.strictObject({type: z.literal('table'), rows: z.array(z.array(z.array(Inline)))}),
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    get items() {
      return z.array(z.array(Block));
    },
  }),
  z.strictObject({
    type: z.literal('quote'),
    get blocks() {
      return z.array(Block);
    },
  }),
  z.strictObject({
    type: z.literal('admonition'),
    kind: z.enum(admonitions),
    title: z.array(Inline),
    get blocks() {
      return z.array(Block);
    },
  }),
]);
export type Block = z.infer<typeof Block>;

/**
 * Content as elements hold it. A reader of ours built it, so it is not looked into again: that would cost as much as all else of
 * reading. `Inline` and `Block` check it where it comes from elsewhere.
 */
export const Inlines = z.custom<Inline[]>(Array.isArray);
export const Blocks = z.custom<Block[]>(Array.isArray);
export const SomeInlines = z.custom<Inline[]>((value) => Array.isArray(value) && value.length > 0);
export const SomeBlocks = z.custom<Block[]>((value) => Array.isArray(value) && value.length > 0);

type ShowVariable = (key: string) => string;
const asTemplate: ShowVariable = (key) => `{${key}}`;

/** Plain text; a variable shows as `{key}` unless the caller knows its value. */
export function toText(inline: readonly Inline[], showVariable: ShowVariable = asTemplate): string {
  return withoutDeleted(inline)
    .map((part) => partToText(part, showVariable))
    .join('');
}

/** What is left where a page strikes words out: on paper, in a run and in a search they would say the opposite. No gap stays. */
export function withoutDeleted(inline: readonly Inline[]): readonly Inline[] {
  if (!inline.some(({type}) => type === 'deleted')) return inline;
  return inline.flatMap((part, index) => {
    if (part.type === 'deleted') return [];
    const [before, behind] = [inline[index - 1], inline[index - 2]];
    const isGap = part.type === 'text' && before?.type === 'deleted' && (behind === undefined || (behind.type === 'text' && behind.text.endsWith(' ')));
    return isGap ? [{...part, text: part.text.trimStart()}] : [part];
  });
}

function partToText(part: Inline, showVariable: ShowVariable): string {
  switch (part.type) {
    case 'ui':
      return part.path.join(' > ');
    case 'var':
      return showVariable(part.key);
    case 'image':
      return part.alt;
    case 'text':
    case 'value':
    case 'code':
      return part.text;
    case 'link':
    case 'emphasis':
    case 'strong':
      return toText(part.children, showVariable);
    case 'deleted':
      return '';
  }
}

/** Plain text of blocks, a line each. */
export function blocksToText(blocks: readonly Block[], showVariable: ShowVariable = asTemplate): string {
  return blocks.map((block) => blockToText(block, showVariable)).join('\n');
}

function blockToText(block: Block, showVariable: ShowVariable): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return toText(block.inline, showVariable);
    case 'code':
      return block.text;
    case 'table':
      return block.rows.map((row) => row.map((cell) => toText(cell, showVariable)).join(' | ')).join('\n');
    case 'list':
      return block.items.map((item) => blocksToText(item, showVariable)).join('\n');
    case 'quote':
    case 'admonition':
      return blocksToText(block.blocks, showVariable);
  }
}
