import type {Nodes, Paragraph, PhrasingContent, RootContent} from 'mdast';
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import type {Place} from '../../src/procedure/place.ts';
import {type DirectiveForm, elementDirectives} from './directive-names.ts';
import {type Opening, scanOpening, type WrittenAttribute} from './opening.ts';
import {offsetOf, placeBetween, placeOfNode, type Source} from './source.ts';

export type DirectiveNode = ContainerDirective | LeafDirective | TextDirective;

/** One attribute as the author wrote it. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly place: Place;
  readonly valuePlace: Place;
  /** Offset of the value in the source; characters and offsets agree where the value has no character references. */
  readonly valueStart: number;
}

/** A directive with the place of each of its parts. */
export interface Directive {
  readonly name: string;
  readonly form: DirectiveForm;
  readonly node: DirectiveNode;
  readonly source: Source;
  /** From its first colon to the end of its closing fence. */
  readonly place: Place;
  /** Its colons and its name. */
  readonly namePlace: Place;
  /** Its opening, up to the end of the attributes. */
  readonly opening: Place;
  readonly label: {readonly children: readonly PhrasingContent[]; readonly place: Place; readonly text: string} | undefined;
  /** As written, also those written twice. */
  readonly attributes: readonly Attribute[];
  /** What stands in a container, without the label. */
  readonly children: readonly RootContent[];
}

const forms = {containerDirective: 'container', leafDirective: 'leaf', textDirective: 'text'} as const satisfies Record<DirectiveNode['type'], DirectiveForm>;

/** Whether a procedure consists of such nodes. */
export function isElement(node: Nodes): node is ContainerDirective {
  return node.type === 'containerDirective' && elementDirectives.includes(node.name);
}

export function isDirective(node: Nodes): node is DirectiveNode {
  return node.type in forms;
}

/** Its parts are looked for in the source when they are asked for: most rules ask for few. */
export function toDirective(node: DirectiveNode, source: Source): Directive {
  return new LazyDirective(node, source);
}

class LazyDirective implements Directive {
  readonly name: string;
  readonly form: DirectiveForm;
  readonly node: DirectiveNode;
  readonly source: Source;
  #scanned: {readonly opening: Opening | undefined} | undefined;
  #attributes: readonly Attribute[] | undefined;

  constructor(node: DirectiveNode, source: Source) {
    this.name = node.name;
    this.form = forms[node.type];
    this.node = node;
    this.source = source;
  }

  get place(): Place {
    return placeOfNode(this.source, this.node);
  }

  get namePlace(): Place {
    return placeBetween(this.source, this.#start, this.#start + (this.#written?.colons ?? 0) + this.name.length);
  }

  get opening(): Place {
    return placeBetween(this.source, this.#start, this.#written?.end ?? offsetOf(this.node.position?.end));
  }

  get label(): Directive['label'] {
    const label = this.#written?.label;
    const {node, source} = this;
    return label && {children: labelChildren(node), place: placeBetween(source, label.start, label.end), text: source.text.slice(label.start, label.end)};
  }

  get attributes(): readonly Attribute[] {
    this.#attributes ??= (this.#written?.attributes ?? []).map((attribute, index, all) =>
      toAttribute(attribute, this.node, this.source, isLast(attribute, index, all)),
    );
    return this.#attributes;
  }

  get children(): readonly RootContent[] {
    return this.node.type === 'containerDirective' ? this.node.children.filter((child) => !isDirectiveLabel(child)) : [];
  }

  get #start(): number {
    return offsetOf(this.node.position?.start);
  }

  get #written(): Opening | undefined {
    this.#scanned ??= {opening: scanOpening(this.source.text, this.#start)};
    return this.#scanned.opening;
  }
}

/** Our way to write a directive in a message: `::::step`, `::field`, `:ui`. */
export function toWritten(name: string, form: DirectiveForm): string {
  const colons = {container: elementDirectives.includes(name) ? 4 : 3, leaf: 2, text: 1}[form];
  return ':'.repeat(colons) + name;
}

function toAttribute(written: WrittenAttribute, node: DirectiveNode, source: Source, isDecoded: boolean): Attribute {
  const decoded = isDecoded && written.name !== 'class' ? node.attributes?.[written.name] : undefined;
  return {
    name: written.name,
    value: decoded ?? written.raw,
    place: placeBetween(source, written.start, written.end),
    valuePlace: placeBetween(source, written.valueStart, written.valueEnd),
    valueStart: written.valueStart,
  };
}

/** The parser keeps the last of those with one name. */
function isLast({name}: WrittenAttribute, index: number, all: readonly WrittenAttribute[]): boolean {
  return !all.slice(index + 1).some((other) => other.name === name);
}

function labelChildren(node: DirectiveNode): readonly PhrasingContent[] {
  if (node.type !== 'containerDirective') return node.children;
  return node.children.find(isDirectiveLabel)?.children ?? [];
}

/** The paragraph that the parser makes of a container's label. */
export function isDirectiveLabel(node: RootContent): node is Paragraph {
  return node.type === 'paragraph' && node.data !== undefined && 'directiveLabel' in node.data && node.data.directiveLabel === true;
}
