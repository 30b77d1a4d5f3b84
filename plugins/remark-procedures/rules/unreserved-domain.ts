import type {Nodes} from 'mdast';
import {placeOf} from '../../../src/procedure/place.ts';
import {type Diagnostic, diagnose, excerpt} from '../diagnose.ts';
import type {Check} from '../reading.ts';
import type {Sheet} from '../sheet.ts';
import {offsetOf, placeBetween} from '../source.ts';

/** Somebody owns every other domain, and some day mail for our example goes there. */
export const checkDomains: Check = ({body, steps}) => {
  const fields = steps
    .flatMap((step) => (step.kind === 'form' ? step.fields : []))
    .flatMap((field) => {
      const found = field.source === 'value' ? findUnreserved(field.value)[0] : undefined;
      return found ? [diagnose('unreserved-domain', placeOf(field, 'value'), {actual: excerpt(found)})] : [];
    });
  return [...body.sheets.flatMap(checkSheet), ...fields];
};

function checkSheet({source, tree}: Sheet): Diagnostic[] {
  if (findUnreserved(source.text).length === 0) return [];
  return readParts(tree, source.text).flatMap(({start, end}) =>
    findAll(source.text.slice(start, end)).map(({index, found}) =>
      diagnose('unreserved-domain', placeBetween(source, start + index, start + index + found.length), {actual: excerpt(found)}),
    ),
  );
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** What people read and copy: text, code, and the addresses of links. */
function readParts(node: Nodes, text: string): Part[] {
  const start = offsetOf(node.position?.start);
  const end = offsetOf(node.position?.end);
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return [{start, end}];
  if (node.type === 'link' && text[start] === '[')
    return isMailLink(node.url) ? [] : [...readChildren(node, text), {start: endOfLabel(node.children, start), end}];
  return readChildren(node, text);
}

function readChildren(node: Nodes, text: string): Part[] {
  return 'children' in node ? node.children.flatMap((child) => readParts(child, text)) : [];
}

/** A link to write to somebody is meant for that somebody. GFM makes one of every address, so it must be written as a link. */
function isMailLink(url: string): boolean {
  return url.startsWith('mailto:');
}

function endOfLabel(children: readonly Nodes[], start: number): number {
  return Math.max(start, ...children.map((child) => offsetOf(child.position?.end)));
}

/** E-mail addresses and made-up companies outside of the names that are reserved for examples (RFC 2606, RFC 6761). */
export function findUnreserved(text: string): string[] {
  return findAll(text).map(({found}) => found);
}

/** The address of a repository (`git@github.com:…`), and one that takes no replies, are somebody's on purpose. */
const address =
  /(?<![\w.+-]|:\/\/[^\s/@]{0,100}:)(?!git@|[\w.+-]{0,64}(?:no|not|do-?not)-?reply[\w.+-]{0,64}@)[\w.+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?![\p{L}\p{N}-]|[:/]\p{L})/giu;
const company =
  /contoso|fabrikam|northwindtraders|adatum|acme|(?:my-?|your-?)?(?:company|domain)|customer|kunde|firma|virksomhed|beispiel|mustermann|musterfirma|eksempel/;
const ending = /com|net|org|dk|de|eu|io|local|onmicrosoft\.com/;
const invented = new RegExp(String.raw`(?<![@\w.-])(?:https?:\/\/)?(?:[\w-]+\.)*(?:${company.source})\.(?:${ending.source})(?!\.?[\w-])`, 'gi');
/** Quick to see, and in every name that is made up. */
const inventedSign = new RegExp(String.raw`(?:${company.source})\.(?:${ending.source})`, 'i');

function findAll(text: string): {index: number; found: string}[] {
  const patterns = [...(text.includes('@') ? [address] : []), ...(inventedSign.test(text) ? [invented] : [])];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({index, 0: found}) => ({index, found}))
    .filter(({found}) => !isReserved(found));
}

function isReserved(found: string): boolean {
  return /(?:[@./]|^)(?:example\.(?:com|net|org|edu)|(?:example|test|invalid|localhost))$/i.test(found);
}
