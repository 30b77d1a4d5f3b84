import type {Range} from '@site/src/procedure/variant-view.ts';

/** `14`, `12–15`. */
export function formatCount(range: Range, language: string): string {
  return formatRange(range, new Intl.NumberFormat(language));
}

/** `24–27 min`: an en dash in every language, as the data of the host's Intl have a hyphen for Danish. */
export function formatRange([least, most]: Range, format: Intl.NumberFormat): string {
  if (least === most) return format.format(least);
  const parts = format.formatRangeToParts(least, most);
  return parts.map(({type, value, source}) => (type === 'literal' && source === 'shared' ? value.replace('-', '–') : value)).join('');
}
