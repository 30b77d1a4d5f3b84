import {describe, expect, it} from 'vitest';
import {toCover} from '../../src/procedure/checklist/cover.ts';
import {toLines} from '../../src/procedure/checklist/lines.ts';
import {toVariants} from '../../src/procedure/variant.ts';
import {sourceOf} from '../units/checklist-fixture.ts';
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

describe('what no shipped procedure has', () => {
  const rich = `The group holds everybody.

> What the vendor says:
>
> 1. first
> 2. second

\`\`\`powershell
Get-Mailbox -ResultSize Unlimited |
  Where-Object RecipientTypeDetails -eq 'SharedMailbox' | Select-Object -ExpandProperty PrimarySmtpAddress
\`\`\`

| Plan  | Users | Note |
| ----- | ----: | ---- |
| Small | 10    |      |
| Large | 1,000 | With **support**, \`24h\` a day |

- one
  - within one

    with a second paragraph
- two

:::note[Of interest]
Nothing else.
:::
`;
  const source = sourceOf((text) => text.replace('The group holds everybody.\n', rich));

  it('is drawn as well: code, tables, quotes, lists in lists', async () => {
    const checklist = checklistOf(source, {answers: {}, full: true});
    const words = squash(
      toLines(checklist)
        .map(({text}) => text)
        .join(''),
    );
    for (const text of [
      'Get-Mailbox -ResultSize Unlimited |',
      'Large1,000With support, 24h a day',
      '1.first2.second',
      'with a second paragraph',
      'Of interest',
    ])
      expect(words).toContain(squash(text));
    const pages = await readPdf(print(checklist));
    expect(pages.map(({body}) => body).join('')).toBe(words);
  });

  it('and the cover of a pack', async () => {
    const checklists = [checklistOf(source, {answers: {}, customer: contoso}), checklistOf(source, {answers: {buyer: 'other'}, customer: contoso})];
    const cover = toCover(checklists, {customer: contoso, ticket: 'INC-4711'});
    if (!cover) throw new Error('There is no cover.');
    const pages = await readPdf(print(cover));
    expect(pages.map(({body}) => body).join('')).toBe(
      squash(
        toLines(cover)
          .map(({text}) => text)
          .join(''),
      ),
    );
  });
});
