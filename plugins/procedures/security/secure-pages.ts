import {closeSync, openSync, readdirSync, readFileSync, readSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type InlineParts, joinParts, toInlineParts} from './inline-parts.ts';
import {partsOf, policyOf, toPolicy, withPolicy} from './policy.ts';

/** Writes into each page of a folder the policy for exactly that page; one that has it already stays. */
export function securePages(folder: string): void {
  for (const file of listPages(folder)) {
    const html = readFileSync(file, 'utf8');
    if (policyOf(html) === undefined) writeFileSync(file, withPolicy(html, toPolicy(toInlineParts(html))));
  }
}

/** What the policies of all pages of a folder name, in whichever languages it was built by now. */
export function listInlineParts(folder: string): InlineParts {
  const policies = new Set(listPages(folder).map((file) => policyOf(readHead(file)) ?? ''));
  return joinParts([...policies].map(partsOf));
}

function listPages(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => path.join(folder, name));
}

/** The policy stands in the first lines; there may be thousands of pages. */
function readHead(file: string): string {
  const bytes = Buffer.alloc(8192);
  const opened = openSync(file, 'r');
  try {
    return bytes.toString('utf8', 0, readSync(opened, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(opened);
  }
}
