import {diffArrays} from 'diff';

interface Row {
  readonly left: string;
  readonly mark: ' ' | '|' | '<' | '>';
  readonly right: string;
}

/** Two texts beside each other in so many columns; a mark between them shows what was changed, taken out or added. */
export function toSideBySide(left: string, right: string, columns: number): string {
  const width = Math.max(20, Math.floor((columns - 3) / 2));
  return toRows(left.split('\n'), right.split('\n'))
    .flatMap(({left: was, mark, right: is}) => {
      const [before, after] = [wrap(was, width), wrap(is, width)];
      return Array.from({length: Math.max(before.length, after.length)}, (_, index) =>
        `${pad(before[index] ?? '', width)} ${mark} ${after[index] ?? ''}`.trimEnd(),
      );
    })
    .join('\n');
}

function toRows(left: readonly string[], right: readonly string[]): Row[] {
  const rows: Row[] = [];
  let removed: readonly string[] = [];
  for (const change of diffArrays([...left], [...right])) {
    if (change.removed) {
      removed = change.value;
      continue;
    }
    if (change.added) rows.push(...toChanged(removed, change.value));
    else rows.push(...toChanged(removed, []), ...change.value.map((line): Row => ({left: line, mark: ' ', right: line})));
    removed = [];
  }
  return [...rows, ...toChanged(removed, [])];
}

function toChanged(removed: readonly string[], added: readonly string[]): Row[] {
  return Array.from({length: Math.max(removed.length, added.length)}, (_, index): Row => {
    const [left, right] = [removed[index], added[index]];
    return {left: left ?? '', mark: left === undefined ? '>' : right === undefined ? '<' : '|', right: right ?? ''};
  });
}

/** At spaces where there are any; never between the halves of a character. */
function wrap(line: string, width: number): string[] {
  if (line.length <= width) return [line];
  const space = line.lastIndexOf(' ', width);
  const at = space > 0 ? space : line.slice(0, width).replace(/[\uD800-\uDBFF]$/, '').length;
  return [line.slice(0, at), ...wrap(line.slice(at).trimStart(), width)];
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - text.length));
}
