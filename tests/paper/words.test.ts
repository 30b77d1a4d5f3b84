import {describe, expect, it} from 'vitest';
import {toLines} from '../../src/procedure/checklist/lines.ts';
import {toVariants} from '../../src/procedure/variant.ts';
import {expectLists} from './lists.ts';
import {allSources, checklistOf, customerOf, print} from './printed.ts';
import {readPdf, squash} from './read-pdf.ts';

const contoso = customerOf('Contoso Ærøskøbing A/S', {'tenant-domain': 'contoso.example', 'tenant-admin-account': 'admin@contoso.example'});
const cases = allSources().flatMap((source) =>
  [...toVariants(source.procedure.questions), {}].map((answers) => ({
    source,
    answers,
    name: `${source.procedure.id} ${source.locale} ${Object.values(answers).join(' ')}`,
  })),
);

describe('a PDF', () => {
  it.each(cases)('has all words of the sheet, in their order: $name', async ({source, answers}) => {
    for (const customer of [contoso, undefined]) {
      for (const full of [false, true]) {
        const checklist = checklistOf(source, {customer, answers, full, large: full, ticket: 'INC-4711', technician: 'Åse Øst'});
        const pages = await readPdf(print(checklist, full ? 'letter' : 'a4'));
        expectLists(pages, checklist);
        expect(pages.map(({body}) => body).join('')).toBe(
          squash(
            toLines(checklist)
              .map(({text}) => text)
              .join(''),
          ),
        );
      }
    }
  });

  it.each(cases)('says on every page for whom and what it is, and which page: $name', async ({source, answers}) => {
    const {running, ...checklist} = checklistOf(source, {customer: contoso, answers, ticket: 'INC-4711'});
    const pages = await readPdf(print({running, ...checklist}));
    pages.forEach((page, index) => {
      expect(page.running).toContain(squash(running.customer + running.procedure));
      expect(page.running).toContain(squash(`${running.footer}${running.page[0]}${index + 1}${running.page[1]}${pages.length}`));
      expect(page.running).toContain('INC-4711');
    });
  });
});
