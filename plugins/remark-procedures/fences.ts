import type {ContainerDirective} from 'mdast-util-directive';
import {type Diagnostic, diagnose, excerpt} from './diagnose.ts';
import {reasonFor} from './malformed-openings.ts';
import type {Sheet} from './sheet.ts';
import {lineOf, offsetOf, placeBetween, type Source} from './source.ts';

/** Whether a container ends in a fence of its own. The parser ends one silently at the end of the file. */
export function isClosed(node: ContainerDirective, source: Source): boolean {
  const {start, end} = node.position ?? {};
  if (!start || !end || end.line === start.line) return false;
  const last = lineOf(source, end.line).slice(0, end.column - 1);
  const fence = /^[\s>]*(:+)\s*$/.exec(last)?.[1] ?? '';
  return fence.length >= colonsOf(node, source);
}

/** What the parser lets pass in silence: fences without an end, fences without a beginning, and lines that only look like directives. */
export function checkFences({source, directives, texts}: Sheet): Diagnostic[] {
  const open = directives.flatMap(({node, ancestors}) => {
    if (node.type !== 'containerDirective' || isClosed(node, source)) return [];
    return [
      checkContainer(
        node,
        source,
        ancestors.findLast((outer) => outer.type === 'containerDirective'),
      ),
    ];
  });
  const stray = texts.filter(({text}) => text.includes('::')).flatMap((slice) => checkLines(slice.text, slice.start, source));
  const misnested = open.some(({rule}) => rule === 'misnested-fence');
  return [...open, ...stray.filter(({rule}) => !(misnested && rule === 'stray-fence'))];
}

function checkContainer(node: ContainerDirective, source: Source, outer: ContainerDirective | undefined): Diagnostic {
  const start = offsetOf(node.position?.start);
  const colons = colonsOf(node, source);
  const place = placeBetween(source, start, start + colons + node.name.length);
  const actual = ':'.repeat(colons) + node.name;
  if (outer && isClosed(outer, source) && colonsOf(outer, source) <= colons) {
    return diagnose('misnested-fence', place, {actual, outer: ':'.repeat(colonsOf(outer, source)) + outer.name});
  }
  return diagnose('unclosed-fence', place, {actual, fence: ':'.repeat(colons)});
}

function colonsOf(node: ContainerDirective, source: Source): number {
  const start = offsetOf(node.position?.start);
  let end = start;
  while (source.text[end] === ':') end++;
  return end - start;
}

const fenceLine = /(?<=^|\n|\r)([ \t>]*)(:{3,})[ \t]*(?=\r|\n|$)/g;
const directiveLine = /(?<=^|\n|\r)([ \t>]*)(:{2,}[ \t]*[A-Za-z][^\r\n]*)/g;

function checkLines(text: string, start: number, source: Source): Diagnostic[] {
  const at = (match: RegExpExecArray) => {
    const from = start + match.index + (match[1]?.length ?? 0);
    return {from, written: match[2] ?? '', place: placeBetween(source, from, from + (match[2]?.length ?? 0))};
  };
  const beginsLine = (from: number) => /^[\s>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*$/.test(source.text.slice(source.text.lastIndexOf('\n', from - 1) + 1, from));
  const fences = [...text.matchAll(fenceLine)].map(at).filter(({from}) => beginsLine(from));
  const directives = [...text.matchAll(directiveLine)].map(at).filter(({from}) => beginsLine(from));
  return [
    ...fences.map(({place, written}) => diagnose('stray-fence', place, {actual: written})),
    ...directives.map(({place, written}) =>
      diagnose('malformed-directive', place, {actual: excerpt(/^:+[ \t]*[\w-]+/.exec(written)?.[0] ?? written), reason: reasonFor(written, false)}),
    ),
  ];
}
