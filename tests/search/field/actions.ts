import type {Locale} from '../../../src/procedure/locale.ts';
import {toLocales, type Words} from './thing.ts';

/** What one does to a thing. `{one}`, `{the}` and `{heading}` stand for its names, `[Label]` for a label of the console. */
export interface Action {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly steps: readonly {readonly id: string; readonly command: Readonly<Record<Locale, string>>}[];
}

function action(id: string, title: Words, steps: Readonly<Record<string, Words>>): Action {
  return {id, title: toLocales(title), steps: Object.entries(steps).map(([step, command]) => ({id: step, command: toLocales(command)}))};
}

export const actions: readonly Action[] = [
  action('create', ['Create {one}', 'Opret {one}', '{heading} erstellen'], {
    'start-new': ['Select [New].', 'Vælg [New].', 'Auf [New] klicken.'],
    'enter-name': [
      'Enter a name after the naming standard of the customer.',
      'Indtast et navn efter kundens navnestandard.',
      'Einen Namen nach dem Namensschema des Kunden eingeben.',
    ],
    'choose-owner': ['Choose two owners.', 'Vælg to ejere.', 'Zwei Besitzer wählen.'],
  }),
  action('delete', ['Delete {the}', 'Slet {the}', '{heading} löschen'], {
    'ask-approval': ['Get the approval of the customer in writing.', 'Få kundens godkendelse på skrift.', 'Die Zustimmung des Kunden schriftlich einholen.'],
    'take-copy': ['Take a last copy of the content.', 'Tag en sidste kopi af indholdet.', 'Eine letzte Kopie des Inhalts anlegen.'],
    'confirm-delete': ['Select [Delete permanently].', 'Vælg [Delete permanently].', 'Auf [Delete permanently] klicken.'],
  }),
  action('access', ['Give somebody access to {the}', 'Giv en bruger adgang til {the}', 'Zugriff auf {the} gewähren'], {
    'check-approver': ['Check who may approve the access.', 'Kontrollér, hvem der må godkende adgangen.', 'Prüfen, wer den Zugriff freigeben darf.'],
    'add-person': ['Under [Members], add the person.', 'Tilføj personen under [Members].', 'Unter [Members] die Person hinzufügen.'],
    'set-expiry': ['Set an end date for the access.', 'Sæt en slutdato for adgangen.', 'Ein Enddatum für den Zugriff setzen.'],
  }),
  action('restore', ['Restore {the}', 'Gendan {the}', '{heading} wiederherstellen'], {
    'find-point': [
      'Find the newest restore point before the damage.',
      'Find det nyeste gendannelsespunkt før skaden.',
      'Den neuesten Wiederherstellungspunkt vor dem Schaden suchen.',
    ],
    'start-restore': ['Select [Restore].', 'Vælg [Restore].', 'Auf [Restore] klicken.'],
    'ask-user': [
      'Have the user confirm that everything is back.',
      'Få brugeren til at bekræfte, at alt er tilbage.',
      'Den Benutzer bestätigen lassen, dass alles wieder da ist.',
    ],
  }),
  action('troubleshoot', ['Troubleshoot {the}', 'Find fejl på {the}', 'Fehlersuche für {the}'], {
    'note-symptom': ['Write down the error message and the time.', 'Skriv fejlmeddelelsen og tidspunktet ned.', 'Fehlermeldung und Uhrzeit notieren.'],
    'read-log': ['Open [Event log] and filter by errors.', 'Åbn [Event log], og filtrér på fejl.', '[Event log] öffnen und nach Fehlern filtern.'],
    'reproduce-fault': ['Reproduce the fault with a test user.', 'Genskab fejlen med en testbruger.', 'Den Fehler mit einem Testbenutzer nachstellen.'],
  }),
  action('move', ['Move {the} to another customer', 'Flyt {the} til en anden kunde', '{heading} zu einem anderen Kunden umziehen'], {
    'announce-window': ['Announce the service window two days ahead.', 'Varsl servicevinduet to dage før.', 'Das Wartungsfenster zwei Tage vorher ankündigen.'],
    'export-settings': ['Select [Export].', 'Vælg [Export].', 'Auf [Export] klicken.'],
    'import-settings': ['At the new customer, select [Import].', 'Vælg [Import] hos den nye kunde.', 'Beim neuen Kunden auf [Import] klicken.'],
  }),
  action('replace', ['Replace {the}', 'Udskift {the}', '{heading} austauschen'], {
    'order-new': ['Order the replacement under the contract.', 'Bestil erstatningen under aftalen.', 'Den Ersatz über den Vertrag bestellen.'],
    'label-old': ['Put a label with the date on the old one.', 'Sæt en mærkat med dato på den gamle.', 'Das alte Exemplar mit Datum beschriften.'],
    'retire-old': ['Select [Retire] for the old one.', 'Vælg [Retire] for den gamle.', 'Für das alte Exemplar auf [Retire] klicken.'],
  }),
  action('monitor', ['Monitor {the}', 'Overvåg {the}', '{heading} überwachen'], {
    'add-sensor': ['Add a sensor in [Monitoring].', 'Tilføj en sensor i [Monitoring].', 'In [Monitoring] einen Sensor hinzufügen.'],
    'set-threshold': [
      'Set the thresholds for warning and alarm.',
      'Angiv grænseværdierne for advarsel og alarm.',
      'Die Schwellenwerte für Warnung und Alarm festlegen.',
    ],
    'test-alert': ['Trigger a test alert.', 'Udløs en testalarm.', 'Einen Testalarm auslösen.'],
  }),
  action('document', ['Document {the}', 'Dokumentér {the}', '{heading} dokumentieren'], {
    'open-wiki': ['Open the page of the customer in the wiki.', 'Åbn kundens side i wikien.', 'Die Seite des Kunden im Wiki öffnen.'],
    'take-screenshot': ['Take a screenshot of the settings.', 'Tag et skærmbillede af indstillingerne.', 'Einen Screenshot der Einstellungen machen.'],
    'enter-review': ['Enter the date of the next review.', 'Indtast datoen for næste gennemgang.', 'Das Datum der nächsten Prüfung eintragen.'],
  }),
  action('rename', ['Rename {the}', 'Omdøb {the}', '{heading} umbenennen'], {
    'open-properties': ['Open [Properties].', 'Åbn [Properties].', '[Properties] öffnen.'],
    'enter-new-name': ['Enter the new name and its alias.', 'Indtast det nye navn og dets alias.', 'Den neuen Namen und seinen Alias eingeben.'],
    'tell-users': ['Tell the users about the new name.', 'Giv brugerne besked om det nye navn.', 'Die Benutzer über den neuen Namen informieren.'],
  }),
];
