import type {Locale} from '../locale.ts';
import type {Status} from './state.ts';

/** The words of a record in one language; everything else in it is the procedure's, the customer's or the technician's. */
export interface RecordWords {
  readonly customer: string;
  readonly procedure: string;
  readonly revision: string;
  readonly answers: string;
  readonly started: string;
  readonly finished: string;
  /** In place of the time while the run is open. */
  readonly notFinished: string;
  readonly progress: string;
  readonly stepsDone: (done: number, total: number) => string;
  readonly technicians: string;
  readonly requirements: string;
  /** Above steps that stand in no phase. */
  readonly steps: string;
  readonly outcome: string;
  readonly notes: string;
  readonly note: string;
  readonly changes: string;
  readonly console: string;
  readonly account: string;
  readonly option: string;
  readonly answer: string;
  readonly yes: string;
  readonly no: string;
  readonly value: string;
  readonly secretKept: string;
  readonly reason: string;
  readonly waitStarted: string;
  readonly waitEnds: string;
  readonly status: Readonly<Record<Status, string>>;
  readonly revisionTaken: string;
  readonly runReopened: string;
  /** Who did something and when. */
  readonly byAt: (by: string, at: string) => string;
}

export const recordWords = {
  en: {
    customer: 'Customer',
    procedure: 'Procedure',
    revision: 'Revision',
    answers: 'Answers',
    started: 'Started',
    finished: 'Finished',
    notFinished: 'Not finished yet',
    progress: 'Progress',
    stepsDone: (done, total) => `${done} of ${total} steps done`,
    technicians: 'Done by',
    requirements: 'Requirements',
    steps: 'Steps',
    outcome: 'Outcome',
    notes: 'Notes',
    note: 'Note',
    changes: 'Changes to the run',
    console: 'Console',
    account: 'Signed in as',
    option: 'Chosen',
    answer: 'Answer',
    yes: 'Yes',
    no: 'No',
    value: 'Recorded',
    secretKept: 'Kept in the password manager',
    reason: 'Reason',
    waitStarted: 'Wait started',
    waitEnds: 'Wait ends',
    status: {open: 'Open', done: 'Done', skipped: 'Skipped', 'not-applicable': 'Not applicable', failed: 'Failed'},
    revisionTaken: 'Continued with a new revision',
    runReopened: 'Run reopened',
    byAt: (by, at) => `${by}, ${at}`,
  },
  da: {
    customer: 'Kunde',
    procedure: 'Procedure',
    revision: 'Revision',
    answers: 'Svar',
    started: 'Startet',
    finished: 'Afsluttet',
    notFinished: 'Endnu ikke afsluttet',
    progress: 'Status',
    stepsDone: (done, total) => `${done} af ${total} trin udført`,
    technicians: 'Udført af',
    requirements: 'Forudsætninger',
    steps: 'Trin',
    outcome: 'Resultat',
    notes: 'Noter',
    note: 'Note',
    changes: 'Ændringer undervejs',
    console: 'Konsol',
    account: 'Konto',
    option: 'Valgt',
    answer: 'Svar',
    yes: 'Ja',
    no: 'Nej',
    value: 'Skrevet ned',
    secretKept: 'Gemt i adgangskodeadministratoren',
    reason: 'Begrundelse',
    waitStarted: 'Ventetid startet',
    waitEnds: 'Ventetid slutter',
    status: {open: 'Udestår', done: 'Udført', skipped: 'Sprunget over', 'not-applicable': 'Ikke relevant', failed: 'Mislykket'},
    revisionTaken: 'Fortsat med en ny revision',
    runReopened: 'Genåbnet',
    byAt: (by, at) => `${by}, ${at}`,
  },
  de: {
    customer: 'Kunde',
    procedure: 'Anleitung',
    revision: 'Revision',
    answers: 'Antworten',
    started: 'Begonnen',
    finished: 'Abgeschlossen',
    notFinished: 'Noch nicht abgeschlossen',
    progress: 'Fortschritt',
    stepsDone: (done, total) => `${done} von ${total} Schritten erledigt`,
    technicians: 'Durchgeführt von',
    requirements: 'Voraussetzungen',
    steps: 'Schritte',
    outcome: 'Ergebnis',
    notes: 'Notizen',
    note: 'Notiz',
    changes: 'Änderungen während der Durchführung',
    console: 'Konsole',
    account: 'Konto',
    option: 'Gewählt',
    answer: 'Antwort',
    yes: 'Ja',
    no: 'Nein',
    value: 'Notiert',
    secretKept: 'Im Kennwortmanager abgelegt',
    reason: 'Grund',
    waitStarted: 'Wartezeit begonnen',
    waitEnds: 'Wartezeit endet',
    status: {open: 'Offen', done: 'Erledigt', skipped: 'Übersprungen', 'not-applicable': 'Nicht zutreffend', failed: 'Fehlgeschlagen'},
    revisionTaken: 'Mit einer neuen Revision fortgesetzt',
    runReopened: 'Wieder geöffnet',
    byAt: (by, at) => `${by}, ${at}`,
  },
} satisfies Record<Locale, RecordWords>;
