import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {noCache} from '../../plugins/procedures/cache.ts';
import {buildCatalogue, toCatalogueJson, toCatalogueSchema} from '../../plugins/procedures/catalogue.ts';
import {loadVocabulary} from '../../plugins/procedures/load.ts';
import {readPages} from '../../plugins/procedures/pages.ts';
import {Catalogue} from '../../src/procedure/catalogue.ts';
import {Block, Inline} from '../../src/procedure/content.ts';
import {toListed} from '../../src/procedure/listing.ts';
import {toPage} from '../../src/procedure/page.ts';
import {Place} from '../../src/procedure/place.ts';
import type {Procedure} from '../../src/procedure/procedure.ts';
import {toRevision} from '../../src/procedure/revision.ts';
import {root} from '../host.ts';

const vocabulary = loadVocabulary(root);
const files = readdirSync(path.join(root, 'docs/procedures')).map((name) => `docs/procedures/${name}`);
const procedures = readPages(
  root,
  files.map((file) => ({file, locale: 'en' as const})),
  {vocabulary, cache: noCache, withProcedures: true},
).map(({procedure}) => procedure as Procedure);

describe.each(procedures)('the model of $id', (procedure) => {
  it('holds only content that the schema knows, with a place in a file for everything', () => {
    const contents = (value: unknown): unknown[] =>
      Array.isArray(value) ? value.flatMap(contents) : typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(contents)] : [];
    for (const part of contents(procedure)) {
      if (typeof part === 'object' && part !== null && 'type' in part) expect(z.union([Inline, Block]).safeParse(part).error).toBeUndefined();
      if (typeof part === 'object' && part !== null && 'place' in part) expect(Place.safeParse(part.place).error).toBeUndefined();
    }
  });

  it('has a place for each step where the step stands', () => {
    for (const {id, place} of procedure.steps) {
      const line = readFileSync(path.join(root, place.file), 'utf8').split('\n')[place.line - 1];
      expect(line?.slice(place.column - 1)).toMatch(new RegExp(`^:{4,}step\\{#${id}[ }]`));
    }
  });

  it('gives a page the names of all that it mentions', () => {
    const page = toPage(procedure, vocabulary.vocabulary, 'de');
    for (const {console, as} of page.steps) {
      if (console) expect(page.consoles[console]?.name).toBeTruthy();
      if (as) expect(page.accounts[as]?.name).toBeTruthy();
    }
    const mentioned = [...JSON.stringify(procedure).matchAll(/"type":"var","key":"([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(mentioned.filter((key) => !(key in page.variables))).toEqual([]);
  });

  it('has a revision that words change and places do not', () => {
    const [first, ...rest] = procedure.steps;
    if (!first) throw new Error('no step');
    const moved = {...procedure, steps: [{...first, place: {...first.place, line: first.place.line + 7}}, ...rest]};
    const reworded = {...procedure, steps: [{...first, command: [{type: 'text' as const, text: 'Do something else.'}]}, ...rest]};
    expect(toRevision(procedure)).toMatch(/^[0-9a-f]{8}$/);
    expect(toRevision(moved)).toBe(toRevision(procedure));
    expect(toRevision(reworded)).not.toBe(toRevision(procedure));
    expect(toRevision({...procedure, steps: rest})).not.toBe(toRevision(procedure));
  });
});

describe('the catalogue', () => {
  const pages = files.map((file) => ({file, url: `/${file.replace(/^docs\/|\.mdx$/g, '')}`}));
  const build = () => buildCatalogue(root, pages, 'da', vocabulary, noCache);

  it('keeps to its schema, and is the same twice', () => {
    const json = toCatalogueJson(build(), 'da', '/procedures.schema.json');
    expect(Catalogue.safeParse(JSON.parse(json)).error).toBeUndefined();
    expect(toCatalogueJson(build(), 'da', '/procedures.schema.json')).toBe(json);
    expect(JSON.parse(toCatalogueSchema())).toMatchObject({type: 'object', required: ['$schema', 'locale', 'procedures']});
  });

  it('says of a page in the source language that it is not translated', () => {
    expect(build().map(({id, locale, translated}) => [id, locale, translated])).toEqual(
      procedures
        .map(({id}) => id)
        .sort()
        .map((id) => [id, 'en', false]),
    );
  });

  it('sums up the minutes and steps of the shortest and the longest variant', () => {
    const listed = build()
      .map(toListed)
      .find(({id}) => id === 'backup365-converge');
    const steps = procedures.find(({id}) => id === 'backup365-converge')?.steps ?? [];
    const minutes = (answer: string) =>
      steps.filter(({when = []}) => when.every((terms) => terms.some((term) => term.answer === answer))).reduce((sum, step) => sum + (step.minutes ?? 0), 0);
    const sums = ['manage-protect', 'direct', 'mpexchange'].map(minutes);
    expect(listed?.minutes).toEqual([Math.min(...sums), Math.max(...sums)]);
  });
});
