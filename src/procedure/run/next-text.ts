import type {CatalogueProcedure} from '../catalogue.ts';
import type {Answers} from '../condition.ts';
import {buildSnapshot, toOpenQuestions} from './build-snapshot.ts';
import {type Changes, toChanges} from './changes.ts';
import type {ProcedureText} from './procedure-text.ts';
import type {Snapshot} from './snapshot.ts';
import {answersOf} from './start-run.ts';
import type {RunState} from './state.ts';

/** What a run would go by if it took the text that the site has now. */
export interface NextText {
  /** What the procedure asks now and this run has no answer to, whether it has been answered since or not. */
  readonly asked: CatalogueProcedure['questions'];
  /** Undefined until all of it is answered: the answers choose the steps. */
  readonly taken: {readonly snapshot: Snapshot; readonly changes: Changes} | undefined;
}

/** @param given answers to what is asked now */
export function toNextText(state: RunState, {procedure, names}: ProcedureText, given: Answers): NextText {
  const before = answersOf(state.snapshot);
  const asked = toOpenQuestions(procedure.questions, before);
  const answers = {...before, ...given};
  if (toOpenQuestions(procedure.questions, answers).length > 0) return {asked, taken: undefined};
  const snapshot = buildSnapshot(procedure, names, answers);
  const changes = toChanges(state, snapshot);
  return {asked, taken: changes && {snapshot, changes}};
}
