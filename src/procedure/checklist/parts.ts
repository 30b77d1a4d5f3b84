import type {Block} from '../content.ts';
import type {Part} from './block.ts';
import type {Setting} from './setting.ts';
import {toSheetText} from './text.ts';

/** An author's blocks on paper. */
export function toParts(blocks: readonly Block[], setting: Setting): Part[] {
  return blocks.map((block) => toPart(block, setting));
}

/** All of them on a full sheet; of a short one only what warns, which is never left out. */
export function toDetail(blocks: readonly Block[], setting: Setting): Part[] {
  return toParts(setting.full ? blocks : warningsIn(blocks), setting);
}

function toPart(block: Block, setting: Setting): Part {
  switch (block.type) {
    case 'paragraph':
      return {type: 'text', text: toSheetText(block.inline, setting)};
    case 'heading':
      return {type: 'text', text: toSheetText(block.inline, setting, 'strong')};
    case 'code':
      return {type: 'code', text: block.text};
    case 'table':
      return {type: 'table', rows: block.rows.map((row) => row.map((cell) => toSheetText(cell, setting)))};
    case 'list':
      return {type: 'list', ordered: block.ordered, items: block.items.map((item) => toParts(item, setting))};
    case 'quote':
      return {type: 'labelled', label: '', parts: toParts(block.blocks, setting)};
    case 'admonition':
      return toNote(block, setting);
  }
}

function toNote({kind, title, blocks}: Extract<Block, {type: 'admonition'}>, setting: Setting): Part {
  const heading: Part[] = title.length > 0 ? [{type: 'text', text: toSheetText(title, setting, 'strong')}] : [];
  return {type: 'note', strong: isWarning(kind), word: setting.words.admonition[kind], parts: [...heading, ...toParts(blocks, setting)]};
}

function isWarning(kind: Extract<Block, {type: 'admonition'}>['kind']): boolean {
  return kind === 'warning' || kind === 'danger';
}

function warningsIn(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case 'admonition':
        return isWarning(block.kind) ? [block] : warningsIn(block.blocks);
      case 'quote':
        return warningsIn(block.blocks);
      case 'list':
        return block.items.flatMap(warningsIn);
      default:
        return [];
    }
  });
}
