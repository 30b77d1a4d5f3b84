import {stemmer} from '@orama/stemmers/german';
import {type Language, toStopWords} from '../language.ts';

export const language: Language = {
  locale: 'de',
  letters: [
    [/ae|æ/g, 'a'],
    [/oe|ø/g, 'o'],
    [/ue/g, 'u'],
    [/ß/g, 'ss'],
  ],
  stopWords: toStopWords(
    'aber alle als am an auch auf aus bei bin da damit das dass dem den der des die dies diese dieser dieses du durch ein eine einem einen einer eines er es für geht habe haben hat ich ihr ihre im in ist kann kannst kein keine man mein meine meinen mich mir mit muss müssen nach nicht noch nur ob oder ohne sein sich sie sind so soll sollte über um und uns unser unter vom von vor wann war warum was welche welcher welches wenn werden wer wieder wie wieso wird wir wo zu zum zur möchte will',
  ),
  irregular: {vergessen: 'vergess', verloren: 'verlier'},
  regular: [
    [/kont(?:en|i|os)$/, 'konto'],
    [/(.{3}[aio])s$/, '$1'],
    [/^(ab|an|auf|aus|bereit|ein|frei|hinzu|her|hin|um|weiter|wieder|zuruck|zu)(?:ge|zu)(.{3,}?)(?:e?t|en)$/, '$1$2en'],
    [/^ge(.{5,}?)e?t(?:e[mnrs]?)?$/, '$1en'],
    [/^(be|ent|er|ver)(.{3,}?[^ch])e?t$/, '$1$2en'],
  ],
  stem: stemmer,
  links: ['', 's', 'e', 'n', 'en', 'es'],
  endings: /^(?:.{0,2}(?:ende?[mnrs]?|e[mnrst]|ern|lich|isch|ig|ige[mnrs]?|ung|ungen|ieren|ierung|iert|ation|heit|keit|schaft))$/,
};
