import {sourceLocale, toLocale} from '../../src/procedure/locale.ts';
import type {Vocabulary} from '../../src/procedure/vocabulary.ts';

export interface NewProcedure {
  readonly id: string;
  readonly title: string;
  /** Keys of the vocabulary. */
  readonly product: string;
  readonly console: string;
  readonly account: string;
  /** As `2026-11-20`. */
  readonly today: string;
}

const monthsBetweenReviews = 6;

/** The text of a first procedure: short, whole, and without a fault. */
export function toNewProcedure({id, title, product, console, account, today}: NewProcedure, vocabulary: Pick<Vocabulary, 'consoles'>): string {
  const name = toLocale(vocabulary.consoles[console]?.name ?? console, sourceLocale);
  return `---
title: ${JSON.stringify(title)}
description: Say in one sentence what this procedure achieves, and for whom.
procedure:
  id: ${id}
  product: ${product}
  reviewed: ${today}
  reviewBy: ${addMonths(today, monthsBetweenReviews)}
---

::::requires{#console-access kind="access"}
You can sign in to ${name}.
::::

::::step{#sign-in kind="sign-in" console="${console}" as="${account}" minutes="1"}
Sign in to ${name}.
::::

::::step{#check-start kind="check" minutes="1"}
Check that the start page of ${name} appears.

:::expect
The start page shows the name of the account.
:::

:::trouble[The page asks for the password again]
Open the address of the console in a private window.
:::
::::

::::outcome{#procedure-done}
You are signed in to ${name}. To verify, reload the page: the account is still shown.
::::
`;
}

/** The same day of a later month, or its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
