import type {Locale} from '../../../src/procedure/locale.ts';

/** What a managed service provider works on. */
export interface Thing {
  readonly id: string;
  /** A key of the field's products, each with a console. */
  readonly product: string;
  /** Where the console has it. */
  readonly menu: string;
  /** With the indefinite and with the definite article as an object, and as a heading has it. */
  readonly names: Readonly<Record<Locale, readonly [one: string, the: string, heading: string]>>;
  /** A step that only this thing has; `[Label]` is a label of the console. */
  readonly own: Readonly<Record<Locale, string>>;
  readonly trouble: Readonly<Record<Locale, readonly [symptom: string, remedy: string]>>;
}

export type Words = readonly [en: string, da: string, de: string];

export function toLocales<Value>([en, da, de]: readonly [Value, Value, Value]): Record<Locale, Value> {
  return {en, da, de};
}

/** @param written `thing-id product-key Menu > Path`, then the names, the step, the symptom and the remedy, each in three languages */
export function thing(
  written: string,
  names: readonly [en: string, da: readonly [string, string], de: readonly [string, string, string]],
  own: Words,
  symptom: Words,
  remedy: Words,
): Thing {
  const [, id = '', product = '', menu = ''] = /^(\S+) (\S+) (.+)$/.exec(written) ?? [];
  const [en, [da, daThe], de] = names;
  const article = /^[aeio]/i.test(en) ? 'an' : 'a';
  return {
    id,
    product,
    menu,
    names: {en: [`${article} ${en}`, `the ${en}`, en], da: [da, daThe, daThe], de},
    own: toLocales(own),
    trouble: toLocales([
      [symptom[0], remedy[0]],
      [symptom[1], remedy[1]],
      [symptom[2], remedy[2]],
    ]),
  };
}
