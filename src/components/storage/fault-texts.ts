import {translate} from '@docusaurus/Translate';
import type {StoreFault} from './store.ts';

/** What is wrong, and what to do. */
const texts = {
  full: () =>
    translate({
      id: 'trin.storageFault.full',
      message: 'This computer has no room left: what you did last is only on this page. Export it, make room, and try again before you close the page.',
    }),
  forbidden: () =>
    translate({
      id: 'trin.storageFault.forbidden',
      message: 'This browser keeps nothing for this site, as in some private windows. Use an ordinary window, or allow the site to store data.',
    }),
  corrupt: () =>
    translate({
      id: 'trin.storageFault.corrupt',
      message: 'What is kept in this browser cannot be read. Export what is there, then delete everything on the page of customers and import it again.',
    }),
  'newer-schema': () =>
    translate({id: 'trin.storageFault.newerSchema', message: 'A newer version of Trin keeps the customers in this browser. Reload the page.'}),
  blocked: () => translate({id: 'trin.storageFault.blocked', message: 'Another tab has an older version of Trin open. Close it, and try again.'}),
  gone: () => translate({id: 'trin.storageFault.gone', message: 'This run was deleted, maybe in another tab. Nothing was saved.'}),
  'other-run': () => translate({id: 'trin.storageFault.otherRun', message: 'Another run has the same number. Nothing was saved.'}),
  'not-loaded': () =>
    translate({id: 'trin.storageFault.notLoaded', message: 'A part of this site could not be loaded. Check the connection, and reload the page.'}),
} satisfies Record<StoreFault['id'], () => string>;

export function toFaultText({id}: StoreFault): string {
  return texts[id]();
}
