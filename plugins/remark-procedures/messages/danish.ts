import type {Wording} from '../messages.ts';

export const danish = {
  rules: {
    // Files
    'unreadable-file': {
      message: 'Filen er ikke læsbar tekst: {reason}',
      advice: 'Gem den som UTF-8-tekst, eller fjern den fra mappen.',
    },
    'huge-file': {
      message: 'Filen er på {actual} byte; forventet: højst {expected}',
      advice: 'Del proceduren op, og læg billeder og logudskrifter i filer for sig.',
    },
    'no-procedures': {
      message: 'Der er ingen procedure i `{folder}`; forventet: mindst én `.mdx`-fil',
      advice: 'Skriv den første med `npm run new`.',
    },
    'unknown-file': {
      message: 'Filen `{actual}` findes ikke',
      advice: 'Kontrollér navnet; stien regnes fra projektets rodmappe.',
    },
    'duplicate-procedure': {
      message: "Id'et `{actual}` bruges allerede af proceduren i {first}",
      advice: 'Giv en af de to procedurer et andet id.',
    },

    // Front matter and vocabulary
    'malformed-yaml': {
      message: 'YAML-koden kan ikke læses her: {reason}',
      advice: 'Ret linjen. Sæt anførselstegn om en værdi med kolon, nummertegn eller kantet parentes.',
    },
    'missing-front-matter': {
      message: 'Proceduren har ingen frontmatter; forventet: {expected} mellem to linjer med `---`',
      advice: 'Begynd filen med frontmatter; `npm run new` skriver den for dig.',
    },
    'missing-key': {
      message: 'Nøglen `{missing}` mangler {parent}',
      advice: 'Tilføj nøglen.',
    },
    'unknown-key': {
      message: 'Uventet nøgle `{actual}` {parent}; forventet: {expected}',
      advice: 'Ret nøglen, eller fjern linjen.',
    },
    'malformed-value': {
      message: 'Uventet værdi `{actual}` for `{key}`; forventet: {expected}',
      advice: 'Ret værdien.',
    },
    'missing-vocabulary': {
      message: 'Vokabularfilen `{file}` mangler',
      advice: 'Opret den; `{}` er nok til et vokabular uden poster.',
    },

    // Syntax
    'mdx-syntax': {
      message: 'MDX kan ikke læse dette: {reason}',
      advice: 'Sæt en omvendt skråstreg foran `<` eller `{`, hvis tegnet er tekst; luk ellers tagget eller den krøllede parentes.',
    },
    'malformed-directive': {
      message: 'Direktivet `{actual}` kan ikke læses: {reason}',
      advice: 'Skriv det som `::name[Label]{key="value"}` på én linje uden noget foran, mellem eller efter delene.',
    },
    'unclosed-fence': {
      message: '`{actual}` bliver aldrig lukket; forventet: en linje med `{fence}`',
      advice: 'Luk direktivet med lige så mange koloner, som det blev åbnet med.',
    },
    'misnested-fence': {
      message: '`{actual}` har lige så mange koloner som det omgivende `{outer}`, der derfor lukkes først',
      advice: 'Giv det ydre direktiv flere koloner end direktiverne inde i det.',
    },
    'stray-fence': {
      message: 'Linjen `{actual}` lukker ikke noget',
      advice: 'Fjern den, eller giv det direktiv, som den skal lukke, flere koloner end direktiverne inde i det.',
    },
    'wrong-form': {
      message: 'Uventet form `{actual}`; forventet: {expected}',
      advice: 'Ret antallet af koloner. Et direktiv med tre eller flere koloner skal lukkes med en linje for sig, de andre skal ikke.',
    },
    'missing-label': {
      message: 'Direktivet `{actual}` har ingen etiket',
      advice:
        'Skriv teksten i kantede parenteser lige efter navnet: `{actual}[Text]`. Et kolon, der ikke indleder et direktiv, skal have en omvendt skråstreg foran.',
    },
    'unclosed-label': {
      message: 'Etiketten på `{actual}` bliver aldrig lukket',
      advice: 'Tilføj `]`. En kantet parentes, der hører til etiketten, skal have en omvendt skråstreg foran.',
    },
    'unexpected-label': {
      message: 'Uventet etiket `{actual}` på `{directive}`',
      advice: 'Flyt teksten ned i direktivets linjer.',
    },
    'unknown-directive': {
      message: 'Uventet direktiv `{actual}`; forventet: {expected}',
      advice: 'Ret navnet.',
    },
    'misplaced-directive': {
      message: '`{actual}` kan ikke stå her, kun {expected}',
      advice: 'Flyt det.',
    },
    'repeated-directive': {
      message: 'Der står endnu et `{actual}` i samme trin',
      advice: 'Saml dem i ét.',
    },
    'empty-directive': {
      message: '`{actual}` er tomt; forventet: en tekst i det',
      advice: 'Skriv, hvad læseren skal vide, eller fjern direktivet.',
    },
    'unknown-attribute': {
      message: 'Uventet attribut `{actual}` på `{directive}`; forventet: {expected}',
      advice: 'Ret navnet, eller fjern attributten.',
    },
    'duplicate-attribute': {
      message: 'Attributten `{actual}` står der to gange',
      advice: 'Behold den ene.',
    },
    'missing-attribute': {
      message: '`{directive}` mangler `{missing}`',
      advice: 'Tilføj attributten.',
    },
    'malformed-attribute': {
      message: 'Uventet værdi `{actual}` for `{attribute}`; forventet: {expected}',
      advice: 'Ret værdien.',
    },

    // Ids
    'missing-id': {
      message: '`{directive}` har intet id',
      advice: 'Tilføj `#` og et navn, der aldrig ændres, for eksempel `{#create-group}`.',
    },
    'malformed-id': {
      message: 'Uventet id `{actual}`; forventet: små bogstaver, cifre og enkelte bindestreger, med et bogstav først',
      advice: 'Skriv det på samme måde som `create-group`.',
    },
    'duplicate-id': {
      message: "Id'et `{actual}` bruges allerede {first}",
      advice: 'Vælg et andet id. En overskrift får automatisk et id, der dannes af dens ord.',
    },

    // Steps
    'unknown-step-kind': {
      message: 'Uventet trintype `{actual}`; forventet: {expected}',
      advice: 'Ret ordet efter `kind=`.',
    },
    'unknown-requirement-kind': {
      message: 'Uventet forudsætningstype `{actual}`; forventet: {expected}',
      advice: 'Ret ordet efter `kind=`.',
    },
    'missing-command': {
      message: 'Trinnet begynder ikke med et afsnit, der siger, hvad der skal gøres',
      advice: 'Begynd med én sætning i bydeform. Kun en infoboks må stå foran den.',
    },
    'missing-statement': {
      message: 'Forudsætningen begynder ikke med et afsnit, der siger, hvad der skal være opfyldt',
      advice: 'Begynd med én sætning.',
    },
    'form-without-fields': {
      message: 'Formularen har ingen felter',
      advice: 'Tilføj en linje `::field[Label]{value="…"}` for hvert felt, eller fjern `kind="form"`.',
    },
    'field-without-source': {
      message: 'Feltet `{label}` siger ikke, hvad der skal stå i det; forventet: en af attributterne {expected}',
      advice: 'Tilføj en af dem.',
    },
    'field-with-two-sources': {
      message: 'Feltet `{label}` har {actual}; forventet: kun en af dem',
      advice: 'Behold en af dem.',
    },
    'too-few-options': {
      message: 'Antal muligheder i valget: {actual}; forventet: to eller flere',
      advice: 'Tilføj `:::option[Label]{#id}` for hver måde at gå videre på, eller vælg en anden trintype.',
    },
    'check-without-expect': {
      message: 'Kontrollen siger ikke, hvad der forventes',
      advice: 'Tilføj `:::expect` med det, som teknikeren ser, når alt er i orden.',
    },
    'wait-without-time': {
      message: 'Ventetrinnet har {actual}; forventet: enten `for` eller `until`',
      advice: 'Skriv `for="24h"` eller `until="20:00 Europe/Copenhagen"`.',
    },
    'unknown-time-zone': {
      message: 'Uventet tidszone `{actual}`; forventet: et IANA-navn som `Europe/Copenhagen` eller `UTC`',
      advice: 'Angiv zonen med region og by.',
    },
    'record-without-variable': {
      message: 'Trinnet siger ikke, hvilken værdi der skal skrives ned',
      advice: 'Tilføj `var` med en nøgle fra `docs/_shared/variables.yml`.',
    },
    'sign-in-without-console': {
      message: 'Logintrinnet siger ikke, hvor der skal logges ind',
      advice: 'Tilføj `console` med en nøgle fra `docs/_shared/consoles.yml`.',
    },
    'sign-in-without-account': {
      message: 'Logintrinnet siger ikke, hvilken konto der skal logges ind med',
      advice: 'Tilføj `as` med en nøgle fra `docs/_shared/accounts.yml`.',
    },
    'missing-lane': {
      message: 'Det første trin {variant}nævner ikke `{missing}`',
      advice: 'Angiv i det første trin, hvilken konsol der arbejdes i, og hvilken konto der er logget ind med.',
    },
    'account-change-without-sign-in': {
      message: 'Kontoen skifter fra `{before}` til `{actual}` uden login',
      advice: 'Gør trinnet til et af typen `sign-in`, eller sæt et sådant trin foran.',
    },
    'heading-in-step': {
      message: 'Der står en overskrift inde i et trin',
      advice: 'Flyt den ud mellem trinnene, hvor den indleder en fase.',
    },
    'deep-list': {
      message: 'Listen har {actual} niveauer; forventet: højst én liste i en liste',
      advice: 'Gør deltrinnene til selvstændige trin.',
    },
    'irreversible-before-warning': {
      message: 'Advarslen står efter anvisningen i et trin, der ikke kan fortrydes',
      advice: 'Flyt den op foran anvisningen; hvad der læses for sent, bliver ikke læst.',
    },
    'late-warning': {
      message: 'Advarslen står efter den anvisning, den hører til',
      advice: 'Flyt den op foran anvisningen.',
    },
    'role-never-revoked': {
      message: 'Rollen `{actual}` tildeles og bliver {variant}aldrig fjernet igen',
      advice: 'Tilføj et senere trin med `revokes`, eller begrund med `keeps="reason"`, hvorfor rollen bevares.',
    },
    'check-without-trouble': {
      message: 'Kontrollen siger ikke, hvad der skal gøres, når den slår fejl',
      advice: 'Tilføj `:::trouble[Symptom]` med løsningen.',
    },

    // The procedure as a whole
    'late-requirement': {
      message: 'Forudsætningen står efter det første trin',
      advice: 'Flyt den op foran det første trin; arbejdet må ikke begynde uden den.',
    },
    'missing-outcome': {
      message: 'Proceduren har intet resultat',
      advice: 'Afslut den med `::::outcome{#id}`: hvad der nu gælder, og hvordan det kontrolleres.',
    },
    'outcome-not-last': {
      message: 'Der står mere efter resultatet',
      advice: 'Flyt det op foran resultatet; kun kommentarer må stå efter det.',
    },
    'missing-step': {
      message: 'Proceduren har ingen trin',
      advice: 'Tilføj `::::step{#id console="…" as="…"}`.',
    },
    'too-many-variants': {
      message: 'Spørgsmålene giver {actual} varianter; forventet: højst {expected}',
      advice: 'Stil færre spørgsmål, eller del proceduren op.',
    },
    'unknown-question': {
      message: 'Uventet spørgsmål `{actual}`; forventet: {expected}',
      advice: 'Brug et spørgsmål fra frontmatter, eller tilføj det dér.',
    },
    'unknown-answer': {
      message: 'Uventet svar `{actual}` på `{question}`; forventet: {expected}',
      advice: 'Brug et svar fra frontmatter, eller tilføj det dér.',
    },
    'variant-without-steps': {
      message: 'Varianten {actual} har ingen trin',
      advice: 'Tilføj et trin til den, eller fjern svaret.',
    },
    'variant-without-outcome': {
      message: 'Varianten {actual} har intet resultat',
      advice: 'Tilføj et resultat til den, eller lad `when` på et andet resultat omfatte den.',
    },
    'on-no-variant': {
      message: 'Ingen variant viser dette: Betingelsen `{actual}` er aldrig opfyldt',
      advice: 'Ret `when`. Et mellemrum betyder »og«, et komma »eller«.',
    },
    'missing-phase': {
      message: '{actual} trin uden fase; forventet: højst {expected}',
      advice: 'Del dem op med `## Headings`.',
    },
    'overdue-review': {
      message: 'Proceduren skulle have været gennemgået senest {actual}',
      advice: 'Gennemgå den med leverandørens konsol ved siden af, og ret derefter `reviewed` og `reviewBy`.',
    },

    // Vocabulary and includes
    'unknown-vocabulary-key': {
      message: 'Uventet {vocabulary} `{actual}`; forventet: {expected}',
      advice: 'Ret nøglen, eller tilføj den i `docs/_shared/{file}`.',
    },
    'undeclared-variable': {
      message: 'Variablen `{actual}` er ikke erklæret; forventet: {expected}',
      advice: 'Ret nøglen, eller erklær den i `docs/_shared/variables.yml`.',
    },
    'unused-vocabulary-key': {
      message: 'Ingen procedure bruger {vocabulary} `{actual}`',
      advice: 'Fjern nøglen, eller brug den.',
    },
    'missing-include': {
      message: 'Filen `{actual}`, som skal inkluderes, findes ikke',
      advice: 'Skriv stien fra indholdets rodmappe, for eksempel `/_shared/steps/sign-in.mdx`.',
    },
    'self-include': {
      message: 'Filen `{actual}` inkluderer sig selv',
      advice: 'Fjern inkluderingen.',
    },
    'nested-include': {
      message: 'En inkluderet fil inkluderer `{actual}`',
      advice: 'Inkludér begge filer i selve proceduren.',
    },
    'repeated-include': {
      message: 'Filen `{actual}` er inkluderet to gange',
      advice: 'Fjern den ene inkludering; et id må kun forekomme én gang i en procedure.',
    },
    'front-matter-in-include': {
      message: 'Den inkluderede fil har frontmatter',
      advice: 'Fjern den; fælles trin hører til den procedure, der inkluderer dem.',
    },

    // Strings of the site
    'malformed-json': {
      message: 'JSON kan ikke læses her; forventet: {expected}',
      advice: 'Ret linjen. I JSON står nøgler og tekster i dobbelte anførselstegn, og der står komma mellem to poster, men ikke efter den sidste.',
    },
    'missing-ui-string': {
      message: 'Teksten `{missing}` mangler; den hedder `{english}` på engelsk og vises af {file}',
      advice: 'Tilføj nøglen med teksten på dette sprog som `message`.',
    },
    'unknown-ui-string': {
      message: 'Webstedet viser ingen tekst `{actual}`',
      advice: 'Ret nøglen, eller fjern den.',
    },
    'differing-placeholders': {
      message: 'Teksten `{key}` har {actual}; forventet: {expected}',
      advice: 'Behold ordene i krøllede parenteser, som de er på engelsk, og sæt `|` mellem formerne for én og for flere.',
    },

    // Characters
    'mixed-scripts': {
      message: 'Ordet `{actual}` blander latinske bogstaver med {script}: {characters}',
      advice: 'Skriv ordet igen.',
    },
    'invisible-character': {
      message: 'Uventet usynligt tegn `{actual}`',
      advice: 'Slet det.',
    },

    // Words
    'time-without-zone': {
      message: 'Klokkeslættet `{actual}` har ingen tidszone',
      advice: 'Skriv en IANA-zone efter det, for eksempel `20:00 Australia/Sydney`, eller gør det til et `wait`-trin.',
    },
    'secret-in-text': {
      message: 'Dette ligner {kind}',
      advice:
        'Fjern det, og udskift det overalt, hvor det er i brug: Hvad der har ligget i git, kan stadig læses. Et felt beder om en hemmelighed med `{secret}`.',
    },
    'long-command': {
      message: 'Anvisningen har {actual} ord; forventet: højst {expected}',
      advice: 'Sig, hvad der skal gøres, og flyt resten ned i uddybningen.',
    },
    'two-actions': {
      message: 'Anvisningen beder om endnu en handling: `{actual}`',
      advice: 'Gør den til et trin for sig.',
    },
    'unclear-command': {
      message: 'Anvisningen begynder med `{actual}`; forventet: en bydeform eller stedet, hvor det skal gøres',
      advice: 'Begynd med verbet (»Vælg …«) eller stedet (»På listen vælger du …«).',
    },
    'command-without-full-stop': {
      message: 'Anvisningen slutter ikke med et punktum',
      advice: 'Sæt et punktum.',
    },
    'unmarked-label': {
      message: '`{actual}` ligner en etiket i en konsol',
      advice: 'Brug `:ui[…]` til en etiket og `:value[…]` til noget, der skal kopieres.',
    },
    'decorated-label': {
      message: 'Etiketten `{actual}` har sin egen tegnsætning; forventet: {expected}',
      advice: 'Skriv etiketten uden anførselstegn og uden kolonet efter den.',
    },
    'optional-in-text': {
      message: 'Der står `{actual}` i teksten',
      advice: 'Brug trinnets attribut `optional`; den vises både på skærmen og på papir.',
    },
    'step-number-in-text': {
      message: 'Teksten henviser til et trin ved dets nummer: `{actual}`',
      advice: 'Link til trinnet: `[its command](#its-id)`. Numrene skifter med varianten.',
    },
    'adjacent-admonitions': {
      message: 'To infobokse følger lige efter hinanden',
      advice: 'Saml dem i én, eller behold den vigtigste.',
    },
    'unreserved-domain': {
      message: 'Eksemplet `{actual}` kan tilhøre nogen',
      advice: 'Brug et reserveret navn som `example.com` eller `contoso.example`.',
    },
    'avoided-term': {
      message: 'Uventet term `{actual}`; forventet: {expected}',
      advice: 'Ret ordet. En etiket i en konsol skrives som `:ui[…]`, et navn til kopiering som `:value[…]`.',
    },

    // Translations
    'missing-translation': {
      message: 'Der mangler en oversættelse til {language}; forventet: `{missing}`',
      advice: 'Oversæt filen. Indtil da ser læserne den engelske tekst.',
    },
    'orphaned-translation': {
      message: 'Filen oversætter ikke noget: `{missing}` findes ikke',
      advice: 'Giv filen samme navn som originalen, eller fjern den.',
    },
    'untranslated-step': {
      message: 'Oversættelsen mangler `{missing}` fra {original}',
      advice: 'Oversæt det, og indsæt det her. Indtil da viser siden den engelske tekst.',
    },
    'orphaned-step': {
      message: '`{actual}` findes ikke i {original}',
      advice: 'Giv det samme id som i originalen, eller fjern det.',
    },
    'differing-order': {
      message: '`{actual}` står i en anden rækkefølge end i originalen, se {original}',
      advice: 'Flyt det: En læser, der skifter sprog, skal møde de samme trin.',
    },
    'differing-translation': {
      message: 'Uventet: {actual}; forventet: {expected} som i {original}',
      advice: 'Etiketter, værdier, links og attributter er ens på alle sprog. Ret det sted, der er forkert.',
    },
    'untranslated-label': {
      message: '`{actual}` har intet navn på {language}',
      advice: 'Tilføj det. Et navn, der er ens på alle sprog, skrives som én tekst.',
    },
    'stale-translation': {
      message: 'Originalen til `{actual}` er ændret, siden den blev oversat: {original}',
      advice: 'Ret oversættelsen, og godkend den så: `npm run translations -- accept {actual} --locale {locale}`.',
    },
    'unaccepted-translation': {
      message: 'Ingen har godkendt oversættelsen af `{actual}`: {original}',
      advice: 'Sammenlign den med originalen, og godkend den så: `npm run translations -- accept {actual} --locale {locale}`.',
    },
    'orphaned-record': {
      message: 'Der findes ingen `{actual}`, som kan oversættes',
      advice: 'Fjern posten: `npm run translations -- accept {actual} --locale {locale}`.',
    },

    // Silencing
    'allow-without-reason': {
      message: 'Advarslen `{actual}` er slået fra uden begrundelse',
      advice: 'Skriv begrundelsen efter kolonet: `allow="{actual}: reason"`.',
    },
    'unknown-rule': {
      message: 'Uventet regel `{actual}`; forventet: {expected}',
      advice: 'Ret navnet; reglerne står i `docs/authoring/rules.mdx`.',
    },
    'allowed-error': {
      message: 'Reglen `{actual}` melder en fejl, og en fejl kan ikke slås fra',
      advice: 'Ret fejlen.',
    },
    'unused-allow': {
      message: 'Intet her bryder reglen `{actual}`, som er slået fra',
      advice: 'Fjern den fra `allow`.',
    },
  },

  expectations: {
    address: 'en adresse, der begynder med `https://`',
    allow: 'en regel og en begrundelse, for eksempel `long-command: the label is long`',
    allowances: 'regler, hver med en begrundelse',
    answers: 'to eller flere svar, hvert med et id og en tekst',
    choices: 'to eller flere valgmuligheder med komma imellem',
    condition: 'spørgsmål og svar, for eksempel `purchase=direct` (komma = eller, mellemrum = og)',
    content: 'tekst',
    day: 'en dato som `2026-11-20`',
    duration: 'en varighed som `90s`, `5m`, `24h` eller `3d`',
    fieldRule: '`not-containing` og en variabel',
    flag: 'ordet alene, uden værdi',
    id: 'små bogstaver, cifre og enkelte bindestreger, med et bogstav først',
    keys: 'en eller flere nøgler med mellemrum imellem',
    localText: 'én tekst, eller en tekst for hvert af sprogene `en`, `da` og `de`',
    minutes: 'et helt antal minutter, for eksempel `5`',
    moment: 'et klokkeslæt og en tidszone, for eksempel `20:00 Australia/Sydney`',
    otherWord: 'et ord, der ikke også er et `use`',
    procedure: 'en procedures nøgler, for eksempel `id` og `product`',
    question: 'en `text` og `answers`',
    questions: 'spørgsmål, hvert med et id, en `text` og `answers`',
    text: 'en tekst',
    texts: 'en liste over tekster',
    variableType: '`text`, `domain`, `email`, `guid`, `url`, `phone`, `date`, `zone` eller `secret`',
  },

  phrases: {
    // Files and front matter
    notUtf8: 'den er ikke UTF-8 her',
    nulByte: 'den har en NUL-byte her',
    isFolder: 'den er en mappe',
    systemError: 'systemet melder {code}',
    frontMatter: 'frontmatter',
    inFrontMatter: 'i frontmatter',
    inKey: 'i `{key}`',
    theKey: 'nøglen {keys}',
    theKeys: 'nøglerne {keys}',
    somethingElse: 'noget andet',

    // Directives
    afterLabel: 'der står noget efter det',
    attributeLines: 'attributterne fylder flere linjer',
    spaceBeforeAttributes: 'der står et mellemrum foran `{`',
    spaceBeforeLabel: 'der står et mellemrum foran `[`',
    spaceBeforeName: 'der står et mellemrum foran navnet',
    unreadableAttributes: 'attributterne har ikke formen `key="value"`',
    betweenSteps: 'mellem trinnene, ikke inde i noget',
    inStep: 'direkte i et trin',
    inStepOfKind: 'i et trin af typen `{kind}`',
    outsideLabel: 'uden for en anden etiket',
    inProcedure: 'i en procedure, altså i `docs/procedures`',
    noAttribute: 'ingen',
    besideSecret: 'kun sammen med `secret`',

    // Ids
    byHeadingOnLine: 'af overskriften på linje {line}',
    byHeadingInFile: 'af overskriften i {file}, linje {line}',
    onLine: 'på linje {line}',
    inFile: 'i {file}, linje {line}',

    // Steps and variants
    bothTimes: 'begge dele',
    noTime: 'ingen tidsangivelse',
    ofVariant: 'i varianten {variant} ',
    onVariant: 'i varianten {variant} ',
    frontMatterQuestion: 'et spørgsmål fra frontmatter',

    // Vocabulary
    console: 'konsol',
    account: 'konto',
    role: 'rolle',
    product: 'produkt',
    theVariable: 'variablen',
    theConsole: 'konsollen',
    theAccount: 'kontoen',
    theRole: 'rollen',
    theProduct: 'produktet',
    declaredKey: 'en erklæret nøgle',

    // Translations
    nothing: 'ingenting',

    // Strings of the site
    jsonObject: 'et objekt med tekster i dobbelte anførselstegn',
    jsonOnce: 'hver nøgle kun én gang',
    jsonText: 'et objekt med en tekst som `message`',
    noPlaceholder: 'ingen pladsholder',
    oneForm: 'én form',
    severalForms: '{count} former med `|` imellem',

    // Characters and secrets
    cyrillic: 'kyrilliske',
    greek: 'græske',
    'private key': 'en rigtig privat nøgle',
    token: 'et rigtigt token',
    'connection string': 'en rigtig forbindelsesstreng',
    'recovery key': 'en rigtig gendannelsesnøgle',
    'one-time password': 'en rigtig engangskode',
    password: 'en rigtig adgangskode',
    'API key': 'en rigtig API-nøgle',
    'random key': 'en rigtig, tilfældigt genereret nøgle',
  },

  report: {
    error: 'fejl',
    warning: 'advarsel',
    errors: {one: '{count} fejl', other: '{count} fejl'},
    warnings: {one: '{count} advarsel', other: '{count} advarsler'},
    files: {one: '{count} fil', other: '{count} filer'},
    summary: '{errors} og {warnings} i {files}',
  },
} as const satisfies Wording;
