import type {Nodes} from 'mdast';
import {toString as toPlainText} from 'mdast-util-to-string';
import {Expect, Field, fieldSources, Option, Trouble} from '../../../src/procedure/step.ts';
import {toBlocks, toInline} from '../content.ts';
import {type Diagnostic, diagnose} from '../diagnose.ts';
import type {Directive} from '../directive.ts';
import {attributesOf, type Raw, readAttributes} from './raw.ts';

export interface ReadRaw {
  readonly raw: Raw;
  readonly diagnostics: readonly Diagnostic[];
}

const fieldAttributes = attributesOf(...Field.options);
const optionAttributes = attributesOf(Option);
const expectAttributes = attributesOf(Expect);
const troubleAttributes = attributesOf(Trouble);

export function readField(directive: Directive): ReadRaw {
  const {values, places, diagnostics} = readAttributes(directive, fieldAttributes);
  const sources = fieldSources.filter((source) => source in values);
  const label = toPlainText(directive.label?.children ?? []).trim();
  const second = sources.length > 1 ? [diagnose('field-with-two-sources', directive.opening, {label, actual: {all: sources}})] : [];
  const [source] = sources;
  const {rule, allow} = values;
  const raw = {
    ...(source && {source, [source]: values[source]}),
    ...(rule !== undefined && (source === 'secret' || sources.length === 0) && {rule}),
    ...(allow !== undefined && {allow}),
    label,
    place: directive.place,
    places,
  };
  const misplacedRule =
    rule !== undefined && source !== undefined && source !== 'secret'
      ? [diagnose('unknown-attribute', attributePlace(directive, 'rule'), {actual: 'rule', directive: '::field', expected: {phrase: 'besideSecret'}})]
      : [];
  return {raw, diagnostics: [...diagnostics, ...second, ...misplacedRule]};
}

export function readOption(directive: Directive, children: readonly Nodes[]): ReadRaw {
  const {values, places, diagnostics} = readAttributes(directive, optionAttributes);
  const raw = {...values, label: toInline(directive.label?.children ?? []), blocks: toBlocks(children), place: directive.place, places};
  return {raw, diagnostics};
}

/** Both forms say the same: text in a fence, or in the label of `::expect[…]`. */
export function readExpect(directive: Directive, children: readonly Nodes[]): ReadRaw {
  const {values, places, diagnostics} = readAttributes(directive, expectAttributes);
  const label = toInline(directive.label?.children ?? []);
  const blocks = directive.form === 'leaf' ? (label.length > 0 ? [{type: 'paragraph', inline: label}] : []) : toBlocks(children);
  return {raw: {...values, blocks, place: directive.place, places}, diagnostics};
}

export function readTrouble(directive: Directive, children: readonly Nodes[]): ReadRaw {
  const {values, places, diagnostics} = readAttributes(directive, troubleAttributes);
  const raw = {...values, symptom: toInline(directive.label?.children ?? []), blocks: toBlocks(children), place: directive.place, places};
  return {raw, diagnostics};
}

function attributePlace({attributes, opening}: Directive, name: string): Raw['place'] {
  return attributes.find((attribute) => attribute.name === name)?.place ?? opening;
}
