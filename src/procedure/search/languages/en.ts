import {stemmer} from '@orama/stemmers/english';
import {type Language, toStopWords} from '../language.ts';

export const language: Language = {
  locale: 'en',
  letters: [
    [/æ/g, 'a'],
    [/ø/g, 'o'],
    [/ß/g, 'ss'],
  ],
  stopWords: toStopWords(
    'a again an and are as at be by can could did do does doing for from get gets got had has have how i if in into is it its me must my of on or our should so than that the their them then there these they this those to up us want was we were what when where which while who why will with would you your need please',
  ),
  irregular: {
    licence: 'licens',
    licences: 'licens',
    centre: 'center',
    centres: 'center',
    lost: 'los',
    sent: 'send',
    found: 'find',
    broken: 'break',
    forgotten: 'forget',
    forgot: 'forget',
  },
  regular: [
    [/iz(e[ds]?|ers?|ing|ations?)$/, 'is$1'],
    [/([^aeiou])our(s|ed|ing)?$/, '$1or$2'],
  ],
  stem: stemmer,
  links: [],
  endings: /$/,
};
