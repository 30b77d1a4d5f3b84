import type {Root} from 'mdast';
import * as z from 'zod';
import {FrontMatter, type Procedure, type Question} from '../../src/procedure/procedure.ts';
import {type Diagnostic, diagnose} from './diagnose.ts';
import {offsetOf, placeBetween, type Source} from './source.ts';
import {readYaml} from './yaml.ts';

/** What the front matter says of the procedure, in the model's shape. */
export type Head = Omit<Procedure, 'requirements' | 'phases' | 'steps' | 'outcomes'>;

export interface ReadFrontMatter {
  readonly head?: Head;
  /** Also when other parts of the front matter have errors; absent when the questions themselves have. */
  readonly questions?: readonly Question[];
  readonly diagnostics: readonly Diagnostic[];
}

export function hasFrontMatter(tree: Root): boolean {
  return tree.children[0]?.type === 'yaml';
}

export function readFrontMatter(tree: Root, source: Source): ReadFrontMatter {
  const node = tree.children[0];
  if (node?.type !== 'yaml') {
    const expected = ['title', 'description', 'procedure'];
    return {diagnostics: [diagnose('missing-front-matter', placeBetween(source, 0, 0), {expected: expected.map((key) => `\`${key}\``).join(', ')})]};
  }
  const start = source.lineStarts[1] ?? 0;
  const end = source.text.lastIndexOf('---', offsetOf(node.position?.end));
  const {value, written, diagnostics, placeOf} = readYaml(source, start, Math.max(start, end), FrontMatter, 'the front matter');
  if (value) return {head: toHead(value, placeOf), questions: toQuestions(value.procedure.questions, placeOf), diagnostics};
  const questions = Asked.safeParse(written);
  return {diagnostics, ...(questions.success && {questions: toQuestions(questions.data.procedure.questions, placeOf)})};
}

const Asked = z.object({procedure: z.object({questions: FrontMatter.shape.procedure.shape.questions})});
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

function toHead({title, description, tags, procedure}: FrontMatter, placeOf: PlaceOf): Head {
  const at = (...path: string[]) => placeOf(['procedure', ...path]);
  return {
    id: procedure.id,
    title,
    description,
    tags: tags ?? [],
    product: procedure.product,
    sources: procedure.sources ?? [],
    appliesTo: procedure.appliesTo ?? [],
    reviewed: procedure.reviewed,
    reviewBy: procedure.reviewBy,
    allow: procedure.allow && Object.entries(procedure.allow).map(([rule, reason]) => ({rule, reason})),
    questions: toQuestions(procedure.questions, placeOf),
    place: placeOf(['procedure'], 'key'),
    places: {
      id: at('id'),
      product: at('product'),
      reviewBy: at('reviewBy'),
      ...Object.fromEntries(Object.keys(procedure.allow ?? {}).map((rule) => [`allow.${rule}`, placeOf(['procedure', 'allow', rule], 'key')])),
    },
  };
}
