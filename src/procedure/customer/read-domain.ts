import type {Form} from './value-fault.ts';

/** Letters, digits, marks, hyphens and dots; what the browser makes of percent signs or brackets is no domain. */
const written = /^[\p{L}\p{M}\p{N}.-]+$/u;
const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** `contoso.example`, also with letters of other languages; without a scheme, a port or a path. */
export function readDomain(text: string): Form {
  const domain = toDomain(text.replace(/\.$/, ''));
  if (domain === undefined) return {fault: 'malformed-domain'};
  return {text: domain, cleaned: domain === text ? undefined : text.endsWith('.') ? 'trailing-dot' : 'lower-case'};
}

/** Unquoted, with `+tags`; the part before the sign is kept as it is written. */
export function readEmail(text: string): Form {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at);
  const domain = toDomain(text.slice(at + 1));
  if (at < 1 || domain === undefined || !isLocalPart(local) || text.length > 254) return {fault: 'malformed-email'};
  const email = `${local}@${domain}`;
  return {text: email, cleaned: email === text ? undefined : 'lower-case'};
}

function isLocalPart(local: string): boolean {
  return local.length <= 64 && /^[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+(\.[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u.test(local);
}

/** In lower case; letters beyond ASCII stay as they are when the registry's form of the name is a valid one. */
function toDomain(text: string): string | undefined {
  if (!written.test(text) || text.length > 253) return undefined;
  const host = hostOf(text);
  const labels = host?.split('.') ?? [];
  if (host === undefined || host.length > 253 || labels.length < 2 || !labels.every((part) => label.test(part)) || /^\d+$/.test(labels.at(-1) ?? ''))
    return undefined;
  return host.includes('xn--') ? text.toLowerCase().normalize('NFC') : host;
}

function hostOf(text: string): string | undefined {
  try {
    return new URL(`https://${text}`).hostname;
  } catch {
    return undefined;
  }
}
