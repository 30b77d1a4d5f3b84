import type {InlineParts} from './inline-parts.ts';

/**
 * What a page may do: what this site serves, and of what stands in the page only the scripts and style attributes of the build. Nothing from another host, no
 * eval, and no text becomes markup or code except through the one policy of src/components/security/trusted-types.ts.
 */
export function toPolicy({scripts, styles}: InlineParts): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'"],
    // The host writes colours of code and `display: none` as attributes; only their exact words are allowed.
    ...(styles.length > 0 && {'style-src-attr': ["'unsafe-hashes'", ...styles]}),
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'object-src': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ['default'],
  };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Cloudflare cuts a longer line of `_headers`. */
const longest = 1900;

/**
 * For a header, which alone can forbid that another site frames a page. It names what any page has; where authors write so many style attributes that it
 * would be too long, it leaves those to the policy of each page.
 */
export function toHeaderPolicy(parts: InlineParts): string {
  const whole = `${toPolicy(parts)}; frame-ancestors 'none'`;
  return whole.length <= longest ? whole : whole.replace(/style-src-attr [^;]*/, "style-src-attr 'unsafe-inline'");
}

const meta = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

/** The page with its own policy, before anything that the policy is about. */
export function withPolicy(html: string, policy: string): string {
  const place = /<meta charset=[^>]*>/i.exec(html) ?? /<head[^>]*>/i.exec(html);
  if (!place) throw new Error('A page has no head to put its policy into.');
  const end = place.index + place[0].length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}">${html.slice(end)}`;
}

export function policyOf(html: string): string | undefined {
  return meta.exec(html)?.[1];
}

/** The hashes that a policy names. */
export function partsOf(policy: string): InlineParts {
  const hashesOf = (name: string): string[] => {
    const directive = policy.split('; ').find((each) => each.startsWith(`${name} `));
    return directive?.match(/'sha256-[^']+'/g) ?? [];
  };
  return {scripts: hashesOf('script-src'), styles: hashesOf('style-src-attr')};
}
