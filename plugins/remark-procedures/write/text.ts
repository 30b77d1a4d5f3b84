import type {Nodes, Parents, PhrasingContent} from 'mdast';
import type {TextDirective} from 'mdast-util-directive';
import {toString as toPlainText} from 'mdast-util-to-string';
import type {Page} from '../../../src/procedure/page.ts';
import {toMenuPath} from '../content.ts';
import {textDirectives} from '../directive-names.ts';
import {inline} from './jsx.ts';

type TextName = (typeof textDirectives)[number];
type Variables = Page['variables'];

/** Replaces labels, values and variables, wherever they stand below a node. Headings get plain elements, as the table of contents knows no others. */
export function writeText(parent: Nodes, variables: Variables, inHeading = false): void {
  if (!('children' in parent)) return;
  const holder: Parents = parent;
  holder.children.forEach((child, index) => {
    if (child.type === 'textDirective' && isTextName(child.name)) holder.children[index] = toElement(child, child.name, variables, inHeading);
    else writeText(child, variables, inHeading || child.type === 'heading');
  });
}

function isTextName(name: string): name is TextName {
  return (textDirectives as readonly string[]).includes(name);
}

interface Writer {
  readonly body: (text: string) => PhrasingContent;
  readonly heading: (text: string, variables: Variables) => PhrasingContent;
}

const text = (value: string): PhrasingContent => ({type: 'text', value});

const writers = {
  ui: {body: (label) => inline('Ui', {path: toMenuPath(label)}), heading: (label) => inline('kbd', {}, [text(label)])},
  value: {body: (value) => inline('Value', {}, [text(value)]), heading: (value) => inline('code', {}, [text(value)])},
  var: {body: (name) => inline('Var', {name}), heading: (name, variables) => inline('var', {}, [text(variables[name]?.example ?? name)])},
} satisfies Record<TextName, Writer>;

function toElement(node: TextDirective, name: TextName, variables: Variables, inHeading: boolean): PhrasingContent {
  const label = toPlainText(node).replace(/\s+/g, ' ').trim();
  return inHeading ? writers[name].heading(label, variables) : writers[name].body(label);
}
