import type {SearchRecord} from './record.ts';

/** What a match is worth, by the part of the passage that it is in. */
const weights = {
  title: 3,
  article: 4,
  source: 1,
  product: 2,
  tag: 1,
  siblingTitle: 1,
  description: 0.8,
  procedureDetail: 0.4,
  statement: 1.2,
  command: 1.6,
  label: 1.8,
  labelOfOneWord: 2.2,
  symptom: 1.8,
  detail: 0.7,
  console: 0.5,
} as const;

/** A part of a passage, and what a match in it is worth. */
export type Field = readonly [text: string, weight: number];

export function toFields(record: SearchRecord): Field[] {
  return record.kind === 'procedure' ? toFieldsOfWhole(record) : toFieldsOfPart(record);
}

function toFieldsOfWhole({title, text, detail, labels, product, sources, tags, siblings}: SearchRecord): Field[] {
  return [
    [title, weights.title],
    [`${product.name} ${product.vendor ?? ''}`, weights.product],
    ...sources.map((source): Field => [source, isArticle(source) ? weights.article : weights.source]),
    ...tags.map((tag): Field => [tag, weights.tag]),
    ...siblings.map((sibling): Field => [sibling.title, weights.siblingTitle]),
    [text, weights.description],
    [`${detail}\n${labels.join('\n')}`, weights.procedureDetail],
  ];
}

function toFieldsOfPart({kind, text, detail, labels, console = ''}: SearchRecord): Field[] {
  const own = kind === 'requirement' ? weights.statement : kind === 'step' ? weights.command : weights.symptom;
  return [
    [text, own],
    ...labels.map((label): Field => [label, label.includes(' ') ? weights.label : weights.labelOfOneWord]),
    [detail, weights.detail],
    [console, weights.console],
  ];
}

/** One word with a number in it. */
function isArticle(source: string): boolean {
  return /^\S*\d{3,}\S*$/.test(source);
}

export const siblingWeight = weights.siblingTitle;
