import {stemmer} from '@orama/stemmers/german';
import {type Language, toWordSet} from '../language.ts';

export const language: Language = {
  locale: 'de',
  letters: [
    [/ae|æ/g, 'a'],
    [/oe|ø/g, 'o'],
    [/ue/g, 'u'],
    [/ß/g, 'ss'],
  ],
  stopWords: toWordSet(
    'aber alle als am an andere anderem anderen anderer anderes auch auf aus bei bin da damit das dass dem den der des die dies diese dieser dieses du durch ein eine einem einen einer eines er es für geht habe haben hat ich ihr ihre im in ist kann kannst kein keine man mein meine meinen mich mir mit muss müssen nach nicht noch nur ob oder ohne sein sich sie sind so soll sollte über um und uns unser unter vom von vor wann war warum was welche welcher welches wenn werden wer wieder wie wieso wird wir wo zu zum zur möchte will schon bereits passiert etwas nichts gehen gibt',
  ),
  irregular: {
    vergessen: 'vergess',
    verloren: 'verlier',
    // Other things than what the stemmer makes of them, `sichern`.
    sicherheit: 'sicherheit',
    sicherheiten: 'sicherheit',
    // Is missing, and not an error.
    fehlen: 'fehlen',
    fehlt: 'fehlen',
    aktiv: 'aktivst',
    aktive: 'aktivst',
    freigabe: 'freigeb',
    freigaben: 'freigeb',
  },
  regular: [
    [/kont(?:en|i|os)$/, 'konto'],
    [/(.{3}(?:[ao]|(?<!n)i))s$/, '$1'],
    // Nouns and participles become the verb.
    [/(?<=.{4})(?:ation(?:en|s)?|ier(?:ung(?:en|s)?|t(?:e[mnrs]?)?|en))$/, ''],
    [/(?:ge)?schlossen(?:e[mnrs]?)?$/, 'schliessen'],
    [/(?:ge)?bunden(?:e[mnrs]?)?$/, 'binden'],
    [/(?:ge)?wiesen(?:e[mnrs]?)?$/, 'weisen'],
    [/gefunden(?:e[mnrs]?)?$/, 'finden'],
    [/geschrieben(?:e[mnrs]?)?$/, 'schreiben'],
    [/genommen(?:e[mnrs]?)?$/, 'nehmen'],
    [/gelesen(?:e[mnrs]?)?$/, 'lesen'],
    [/gesandt(?:e[mnrs]?)?$/, 'senden'],
    [
      /^(?!hinzu(?!ge|zu))(ab|an|auf|aus|bei|bereit|ein|fest|frei|her|herunter|hinzu|hin|hoch|los|mit|nach|um|vor|weiter|wiederher|wieder|zuruck|zusammen|zu)(?:ge|zu)(.{3,}?)(?:e?t|en)$/,
      '$1$2en',
    ],
    [/^ge(.{4,}?)e?t(?:e[mnrs]?)?$/, '$1en'],
    [/^((?:an|auf|aus|vor)?(?:be|ent|er|ver)|uber|unter)(.{3,}?[^ch])e?t$/, '$1$2en'],
    [/(?<=.{2})(er|el)(?:ung(?:en|s)?|t)$/, '$1n'],
    [/(?<=.{4})ung(?:en|s)?$/, 'en'],
    [/(?<=.{4})(?<![sw])end(?:e[mrs]?)?$/, 'en'],
    [/(?<=.{3})eln$/, 'el'],
    [/(?<!er|b)net$/, 'nen'],
  ],
  stem: stemmer,
  particles: toWordSet('an ab auf aus ein zu mit nach vor um los weg frei fest hinzu wieder zuruck'),
  links: ['', 's', 'e', 'n', 'en', 'es'],
  endings: /^(?:.{0,2}(?:ende?[mnrs]?|e[mnrst]|ern|lich|isch|ig|ige[mnrs]?|ung|ungen|ieren|ierung|iert|ation|heit|keit|schaft))$/,
};
