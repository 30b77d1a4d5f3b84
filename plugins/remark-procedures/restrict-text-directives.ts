import type {Code, Construct, State} from 'micromark-util-types';
import type {} from 'remark-parse';
import type {Processor} from 'unified';
import {directiveNames} from './directive-names.ts';

const colon = 58;
const bracket = 91;
const brace = 123;
const isNamePart = (code: Code): code is number => code !== null && code > 0 && /[\w-]/.test(String.fromCharCode(code));

/**
 * Makes remark-directive leave every colon in prose alone (`8:30`, `a:b`, `localhost:port`) that does not begin one of our directives.
 * Attach it after remark-directive, in the host as well as in our own processor; it has no transformer.
 * It wraps a construct inside micromark, so it throws when an upgrade of remark-directive has moved that.
 */
export function restrictTextDirectives(this: Processor): void {
  const extensions = this.data().micromarkExtensions ?? [];
  const wrapped = extensions.filter((extension) => {
    const construct = extension.text?.[colon];
    if (!extension.text || !construct || Array.isArray(construct)) return false;
    extension.text[colon] = restrict(construct);
    return true;
  });
  if (wrapped.length !== 1) throw new Error(`Expected one text directive construct in remark-directive, found ${wrapped.length}.`);
}

function restrict(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return effects.check(ourName, construct.tokenize.call(this, effects, ok, nok), nok);
    },
  };
}

/** Looks ahead for `:name` of ours followed by `[` or `{`. */
const ourName: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let name = '';
    const inside: State = (code) => {
      if (isNamePart(code)) {
        name += String.fromCharCode(code);
        effects.consume(code);
        return inside;
      }
      effects.exit('data');
      const begins = code === bracket || code === brace;
      return begins && (directiveNames as readonly string[]).includes(name) ? ok(code) : nok(code);
    };
    return (code) => {
      effects.enter('data');
      effects.consume(code);
      return inside;
    };
  },
};
