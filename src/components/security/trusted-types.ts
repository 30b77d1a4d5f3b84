interface Rules {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (url: string) => string;
}

interface Factory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: Rules): unknown;
}

const tags = 'a|b|br|code|del|div|em|i|p|s|small|span|strong|sub|sup';
const attributes = String.raw`(?: (?:class|lang|rel|role|target)="[\w -]*"| href="(?:https?://|/|#)[^"<>]*")*`;
const unknownTag = new RegExp(`<(?!/?(?:${tags})${attributes}>)`, 'gi');

/** Titles in tables of contents and what a site writes into its footer carry plain marks, the host's progress bar is boxes; anything more is shown as text. */
export const toPlainMarkup = (html: string): string => html.replace(unknownTag, '&lt;');

/** @throws for code that does not come from this site */
export function toOwnScript(url: string, base: string): string {
  if (new URL(url, base).origin !== new URL(base).origin) throw new TypeError(`Unexpected script ${url}, expected one of this site`);
  return url;
}

/**
 * Where the browser lets no text become markup or code, the host still has to load its parts and to write its titles. This is the only way to do so; no text
 * becomes a script.
 */
export function guardSinks(trustedTypes: Factory | undefined, base: string): void {
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  trustedTypes.createPolicy('default', {createHTML: toPlainMarkup, createScriptURL: (url) => toOwnScript(url, base)});
}
