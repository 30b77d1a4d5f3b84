import {toWritten} from './condition.ts';
import type {Block, Inline} from './content.ts';
import {contentOf, type Element} from './element.ts';
import {type Place, placeOf} from './place.ts';
import type {Phase, Procedure} from './procedure.ts';
import type {Field, Option, Step, StepKind} from './step.ts';

/**
 * Something that a translation must not change. The slot says what it is, such as an attribute's name; of `field` and the like there
 * are several, in their order. Those of the slot `text` may stand in any order, as sentences are built differently.
 */
export interface Fact {
  readonly slot: string;
  /** As an author writes it. */
  readonly written: string;
  /** What is compared where languages may write it differently. */
  readonly same?: string;
  /** What stands in the text at its place, where that is not all that is written. */
  readonly sought?: string;
  /** Absent where it is in the element's `places`, by its slot, or has to be looked for in the text. */
  readonly place?: Place;
}

const fact = (slot: string, written: string, place?: Place): Fact => ({slot, written, ...(place && {place})});

/** The texts of facts that two languages compare. */
export function toComparable({written, same}: Fact): string {
  return same ?? written;
}

/** A flag shows without a value; what is absent is no fact. */
function attribute(name: string, value: string | number | readonly string[] | true | undefined): Fact[] {
  if (value === undefined) return [];
  if (value === true) return [fact(name, name)];
  return [fact(name, `${name}="${typeof value === 'object' ? value.join(' ') : value}"`)];
}

export function toElementFacts(element: Element): Fact[] {
  return [
    fact('directive', writtenName(element), placeOf(element, 'opening')),
    ...attribute('when', element.when && toWritten(element.when)),
    ...('command' in element ? stepFacts(element) : []),
    ...('statement' in element ? attribute('kind', element.kind) : []),
    ...textFacts(contentOf(element)),
  ];
}

function writtenName(element: Element): string {
  if ('command' in element) return '::::step';
  return 'statement' in element ? '::::requires' : '::::outcome';
}

/** Of all that stands outside of the elements. */
export function toPageFacts(procedure: Procedure): Fact[] {
  const {id, product, slug, sources, questions, phases, prose} = procedure;
  return [
    fact('id', `id: ${id}`),
    fact('product', `product: ${product}`),
    ...(slug === undefined ? [] : [fact('slug', `slug: ${slug}`)]),
    ...sources.map((source) => fact('sources', `sources: ${source}`)),
    ...questions.map((question) => fact('questions', `${question.id}: ${question.answers.map((answer) => answer.id).join(', ')}`, question.place)),
    ...phases.map((phase) => fact('phase', writtenPhase(phase, procedure), phase.place)),
    ...textFacts([...prose, ...phases.map(({title}) => ({type: 'paragraph', inline: title}) as const)]),
  ];
}

