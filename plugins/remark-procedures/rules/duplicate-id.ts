import {type Place, type Placed, placeOf} from '../../../src/procedure/place.ts';
import {diagnose} from '../diagnose.ts';
import type {Phrase} from '../messages/data.ts';
import type {Check, Reading} from '../reading.ts';
import {begins} from '../silence.ts';
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
    if (heading) return [diagnose('duplicate-id', place, {actual: id, first: byHeading(heading, place)})];
    if (!earlier) return [];
    return [diagnose('duplicate-id', place, {actual: id, first: byElement(placeOf(earlier, 'id'), place)})];
  });
};

function byHeading({file, line}: Place, place: Place): Phrase {
  return file === place.file ? {phrase: 'byHeadingOnLine', line: `${line}`} : {phrase: 'byHeadingInFile', file, line: `${line}`};
}

function byElement({file, line}: Place, place: Place): Phrase {
  return file === place.file ? {phrase: 'onLine', line: `${line}`} : {phrase: 'inFile', file, line: `${line}`};
}

/** In the order of reading, also through included files. */
function withIds({requirements, steps, outcomes, unsound, elements}: Reading): (Placed & {readonly id: string})[] {
  const options = steps.flatMap((step) => (step.kind === 'choice' ? step.options : []));
  const all = [...requirements, ...steps.filter((step) => !unsound.has(step) || 'id' in step.places), ...options, ...outcomes];
  const inOrder = elements.flatMap((element) => all.filter(({place}) => begins(place, element.place)).sort((a, b) => a.place.line - b.place.line));
  return [...new Set(inOrder)];
}
