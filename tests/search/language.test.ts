import {describe, expect, it} from 'vitest';
import {learnCompounds} from '../../src/procedure/search/compounds.ts';
import {allowedEdits, editDistance} from '../../src/procedure/search/edit-distance.ts';
import {languages} from '../../src/procedure/search/languages.ts';
import {toWords} from '../../src/procedure/search/normalise.ts';

const {en, da, de} = languages;
const termsOf = (text: string, language = da): string[] => toWords(text, language).map(({term}) => term);

describe('a word has one term', () => {
  it.each([
    [da, ['tilføje', 'tilføj', 'tilfoej', 'tilfoj', 'tilføjer']],
    [da, ['åbne', 'aabne', 'abne', 'åbner']],
    [da, ['sæt', 'saet', 'sat']],
    [da, ['adgangskode', 'adgangskoden', 'adgangskoder']],
    [da, ['konto', 'konti', 'kontoen', 'kontiene']],
    [da, ['opret', 'oprette', 'oprettes', 'oprettet']],
    [da, ['nulstil', 'nulstille', 'nulstilling', 'nulstillet']],
    [de, ['Schlüssel', 'Schluessel', 'schlussel', 'SCHLÜSSEL']],
    [de, ['schließen', 'schliessen']],
    [de, ['Unterkonto', 'Unterkontos', 'Unterkonten']],
    [de, ['Postfach', 'Postfächer', 'Postfaecher', 'postfacher']],
    [de, ['einrichten', 'eingerichtet', 'einzurichten']],
    [de, ['zurücksetzen', 'zurückgesetzt', 'zurückzusetzen']],
    [de, ['löschen', 'gelöscht', 'gelöschte']],
    [da, ['konfiguration', 'konfigurer', 'konfigureret']],
    [da, ['sletning', 'slet', 'slettet']],
    [da, ['overførsel', 'overfør', 'overført']],
    [da, ['godkend', 'godkende', 'godkendelse']],
    [de, ['Sicherung', 'sichern', 'gesichert', 'sichert']],
    [de, ['Löschung', 'löschen', 'gelöscht']],
    [de, ['Verschlüsselung', 'verschlüsseln', 'verschlüsselt']],
    [de, ['Installation', 'installieren', 'installiert']],
    [de, ['Verbindung', 'verbinden', 'verbunden']],
    [de, ['hinzufügen', 'hinzugefügt', 'hinzuzufügen']],
    [de, ['abschließen', 'abgeschlossen']],
    [de, ['Zertifikat', 'Zertifikate', 'Zertifikats']],
    [en, ['encrypt', 'encryption', 'encrypted']],
    [en, ['delete', 'deletion', 'deleting']],
    [en, ['permit', 'permission', 'permissions']],
    [en, ['authorise', 'authorize', 'authorised', 'authorizing']],
    [en, ['licence', 'license', 'licences', 'licenses']],
    [en, ["customer's", 'customers', 'customer’s']],
  ])('%#', (language, forms) => {
    expect(new Set(forms.flatMap((form) => termsOf(form, language))).size).toBe(1);
  });

  it('and security is not a backup in German', () => {
    expect(termsOf('Sicherheit', de)).not.toEqual(termsOf('Sicherung', de));
  });

  it('in English, which keeps its pairs of letters apart', () => {
    expect(termsOf('value', en)).not.toEqual(termsOf('vale', en));
  });
});

describe('the number of an article', () => {
  it.each(['KB-2007071119', 'kb2007071119', 'KB 2007071119', 'kb#2007071119', 'KB_2007071119', '2007071119', 'KB-002007071119'])(
    'is the same in %s',
    (text) => {
      expect(
        toWords(text, da)
          .filter(({stop}) => !stop)
          .map(({term}) => term),
      ).toEqual(['2007071119']);
    },
  );

  it('is left alone, and so are versions and products', () => {
    expect(termsOf('9.11.2.0 E5 O365 1100')).toEqual(['9', '11', '2', '0', 'e5', 'o365', '1100']);
  });
});

describe('compounds', () => {
  const danish = learnCompounds(['sikkerhedsgruppe', 'sikkerhedskopi', 'gruppe', 'kopi', 'backupkonto', 'backup', 'konto', 'administrator'], da);
  const german = learnCompounds(['sicherheitsgruppe', 'sicherheit', 'gruppe', 'gruppenrichtlinie', 'richtlinien', 'verwaltungseinheit', 'einheit'], de);

  it.each([
    [danish, 'backupkonto', ['backup', 'konto']],
    [danish, 'sikkerhedsgruppe', ['siker', 'grup']],
    [german, 'sicherheitsgruppe', ['sicherheit', 'grup']],
    [german, 'gruppenrichtlinie', ['grup', 'richtlini']],
  ])('%# come apart at their links', (split, word, parts) => {
    expect(split(word)).toEqual(expect.arrayContaining(parts));
  });

  it('are no simple words', () => {
    expect(['administrator', 'gruppe', 'konto'].flatMap((word) => danish(word))).toEqual([]);
    expect(learnCompounds(['mailbox', 'mail', 'box'], en)('mailbox')).toEqual([]);
  });
});

describe('wrong letters', () => {
  it.each([
    ['gruppe', 'gruppe', 0],
    ['gurppe', 'gruppe', 1],
    ['grppe', 'gruppe', 1],
    ['grupppe', 'gruppe', 1],
    ['grubbe', 'gruppe', 2],
  ])('%s is %s with %i of them', (from, to, edits) => {
    expect(editDistance(from, to, 3)).toBe(edits);
  });

  it('are allowed by the length of the word', () => {
    expect([3, 4, 7, 8, 13, 14, 40].map(allowedEdits)).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect(editDistance('abcd', 'wxyz', 3)).toBe(Number.POSITIVE_INFINITY);
    expect(editDistance('grupperne', 'grup', 0, 5)).toBe(0);
  });
});
