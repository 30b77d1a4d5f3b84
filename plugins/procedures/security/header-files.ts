import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {forEver, type Headers, notUnasked, toHeaders} from './headers.ts';
import type {InlineParts} from './inline-parts.ts';

interface Site {
  /** Its address without a path. */
  readonly url: string;
  /** Where each of its languages begins, with slashes at both ends. */
  readonly roots: readonly string[];
}

/** Writes what web servers are told, beside the pages that it fits. */
export function writeHeaderFiles(folder: string, parts: InlineParts, site: Site): void {
  const headers = toHeaders(parts, site.url);
  mkdirSync(folder, {recursive: true});
  writeFileSync(path.join(folder, '_headers'), toHeadersFile(headers, site));
  writeFileSync(path.join(folder, 'nginx-security.conf'), toNginxFile(headers, site));
}

/** As Netlify and Cloudflare Pages read it. Both have everything asked for again each time unless a rule says otherwise, and join what two rules say. */
export function toHeadersFile(headers: Headers, {url, roots}: Site): string {
  const rules = [
    toRule('/*', headers),
    ...roots.map((root) => toRule(`${root}assets/*`, {'Cache-Control': forEver})),
    toRule(`${roots[0]}sw.js`, {'Cache-Control': notUnasked}),
  ];
  return `${toAdvice(url)}${rules.join('\n')}`;
}

function toRule(pattern: string, headers: Headers): string {
  return [pattern, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}

/** To include in the `server` block. A location with headers of its own inherits none. */
export function toNginxFile(headers: Headers, {url, roots}: Site): string {
  const everywhere = Object.entries({...headers, 'Cache-Control': notUnasked});
  const assets = Object.entries({...headers, 'Cache-Control': forEver});
  return [
    '# Made by the build, and fits only this build. In the server block: include <the built site>/nginx-security.conf;',
    '# Reload nginx after each deploy: the policy names the scripts of the pages by their hashes.',
    `${toAdvice(url)}${everywhere.map(toDirective).join('\n')}`,
    'location = /nginx-security.conf { return 404; }',
    'location = /_headers { return 404; }',
    `location ~ ^(?:${roots.join('|')})assets/ {`,
    ...assets.map((header) => `  ${toDirective(header)}`),
    '}',
    '',
  ].join('\n');
}

function toDirective([name, value]: [string, string]): string {
  const always = value === forEver ? '' : ' always';
  return `add_header ${name} "${value}"${always};`;
}

function toAdvice(url: string): string {
  return url.startsWith('https://') ? '' : '# Built for an address without https. With SITE_URL=https://… the build adds Strict-Transport-Security.\n';
}
