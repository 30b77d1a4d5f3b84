import type {admonitions} from '../content.ts';
import type {Locale} from '../locale.ts';
import type {requirementKinds} from '../procedure.ts';

/** The words of a sheet in one language; everything else on it is the procedure's, the customer's or the technician's. */
export interface ChecklistWords {
  readonly customer: string;
  readonly product: string;
  readonly sources: string;
  readonly appliesTo: string;
  readonly workingTime: string;
  readonly about: (duration: string) => string;
  readonly revision: string;
  readonly reviewed: string;
  readonly ticket: string;
  readonly technician: string;
  readonly modeWord: string;
  readonly mode: string;
  readonly requirements: string;
  readonly requirement: Readonly<Record<(typeof requirementKinds)[number], string>>;
  /** Above steps that stand in no phase. */
  readonly steps: string;
  readonly part: (part: number, of: number) => string;
  readonly outcome: string;
  readonly initials: string;
  readonly stop: string;
  readonly stopRequirements: string;
  readonly stopSteps: (first: number, last: number) => string;
  readonly leftOut: string;
  readonly notDone: string;
  readonly lane: (console: string | undefined, account: string | undefined) => string;
  readonly privateWindow: string;
  readonly optional: string;
  readonly irreversible: string;
  readonly needs: string;
  readonly grants: string;
  readonly revokes: string;
  readonly keeps: string;
  readonly onlyIf: string;
  readonly or: string;
  readonly step: (number: number) => string;
  readonly admonition: Readonly<Record<(typeof admonitions)[number], string>>;
  readonly field: string;
  readonly content: string;
  readonly secret: string;
  readonly notContaining: (variable: string) => string;
  readonly empty: string;
  readonly chooseOne: string;
  readonly expect: string;
  readonly trouble: string;
  readonly yes: string;
  readonly no: string;
  readonly waitFor: (duration: string) => string;
  readonly waitUntil: (moment: string) => string;
  readonly waitStarted: string;
  readonly waitEnds: string;
  readonly keepSecret: (label: string) => string;
  readonly list: (list: number, of: number) => string;
  readonly signOff: string;
  readonly signOffHeads: readonly [string, string, string, string, string];
  readonly doneBy: string;
  readonly checkedBy: string;
  readonly validity: string;
  readonly qr: string;
  readonly page: readonly [string, string];
  readonly pack: string;
  readonly packContents: string;
}

