import {describe, expect, it} from 'vitest';
import type {Answers} from '../../src/procedure/condition.ts';
import {toPage} from '../../src/procedure/page.ts';
import {toVariantView} from '../../src/procedure/variant-view.ts';
import {testVocabulary} from '../case-runner.ts';
import {procedureOf} from './written-procedure.ts';

const questions = `    purchase:
      text: How does the customer buy?
      answers:
        direct: Directly
        partner: Through a partner
    plan:
      text: Which plan is it?
      answers:
        basic: Basic
        advanced: Advanced`;

const body = `
::::requires{#partner-access kind="access" when="purchase=partner"}
You may order for the customer.
::::

## Order

::::step{#order when="purchase=partner" console="keepit" as="keepit-admin" minutes="10"}
Order the licences.
::::

## Prepare

::::step{#sign-in kind="sign-in" console="m365-admin" as="tenant-admin" minutes="2"}
Sign in to the admin center.
::::

::::step{#create-group}
Create a group.
::::

::::step{#sign-in-keepit kind="sign-in" console="keepit" as="keepit-admin"}
Sign in to Keepit.
::::

::::step{#allow-devices when="plan=advanced" console="m365-admin" minutes="3"}
Allow the devices.
::::

::::step{#start-backup}
Start the backup.
::::

::::step{#set-retention}
Set the retention.
::::

::::outcome{#done-basic when="plan=basic"}
The mail is backed up.
::::

::::outcome{#done-advanced when="plan=advanced"}
The mail and the devices are backed up.
::::
`;

const page = toPage(procedureOf(body, {questions}), testVocabulary().vocabulary, 'en');
const viewOf = (answers: Answers) => toVariantView(page, answers);
const lanesAt = (answers: Answers, id: string) =>
  viewOf(answers)
    .places.get(id)
    ?.lanes.map(({console, as}) => `${console} ${as}`);

describe('what a reader sees', () => {
  it('without an answer is every step, and how long the shortest and the longest variant is', () => {
    const view = viewOf({});
    expect(view.steps.map(({id}) => id)).toEqual(['order', 'sign-in', 'create-group', 'sign-in-keepit', 'allow-devices', 'start-backup', 'set-retention']);
    expect([view.count, view.minutes]).toEqual([
      [5, 7],
      [2, 15],
    ]);
    expect([...view.hiddenPhases]).toEqual([]);
    expect([...view.shown]).toEqual(expect.arrayContaining(['order', 'partner-access', 'done-basic', 'done-advanced']));
  });

  it('with all answers is one variant, numbered without gaps, and without the phases that it does not reach', () => {
    const view = viewOf({purchase: 'direct', plan: 'basic'});
    expect([...view.places].map(([id, {number}]) => `${number} ${id}`)).toEqual([
      '1 sign-in',
      '2 create-group',
      '3 sign-in-keepit',
      '4 start-backup',
      '5 set-retention',
    ]);
    expect([view.count, view.minutes]).toEqual([
      [5, 5],
      [2, 2],
    ]);
    expect([...view.hiddenPhases]).toEqual(['order']);
    expect([...view.shown]).toEqual(['sign-in', 'create-group', 'sign-in-keepit', 'start-backup', 'set-retention', 'done-basic']);
  });

  it('with one of two answers counts the variants that are still possible', () => {
    expect(viewOf({purchase: 'direct'})).toMatchObject({count: [5, 6], minutes: [2, 5]});
    expect(viewOf({purchase: 'partner'})).toMatchObject({count: [6, 7], minutes: [12, 15]});
  });
});

describe('the lane of a step', () => {
  it('is every one from which it may carry on while the answers leave that open', () => {
    expect(lanesAt({}, 'start-backup')).toEqual(['keepit keepit-admin', 'm365-admin keepit-admin']);
    expect(lanesAt({plan: 'basic'}, 'start-backup')).toEqual(['keepit keepit-admin']);
    expect(lanesAt({plan: 'advanced'}, 'start-backup')).toEqual(['m365-admin keepit-admin']);
  });

  it('is told where a phase begins, the account changes or the console does, and not in between', () => {
    const told = (answers: Answers) => [...viewOf(answers).places].flatMap(([id, {laneChanges}]) => (laneChanges ? [id] : []));
    expect(told({purchase: 'partner', plan: 'advanced'})).toEqual(['order', 'sign-in', 'sign-in-keepit', 'allow-devices']);
    expect(told({purchase: 'direct', plan: 'basic'})).toEqual(['sign-in', 'sign-in-keepit']);
    expect(told({purchase: 'direct'})).toEqual(['sign-in', 'sign-in-keepit', 'allow-devices', 'start-backup']);
  });

  it('says that the account changes where one signs in as somebody else, and not at the first step', () => {
    const changes = [...viewOf({purchase: 'direct', plan: 'advanced'}).places].flatMap(([id, {accountChanges}]) => (accountChanges ? [id] : []));
    expect(changes).toEqual(['sign-in-keepit']);
  });
});
