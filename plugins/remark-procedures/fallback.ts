import type {RootContent} from 'mdast';
import type {BodyNode} from './body.ts';
import {isDirective, isElement} from './directive.ts';
import type {Source} from './source.ts';

const opening = /^:{3,}(?:requires|step|outcome)(?:\[[^\]\n]*\])?\{[^}\n]*#([\w-]+)|^::include\{[^}\n]*file="([^"\n]*)"/gm;

/** A look at the texts, cheaper than parsing both: may there be something in the original that its translation does not have? */
export function mayLack(translation: Source, original: Source): boolean {
  const keys = (text: string): string[] => [...text.matchAll(opening)].map(([, id, file]) => id ?? file ?? '');
  const translated = new Set(keys(translation.text));
  return keys(original.text).some((key) => !translated.has(key));
}

/** The nodes of a translation with what it lacks: the elements of the original, in its language, behind those that stand before them there. */
export function withMissing(nodes: readonly BodyNode[], original: readonly BodyNode[]): BodyNode[] {
  const translated = new Set(nodes.map(keyOf));
  const completed = [...nodes];
  let at = completed.findIndex((node) => keyOf(node) !== undefined);
  for (const node of original) {
    const key = keyOf(node);
    if (key === undefined) continue;
    if (translated.has(key)) at = completed.findIndex((other) => keyOf(other) === key) + 1;
    else completed.splice(at < 0 ? completed.length : at++, 0, node);
  }
  return completed;
}

export function isKeyed(node: BodyNode): boolean {
  return keyOf(node) !== undefined;
}

/** What two languages know a part of a page by: an id, or the file that is included. */
function keyOf({node}: BodyNode): string | undefined {
  if (!isElement(node) && !isInclude(node)) return undefined;
  return (isElement(node) ? node.attributes?.id : node.attributes?.file) ?? undefined;
}

function isInclude(node: RootContent): node is Extract<RootContent, {type: 'leafDirective'}> {
  return isDirective(node) && node.type === 'leafDirective' && node.name === 'include';
}
