import type {Nodes} from 'mdast';
import {placeOf} from '../../../src/procedure/place.ts';
import {type Diagnostic, diagnose, excerpt} from '../diagnose.ts';
import type {Check} from '../reading.ts';
import {findMatches, type Sheet} from '../sheet.ts';
import {offsetOf} from '../source.ts';

const address = /[\w.+-]+@((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/gu;
const invented =
  /(?<![@\w.-])(?:https?:\/\/)?(?:[\w-]+\.)*(?:contoso|fabrikam|northwindtraders|adatum|acme|mycompany|yourcompany|my-?domain|your-?domain|domain|company|customer|kunde|firma|virksomhed|beispiel|mustermann|musterfirma|eksempel)\.(?:com|net|org|dk|de|eu|io|local|onmicrosoft\.com)(?![\w-])/gi;

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

function checkSheet(sheet: Sheet): Diagnostic[] {
  if (findUnreserved(sheet.source.text).length === 0) return [];
  const slices = [...sheet.texts, ...sheet.codes].filter(({ancestors}) => !ancestors.some((ancestor) => isMailLink(ancestor, sheet.source.text)));
  return patterns
    .flatMap((pattern) => findMatches(sheet, slices, pattern))
    .filter(({match}) => !isReserved(match[0]))
    .map(({match, place}) => diagnose('unreserved-domain', place, {actual: excerpt(match[0])}));
}

/** A link to write to somebody is meant for that somebody. GFM makes one of every address, so it must be written as a link. */
function isMailLink(node: Nodes, text: string): boolean {
  return node.type === 'link' && node.url.startsWith('mailto:') && text[offsetOf(node.position?.start)] === '[';
}

const patterns = [address, invented];

/** E-mail addresses and made-up companies outside of the names that are reserved for examples (RFC 2606, RFC 6761). */
export function findUnreserved(text: string): string[] {
  return patterns.flatMap((pattern) => text.match(pattern) ?? []).filter((found) => !isReserved(found));
}

function isReserved(found: string): boolean {
  return /(?:[@./]|^)(?:example\.(?:com|net|org|edu)|(?:example|test|invalid|localhost))$/i.test(found);
}
