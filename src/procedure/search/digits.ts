/** Whole numbers as printable characters: small ones take one, none is a space, a tab or a line break. */
const first = 33;
const ends = 60;
const goesOn = first + ends;
const goingOn = 127 - goesOn;

export function writeNumber(value: number): string {
  let text = String.fromCharCode(first + (value % ends));
  for (let rest = Math.floor(value / ends); rest > 0; rest = Math.floor(rest / goingOn)) text = String.fromCharCode(goesOn + (rest % goingOn)) + text;
  return text;
}

export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let high = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= goesOn) high = high * goingOn + code - goesOn;
    else {
      numbers.push(high * ends + code - first);
      high = 0;
    }
  }
  return numbers;
}
