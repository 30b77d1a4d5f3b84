import type {Wording} from '../messages.ts';

export const german = {
  rules: {
    // Files
    'unreadable-file': {
      message: 'Die Datei ist kein lesbarer Text: {reason}',
      advice: 'Als UTF-8-Text speichern oder aus dem Ordner entfernen.',
    },
    'huge-file': {
      message: 'Die Datei hat {actual} Byte; erwartet: höchstens {expected}',
      advice: 'Die Anleitung aufteilen; Bilder und Protokolle in eigene Dateien auslagern.',
    },
    'no-procedures': {
      message: 'In `{folder}` gibt es keine Anleitung; erwartet: mindestens eine `.mdx`-Datei',
      advice: 'Die erste mit `npm run new` anlegen.',
    },
    'unknown-file': {
      message: 'Die Datei `{actual}` gibt es nicht',
      advice: 'Den Namen prüfen; er wird vom Stammordner des Projekts aus angegeben.',
    },
    'duplicate-procedure': {
      message: 'Die Anleitungs-ID `{actual}` ist schon vergeben, und zwar in {first}',
      advice: 'Einer der beiden Anleitungen eine andere ID geben.',
    },

    // Front matter and vocabulary
    'malformed-yaml': {
      message: 'Das YAML ist hier nicht lesbar: {reason}',
      advice: 'Die Zeile korrigieren. Ein Wert mit Doppelpunkt, Raute oder eckiger Klammer gehört in Anführungszeichen.',
    },
    'missing-front-matter': {
      message: 'Der Anleitung fehlt das Frontmatter; erwartet: {expected} zwischen zwei Zeilen `---`',
      advice: 'Die Datei mit dem Frontmatter beginnen; `npm run new` schreibt eines.',
    },
    'missing-key': {
      message: 'Der Schlüssel `{missing}` fehlt {parent}',
      advice: 'Den Schlüssel ergänzen.',
    },
    'unknown-key': {
      message: 'Unerwarteter Schlüssel `{actual}` {parent}; erwartet: {expected}',
      advice: 'Den Schlüssel korrigieren oder die Zeile entfernen.',
    },
    'malformed-value': {
      message: 'Unerwarteter Wert `{actual}` für `{key}`; erwartet: {expected}',
      advice: 'Den Wert ändern.',
    },
    'missing-vocabulary': {
      message: 'Die Vokabulardatei `{file}` fehlt',
      advice: 'Die Datei anlegen; `{}` genügt für ein Vokabular ohne Einträge.',
    },

    // Syntax
    'mdx-syntax': {
      message: 'MDX kann dies nicht lesen: {reason}',
      advice: 'Einen umgekehrten Schrägstrich vor `<` oder `{` setzen, wo das Zeichen Text ist; sonst das Tag oder die geschweifte Klammer schließen.',
    },
    'malformed-directive': {
      message: 'Die Direktive `{actual}` ist nicht lesbar: {reason}',
      advice: 'In einer einzigen Zeile als `::name[Label]{key="value"}` schreiben; vor, zwischen und hinter den Teilen darf nichts stehen.',
    },
    'unclosed-fence': {
      message: '`{actual}` wird nie geschlossen; erwartet: eine Zeile `{fence}`',
      advice: 'Die Direktive mit ebenso vielen Doppelpunkten schließen, wie sie am Anfang hat.',
    },
    'misnested-fence': {
      message: '`{actual}` hat ebenso viele Doppelpunkte wie die umgebende Direktive `{outer}`, die deshalb zuerst geschlossen wird',
      advice: 'Der äußeren Direktive mehr Doppelpunkte geben als den Direktiven darin.',
    },
    'stray-fence': {
      message: 'Die Zeile `{actual}` schließt nichts',
      advice: 'Die Zeile entfernen oder der Direktive, die sie schließen soll, mehr Doppelpunkte geben als den Direktiven darin.',
    },
    'wrong-form': {
      message: 'Unerwartete Form `{actual}`; erwartet: {expected}',
      advice: 'Die Zahl der Doppelpunkte ändern. Eine Direktive mit drei oder mehr Doppelpunkten braucht eine schließende Zeile, die anderen haben keine.',
    },
    'missing-label': {
      message: 'Die Direktive `{actual}` hat keine Beschriftung',
      advice:
        'Den Text in eckigen Klammern direkt hinter den Namen schreiben: `{actual}[Text]`. Ein Doppelpunkt, der keine Direktive einleitet, braucht einen umgekehrten Schrägstrich davor.',
    },
    'unclosed-label': {
      message: 'Die Beschriftung von `{actual}` wird nie geschlossen',
      advice: 'Die Klammer `]` ergänzen. Eine Klammer, die zur Beschriftung gehört, braucht einen umgekehrten Schrägstrich davor.',
    },
    'unexpected-label': {
      message: 'Unerwartete Beschriftung `{actual}` an `{directive}`',
      advice: 'Den Text in den Inhalt der Direktive verschieben.',
    },
    'unknown-directive': {
      message: 'Unerwartete Direktive `{actual}`; erwartet: {expected}',
      advice: 'Den Namen korrigieren.',
    },
    'misplaced-directive': {
      message: '`{actual}` darf hier nicht stehen, sondern nur {expected}',
      advice: 'Die Direktive verschieben.',
    },
    'repeated-directive': {
      message: 'Ein zweites `{actual}` im selben Schritt',
      advice: 'Beide zu einem zusammenfassen.',
    },
    'empty-directive': {
      message: '`{actual}` ist leer; erwartet: Text darin',
      advice: 'Das Nötige hineinschreiben oder die Direktive entfernen.',
    },
    'unknown-attribute': {
      message: 'Unerwartetes Attribut `{actual}` an `{directive}`; erwartet: {expected}',
      advice: 'Den Namen korrigieren oder das Attribut entfernen.',
    },
    'duplicate-attribute': {
      message: 'Das Attribut `{actual}` steht zweimal da',
      advice: 'Nur eines der beiden behalten.',
    },
    'missing-attribute': {
      message: 'Bei `{directive}` fehlt `{missing}`',
      advice: 'Das Attribut ergänzen.',
    },
    'malformed-attribute': {
      message: 'Unerwarteter Wert `{actual}` für `{attribute}`; erwartet: {expected}',
      advice: 'Den Wert ändern.',
    },

    // Ids
    'missing-id': {
      message: '`{directive}` hat keine ID',
      advice: '`#` und einen Namen ergänzen, der sich nie ändert, zum Beispiel `{#create-group}`.',
    },
    'malformed-id': {
      message: 'Unerwartete ID `{actual}`; erwartet: Kleinbuchstaben, Ziffern und einzelne Bindestriche, am Anfang ein Buchstabe',
      advice: 'Nach dem Muster `create-group` schreiben.',
    },
    'duplicate-id': {
      message: 'Die ID `{actual}` wird schon verwendet: {first}',
      advice: 'Eine andere ID wählen. Eine Überschrift erhält die ID, die sich aus ihren Wörtern ergibt.',
    },

    // Steps
    'unknown-step-kind': {
      message: 'Unerwartete Schrittart `{actual}`; erwartet: {expected}',
      advice: 'Das Wort hinter `kind=` ändern.',
    },
    'unknown-requirement-kind': {
      message: 'Unerwartete Voraussetzungsart `{actual}`; erwartet: {expected}',
      advice: 'Das Wort hinter `kind=` ändern.',
    },
    'missing-command': {
      message: 'Der Schritt beginnt nicht mit einem Absatz, der sagt, was zu tun ist',
      advice: 'Mit einem Satz beginnen, der zu einer Handlung auffordert. Nur ein Hinweiskasten darf davor stehen.',
    },
    'missing-statement': {
      message: 'Die Voraussetzung beginnt nicht mit einem Absatz, der sagt, was erfüllt sein muss',
      advice: 'Mit einem Satz beginnen.',
    },
    'form-without-fields': {
      message: 'Das Formular hat kein Feld',
      advice: 'Für jedes Eingabefeld eine Zeile `::field[Label]{value="…"}` ergänzen oder `kind="form"` entfernen.',
    },
    'field-without-source': {
      message: 'Beim Feld `{label}` steht nicht, was hineingehört; erwartet: eines der Attribute {expected}',
      advice: 'Eines davon ergänzen.',
    },
    'field-with-two-sources': {
      message: 'Das Feld `{label}` hat {actual}; erwartet: nur eines davon',
      advice: 'Eines behalten.',
    },
    'too-few-options': {
      message: 'Zahl der Möglichkeiten, zwischen denen zu wählen ist: {actual}; erwartet: zwei oder mehr',
      advice: 'Für jede Möglichkeit `:::option[Label]{#id}` ergänzen oder eine andere Schrittart wählen.',
    },
    'check-without-expect': {
      message: 'Der Prüfschritt sagt nicht, was zu erwarten ist',
      advice: 'Mit `:::expect` ergänzen, was zu sehen ist, wenn alles in Ordnung ist.',
    },
    'wait-without-time': {
      message: 'Der Warteschritt hat {actual}; erwartet: entweder `for` oder `until`',
      advice: 'Zum Beispiel `for="24h"` oder `until="20:00 Europe/Copenhagen"` schreiben.',
    },
    'unknown-time-zone': {
      message: 'Unerwartete Zeitzone `{actual}`; erwartet: ein IANA-Name wie `Europe/Copenhagen` oder `UTC`',
      advice: 'Die Zone mit Region und Stadt angeben.',
    },
    'record-without-variable': {
      message: 'Der Schritt sagt nicht, welcher Wert zu notieren ist',
      advice: '`var` mit einem Schlüssel aus `docs/_shared/variables.yml` ergänzen.',
    },
    'sign-in-without-console': {
      message: 'Der Anmeldeschritt sagt nicht, wo man sich anmeldet',
      advice: '`console` mit einem Schlüssel aus `docs/_shared/consoles.yml` ergänzen.',
    },
    'sign-in-without-account': {
      message: 'Der Anmeldeschritt sagt nicht, mit welchem Konto man sich anmeldet',
      advice: '`as` mit einem Schlüssel aus `docs/_shared/accounts.yml` ergänzen.',
    },
    'missing-lane': {
      message: 'Der erste Schritt {variant}nennt `{missing}` nicht',
      advice: 'Im ersten Schritt angeben, in welcher Konsole man arbeitet und mit welchem Konto man angemeldet ist.',
    },
    'account-change-without-sign-in': {
      message: 'Das Konto wechselt ohne Anmeldung von `{before}` zu `{actual}`',
      advice: 'Den Schritt zu einem der Art `sign-in` machen oder einen solchen davor einfügen.',
    },
    'heading-in-step': {
      message: 'In einem Schritt steht eine Überschrift',
      advice: 'Die Überschrift zwischen die Schritte verschieben, wo sie eine Phase einleitet.',
    },
    'deep-list': {
      message: 'Die Liste hat {actual} Ebenen; erwartet: höchstens eine Liste in einer Liste',
      advice: 'Die Teilschritte zu eigenen Schritten machen.',
    },
    'irreversible-before-warning': {
      message: 'Die Warnung steht hinter der Anweisung eines Schritts, der nicht rückgängig zu machen ist',
      advice: 'Die Warnung vor die Anweisung stellen: Was zu spät gelesen wird, wird nicht gelesen.',
    },
    'late-warning': {
      message: 'Die Warnung steht hinter der Anweisung, zu der sie gehört',
      advice: 'Die Warnung vor die Anweisung stellen.',
    },
    'role-never-revoked': {
      message: 'Die Rolle `{actual}` wird zugewiesen und {variant}nie entzogen',
      advice: 'Einen späteren Schritt mit `revokes` ergänzen oder mit `keeps="reason"` begründen, warum die Rolle nicht entzogen wird.',
    },
    'check-without-trouble': {
      message: 'Der Prüfschritt sagt nicht, was zu tun ist, wenn die Prüfung fehlschlägt',
      advice: '`:::trouble[Symptom]` mit der Abhilfe ergänzen.',
    },

    // The procedure as a whole
    'late-requirement': {
      message: 'Die Voraussetzung steht hinter dem ersten Schritt',
      advice: 'Die Voraussetzung vor den ersten Schritt stellen: Ohne sie darf die Arbeit nicht beginnen.',
    },
    'missing-outcome': {
      message: 'Die Anleitung hat kein Ergebnis',
      advice: 'Mit `::::outcome{#id}` abschließen: was jetzt gilt und wie es sich überprüfen lässt.',
    },
    'outcome-not-last': {
      message: 'Hinter dem Ergebnis steht noch etwas',
      advice: 'Alles Weitere vor das Ergebnis stellen; dahinter dürfen nur Kommentare stehen.',
    },
    'missing-step': {
      message: 'Die Anleitung hat keinen Schritt',
      advice: 'Einen Schritt ergänzen: `::::step{#id console="…" as="…"}`.',
    },
    'too-many-variants': {
      message: 'Die Fragen ergeben {actual} Varianten; erwartet: höchstens {expected}',
      advice: 'Weniger Fragen stellen oder die Anleitung aufteilen.',
    },
    'unknown-question': {
      message: 'Unerwartete Frage `{actual}`; erwartet: {expected}',
      advice: 'Eine Frage aus dem Frontmatter verwenden oder diese dort ergänzen.',
    },
    'unknown-answer': {
      message: 'Unerwartete Antwort `{actual}` auf `{question}`; erwartet: {expected}',
      advice: 'Eine Antwort aus dem Frontmatter verwenden oder diese dort ergänzen.',
    },
    'variant-without-steps': {
      message: 'Die Variante {actual} hat keinen Schritt',
      advice: 'Einen Schritt dafür ergänzen oder die Antwort entfernen.',
    },
    'variant-without-outcome': {
      message: 'Die Variante {actual} hat kein Ergebnis',
      advice: 'Ein Ergebnis dafür ergänzen oder das `when` eines anderen Ergebnisses erweitern.',
    },
    'on-no-variant': {
      message: 'Keine Variante zeigt dies: `{actual}` trifft nie zu',
      advice: 'Die Bedingung in `when` ändern. Ein Leerzeichen bedeutet „und“, ein Komma „oder“.',
    },
    'missing-phase': {
      message: '{actual} Schritte ohne Phase; erwartet: höchstens {expected}',
      advice: 'Die Schritte mit Überschriften gliedern: `## Headings`.',
    },
    'overdue-review': {
      message: 'Die Anleitung hätte bis {actual} geprüft werden sollen',
      advice: 'Die Anleitung mit der Konsole des Herstellers vergleichen, dann `reviewed` und `reviewBy` neu setzen.',
    },

    // Vocabulary and includes
    'unknown-vocabulary-key': {
      message: '{vocabulary} `{actual}`; erwartet: {expected}',
      advice: 'Den Schlüssel korrigieren oder in `docs/_shared/{file}` ergänzen.',
    },
    'undeclared-variable': {
      message: 'Die Variable `{actual}` ist nicht deklariert; erwartet: {expected}',
      advice: 'Den Schlüssel korrigieren oder in `docs/_shared/variables.yml` deklarieren.',
    },
    'unused-vocabulary-key': {
      message: 'Keine Anleitung verwendet {vocabulary} `{actual}`',
      advice: 'Den Schlüssel entfernen oder verwenden.',
    },
    'missing-include': {
      message: 'Die Datei `{actual}`, die eingebunden werden soll, gibt es nicht',
      advice: 'Den Pfad vom Stammordner der Inhalte aus schreiben, zum Beispiel `/_shared/steps/sign-in.mdx`.',
    },
    'self-include': {
      message: 'Die Datei `{actual}` bindet sich selbst ein',
      advice: 'Die Einbindung entfernen.',
    },
    'nested-include': {
      message: 'Eine eingebundene Datei bindet `{actual}` ein',
      advice: 'Beide Dateien in der Anleitung einbinden.',
    },
    'repeated-include': {
      message: 'Die Datei `{actual}` ist zweimal eingebunden',
      advice: 'Eine der beiden Einbindungen entfernen: Jede ID darf in einer Anleitung nur einmal vorkommen.',
    },
    'front-matter-in-include': {
      message: 'Die eingebundene Datei hat ein Frontmatter',
      advice: 'Das Frontmatter entfernen: Gemeinsame Schritte gehören zu der Anleitung, die sie einbindet.',
    },

    // Strings of the site
    'malformed-json': {
      message: 'Das JSON ist hier nicht lesbar; erwartet: {expected}',
      advice:
        'Den Eintrag korrigieren. In JSON gehören Schlüssel und Texte in doppelte Anführungszeichen; zwischen zwei Einträgen steht ein Komma, nach dem letzten keines.',
    },
    'missing-ui-string': {
      message: 'Der Text `{missing}` fehlt; auf Englisch lautet er `{english}`, und {file} zeigt ihn an',
      advice: 'Den Schlüssel mit dem Text in dieser Sprache als `message` ergänzen.',
    },
    'unknown-ui-string': {
      message: 'Die Website zeigt keinen Text `{actual}` an',
      advice: 'Den Schlüssel korrigieren oder entfernen.',
    },
    'differing-placeholders': {
      message: 'Unstimmiger Text `{key}`: {actual}; erwartet: {expected}',
      advice: 'Die Wörter in geschweiften Klammern wie im Englischen beibehalten und `|` zwischen Singular und Plural setzen.',
    },

    // Characters
    'mixed-scripts': {
      message: 'Das Wort `{actual}` mischt lateinische Buchstaben mit {script}: {characters}',
      advice: 'Das Wort neu eintippen.',
    },
    'invisible-character': {
      message: 'Unerwartetes unsichtbares Zeichen `{actual}`',
      advice: 'Das Zeichen löschen.',
    },

    // Words
    'time-without-zone': {
      message: 'Die Uhrzeit `{actual}` hat keine Zeitzone',
      advice: 'Dahinter eine IANA-Zone nennen, zum Beispiel `20:00 Australia/Sydney`, oder einen `wait`-Schritt daraus machen.',
    },
    'secret-in-text': {
      message: 'Dies sieht nach {kind} aus',
      advice: 'Entfernen und überall ersetzen, wo es in Gebrauch ist: Was in Git war, bleibt lesbar. Ein Feld fragt mit `{secret}` nach einem Geheimnis.',
    },
    'long-command': {
      message: 'Die Anweisung hat {actual} Wörter; erwartet: höchstens {expected}',
      advice: 'Nur sagen, was zu tun ist, und den Rest in die Absätze darunter verschieben.',
    },
    'two-actions': {
      message: 'Die Anweisung verlangt eine zweite Handlung: `{actual}`',
      advice: 'Einen eigenen Schritt daraus machen.',
    },
    'unclear-command': {
      message: 'Die Anweisung beginnt mit `{actual}`; erwartet: eine Aufforderung oder der Ort, an dem etwas zu tun ist',
      advice: 'Als Aufforderung schreiben („Die Gruppe auswählen.“) oder mit dem Ort beginnen („In der Liste … auswählen.“).',
    },
    'command-without-full-stop': {
      message: 'Die Anweisung endet nicht mit einem Punkt',
      advice: 'Einen Punkt setzen.',
    },
    'unmarked-label': {
      message: '`{actual}` sieht nach einer Beschriftung der Konsole aus',
      advice: 'Für eine Beschriftung `:ui[…]` schreiben, für etwas zum Kopieren `:value[…]`.',
    },
    'decorated-label': {
      message: 'Die Beschriftung `{actual}` enthält überflüssige Satzzeichen; erwartet: {expected}',
      advice: 'Die Beschriftung ohne Anführungszeichen und ohne den Doppelpunkt dahinter schreiben.',
    },
    'optional-in-text': {
      message: 'Im Text steht `{actual}`',
      advice: 'Das Attribut `optional` des Schritts verwenden: Es erscheint auf dem Bildschirm und auf Papier.',
    },
    'step-number-in-text': {
      message: 'Der Text nennt einen Schritt bei seiner Nummer: `{actual}`',
      advice: 'Auf den Schritt verlinken: `[its command](#its-id)`. Die Nummern ändern sich mit der Variante.',
    },
    'adjacent-admonitions': {
      message: 'Zwei Hinweiskästen folgen direkt aufeinander',
      advice: 'Beide zusammenfassen oder den wichtigeren behalten.',
    },
    'unreserved-domain': {
      message: 'Das Beispiel `{actual}` kann jemandem gehören',
      advice: 'Einen reservierten Namen wie `example.com` oder `contoso.example` verwenden.',
    },
    'avoided-term': {
      message: 'Unerwarteter Begriff `{actual}`; erwartet: {expected}',
      advice: 'Das Wort ändern. Eine Beschriftung einer Konsole als `:ui[…]` schreiben, einen Namen zum Kopieren als `:value[…]`.',
    },

    // Translations
    'missing-translation': {
      message: 'Die Übersetzung fehlt (Sprache: {language}); erwartet: `{missing}`',
      advice: 'Die Datei übersetzen. Bis dahin sehen die Leser den englischen Text.',
    },
    'orphaned-translation': {
      message: 'Die Datei übersetzt nichts: `{missing}` gibt es nicht',
      advice: 'Der Datei den Namen des Originals geben oder sie entfernen.',
    },
    'untranslated-step': {
      message: 'Der Übersetzung fehlt `{missing}` aus {original}',
      advice: 'Übersetzen und hier einfügen. Bis dahin zeigt die Seite den englischen Text.',
    },
    'orphaned-step': {
      message: '`{actual}` gibt es in {original} nicht',
      advice: 'Dieselbe ID wie im Original vergeben oder das Element entfernen.',
    },
    'differing-order': {
      message: '`{actual}` steht an einer anderen Stelle als im Original, siehe {original}',
      advice: 'Verschieben: Wer die Sprache wechselt, muss dieselben Schritte antreffen.',
    },
    'differing-translation': {
      message: 'Unerwartet: {actual}; erwartet: {expected} wie in {original}',
      advice: 'Beschriftungen, Werte, Links und Attribute sind in jeder Sprache gleich. Die falsche Stelle berichtigen.',
    },
    'untranslated-label': {
      message: 'Für `{actual}` fehlt der Name (Sprache: {language})',
      advice: 'Den Namen ergänzen. Ein Name, der in jeder Sprache gleich ist, steht als ein Text da.',
    },
    'stale-translation': {
      message: 'Das Original von `{actual}` hat sich seit der Übersetzung geändert: {original}',
      advice: 'Die Übersetzung anpassen und dann bestätigen: `npm run translations -- accept {actual} --locale {locale}`.',
    },
    'unaccepted-translation': {
      message: 'Die Übersetzung von `{actual}` hat noch niemand bestätigt: {original}',
      advice: 'Mit dem Original vergleichen und dann bestätigen: `npm run translations -- accept {actual} --locale {locale}`.',
    },
    'orphaned-record': {
      message: 'Es gibt kein `{actual}`, das übersetzt werden könnte',
      advice: 'Den Eintrag entfernen: `npm run translations -- accept {actual} --locale {locale}`.',
    },

    // Silencing
    'allow-without-reason': {
      message: 'Die Warnung `{actual}` wird ohne Begründung unterdrückt',
      advice: 'Die Begründung hinter den Doppelpunkt schreiben: `allow="{actual}: reason"`.',
    },
    'unknown-rule': {
      message: 'Unerwartete Regel `{actual}`; erwartet: {expected}',
      advice: 'Den Namen korrigieren; die Regeln stehen in `docs/authoring/rules.mdx`.',
    },
    'allowed-error': {
      message: 'Die Regel `{actual}` meldet einen Fehler, und ein Fehler lässt sich nicht unterdrücken',
      advice: 'Den Fehler beheben.',
    },
    'unused-allow': {
      message: 'Nichts verstößt hier gegen die Regel `{actual}`, die unterdrückt wird',
      advice: 'Die Regel aus `allow` entfernen.',
    },
  },

  expectations: {
    address: 'eine Adresse, die mit `https://` beginnt',
    allow: 'eine Regel und eine Begründung, zum Beispiel `long-command: the label is long`',
    allowances: 'Regeln, jede mit einer Begründung',
    answers: 'zwei oder mehr Antworten, jede mit einer ID und einem Text',
    choices: 'zwei oder mehr Auswahlmöglichkeiten, durch Kommas getrennt',
    condition: 'Fragen und Antworten, zum Beispiel `purchase=direct` (Komma = oder, Leerzeichen = und)',
    content: 'Text',
    day: 'ein Datum wie `2026-11-20`',
    duration: 'eine Dauer wie `90s`, `5m`, `24h` oder `3d`',
    fieldRule: '`not-containing` und eine Variable',
    flag: 'das Wort allein, ohne Wert',
    id: 'Kleinbuchstaben, Ziffern und einzelne Bindestriche, am Anfang ein Buchstabe',
    keys: 'ein oder mehrere Schlüssel, durch Leerzeichen getrennt',
    localText: 'ein Text oder je ein Text für `en`, `da` und `de`',
    minutes: 'eine ganze Zahl von Minuten, zum Beispiel `5`',
    moment: 'eine Uhrzeit und eine Zeitzone, zum Beispiel `20:00 Australia/Sydney`',
    otherWord: 'ein Wort, das nicht zugleich ein `use` ist',
    procedure: 'die Schlüssel einer Anleitung, zum Beispiel `id` und `product`',
    question: '`text` und `answers`',
    questions: 'Fragen, jede mit einer ID, `text` und `answers`',
    text: 'ein Text',
    texts: 'eine Liste von Texten',
    variableType: '`text`, `domain`, `email`, `guid`, `url`, `phone`, `date`, `zone` oder `secret`',
  },

  phrases: {
    // Files and front matter
    notUtf8: 'sie ist hier nicht in UTF-8',
    nulByte: 'sie enthält hier ein NUL-Byte',
    isFolder: 'sie ist ein Ordner',
    systemError: 'das System meldet {code}',
    frontMatter: 'Frontmatter',
    inFrontMatter: 'im Frontmatter',
    inKey: 'in `{key}`',
    theKey: 'der Schlüssel {keys}',
    theKeys: 'die Schlüssel {keys}',
    somethingElse: 'etwas anderes',

    // Directives
    afterLabel: 'dahinter steht noch etwas',
    attributeLines: 'ihre Attribute gehen über mehrere Zeilen',
    spaceBeforeAttributes: 'vor `{` steht ein Leerzeichen',
    spaceBeforeLabel: 'vor `[` steht ein Leerzeichen',
    spaceBeforeName: 'vor ihrem Namen steht ein Leerzeichen',
    unreadableAttributes: 'ihre Attribute haben nicht die Form `key="value"`',
    betweenSteps: 'zwischen den Schritten, nicht in etwas anderem',
    inStep: 'direkt in einem Schritt',
    inStepOfKind: 'in einem Schritt der Art `{kind}`',
    outsideLabel: 'außerhalb einer anderen Beschriftung',
    inProcedure: 'in einer Anleitung, also in `docs/procedures`',
    noAttribute: 'keines',
    besideSecret: 'nur zusammen mit `secret`',

    // Ids
    byHeadingOnLine: 'von der Überschrift in Zeile {line}',
    byHeadingInFile: 'von der Überschrift in {file}, Zeile {line}',
    onLine: 'in Zeile {line}',
    inFile: 'in {file}, Zeile {line}',

    // Steps and variants
    bothTimes: 'beides',
    noTime: 'keine Zeitangabe',
    ofVariant: 'der Variante {variant} ',
    onVariant: 'in der Variante {variant} ',
    frontMatterQuestion: 'eine Frage aus dem Frontmatter',

    // Vocabulary; the adjective agrees with the noun
    console: 'Unerwartete Konsole',
    account: 'Unerwartetes Konto',
    role: 'Unerwartete Rolle',
    product: 'Unerwartetes Produkt',
    theVariable: 'die Variable',
    theConsole: 'die Konsole',
    theAccount: 'das Konto',
    theRole: 'die Rolle',
    theProduct: 'das Produkt',
    declaredKey: 'ein deklarierter Schlüssel',

    // Translations
    nothing: 'nichts',

    // Strings of the site
    jsonObject: 'ein Objekt mit Texten in doppelten Anführungszeichen',
    jsonOnce: 'jeder Schlüssel nur einmal',
    jsonText: 'ein Objekt mit einem Text als `message`',
    noPlaceholder: 'kein Platzhalter',
    oneForm: 'eine Form',
    severalForms: '{count} Formen, dazwischen `|`',

    // Characters and secrets
    cyrillic: 'kyrillischen',
    greek: 'griechischen',
    'private key': 'einem echten privaten Schlüssel',
    token: 'einem echten Token',
    'connection string': 'einer echten Verbindungszeichenfolge',
    'recovery key': 'einem echten Wiederherstellungsschlüssel',
    'one-time password': 'einem echten Einmalkennwort',
    password: 'einem echten Kennwort',
    'API key': 'einem echten API-Schlüssel',
    'random key': 'einem echten Zufallsschlüssel',
  },

  report: {
    error: 'Fehler',
    warning: 'Warnung',
    errors: {one: '{count} Fehler', other: '{count} Fehler'},
    warnings: {one: '{count} Warnung', other: '{count} Warnungen'},
    files: {one: '{count} Datei', other: '{count} Dateien'},
    summary: '{errors} und {warnings} in {files}',
  },
} as const satisfies Wording;
