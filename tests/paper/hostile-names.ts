/** Names that end a string, a formula, a tag or a line somewhere, and what becomes of them where it is another order than that of reading. */
export const hostileNames: readonly string[] = [
  '#panic("typst") #read("/etc/passwd") $x^2$ *b* _i_ `raw` // <label> @ref \\ [x]',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"; } @page { size: 1cm } * { display: none } /* \\a \\22 */',
  "=cmd|' /C calc'!A0",
  '{customer-name} {{x}} %s %n',
  'Ærø Åbenrå Østfünen Straße ÿŸ ﬁ',
  'Île-de-France – “Ÿ” … €',
  'Zażółć gęślą jaźń Đorđe Ğüneş',
  'Ελληνικά Русский Українська',
  'W'.repeat(80),
  'i'.repeat(80),
  'Ein'.repeat(20) + ' '.repeat(1) + 'Wort'.repeat(4),
];
