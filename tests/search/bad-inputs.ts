const longWords = Array.from({length: 400}, (_, index) => `sikerhedsgrupen${index.toString(36)}xqz`).join(' ');
/** What nobody looks for, and somebody types. */
export const badInputs: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: ' \t\n\u00a0 ',
  'one letter': 'a',
  '10,000 letters': 'a'.repeat(10_000),
  '10,000 characters of words': longWords.slice(0, 10_000),
  '10,000 ligatures': 'ﷺ'.repeat(10_000),
  '10,000 combining marks': `a${'\u0301'.repeat(10_000)}`,
  punctuation: '!?.,;:-–—_/\\|@#$%^&*()[]{}<>"\'`~=+',
  'regular expression': '(a+)+$ [^a-z]*? .{1,9999} \\b(?<!x)\\1 (?:(?:a*)*)*',
  html: '<img src=x onerror=alert(1)><script>alert(1)</script>&lt;b&gt;',
  'right to left': 'إعادة تعيين كلمة المرور שחזור גיבוי \u202Ebackup\u202C',
  emoji: '👨‍👩‍👧 🔥🔥🔥 backup 🇩🇰',
  nul: 'backup\u0000keepit\u0000',
  'half a surrogate pair': '\ud83d backup \udc69',
  'names of objects': '__proto__ constructor hasOwnProperty toString',
  'separators of the index': 'a\tb\nc\fd =keepit',
};