/** An anchor, and the step behind it: that one shows a heading that has moved. */
function writtenPhase({id}: Phase, {steps}: Procedure): string {
  const first = steps.find((step) => step.phase === id);
  return `{/* #${id} */}${first ? ` ::::step{#${first.id}}` : ''}`;
}

function stepFacts(step: Step): Fact[] {
  return [
    ...attribute('kind', step.kind),
    ...attribute('console', step.console),
    ...attribute('as', step.as),
    ...attribute('optional', step.optional),
    ...attribute('irreversible', step.irreversible),
    ...attribute('minutes', step.minutes),
    ...attribute('needs', step.needs),
    ...attribute('grants', step.grants),
    ...attribute('revokes', step.revokes),
    ...attribute('keeps', step.keeps === undefined ? undefined : true),
    ...kindFacts(step),
    ...(step.expect ? [fact('expect', ':::expect', placeOf(step.expect, 'opening'))] : []),
    ...step.trouble.map((trouble) => fact('trouble', ':::trouble', placeOf(trouble, 'opening'))),
  ];
}

const factsOfKind: {readonly [Kind in StepKind]: (step: Extract<Step, {kind: Kind}>) => Fact[]} = {
  action: () => [],
  'sign-in': (step) => attribute('private', step.private),
  form: (step) => step.fields.map((field) => fact('field', writtenField(field), placeOf(field, 'opening'))),
  choice: (step) => step.options.map((option) => fact('option', writtenOption(option), placeOf(option, 'opening'))),
  check: () => [],
  wait: (step) => [
    ...attribute('for', step.for && `${step.for.amount}${step.for.unit}`),
    ...attribute('until', step.until && `${step.until.time} ${step.until.zone}`),
  ],
  record: (step) => attribute('var', step.var),
};

function kindFacts<Kind extends StepKind>(step: Extract<Step, {kind: Kind}>): Fact[] {
  return factsOfKind[step.kind as Kind](step);
}

function writtenField(field: Field): string {
  const begin = `::field[${field.label}]`;
  switch (field.source) {
    case 'value':
      return `${begin}{value="${field.value}"}`;
    case 'var':
      return `${begin}{var="${field.var}"}`;
    case 'secret':
      return `${begin}{secret${field.rule ? ` rule="${field.rule.rule} ${field.rule.variable}"` : ''}}`;
    case 'empty':
      return `${begin}{empty}`;
    case 'from':
      return `${begin}{from="${field.from.join(', ')}"}`;
  }
}

function writtenOption({id, when}: Option): string {
  return `:::option{#${id}${when ? ` when="${toWritten(when)}"` : ''}}`;
}

function textFacts(blocks: readonly Block[], found: Fact[] = []): Fact[] {
  for (const block of blocks) collectBlock(block, found);
  return found;
}

function collectBlock(block: Block, found: Fact[]): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      collectInline(block.inline, found);
      return;
    case 'code':
      found.push(codeFact(block));
      return;
    case 'table':
      for (const cell of block.rows.flat()) collectInline(cell, found);
      return;
    case 'list':
      for (const item of block.items) textFacts(item, found);
      return;
    case 'quote':
      textFacts(block.blocks, found);
      return;
    case 'admonition':
      found.push(fact('text', `:::${block.kind}`));
      collectInline(block.title, found);
      textFacts(block.blocks, found);
  }
}

const textLanguages = ['', 'text', 'txt', 'plain', 'plaintext', 'md', 'mdx', 'markdown', 'html'];

/** Comments in code are translated, and text in a block that is no code. */
function codeFact({language = '', text}: Extract<Block, {type: 'code'}>): Fact {
  const fence = `\`\`\`${language}`;
  if (textLanguages.includes(language)) return fact('text', fence);
  const commands = text.split('\n').map((line) => line.replace(/(?:^|\s)(?:#|\/\/|--\s|::|rem\s).*$/i, '').trim());
  return {...fact('text', `${fence}\n${text}`), sought: fence, same: `${fence} ${commands.filter((line) => line !== '').join('\n')}`};
}

function collectInline(inline: readonly Inline[], found: Fact[]): void {
  for (const part of inline) {
    found.push(...inlineFacts(part));
    if ('children' in part) collectInline(part.children, found);
  }
}

function inlineFacts(part: Inline): Fact[] {
  switch (part.type) {
    case 'ui':
      return [fact('text', `:ui[${part.path.join(' > ')}]`)];
    case 'value':
      return [fact('text', `:value[${part.text}]`)];
    case 'var':
      return [fact('text', `:var[${part.key}]`)];
    case 'code':
      return [fact('text', `\`${part.text}\``)];
    case 'image':
      return [{...fact('text', '![…](…)'), sought: '!['}];
    case 'link':
      return [
        {...fact('text', `[…](${part.url})`), same: `[…](${sameInEveryLanguage(part.url)})`, sought: part.url.startsWith('http') ? part.url : `](${part.url}`},
      ];
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'deleted':
      return [];
  }
}

/** Vendors keep a page for each language: `https://learn.microsoft.com/da-dk/entra`. */
function sameInEveryLanguage(url: string): string {
  return url.replace(/^(https?:\/\/[^/]+)\/[a-z]{2}(?:-[a-zA-Z]{2})?(?=\/|$)/, '$1');
}
