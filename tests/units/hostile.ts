import fc from 'fast-check';

/** The same documents every time; another number tries others. */
export const seed = Number(process.env.SEED ?? 20261120);

/** What somebody may put into any box, or into any cell of a file. */
export const hostile: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</style><style>*{display:none}</style>',
  'expression(alert(1)); background:url(javascript:alert(1))',
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://user:hunter2@evil.example/',
  '\u202Etxt.exe\u202C Contoso',
  'Contoso\u0000Ltd',
  'x'.repeat(10_000),
  '😀👨‍👩‍👧🇩🇰',
  '\u200B\u200B',
  '=HYPERLINK("https://evil.example";"x")',
  '@SUM(1+1)*cmd|" /C calc"!A0',
  '+1+cmd',
  "-2+3+cmd|' /C calc'!A0",
  "'=1+1",
  '\t=1+1',
  '{tenant-domain}',
  '{name}{name}',
  `\${process.env}`,
  '__proto__',
  'constructor',
  '[link](https://evil.example) ![x](https://evil.example/x.png)',
  ':var[customer-name] ::::step{#x}',
  '# Heading\n\n- list\n```\ncode',
  '| a | b |\n|---|---|',
  'https://evil.example www.evil.example evil@evil.example',
  'a"b;c,d\te\r\nf',
  'Z̡̢̛̛̛̩̩̩͎͎͎a͎͎͎͎',
  'Соntoso',
  '\uD800',
  '\\',
  '&lt;b&gt;',
  '$&$1$`',
];

export const text = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({maxLength: 30}),
  fc.string({unit: 'binary', maxLength: 30}),
  fc.string({unit: 'grapheme', maxLength: 30}),
);
