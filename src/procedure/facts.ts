import type {Condition} from './condition.ts';
import type {Block, Inline} from './content.ts';
import {contentOf, type Element} from './element.ts';
import type {Procedure} from './procedure.ts';
import type {Field, Option, Step, StepKind} from './step.ts';

/**
 * Something that a translation must not change. The slot says what it is, such as an attribute's name; of `field` and the like there
 * are several, in their order. Those of the slot `text` may stand in any order, as sentences are built differently.
 * `part` is the key of the place in the element's `places`.
 */
export interface Fact {
  readonly slot: string;
  /** As an author writes it. */
  readonly written: string;
  readonly part: string;
}

const fact = (slot: string, written: string, part = slot): Fact => ({slot, written, part});

/** A flag shows without a value; what is absent is no fact. */
function attribute(name: string, value: string | number | readonly string[] | true | undefined): Fact[] {
  if (value === undefined) return [];
  if (value === true) return [fact(name, name)];
  return [fact(name, `${name}="${typeof value === 'object' ? value.join(' ') : value}"`)];
}

export function toElementFacts(element: Element): Fact[] {
  return [
    fact('directive', writtenName(element), 'opening'),
    ...attribute('when', writtenCondition(element.when)),
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
    ...sources.map((source) => fact('sources', `sources: ${source}`, 'sources')),
    ...questions.map(({id: question, answers}) => fact('questions', `${question}: ${answers.map((answer) => answer.id).join(', ')}`, question)),
    ...phases.map((phase) => fact('phase', `#${phase.id}`, 'phases')),
    ...textFacts([...prose, ...phases.map(({title}) => ({type: 'paragraph', inline: title}) as const)]),
  ];
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
    ...(step.expect ? [fact('expect', ':::expect')] : []),
    ...step.trouble.map(() => fact('trouble', ':::trouble', 'opening')),
  ];
}

const factsOfKind: {readonly [Kind in StepKind]: (step: Extract<Step, {kind: Kind}>) => Fact[]} = {
  action: () => [],
  'sign-in': (step) => attribute('private', step.private),
  form: (step) => step.fields.map((field) => fact('field', writtenField(field), 'opening')),
  choice: (step) => step.options.map((option) => fact('option', writtenOption(option), 'opening')),
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
  const condition = writtenCondition(when);
  return `:::option{#${id}${condition === undefined ? '' : ` when="${condition}"`}}`;
}

export function writtenCondition(when: Condition | undefined): string | undefined {
  return when?.map((terms) => terms.map(({question, answer}) => `${question}=${answer}`).join(',')).join(' ');
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
      found.push(fact('text', `\`\`\`${block.language ?? ''}`, 'place'));
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
      found.push(fact('text', `:::${block.kind}`, 'place'));
      collectInline(block.title, found);
      textFacts(block.blocks, found);
  }
}

function collectInline(inline: readonly Inline[], found: Fact[]): void {
  for (const part of inline) {
    const written = writtenInline(part);
    if (written !== undefined) found.push(fact('text', written, 'place'));
    if ('children' in part) collectInline(part.children, found);
  }
}

function writtenInline(part: Inline): string | undefined {
  switch (part.type) {
    case 'ui':
      return `:ui[${part.path.join(' > ')}]`;
    case 'value':
      return `:value[${part.text}]`;
    case 'var':
      return `:var[${part.key}]`;
    case 'code':
      return `\`${part.text}\``;
    case 'image':
      return '![';
    case 'link':
      return `](${sameInEveryLanguage(part.url)})`;
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'deleted':
      return undefined;
  }
}

/** Vendors keep a page for each language: `https://learn.microsoft.com/da-dk/entra`. */
function sameInEveryLanguage(url: string): string {
  return url.replace(/^(https?:\/\/[^/]+)\/[a-z]{2}(?:-[a-zA-Z]{2})?(?=\/|$)/, '$1');
}
