import {translate} from '@docusaurus/Translate';
import type {Element, Snapshot} from '@site/src/procedure/run/snapshot.ts';
import type {Status} from '@site/src/procedure/run/state.ts';

/** `Step 5`, as the page counts the steps of the variant; `Requirement 2`. */
export function nameElement({type, id}: Pick<Element, 'type' | 'id'>, {elements}: Pick<Snapshot, 'elements'>): string {
  const number = `${elements.filter((element) => element.type === type).findIndex((element) => element.id === id) + 1}`;
  return type === 'step'
    ? translate({id: 'trin.run.step', message: 'Step {number}'}, {number})
    : translate({id: 'trin.run.requirement', message: 'Requirement {number}'}, {number});
}

const statusNames = {
  open: () => translate({id: 'trin.run.status.open', message: 'Open'}),
  done: () => translate({id: 'trin.run.status.done', message: 'Done'}),
  skipped: () => translate({id: 'trin.run.status.skipped', message: 'Skipped'}),
  'not-applicable': () => translate({id: 'trin.run.status.notApplicable', message: 'Not applicable'}),
  failed: () => translate({id: 'trin.run.status.failed', message: 'Failed'}),
} satisfies Record<Status, () => string>;

export function nameStatus(status: Status): string {
  return statusNames[status]();
}
