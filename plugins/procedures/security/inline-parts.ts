import {createHash} from 'node:crypto';

/** What of a page a policy names by its hash, sorted, each once. */
export interface InlineParts {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

const attributes = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const script = new RegExp(String.raw`<script\b(${attributes})>([\s\S]*?)</script\s*>`, 'gi');
const withStyle = new RegExp(String.raw`<[a-z]${attributes}?\sstyle=(?:"([^"]*)"|'([^']*)'|([^\s>]+))`, 'gi');
const data = /\stype\s*=\s*["']?(?!module\b|text\/javascript\b|application\/javascript\b)[\w/+-]/i;

/** @param html as the host's build writes it: no script or style in comments */
export function toInlineParts(html: string): InlineParts {
  const scripts = [...html.matchAll(script)].filter(([, own = '']) => !/\ssrc\s*=/i.test(own) && !data.test(own)).map(([, , content = '']) => content);
  const styles = [...html.matchAll(withStyle)].map(([, double, single, bare]) => decode(double ?? single ?? bare ?? ''));
  return {scripts: toHashes(scripts), styles: toHashes(styles)};
}

export function joinParts(all: readonly InlineParts[]): InlineParts {
  return {scripts: sortedOnce(all.flatMap(({scripts}) => scripts)), styles: sortedOnce(all.flatMap(({styles}) => styles))};
}

function toHashes(texts: readonly string[]): string[] {
  return sortedOnce([...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
}

const sortedOnce = (texts: readonly string[]): string[] => [...new Set(texts)].sort();

const entities: Readonly<Record<string, string>> = {quot: '"', amp: '&', lt: '<', gt: '>', apos: "'"};

/** A policy hashes what the attribute says, not how it is written. */
function decode(value: string): string {
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|(quot|amp|lt|gt|apos));/gi, (_, hexadecimal, decimal, name) =>
    name ? (entities[String(name).toLowerCase()] ?? '') : String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal)),
  );
}
