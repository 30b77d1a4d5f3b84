import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {loadVocabulary} from '../../plugins/procedures/load.ts';
import {avoidedTermsOf} from '../../plugins/remark-procedures/terms.ts';
import {locales} from '../../src/procedure/locale.ts';
import {Term, Terms} from '../../src/procedure/vocabulary.ts';
import {root} from '../host.ts';

const {terms} = loadVocabulary(root).vocabulary;
const find = (text: string, term: Term) => avoidedTermsOf({term: {en: term}}, 'en').findIn(text);
const words = (text: string, term: Term) => find(text, term).map((found) => found.text);

describe('a term', () => {
  it('has a word to use, and avoids others', () => {
    expect(Term.safeParse({use: 'sign in', avoid: ['log in', 'Sign in']}).success).toBe(true);
    expect(Term.safeParse({use: 'sign in', avoid: []}).success).toBe(true);
    expect(Terms.safeParse({da: {use: 'adgangskode', avoid: ['kodeord']}}).success).toBe(true);
  });

  it.each([
    {use: 'sign in', avoid: ['sign in']},
    {use: '', avoid: []},
    {use: 'sign in', avoid: [' ']},
    {use: 'sign in', avoid: ['–']},
    {use: 'sign in'},
    {use: 'sign in', avoid: 'log in'},
    {use: 'sign in', avoid: [], since: 2026},
  ])('is not %j', (written) => {
    expect(Term.safeParse(written).success).toBe(false);
  });

  it('is one of three languages', () => {
    expect(Terms.safeParse({sv: {use: 'lösenord', avoid: []}}).success).toBe(false);
  });
});

describe('an avoided word', () => {
  it('is found in any case, across spaces and hyphens of any kind', () => {
    const term = {use: 'Microsoft 365', avoid: ['Office 365']};
    for (const text of ['Office 365', 'OFFICE 365', 'office-365', 'Office\u00A0365', 'Office\u2011365', 'Office\n  365', 'Office \r\n> 365', 'Office&nbsp;365'])
      expect(find(`Open ${text}!`, term), text).toMatchObject([{start: 5, end: 5 + text.length, preferred: ['Microsoft 365']}]);
  });

  it('is compared exactly in what it differs from the right word in', () => {
    expect(words('Github, GitHub and github', {use: 'GitHub', avoid: ['Github']})).toEqual(['Github']);
    expect(words('Email, e-mail and e mail', {use: 'e-mail', avoid: ['email']})).toEqual(['Email']);
    expect(words('Back up, back-up and backup', {use: 'backup', avoid: ['back-up']})).toEqual(['back-up']);
  });

  it('keeps its capitals when it has nothing else', () => {
    expect(words('IT is it', {use: 'the IT department', avoid: ['IT']})).toEqual(['IT']);
  });

  it('may have characters that mean something in a pattern', () => {
    expect(words('Use C++ (old).', {use: 'Rust', avoid: ['C++', '(old)', '[x']})).toEqual(['C++', '(old)']);
  });
});

/** Each word of each language that is shipped, with what may stand around it. */
const shipped = locales.flatMap((locale) =>
  Object.values(terms).flatMap(({[locale]: term}) => (term?.avoid ?? []).map((word) => ({locale, word, use: term?.use ?? ''}))),
);
const around = fc.constantFrom('', ' ', '. ', '(', '–', '“', '\n', '*', ', ');
const letter = fc.constantFrom('a', 'Ø', 'ß', 'é', '7', '_', '\u0301', '𝒳');

describe('each shipped word', () => {
  it('is found between anything but letters, and leads to the right one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shipped), around, around, ({locale, word, use}, before, after) => {
        const found = avoidedTermsOf(terms, locale).findIn(`A ${before}${word}${after} b`);
        expect(found).toHaveLength(1);
        expect(found[0]?.preferred).toContain(use);
        expect(avoidedTermsOf(terms, locale).suspectsIn(word)).toEqual([0]);
      }),
    );
  });

  it('is not found as a part of a longer word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...shipped), letter, fc.boolean(), ({locale, word}, piece, isBefore) => {
        const found = avoidedTermsOf(terms, locale).findIn(isBefore ? `${piece}${word}` : `${word}${piece}`);
        expect(found.filter(({text}) => text === word)).toEqual([]);
      }),
    );
  });

  it('is no word that is used', () => {
    for (const locale of locales)
      for (const {[locale]: term} of Object.values(terms)) if (term) expect(avoidedTermsOf(terms, locale).findIn(term.use), term.use).toEqual([]);
  });
});
