import type {Form} from './value-fault.ts';

/** An address of the web, always `https:`; host names of one word and numbers are right inside a company. */
export function readUrl(text: string): Form {
  if (!/^https:\/\/[^/?#\\]/i.test(text)) return {fault: /^https:/i.test(text) ? 'malformed-url' : 'not-https'};
  const url = parse(text);
  if (!url || /[\s<>"`\\]/.test(text)) return {fault: 'malformed-url'};
  if (url.username !== '' || url.password !== '') return {fault: 'password-in-url'};
  const form = url.href === `${text}/` ? text : url.href;
  return {text: form, cleaned: form === text ? undefined : 'url-form'};
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
