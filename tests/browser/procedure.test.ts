import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, inject, it} from 'vitest';
import type {Catalogue, CatalogueProcedure} from '../../src/procedure/catalogue.ts';
import {root} from '../host.ts';
import {useBrowser} from './open.ts';

const open = useBrowser();

function catalogueOf(locale: string): Catalogue {
  return JSON.parse(readFileSync(path.join(root, 'build', locale === 'en' ? '' : locale, 'procedures.json'), 'utf8'));
}

/** The steps of one variant, by the catalogue. */
function stepsOf({steps}: CatalogueProcedure, answers: Readonly<Record<string, string>>): string[] {
  return steps.filter(({when}) => (when ?? []).every((terms) => terms.some((term) => answers[term.question] === term.answer))).map(({id}) => id);
}

describe.each(['en', 'da', 'de'])('procedures in %s', (locale) => {
  it('show all steps in numbered lists, in order, with nothing missing', async () => {
    const {procedures} = catalogueOf(locale);
    expect(procedures.length).toBeGreaterThan(0);
    for (const procedure of procedures) {
      const {page, problems, close} = await open(procedure.url);
      const items = await page.locator('main ol > li[id]:has([class*=command])').evaluateAll((elements) => elements.map((element) => element.id));
      const ids = procedure.steps.map(({id}) => id);
      expect(
        items.filter((id) => ids.includes(id)),
        procedure.id,
      ).toEqual(ids);
      const text = await page.locator('main').innerText();
      for (const {value} of procedure.steps.flatMap(({fields = []}) => fields)) if (value) expect(text).toContain(value);
      expect(problems, procedure.id).toEqual([]);
      await close();
    }
  });

  it('show one line of steps for each variant, and keep it in the link', async () => {
    for (const procedure of catalogueOf(locale).procedures) {
      const [question] = procedure.questions;
      if (!question) continue;
      for (const answer of question.answers) {
        const {page, problems, close} = await open(`${procedure.url}?kept=1#${procedure.steps[0]?.id}`);
        await page.locator(`input[type=radio][value="${answer.id}"]`).first().check();
        const wanted = stepsOf(procedure, {[question.id]: answer.id});
        const shown = () =>
          page.locator('main ol > li[id]:visible').evaluateAll(
            (elements, ids) => elements.map(({id}) => id).filter((id) => ids.includes(id)),
            procedure.steps.map(({id}) => id),
          );
        await expect.poll(shown, {timeout: 5000}).toEqual(wanted);
        const url = new URL(page.url());
        expect([url.searchParams.get(question.id), url.searchParams.get('kept'), url.hash]).toEqual([answer.id, '1', `#${procedure.steps[0]?.id}`]);
        await page.reload();
        await expect.poll(shown, {timeout: 5000}).toEqual(wanted);
        expect(problems).toEqual([]);
        await close();
      }
    }
  });
});

describe('a procedure', () => {
  it('is readable without JavaScript', async () => {
    for (const procedure of catalogueOf('en').procedures) {
      const {page, close} = await open(procedure.url, {javaScriptEnabled: false});
      const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
      for (const {label} of procedure.steps.flatMap(({fields = []}) => fields)) expect(text).toContain(label);
      expect(await page.locator('main ol > li[id]:visible').count()).toBeGreaterThanOrEqual(procedure.steps.length);
      await close();
    }
  });

  it('opens what is folded where a link leads to it', async () => {
    const found = catalogueOf('en').procedures.find(({steps}) => steps.some(({trouble}) => trouble));
    const step = found?.steps.find(({trouble, when}) => trouble && !when);
    expect(step).toBeDefined();
    const {page, close} = await open(`${found?.url}#${step?.id}`);
    expect(
      await page.evaluate((id) => document.activeElement?.closest('li')?.id === id || document.getElementById(id)?.matches(':target'), step?.id ?? ''),
    ).toBe(true);
    const folded = page.locator(`[id="${step?.id}"] details`).first();
    await folded.locator('summary').click();
    expect(await folded.evaluate((element: HTMLDetailsElement) => element.open)).toBe(true);
    await close();
  });

  it('copies a value with one click', async () => {
    const found = catalogueOf('en').procedures.flatMap(({url, steps}) =>
      steps.filter(({when}) => !when).flatMap(({id, fields = []}) => fields.map((field) => ({url, id, value: field.value}))),
    );
    const {url, id, value} = found.find((field) => field.value !== undefined) ?? {};
    expect(value).toBeDefined();
    const {page, close} = await open(`${url}`, {permissions: ['clipboard-read', 'clipboard-write']});
    await page
      .locator(`[id="${id}"] tr, [id="${id}"] [role=row]`)
      .filter({hasText: value ?? ''})
      .getByRole('button')
      .click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(value);
    await close();
  });

  it('leads from each step of the catalogue to its place', async () => {
    const {page, close} = await open('/procedures.json');
    const {procedures} = JSON.parse(await page.locator('body').innerText()) as Catalogue;
    await close();
    for (const {url, steps, requires, outcome} of procedures) {
      const html = readFileSync(path.join(root, 'build', url, 'index.html'), 'utf8');
      for (const {id} of [...steps, ...requires, ...outcome]) expect(html).toMatch(new RegExp(`id="?${id}["\\s>]`));
    }
    expect(inject('site')).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });
});
