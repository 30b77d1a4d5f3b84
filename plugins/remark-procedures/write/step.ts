import type {MdxJsxFlowElement} from 'mdast-util-mdx';
import type {Locale} from '../../../src/procedure/locale.ts';
import type {Directive} from '../directive.ts';
import {splitStep} from '../read/step.ts';
import {flow} from './jsx.ts';

/** `<Step>` with its parts in the order of use: warnings, command, detail, form, options, what to expect, and what to do when it is not so. */
export function writeStep(step: Directive, props: {readonly id: string; readonly lang: Locale | undefined}): MdxJsxFlowElement {
  const {lead, command, detail, directives} = splitStep(step);
  const of = (name: string): readonly Directive[] => directives.filter((directive) => directive.name === name);
  const options = of('option');
  return flow('Step', props, [
    ...lead,
    flow('Command', {}, command?.type === 'paragraph' ? command.children : []),
    ...(detail.length > 0 ? [flow('Detail', {}, detail)] : []),
    ...(of('field').length > 0 ? [flow('Fields', {})] : []),
    ...(options.length > 0 ? [flow('Options', {}, options.map(writeOption))] : []),
    ...of('expect').map(writeExpect),
    ...of('trouble').map(writeTrouble),
  ]);
}

function writeOption(option: Directive): MdxJsxFlowElement {
  const id = option.attributes.find(({name}) => name === 'id')?.value;
  return flow('Option', {id}, [flow('OptionLabel', {}, option.label?.children ?? []), ...option.children]);
}

function writeExpect({form, label, children}: Directive): MdxJsxFlowElement {
  return flow('Expect', {}, form === 'leaf' ? [{type: 'paragraph', children: [...(label?.children ?? [])]}] : children);
}

function writeTrouble({label, children}: Directive): MdxJsxFlowElement {
  return flow('Trouble', {}, [flow('Symptom', {}, label?.children ?? []), ...children]);
}
