import {type Placed, placeOf} from '../../../src/procedure/place.ts';
import {diagnose} from '../diagnose.ts';
import type {Check, Reading} from '../reading.ts';
import {placeOfNode} from '../source.ts';

/** Ids and the anchors of headings are one set: a link leads to the first of two. */
export const checkDuplicateIds: Check = (reading) => {
  const headings = new Map(reading.headings.map(({id, node, source}) => [id, placeOfNode(source, node)]));
  const first = new Map<string, Placed>();
  return withIds(reading).flatMap((element) => {
    const {id} = element;
    const heading = headings.get(id);
    const earlier = first.get(id);
    if (!earlier) first.set(id, element);
    const place = placeOf(element, 'id');
    if (heading) return [diagnose('duplicate-id', place, {actual: id, first: `by the heading in line ${heading.line}`})];
    if (!earlier) return [];
    const other = placeOf(earlier, 'id');
    const where = other.file === place.file ? `in line ${other.line}` : `in ${other.file}, line ${other.line}`;
    return [diagnose('duplicate-id', place, {actual: id, first: where})];
  });
};

function withIds({requirements, steps, outcomes, unsound}: Reading): (Placed & {readonly id: string})[] {
  const options = steps.flatMap((step) => (step.kind === 'choice' ? step.options : []));
  return [...requirements, ...steps.filter((step) => !unsound.has(step) || 'id' in step.places), ...options, ...outcomes].sort(
    (a, b) => a.place.line - b.place.line,
  );
}
