import {translate} from '@docusaurus/Translate';
import type {PreviewRow, RowFault} from '@site/src/procedure/customer/preview.ts';

type Texts = {readonly [Id in RowFault['id']]: (fault: Extract<RowFault, {id: Id}>) => string};

const texts: Texts = {
  duplicate: ({line}) => translate({id: 'trin.rowFault.duplicate', message: 'The same customer as in row {line}. Keep one of the two.'}, {line}),
  'ambiguous-name': ({customers}) =>
    translate(
      {id: 'trin.rowFault.ambiguousName', message: '{count} customers have this name. Say which one in a column id, as in an export.'},
      {count: customers.length},
    ),
  'too-many-cells': ({cells, heads}) =>
    translate(
      {
        id: 'trin.rowFault.tooManyCells',
        message: 'This row has {cells} cells under {heads} columns. Put quotation marks around texts with a separator in them.',
      },
      {cells, heads},
    ),
};

export function toRowFaultText<Id extends RowFault['id']>(fault: Extract<RowFault, {id: Id}> & {id: Id}): string {
  return texts[fault.id](fault);
}

const becoming = {
  new: () => translate({id: 'trin.import.new', message: 'New'}),
  changed: () => translate({id: 'trin.import.changed', message: 'Changed'}),
  same: () => translate({id: 'trin.import.same', message: 'No news'}),
} satisfies Record<PreviewRow['becomes'], () => string>;

export function toBecomesText(becomes: PreviewRow['becomes']): string {
  return becoming[becomes]();
}