export const checklistWords = {
  en: {
    customer: 'Customer',
    product: 'Product',
    sources: 'Source',
    appliesTo: 'Applies to',
    workingTime: 'Working time',
    about: (duration) => `about ${duration}`,
    revision: 'Revision',
    reviewed: 'Reviewed',
    ticket: 'Ticket',
    technician: 'Technician',
    modeWord: 'Read and do',
    mode: 'Read one step, do it, tick it. Do not work from memory.',
    requirements: 'Before you start',
    requirement: {account: 'Account', licence: 'Licence', role: 'Role', version: 'Version', access: 'Access', information: 'Information'},
    steps: 'Steps',
    part: (part, of) => `part ${part} of ${of}`,
    outcome: 'Outcome',
    initials: 'Initials',
    stop: 'STOP – check',
    stopRequirements: 'Everything above is in place. If anything is missing, do not start.',
    stopSteps: (first, last) =>
      first === last ? `Step ${first} is ticked, or its reason stands below.` : `Steps ${first} to ${last} are ticked, or the reason stands below.`,
    leftOut: 'Left out, and why',
    notDone: 'Not done, because',
    lane: (console, account) => (console && account ? `In ${console} as ${account}` : console ? `In ${console}` : `As ${account ?? ''}`),
    privateWindow: 'in a private window',
    optional: 'Optional',
    irreversible: 'Cannot be undone',
    needs: 'Needs the role:',
    grants: 'Grants the role:',
    revokes: 'Takes back the role:',
    keeps: 'The role stays:',
    onlyIf: 'Only if:',
    or: 'or',
    step: (number) => `step ${number}`,
    admonition: {note: 'Note', tip: 'Tip', info: 'Info', warning: 'Warning', danger: 'Danger'},
    field: 'Field',
    content: 'Content',
    secret: 'Secret – from the password manager',
    notContaining: (variable) => `Must not contain: ${variable}`,
    empty: 'Leave empty',
    chooseOne: 'Choose one:',
    expect: 'Expected:',
    trouble: 'Problem:',
    yes: 'Yes:',
    no: 'No:',
    waitFor: (duration) => `Wait ${duration}`,
    waitUntil: (moment) => `Wait until ${moment}`,
    waitStarted: 'Wait started (date, time)',
    waitEnds: 'Go on at (date, local time)',
    keepSecret: (label) => `Keep in the password manager, and nowhere else: ${label}`,
    list: (list, of) => `List ${list} of ${of}`,
    signOff: 'Sign-off',
    signOffHeads: ['', 'Name', 'Date', 'Time', 'Signature'],
    doneBy: 'Done by',
    checkedBy: 'Checked by (another person)',
    validity: 'This printed copy is valid for this customer and this revision only. Filled in, it holds customer data.',
    qr: 'QR code with the address of this procedure, variant and revision',
    page: ['Page ', ' of '],
    pack: 'Checklists',
    packContents: 'In this pack',
  },
  da: {
    customer: 'Kunde',
    product: 'Produkt',
    sources: 'Kilde',
    appliesTo: 'Gælder for',
    workingTime: 'Arbejdstid',
    about: (duration) => `ca. ${duration}`,
    revision: 'Revision',
    reviewed: 'Gennemgået',
    ticket: 'Sag',
    technician: 'Tekniker',
    modeWord: 'Læs og gør',
    mode: 'Læs ét trin, udfør det, sæt kryds. Arbejd ikke efter hukommelsen.',
    requirements: 'Før du går i gang',
    requirement: {account: 'Konto', licence: 'Licens', role: 'Rolle', version: 'Version', access: 'Adgang', information: 'Oplysning'},
    steps: 'Trin',
    part: (part, of) => `del ${part} af ${of}`,
    outcome: 'Resultat',
    initials: 'Initialer',
    stop: 'STOP – kontrollér',
    stopRequirements: 'Alt ovenfor er på plads. Gå ikke i gang, hvis noget mangler.',
    stopSteps: (first, last) =>
      first === last ? `Trin ${first} er krydset af, eller grunden står nedenfor.` : `Trin ${first} til ${last} er krydset af, eller grunden står nedenfor.`,
    leftOut: 'Udeladt, og hvorfor',
    notDone: 'Ikke udført, fordi',
    lane: (console, account) => (console && account ? `${console} · konto: ${account}` : (console ?? `Konto: ${account ?? ''}`)),
    privateWindow: 'i et privat vindue',
    optional: 'Valgfrit',
    irreversible: 'Kan ikke fortrydes',
    needs: 'Kræver rollen:',
    grants: 'Tildeler rollen:',
    revokes: 'Fjerner rollen:',
    keeps: 'Rollen bevares:',
    onlyIf: 'Gælder kun:',
    or: 'eller',
    step: (number) => `trin ${number}`,
    admonition: {note: 'Bemærk', tip: 'Tip', info: 'Info', warning: 'Advarsel', danger: 'Fare'},
    field: 'Felt',
    content: 'Indhold',
    secret: 'Hemmelig – fra adgangskodeadministratoren',
    notContaining: (variable) => `Må ikke indeholde: ${variable}`,
    empty: 'Lad stå tomt',
    chooseOne: 'Vælg én:',
    expect: 'Forventet:',
    trouble: 'Problem:',
    yes: 'Ja:',
    no: 'Nej:',
    waitFor: (duration) => `Vent ${duration}`,
    waitUntil: (moment) => `Vent til kl. ${moment}`,
    waitStarted: 'Ventetid startet (dato, kl.)',
    waitEnds: 'Fortsæt (dato, lokal tid)',
    keepSecret: (label) => `Gem i adgangskodeadministratoren og ingen andre steder: ${label}`,
    list: (list, of) => `Liste ${list} af ${of}`,
    signOff: 'Underskrifter',
    signOffHeads: ['', 'Navn', 'Dato', 'Kl.', 'Underskrift'],
    doneBy: 'Udført af',
    checkedBy: 'Kontrolleret af (en anden person)',
    validity: 'Denne udskrift gælder kun for denne kunde og denne revision. Når den er udfyldt, indeholder den kundedata.',
    qr: 'QR-kode med adressen på denne procedure, variant og revision',
    page: ['Side ', ' af '],
    pack: 'Tjeklister',
    packContents: 'I denne pakke',
  },
  de: {
    customer: 'Kunde',
    product: 'Produkt',
    sources: 'Quelle',
    appliesTo: 'Gilt für',
    workingTime: 'Arbeitszeit',
    about: (duration) => `etwa ${duration}`,
    revision: 'Revision',
    reviewed: 'Geprüft am',
    ticket: 'Ticket',
    technician: 'Techniker',
    modeWord: 'Lesen und ausführen',
    mode: 'Einen Schritt lesen, ausführen, abhaken. Nicht aus dem Gedächtnis arbeiten.',
    requirements: 'Vor dem Beginn',
    requirement: {account: 'Konto', licence: 'Lizenz', role: 'Rolle', version: 'Version', access: 'Zugang', information: 'Angabe'},
    steps: 'Schritte',
    part: (part, of) => `Teil ${part} von ${of}`,
    outcome: 'Ergebnis',
    initials: 'Kürzel',
    stop: 'STOPP – prüfen',
    stopRequirements: 'Alles oben Genannte ist vorhanden. Wenn etwas fehlt, nicht beginnen.',
    stopSteps: (first, last) =>
      first === last
        ? `Schritt ${first} ist abgehakt, oder der Grund steht unten.`
        : `Schritte ${first} bis ${last} sind abgehakt, oder der Grund steht unten.`,
    leftOut: 'Ausgelassen, und warum',
    notDone: 'Nicht ausgeführt, weil',
    lane: (console, account) => (console && account ? `${console}, angemeldet als ${account}` : (console ?? `Angemeldet als ${account ?? ''}`)),
    privateWindow: 'in einem privaten Fenster',
    optional: 'Optional',
    irreversible: 'Nicht rückgängig zu machen',
    needs: 'Benötigt die Rolle:',
    grants: 'Weist die Rolle zu:',
    revokes: 'Entzieht die Rolle:',
    keeps: 'Die Rolle wird nicht entzogen:',
    onlyIf: 'Nur wenn:',
    or: 'oder',
    step: (number) => `Schritt ${number}`,
    admonition: {note: 'Hinweis', tip: 'Tipp', info: 'Info', warning: 'Warnung', danger: 'Gefahr'},
    field: 'Feld',
    content: 'Inhalt',
    secret: 'Geheim – aus dem Kennwortmanager',
    notContaining: (variable) => `Darf nicht enthalten: ${variable}`,
    empty: 'Leer lassen',
    chooseOne: 'Eine Möglichkeit wählen:',
    expect: 'Erwartet:',
    trouble: 'Problem:',
    yes: 'Ja:',
    no: 'Nein:',
    waitFor: (duration) => `${duration} warten`,
    waitUntil: (moment) => `Bis ${moment} warten`,
    waitStarted: 'Wartezeit begonnen (Datum, Uhrzeit)',
    waitEnds: 'Weiter ab (Datum, Ortszeit)',
    keepSecret: (label) => `Nur im Kennwortmanager ablegen: ${label}`,
    list: (list, of) => `Liste ${list} von ${of}`,
    signOff: 'Unterschriften',
    signOffHeads: ['', 'Name', 'Datum', 'Uhrzeit', 'Unterschrift'],
    doneBy: 'Ausgeführt von',
    checkedBy: 'Geprüft von (einer anderen Person)',
    validity: 'Dieser Ausdruck gilt nur für diesen Kunden und diese Revision. Ausgefüllt enthält er Kundendaten.',
    qr: 'QR-Code mit der Adresse dieser Anleitung, dieser Variante und dieser Revision',
    page: ['Seite ', ' von '],
    pack: 'Checklisten',
    packContents: 'In diesem Paket',
  },
} satisfies Record<Locale, ChecklistWords>;
