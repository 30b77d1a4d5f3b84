/** `10,000`. */
export function formatNumber(number: number, language: string): string {
  return new Intl.NumberFormat(language).format(number);
}
