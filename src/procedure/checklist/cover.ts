import type {Checklist} from './block.ts';
import {toPeople} from './front.ts';
import {toSignOff} from './lists.ts';
import type {ChecklistRequest} from './setting.ts';
import {plain} from './text.ts';
import {checklistWords} from './words.ts';

/** The first sheet of a pack: whose it is, and which procedures are in it. Undefined where there is no pack. */
export function toCover(checklists: readonly Checklist[], request: Pick<ChecklistRequest, 'customer' | 'ticket' | 'technician'>): Checklist | undefined {
  const [first] = checklists;
  if (!first || checklists.length < 2) return undefined;
  const words = checklistWords[first.locale];
  return {
    id: 'cover',
    locale: first.locale,
    title: words.pack,
    revision: '',
    large: first.large,
    running: {...first.running, procedure: words.pack, footer: checklists.map(({id}) => id).join(' · ')},
    blocks: [
      {type: 'title', text: words.pack},
      {type: 'identity', people: toPeople({...request, words}), facts: [], questions: []},
      {
        type: 'contents',
        heading: words.packContents,
        rows: checklists.map(({title, revision}, index) => [`${index + 1}. ${title}`, plain(`${words.revision} ${revision}`)]),
      },
      toSignOff(words),
    ],
  };
}
