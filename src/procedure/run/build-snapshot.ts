import type {CatalogueProcedure} from '../catalogue.ts';
import type {Answers} from '../condition.ts';
import {toHash} from '../hash.ts';
import {type Lane, toLanes} from '../lane.ts';
import {toAnswers, toVariant} from '../variant.ts';
import type {Variable} from '../vocabulary.ts';
import type {Element, Snapshot} from './snapshot.ts';

/** The names of what a procedure mentions, in its language; a `Page` has them. */
export interface Names {
  readonly consoles: Readonly<Record<string, {readonly name: string}>>;
  readonly accounts: Readonly<Record<string, {readonly name: string}>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, {readonly label: string; readonly type: Variable['type']}>>;
}

/** The variant of these answers, with all that its record needs. Answers to questions that are not asked are dropped. */
export function buildSnapshot(procedure: CatalogueProcedure, names: Names, given: Answers): Snapshot {
  const answers = toAnswers(procedure.questions, given);
  const steps = toVariant(procedure.steps, answers);
  const lanes = toLanes(steps);
  const phases = new Set(steps.map(({phase}) => phase));
  return {
    procedure: procedure.id,
    title: procedure.title,
    revision: procedure.revision,
    locale: procedure.locale,
    answers: toAnswered(procedure, answers),
    phases: procedure.phases.filter(({id}) => phases.has(id)).map(({id, title}) => ({id, title})),
    elements: [...toVariant(procedure.requires, answers).map(toRequirement), ...steps.map((step, index) => toStep(step, lanes[index] ?? {}, answers))],
    outcomes: toVariant(procedure.outcome, answers).map(({id, text}) => ({id, text})),
    consoles: toNames(names.consoles, ({name}) => name),
    accounts: toNames(names.accounts, ({name}) => name),
    roles: {...names.roles},
    variables: toNames(names.variables, ({label, type}) => ({label, type})),
  };
}

/** Questions without an answer among these: they are to be asked before a snapshot is built. */
export function toOpenQuestions(questions: CatalogueProcedure['questions'], answers: Answers): CatalogueProcedure['questions'] {
  const fitting = toAnswers(questions, answers);
  return questions.filter(({id}) => fitting[id] === undefined);
}

function toAnswered({questions}: CatalogueProcedure, answers: Answers): Snapshot['answers'] {
  return questions.flatMap(({id, text, answers: choices}) => {
    const chosen = choices.find((choice) => choice.id === answers[id]);
    return chosen ? [{question: id, text, answer: chosen.id, label: chosen.label}] : [];
  });
}

function toRequirement({id, kind, statement, detail}: CatalogueProcedure['requires'][number]): Element {
  return withHash({type: 'requirement', id, kind, text: statement, detail, optional: false, irreversible: false});
}

function toStep(step: CatalogueProcedure['steps'][number], lane: Lane, answers: Answers): Element {
  const {id, kind, command, detail, phase, optional, irreversible, minutes, needs, grants, revokes, keeps, fields, expect, trouble, record} = step;
  const options = step.options && toVariant(step.options, answers).map((option) => ({id: option.id, label: option.label, text: option.text}));
  const wait = step.waitUntil ?? (step.waitSeconds === undefined ? undefined : {seconds: step.waitSeconds});
  return withHash({
    type: 'step',
    id,
    kind,
    text: command,
    detail,
    phase,
    ...lane,
    optional,
    irreversible,
    minutes,
    needs,
    grants,
    revokes,
    keeps,
    private: step.private,
    fields,
    options,
    expect,
    trouble,
    wait,
    record,
  });
}

function withHash(element: Omit<Element, 'hash'>): Element {
  return {...element, hash: toHash(element, ['phase'])};
}

function toNames<Entry, Name>(entries: Readonly<Record<string, Entry>>, toName: (entry: Entry) => Name): Record<string, Name> {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, toName(entry)]));
}
