import {readFileSync} from 'node:fs';
import path from 'node:path';
import {loadStringFiles} from '../../plugins/procedures/ui-strings.ts';
import {type Locale, sourceLocale} from '../../src/procedure/locale.ts';
import {root} from '../host.ts';

const [code] = loadStringFiles(root);
const english = new Map((code?.strings ?? []).map(({id, message}) => [id, message]));

/** What the site says in one language: `say('trin.run.finish')`, with a value for each word in braces. */
export function toSay(locale: Locale): (id: string, values?: Readonly<Record<string, string>>) => string {
  const translated: Record<string, {message: string}> =
    locale === sourceLocale ? {} : JSON.parse(readFileSync(path.join(root, 'i18n', locale, 'code.json'), 'utf8'));
  return (id, values = {}) => {
    const message = locale === sourceLocale ? english.get(id) : translated[id]?.message;
    if (message === undefined) throw new Error(`No text ${id} in ${locale}`);
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  };
}

export const prefixOf = {en: '', da: '/da', de: '/de'} as const satisfies Record<Locale, string>;
