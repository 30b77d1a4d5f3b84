import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findAxeFaults} from './axe.ts';
import {goTo} from './customer-pages.ts';
import {type Opened, plainFile, useBrowser} from './open.ts';
import {fabrikam, mixedSnapshot, openWith, runOf, snapshotOf, textOf} from './run-pages.ts';
import {prefixOf, toSay} from './site-words.ts';

const open = useBrowser();
const narrow = {width: 320, height: 800};
const wide = {width: 1280, height: 900};

interface State {
  readonly name: string;
  readonly path: string;
  readonly size?: typeof narrow;
  /** From the page as it opens to the state. */
  readonly bring: (page: Page, say: ReturnType<typeof toSay>) => Promise<void>;
}

const procedure = '/procedures/backup365-converge';
const inRun = `${procedure}?run=r1`;
const dialogOf = (page: Page) => page.getByRole('dialog').waitFor();
const press = (page: Page, name: string) => page.getByRole('button', {name, exact: true}).first().click();

/** What a reader can open, begin or get wrong, on the pages where it is. Other tests read what stands in it; here it is looked at by axe alone. */
const states: readonly State[] = [
  {
    name: 'the languages of the bar',
    path: procedure,
    bring: async (page) => {
      await page.locator('.navbar .dropdown > a').first().click();
      await page.locator('.navbar .dropdown__menu').first().waitFor();
    },
  },
  {
    name: 'the menu of a phone',
    path: procedure,
    size: narrow,
    bring: async (page) => {
      await page.locator('.navbar__toggle').click();
      await page.locator('.navbar-sidebar--show').evaluate(async (menu) => {
        await Promise.all(menu.getAnimations({subtree: true}).map(({finished}) => finished));
      });
    },
  },
  {
    name: 'answers that leave steps out',
    path: procedure,
    bring: async (page) => {
      for (const question of await page.locator('fieldset:has(input[type=radio])').all()) await question.locator('input').last().check();
    },
  },
  {
    name: 'everything that is folded',
    path: procedure,
    bring: async (page) =>
      await page.locator('main details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '');
      }),
  },
  {
    name: 'the start of a run that lacks values and answers',
    path: procedure,
    bring: async (page, say) => {
      await press(page, say('trin.run.startFor', {customer: 'Fabrikam'}));
    },
  },
  {
    name: 'a value of the customer that is not of its type',
    path: procedure,
    bring: async (page) => {
      await page.locator('main button[aria-haspopup=dialog]:visible').first().click();
      await dialogOf(page);
      await page.getByRole('dialog').locator('input').first().fill('not of this type \u0441');
      await page.keyboard.press('Enter');
    },
  },
  ...(['skip', 'fail', 'notApplicable', 'note'] as const).map(
    (action): State => ({
      name: `a step that asks why: ${action}`,
      path: inRun,
      bring: async (page, say) => {
        await page.locator('[data-run-element] summary').first().click();
        await press(page, say(`trin.run.${action}`));
      },
    }),
  ),
  {
    name: 'a check that fails',
    path: inRun,
    bring: async (page, say) => await press(page, say('trin.run.no')),
  },
  {
    name: 'a value that is missing where it should be written down',
    path: '/runs?run=r2',
    bring: async (page, say) => await press(page, say('trin.run.record')),
  },
  {
    name: 'a wait that runs',
    path: inRun,
    bring: async (page, say) => {
      await press(page, say('trin.run.startWait'));
      await page.getByRole('button', {name: say('trin.run.calendar')}).waitFor();
    },
  },
  {
    name: 'the keys of a run, and its further buttons',
    path: inRun,
    bring: async (page) => await page.locator('[data-run-bar] summary').click(),
  },
  {
    name: 'a note to the run',
    path: inRun,
    bring: async (page, say) => {
      await page.locator('[data-run-bar] summary').click();
      await page
        .locator('[data-run-bar]')
        .getByRole('button', {name: say('trin.run.note')})
        .click();
      await dialogOf(page);
    },
  },
  {
    name: 'the name of a colleague',
    path: inRun,
    bring: async (page, say) => {
      await page.locator('[data-run-bar] summary').click();
      await press(page, say('trin.run.changeName', {name: 'Ada'}));
      await dialogOf(page);
    },
  },
  {
    name: 'a run that is not here',
    path: `${procedure}?run=none`,
    bring: async (page, say) => await page.getByRole('button', {name: say('trin.run.readOnly')}).waitFor(),
  },
  {
    name: 'the import of runs',
    path: '/runs',
    bring: async (page, say) => {
      await press(page, say('trin.runs.import'));
      await dialogOf(page);
      await page
        .getByRole('dialog')
        .locator('input[type=file]')
        .setInputFiles({name: 'runs.json', mimeType: 'application/json', buffer: Buffer.from('no runs')});
      await page.getByRole('dialog').getByRole('status').filter({hasText: /./}).waitFor();
    },
  },
  {
    name: 'an import of customers with faults',
    path: '/customers',
    bring: async (page, say) => {
      await press(page, say('trin.customers.import'));
      await page.locator('textarea').fill('name,tenant-domain\n,no domain\nFabrikam,fabrikam.example\n');
      await press(page, say('trin.import.show'));
      await page.locator('#import-preview').waitFor();
    },
  },
  // The same address twice would be a reload, which shows what was shown.
  {
    name: 'filters that leave no procedure',
    path: '/catalogue?q=nothing-has-this-word',
    bring: async (page, say) => await page.getByRole('button', {name: say('trin.catalogue.showAll')}).waitFor(),
  },
  {
    name: 'a customer without a name',
    path: '/customers',
    bring: async (page, say) => {
      await press(page, say('trin.customers.add'));
      await page.locator('main form button[type=submit]').click();
      await page.getByText(say('trin.valueFault.missingName')).waitFor();
    },
  },
  {
    name: 'a sheet that is asked for a password',
    path: '/checklists/backup365-converge?sheet=full&large=1',
    bring: async (page, say) => {
      await page.getByLabel(say('trin.checklist.ticket')).fill('Password: Xk7!tq9Zp2');
      await page.locator('main [role=alert]').filter({hasText: /./}).first().waitFor();
    },
  },
];

const {procedure: inBackup365, ...rest} = textOf('backup365-converge');
const answers = Object.fromEntries(inBackup365.questions.map((question) => [question.id, question.answers[0]?.id ?? '']));
const runs = [runOf(snapshotOf({procedure: inBackup365, ...rest}, answers)), runOf(mixedSnapshot(), {id: 'r2'})];

// Tests of the parts read the English site.
describe.each([
  ['da', 'light'],
  ['de', 'dark'],
] as const)('in the language %s and the %s theme axe finds no fault in', (locale, colorScheme) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(plainFile, {colorScheme});
    await openWith(opened.page, prefixOf[locale], {customers: [fabrikam], runs, settings: {customer: fabrikam.id, technician: 'Ada'}});
  });
  afterAll(() => opened.close());

  it.each(states)('$name', async ({name, path, size = wide, bring}) => {
    const {page} = opened;
    await page.setViewportSize(size);
    await goTo(page, prefixOf[locale] + path);
    if (/run=r\d/.test(path)) await page.locator('[data-run-bar]').waitFor();
    await bring(page, toSay(locale));
    expect(await findAxeFaults(page), name).toEqual([]);
  });
});
