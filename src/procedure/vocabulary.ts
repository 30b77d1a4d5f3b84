import * as z from 'zod';
import {Id} from './id.ts';
import {Locale, LocalText} from './locale.ts';

export const valueTypes = ['text', 'domain', 'email', 'guid', 'url', 'phone', 'date', 'zone'] as const;

const Text = z.string({error: 'text'}).min(1, 'text');
const Name = LocalText.describe('The name: one text, or one for each language.');
const Label = LocalText.describe('What the value is called: one text, or one for each language.');
const Address = z.url({protocol: /^https$/, error: 'address'}).describe('Where it is opened; begins with https://.');

/** A value of the customer. `default` is a template of other variables: `backup@{domain}`. A secret has no value here: it is in the password manager. */
export const Variable = z
  .discriminatedUnion(
    'type',
    [
      z.strictObject({
        type: z.enum(valueTypes).describe('What may stand in it.'),
        label: Label,
        example: Text.describe('A value that belongs to nobody, as contoso.example.'),
        default: Text.describe('What it is when nobody says otherwise: other variables in braces, and {name} for what the customer is called.').optional(),
      }),
      z.strictObject({type: z.literal('secret').describe('In the password manager; never written down here.'), label: Label}),
    ],
    {error: 'variableType'},
  )
  .describe('A value of the customer.');
export type Variable = z.infer<typeof Variable>;

/** A console, portal or program that one works in; `language` is that of its labels. */
export const Console = z
  .strictObject({name: Name, address: Address.optional(), language: Locale.describe('The language of its labels.')})
  .describe('A console, portal or program that one works in.');
export type Console = z.infer<typeof Console>;

/** Who one is signed in as; `variable` holds the address of the account. */
export const Account = z
  .strictObject({name: Name, variable: Id.describe('The variable that holds the address of the account.').optional()})
  .describe('Who one is signed in as.');
export type Account = z.infer<typeof Account>;

export const Role = z.strictObject({name: Name}).describe('A role that steps need, grant or revoke.');
export type Role = z.infer<typeof Role>;

export const Product = z.strictObject({name: Name, vendor: Text.describe('Who makes it.').optional()}).describe('What procedures are about.');
export type Product = z.infer<typeof Product>;

const Words = z.array(Text).describe('All words for it in this language.');

/** Words that mean the same to a searcher. */
export const Concept = z.strictObject({en: Words, da: Words, de: Words}).describe('Words that mean the same to a searcher.');
export type Concept = z.infer<typeof Concept>;

const Word = z.string({error: 'text'}).regex(/[\p{L}\p{N}]/u, 'text');

/** The word of one language for a thing, and the words that are not used for it; none for a longer name that has one of them in it. */
export const Term = z
  .strictObject({
    use: Word.describe('The word that texts use.'),
    avoid: z.array(Word, {error: 'texts'}).describe('The words that the checker warns of, each form of them; none keeps a longer name.'),
  })
  .check(({value, issues}) => {
    value.avoid.forEach((word, index) => {
      if (word === value.use) issues.push({code: 'custom', message: 'otherWord', path: ['avoid', index], input: word});
    });
  });
export type Term = z.infer<typeof Term>;

/** What the texts call one thing; a language may be left out. */
export const Terms = z.strictObject({en: Term.optional(), da: Term.optional(), de: Term.optional()}).describe('What texts call one thing.');
export type Terms = z.infer<typeof Terms>;

/** One entry a file of `docs/_shared`: the file's name without its ending, and what each of its entries is. */
export const vocabularyFiles = {
  variables: Variable,
  consoles: Console,
  accounts: Account,
  roles: Role,
  products: Product,
  glossary: Concept,
  terms: Terms,
} as const;
export type VocabularyName = keyof typeof vocabularyFiles;

export type Vocabulary = {
  readonly [Name in VocabularyName]: Readonly<Record<string, z.infer<(typeof vocabularyFiles)[Name]>>>;
};
