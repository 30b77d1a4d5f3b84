import {describe, expect, it} from 'vitest';
import type {Locale} from '../../src/procedure/locale.ts';
import {languages} from '../../src/procedure/search/languages.ts';
import {markWords} from '../../src/procedure/search/mark.ts';
import {openSite} from './open-site.ts';

async function bestOf(query: string, locale: Locale, count = 45): Promise<string> {
  const {search} = await openSite(count, locale);
  const [hit] = (await search.find(query)).hits;
  return hit ? `${hit.url.split('/').at(-1)}#${hit.passage.anchor}` : '';
}

describe('a phrase is known', () => {
  it.each([
    ['en', 'begun, by a label', 'active acc', 'backup365-converge#open-active-accounts'],
    ['en', 'by its first word alone', 'incognito', 'keepit-entra-id#sign-in-keepit'],
    ['en', 'written as one word', 'backupset name', 'mindtime-microsoft-365#name-set'],
    ['en', 'with a misspelt word in it', 'Csutomer Accounts', 'backup365-converge#expand-customer-accounts'],
    ['da', 'where the text has other words in it', 'tænd for tidsplanen', 'mindtime-microsoft-365#turn-on-schedule-client'],
    ['de', 'where the query has', 'wie schalte ich den Zeitplan ein', 'mindtime-microsoft-365#turn-on-schedule-client'],
  ] as const)('in %s, %s: %s', async (locale, _how, query, expected) => {
    expect(await bestOf(query, locale)).toBe(expected);
  });
});

describe('a compound that no text has', () => {
  it('is found by both its parts, also where they are in other shards', async () => {
    expect(await bestOf('postkassemodul', 'da', 400)).toBe('mindtime-microsoft-365#mailbox-modules');
  });

  it('of another language is found by its concepts', async () => {
    expect(await bestOf('Rechenzentrumsregion', 'en')).toBe('acronis-microsoft-365#select-data-centre');
  });
});

describe('a stop word', () => {
  it('is not taken for the stem that it looks like', async () => {
    const {search} = await openSite(5, 'de');
    const {hits, terms} = await search.find('Sicherung');
    expect(hits.map(({passage}) => passage.text)).not.toContain('Die Anmeldedaten für Microsoft 365 haben sich geändert');
    expect(markWords('Daten haben sich mit der Sicherung geändert', terms, languages.de).filter(({marked}) => marked)).toEqual([
      {text: 'Sicherung', marked: true},
    ]);
  });
});
