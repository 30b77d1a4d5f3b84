import type {Block, Inline} from './content.ts';
import type {Outcome, Procedure, Requirement} from './procedure.ts';
import type {Field, Step} from './step.ts';

/** What stands between the phases of a procedure, and has an id. */
export type Element = Requirement | Step | Outcome;

export function elementsOf({requirements, steps, outcomes}: Procedure): Element[] {
  return [...requirements, ...steps, ...outcomes];
}

/** Everything that an element says in sentences, in the order of reading. */
export function contentOf(element: Element): Block[] {
  if ('statement' in element) return [toParagraph(element.statement), ...element.detail];
  if (!('command' in element)) return element.blocks;
  const options = element.kind === 'choice' ? element.options : [];
  return [
    ...element.lead,
    toParagraph(element.command),
    ...element.detail,
    ...options.flatMap(({label, blocks}): Block[] => [toParagraph(label), ...blocks]),
    ...(element.expect?.blocks ?? []),
    ...element.trouble.flatMap(({symptom, blocks}): Block[] => [toParagraph(symptom), ...blocks]),
  ];
}

/** The same with the fields of a form, for whoever reads it in place of the element. */
export function toWholeContent(element: Element): Block[] {
  const fields = 'command' in element && element.kind === 'form' ? element.fields : [];
  const list: Block = {type: 'list', ordered: false, items: fields.map((field) => [toParagraph(fieldToInline(field))])};
  return [...contentOf(element), ...(fields.length > 0 ? [list] : [])];
}

function fieldToInline(field: Field): Inline[] {
  return [{type: 'ui', path: [field.label]}, ...contentOfField(field).flatMap((value): Inline[] => [{type: 'text', text: ': '}, value])];
}

/** Nothing for a secret and for a box that stays empty. */
function contentOfField(field: Field): Inline[] {
  if (field.source === 'value') return [{type: 'value', text: field.value}];
  if (field.source === 'var') return [{type: 'var', key: field.var}];
  return field.source === 'from' ? [{type: 'text', text: field.from.join(' / ')}] : [];
}

function toParagraph(inline: readonly Inline[]): Block {
  return {type: 'paragraph', inline: [...inline]};
}
