import {translate} from '@docusaurus/Translate';
import type {FileFault} from '@site/src/procedure/customer/file-fault.ts';
import {formatUnits} from '../../format/list.ts';
import {formatNumber} from '../../format/number.ts';

type Texts = {readonly [Id in FileFault['id']]: (fault: Extract<FileFault, {id: Id}>, language: string) => string};

/** Why nothing of a file can be imported, and what to do. */
const texts: Texts = {
  'empty-file': () => translate({id: 'trin.fileFault.empty', message: 'There is nothing in it.'}),
  'too-large': ({limit, bytes}, language) =>
    translate(
      {id: 'trin.fileFault.tooLarge', message: 'This has {size}. At most {limit} can be imported at once.'},
      {size: formatMegabytes(bytes, language), limit: formatMegabytes(limit, language)},
    ),
  'too-many-rows': ({limit, rows}, language) =>
    translate(
      {id: 'trin.fileFault.tooManyRows', message: 'This has {rows} rows. At most {limit} can be imported at once.'},
      {rows: formatNumber(rows, language), limit: formatNumber(limit, language)},
    ),
  'not-utf-8': ({likely, line, text}) => toEncodingText(likely, line, text),
  'malformed-csv': ({line, reason}) =>
    translate({id: 'trin.fileFault.csv', message: 'This is no CSV: line {line}. Check the quotation marks there. ({reason})'}, {line: line ?? 1, reason}),
  'malformed-json': ({reason}) => translate({id: 'trin.fileFault.json', message: 'This is no JSON. ({reason})'}, {reason}),
  'malformed-yaml': ({line, reason}) =>
    line === undefined
      ? translate({id: 'trin.fileFault.yaml', message: 'This is no YAML. ({reason})'}, {reason})
      : translate({id: 'trin.fileFault.yamlLine', message: 'This is no YAML: line {line}. ({reason})'}, {line, reason}),
  'no-customers': () => translate({id: 'trin.fileFault.noCustomers', message: 'There is no list of customers in it.'}),
  'no-runs': () => translate({id: 'trin.fileFault.noRuns', message: 'There is no list of runs in it.'}),
  'no-name-column': ({heads}, language) =>
    translate(
      {id: 'trin.fileFault.noNameColumn', message: 'No column is called name. Write name above the column of the customers’ names. Found: {heads}'},
      {heads: formatUnits(heads, language)},
    ),
  'repeated-column': ({head}) => translate({id: 'trin.fileFault.repeatedColumn', message: 'Two columns say the same: {head}. Remove one.'}, {head}),
};

export function toFileFaultText<Id extends FileFault['id']>(fault: Extract<FileFault, {id: Id}> & {id: Id}, language: string): string {
  return texts[fault.id](fault, language);
}

function toEncodingText(likely: 'windows-1252' | 'utf-16' | undefined, line: number, text: string | undefined): string {
  if (likely === undefined || text === undefined)
    return translate(
      {id: 'trin.fileFault.encoding', message: 'Letters are lost in line {line}: the text is not UTF-8. Save the file as “CSV UTF-8”, and choose it again.'},
      {line},
    );
  return translate(
    {
      id: 'trin.fileFault.likelyEncoding',
      message: 'This is not UTF-8 but probably {encoding}: line {line} would read “{text}”. Save the file as “CSV UTF-8”, and choose it again.',
    },
    {encoding: likely === 'utf-16' ? 'UTF-16' : 'Windows-1252', line, text},
  );
}

function formatMegabytes(bytes: number, language: string): string {
  return new Intl.NumberFormat(language, {style: 'unit', unit: 'megabyte', maximumFractionDigits: 1}).format(bytes / 1_000_000);
}
