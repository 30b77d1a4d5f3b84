import {type Inline, withoutDeleted} from '../content.ts';
import {entryOf} from '../customer/by-key.ts';
import {toValue} from '../customer/value.ts';
import type {Piece, SheetText} from './block.ts';
import type {Setting} from './setting.ts';

export const plain = (text: string): SheetText => [{style: 'plain', text}];
export const named = (text: string): SheetText => [{style: 'plain', text, isName: true}];
export const strong = (text: string): SheetText => [{style: 'strong', text}];

/** An author's text with the customer's values in it. Links become text: to a step its number, to elsewhere the address. */
export function toSheetText(inline: readonly Inline[], setting: Setting, style: Piece['style'] = 'plain'): Piece[] {
  return withoutDeleted(inline)
    .flatMap((part) => toPieces(part, setting, style))
    .filter(({text}) => text !== '');
}

function toPieces(part: Inline, setting: Setting, style: Piece['style']): SheetText {
  switch (part.type) {
    case 'text':
      return [{style, text: part.text.replace(/\s+/g, ' ')}];
    case 'ui':
      return [{style: 'label', text: part.path.join(' > ')}];
    case 'value':
    case 'code':
      return [{style: 'value', text: part.text}];
    case 'var':
      return toVariableText(part.key, setting);
    case 'image':
      return [{style, text: part.alt}];
    case 'link':
      return [...toSheetText(part.children, setting, style), ...toTarget(part, setting)];
    case 'emphasis':
    case 'strong':
      return toSheetText(part.children, setting, 'strong');
    case 'deleted':
      return [];
  }
}

/** The customer's value, or a line to write it on; a secret is only named. */
export function toVariableText(key: string, {source, customer, words}: Setting): SheetText {
  const variable = entryOf(source.variables, key);
  const label = variable?.label ?? key;
  if (variable?.type === 'secret') return plain(`${label} (${words.secret})`);
  const {text, origin} = toValue(key, source.variables, customer);
  return origin === 'own' || origin === 'derived' ? [{style: 'value', text}] : [{style: 'blank', text: label}];
}

function toTarget({url, children}: Extract<Inline, {type: 'link'}>, {numbers, words}: Setting): SheetText {
  const number = url.startsWith('#') ? numbers.get(url.slice(1)) : undefined;
  if (number !== undefined) return plain(` (${words.step(number)})`);
  const address = url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const shown = children.map((child) => ('text' in child ? child.text : '')).join('');
  return /^https?:/.test(url) && shown !== address && shown !== url ? plain(` (${address})`) : [];
}
