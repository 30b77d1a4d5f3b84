import {readText} from '../../plugins/remark-procedures/pipeline.ts';
import {toSource} from '../../plugins/remark-procedures/source.ts';
import type {Checklist} from '../../src/procedure/checklist/block.ts';
import {type BuiltChecklist, buildChecklist} from '../../src/procedure/checklist/build-checklist.ts';
import {toLines} from '../../src/procedure/checklist/lines.ts';
import type {ChecklistRequest} from '../../src/procedure/checklist/setting.ts';
import {type ChecklistSource, toChecklistSource} from '../../src/procedure/checklist/source.ts';
import type {Customer} from '../../src/procedure/customer/customer.ts';
import {testVocabulary} from '../case-runner.ts';

export const contoso: Customer = {
  id: 'c1',
  name: 'Contoso A/S',
  values: {'tenant-domain': 'contoso.example', 'customer-name': 'Contoso A/S'},
  kept: {},
  changed: '2026-11-20T08:00:00.000Z',
};

/** A procedure with a step of each kind. */
const written = `---
title: Back up a tenant
description: Back up a tenant.
procedure:
  id: back-up
  product: keepit
  sources: [KB-1]
  reviewed: 2026-11-20
  reviewBy: 2027-05-20
  questions:
    buyer:
      text: Who buys?
      answers:
        customer: The customer
        other: Somebody else
---

All that this text tells stands on full sheets.

:::warning
Work outside of office hours.
:::

::::requires{#account kind="account"}
The tenant has :var[backup-account].

It is used for [nothing else](https://learn.example/backup).
::::

## Prepare

::::step{#sign-in kind="sign-in" console="m365-admin" as="tenant-admin" minutes="2"}
Sign in to the admin center.
::::

::::step{#create-group irreversible minutes="5"}
Create the group :value[SEC_Backup].

The group holds everybody.

:::danger
Never delete it.
:::

:::expect
The group is listed.
:::

:::trouble[It is not]
Load the page again.
:::
::::

::::step{#sign-in-keepit kind="sign-in" console="keepit" as="keepit-admin" private}
Sign in to Keepit.
::::

::::step{#fill-in kind="form"}
Fill in the form.

::field[Role]{value="Admin"}
::field[Name]{var="customer-name"}
::field[Password]{secret rule="not-containing customer-name"}
::field[Phone]{empty}
::field[Language]{from="English,Danish"}
::::

## Finish

::::step{#choose kind="choice" when="buyer=other"}
Choose a plan.

:::option[Small]{#small}
For up to ten users.
:::

:::option[Large]{#large}
:::
::::

::::step{#look kind="check"}
Check that [the account](#fill-in) is listed.

:::expect
It is there.
:::

:::trouble[It is missing]
Start again.
:::
::::

::::step{#hold kind="wait" for="24h" optional}
Wait for the first backup.
::::

::::step{#write-down kind="record" var="tenant-domain"}
Record the domain.
::::

::::outcome{#done}
The tenant is backed up.
::::
`;

export function sourceOf(change: (text: string) => string = (text) => text): ChecklistSource {
  const {vocabulary} = testVocabulary();
  const {procedure} = readText(toSource('docs/procedures/back-up.mdx', 'en', change(written)), {vocabulary, load: () => undefined});
  if (!procedure) throw new Error('The procedure of this test has faults.');
  return toChecklistSource(procedure, vocabulary, {locale: 'en', url: 'https://trin.example/procedures/back-up'});
}

type Request = Partial<ChecklistRequest>;

export function build(request: Request): Checklist {
  const built = build.whole(request);
  if ('faults' in built) throw new Error(JSON.stringify(built.faults));
  return built.checklist;
}

/** With its faults. */
build.whole = (request: Request, source: ChecklistSource = sourceOf()): BuiltChecklist => buildChecklist(source, {answers: {}, ...request});

export function linesOf(checklist: Checklist): string[] {
  return toLines(checklist).map(({text}) => text);
}
