import {stemmer} from '@orama/stemmers/danish';
import {type Language, toWordSet} from '../language.ts';

export const language: Language = {
  locale: 'da',
  letters: [
    [/æ|ae|aa/g, 'a'],
    // `kontoen` has an article after its o, and no ø.
    [/ø|oe(?!(?:n|t|rne)s?$)/g, 'o'],
    [/ß/g, 'ss'],
  ],
  stopWords: toWordSet(
    'af alle at blev blive bliver da de dem den denne der deres det dette dig din dine dit du efter en er et for fra gør han har have hvad hvilke hvilken hvilket hvis hvor hvordan hvorfor hvornår i igen ikke jeg kan kunne man med meget men mig min mine mit må nu når og om os på sig sin skal skulle som så til ud under var ved vi vil være vores bruge få får sker ske noget også sådan allerede intet',
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
    slar: 'sla',
    slat: 'sla',
    far: 'fa',
    fik: 'fa',
    aktivere: 'aktiver',
    aktiverer: 'aktiver',
    aktiveret: 'aktiver',
    aktivering: 'aktiver',
    aktiver: 'aktiver',
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
  particles: toWordSet('ind ud op ned til fra pa af om over igennem sammen vak frem tilbage'),
  links: ['', 's', 'e', 'n', 'es'],
  endings: /^(?:.{0,2}(?:ende?|ene?|ens|ere?|eres?|ers|eret|erne|et|ets|els|elser?|elsen|elserne|ing|ingen|inger|ingerne|lige?|ligt|ation|itet|hed))$/,
};
