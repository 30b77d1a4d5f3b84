import type {Root} from 'mdast';
import * as z from 'zod';
import type {Place} from '../../src/procedure/place.ts';
import {FrontMatter, type Procedure, type Question} from '../../src/procedure/procedure.ts';
import {type Diagnostic, diagnose} from './diagnose.ts';
import {offsetOf, placeBetween, type Source} from './source.ts';
import {readYaml} from './yaml.ts';

/** What the front matter says of the procedure, in the model's shape. */
export type Head = Omit<Procedure, 'requirements' | 'phases' | 'steps' | 'outcomes' | 'prose'>;

/** Of front matter with errors, the parts that are right by themselves are still of use to the rules. */
export interface ReadFrontMatter {
  readonly head?: Head;
  readonly questions?: readonly Question[];
  readonly allowing?: Pick<Head, 'allow' | 'place' | 'places'>;
  readonly id?: {readonly value: string; readonly place: Place};
  /** Where what is read as sentences stands: title, description, questions and answers. None when the front matter has errors. */
  readonly texts: () => readonly Place[];
  readonly diagnostics: readonly Diagnostic[];
}

export function hasFrontMatter(tree: Root): boolean {
  return tree.children[0]?.type === 'yaml';
}

export function readFrontMatter(tree: Root, source: Source): ReadFrontMatter {
  const node = tree.children[0];
  if (node?.type !== 'yaml') {
    const expected = ['title', 'description', 'procedure'];
    return {
      texts: noTexts,
      diagnostics: [diagnose('missing-front-matter', placeBetween(source, 0, 0), {expected: expected.map((key) => `\`${key}\``).join(', ')})],
    };
  }
  const start = source.lineStarts[1] ?? 0;
  const end = source.text.lastIndexOf('---', offsetOf(node.position?.end));
  const {value, written, diagnostics, placeOf} = readYaml(source, start, Math.max(start, end), FrontMatter);
  if (!value) return {diagnostics, texts: noTexts, ...readRest(written, placeOf)};
  const head = toHead(value, placeOf);
  return {
    diagnostics,
    texts: () => toTexts(value, placeOf),
    head,
    id: {value: head.id, place: placeOf(['procedure', 'id'])},
    questions: head.questions,
    allowing: {allow: head.allow, place: head.place, places: head.places},
  };
}

const noTexts = (): Place[] => [];

function readRest(written: unknown, placeOf: PlaceOf): Pick<ReadFrontMatter, 'id' | 'questions' | 'allowing'> {
  const named = Named.safeParse(written);
  const asked = Asked.safeParse(written);
  const allowing = Allowing.safeParse(written);
  return {
    ...(named.success && {id: {value: named.data.procedure.id, place: placeOf(['procedure', 'id'])}}),
    ...(asked.success && {questions: toQuestions(asked.data.procedure.questions, placeOf)}),
    ...(allowing.success && {allowing: toAllowing(allowing.data.procedure.allow, placeOf)}),
  };
}

const {shape} = FrontMatter.shape.procedure;
const Named = z.object({procedure: z.object({id: shape.id})});
const Asked = z.object({procedure: z.object({questions: shape.questions})});
const Allowing = z.object({procedure: z.object({allow: shape.allow})});
type PlaceOf = ReturnType<typeof readYaml>['placeOf'];

function toQuestions(questions: FrontMatter['procedure']['questions'], placeOf: PlaceOf): Question[] {
  return Object.entries(questions ?? {}).map(([id, {text, answers}]) => ({
    id,
    text,
    answers: Object.entries(answers).map(([answer, label]) => ({id: answer, label})),
    place: placeOf(['procedure', 'questions', id], 'key'),
    places: Object.fromEntries(Object.keys(answers).map((answer) => [answer, placeOf(['procedure', 'questions', id, 'answers', answer], 'key')])),
  }));
}

function toTexts({procedure}: FrontMatter, placeOf: PlaceOf): Place[] {
  const questions = Object.entries(procedure.questions ?? {}).flatMap(([id, {answers}]) => {
    const at = ['procedure', 'questions', id];
    return [[...at, 'text'], ...Object.keys(answers).map((answer) => [...at, 'answers', answer])];
  });
  return [['title'], ['description'], ...questions].map((path) => placeOf(path));
}

function toHead({title, description, tags, slug, procedure}: FrontMatter, placeOf: PlaceOf): Head {
  const at = (...path: string[]) => placeOf(['procedure', ...path]);
  const allowing = toAllowing(procedure.allow, placeOf);
  return {
    id: procedure.id,
    title,
    description,
    tags: tags ?? [],
    ...(slug !== undefined && {slug}),
    product: procedure.product,
    sources: procedure.sources ?? [],
    appliesTo: procedure.appliesTo ?? [],
    reviewed: procedure.reviewed,
    reviewBy: procedure.reviewBy,
    allow: allowing.allow,
    questions: toQuestions(procedure.questions, placeOf),
    place: allowing.place,
    places: {...allowing.places, slug: placeOf(['slug']), id: at('id'), product: at('product'), sources: at('sources'), reviewBy: at('reviewBy')},
  };
}

function toAllowing(allow: FrontMatter['procedure']['allow'], placeOf: PlaceOf): NonNullable<ReadFrontMatter['allowing']> {
  const rules = Object.entries(allow ?? {});
  return {
    allow: allow && rules.map(([rule, reason]) => ({rule, reason: reason ?? ''})),
    place: placeOf(['procedure'], 'key'),
    places: Object.fromEntries(rules.map(([rule]) => [`allow.${rule}`, placeOf(['procedure', 'allow', rule], 'key')])),
  };
}
