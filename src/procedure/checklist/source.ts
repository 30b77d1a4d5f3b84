import type {Block, Inline} from '../content.ts';
import type {Locale} from '../locale.ts';
import {type Page, toPage} from '../page.ts';
import type {Procedure} from '../procedure.ts';
import type {Vocabulary} from '../vocabulary.ts';

type Unplaced<T> = T extends Block | Inline
  ? T
  : T extends readonly (infer Item)[]
    ? Unplaced<Item>[]
    : T extends object
      ? {readonly [Key in keyof T as Key extends 'place' | 'places' | 'allow' ? never : Key]: Unplaced<T[Key]>}
      : T;

/** The model as a reader sees it: without the places in files, and without what the checker was told to overlook. */
export type UnplacedProcedure = Unplaced<Procedure>;
export type UnplacedStep = UnplacedProcedure['steps'][number];

/** All that a checklist is made from beside the customer: a procedure in one language, with the names that it mentions. */
export interface ChecklistSource extends Pick<Page, 'locale' | 'product' | 'revision' | 'consoles' | 'accounts' | 'roles' | 'variables'> {
  readonly procedure: UnplacedProcedure;
  /** The whole address of the procedure's page. */
  readonly url: string;
}

/** @param locale the language that the procedure is written in; names are in the same */
export function toChecklistSource(
  procedure: Procedure,
  vocabulary: Vocabulary,
  {locale, url}: {readonly locale: Locale; readonly url: string},
): ChecklistSource {
  const {product, revision, consoles, accounts, roles, variables} = toPage(procedure, vocabulary, locale);
  const unplaced: UnplacedProcedure = JSON.parse(JSON.stringify(procedure, (key, value) => (leftOut.has(key) ? undefined : value)));
  return {locale, url, product, revision, consoles, accounts, roles, variables, procedure: unplaced};
}

const leftOut: ReadonlySet<string> = new Set(['place', 'places', 'allow', 'questionAt', 'answerAt']);
