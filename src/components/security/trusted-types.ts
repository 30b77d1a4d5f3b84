interface Rules {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (url: string) => string;
}

interface Factory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: Rules): unknown;
}

const bareTag = /<(?!\/?(?:b|code|del|em|i|s|strong|sub|sup)>)/gi;

/** Titles in tables of contents carry plain marks; anything more is shown as the text that it is. */
export const toPlainMarkup = (html: string): string => html.replace(bareTag, '&lt;');

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
