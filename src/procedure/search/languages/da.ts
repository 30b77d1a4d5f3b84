import {stemmer} from '@orama/stemmers/danish';
import {type Language, toStopWords} from '../language.ts';

export const language: Language = {
  locale: 'da',
  letters: [
    [/æ|ae|aa/g, 'a'],
    // `kontoen` has an article after its o, and no ø.
    [/ø|oe(?!(?:n|t|rne)s?$)/g, 'o'],
    [/ß/g, 'ss'],
  ],
  stopWords: toStopWords(
    'af alle at blev blive bliver da de dem den denne der deres det dette dig din dine dit du efter en er et for fra gør han har have hvad hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i igen ikke jeg kan kunne man med meget men mig min mine mit må nu når og om os på sig sin skal skulle som så til ud under var ved vi vil være vores bruge få får',
  ),
  irregular: {
    opret: 'opret',
    glemt: 'glem',
    lavet: 'lav',
    slettet: 'slet',
    mistet: 'mist',
    licens: 'licens',
    fundet: 'find',
    skrevet: 'skriv',
    gemt: 'gem',
    brugt: 'brug',
    last: 'las',
    delt: 'del',
    tildelt: 'tildel',
  },
  regular: [
    [/konti(?:ene|er)?$/, 'konto'],
    [/(?<=.{4})n?ing(?:en|ens|er|erne|s)?$/, ''],
    [/(?<=.{4})ation(?:en|ens|er|erne|s)?$/, ''],
    [/bundet$/, 'bind'],
    [/for(?:t|sel|slen|sler|slerne)$/, 'for'],
    [/([ks]end)e[rst]?$/, '$1'],
  ],
  stem: stemmer,
  links: ['', 's', 'e', 'n', 'es'],
  endings: /^(?:.{0,2}(?:ende?|ene?|ens|ere?|eres?|ers|eret|erne|et|ets|els|elser?|elsen|elserne|ing|ingen|inger|ingerne|lige?|ligt|ation|itet|hed))$/,
};
