import type {Condition} from '../condition.ts';
import type {Lane} from '../lane.ts';
import {holds} from '../variant.ts';
import type {Part, SheetStep, SheetText} from './block.ts';
import {kindParts} from './kind-parts.ts';
import {toDetail} from './parts.ts';
import type {Setting} from './setting.ts';
import type {UnplacedStep} from './source.ts';
import {named, plain, strong, toSheetText, toVariableText} from './text.ts';

/** @param lanes where it differs from the step before; several while the answers leave open which it is */
export function toSheetStep(step: UnplacedStep, lanes: readonly Lane[], setting: Setting): SheetStep {
  return {
    id: step.id,
    number: setting.numbers.get(step.id) ?? 0,
    ...(lanes.length > 0 && {lane: lanes.flatMap((lane, index) => [...(index > 0 ? plain(` ${setting.words.or} `) : []), ...toLaneText(lane, step, setting)])}),
    tags: toTags(step, setting),
    before: [...toCondition(step.when, setting), ...toDetail(step.lead, setting)],
    command: toSheetText(step.command, setting),
    parts: [...toRoles(step, setting), ...toDetail(step.detail, setting), ...kindParts(step, setting), ...toReason(step, setting)],
  };
}

/** The account with the customer's address, as one signs in with that. */
function toLaneText(lane: Lane, step: UnplacedStep, setting: Setting): SheetText {
  const {source, words} = setting;
  const account = lane.as === undefined ? undefined : source.accounts[lane.as];
  const console = lane.console === undefined ? undefined : (source.consoles[lane.console]?.name ?? lane.console);
  const isPrivate = step.kind === 'sign-in' && step.private;
  const said = words.lane(console, lane.as === undefined ? undefined : (account?.name ?? lane.as)) + (isPrivate ? `, ${words.privateWindow}` : '');
  const shown = markName(said, console);
  return account?.variable === undefined ? shown : [...shown, ...plain(' · '), ...toVariableText(account.variable, setting)];
}

/** The text in pieces, the name a piece of its own. */
function markName(text: string, name: string | undefined): SheetText {
  const start = name === undefined ? -1 : text.indexOf(name);
  if (name === undefined || start < 0) return plain(text);
  return [...plain(text.slice(0, start)), ...named(name), ...plain(text.slice(start + name.length))].filter((piece) => piece.text !== '');
}

function toTags({optional, irreversible}: UnplacedStep, {words}: Setting): string[] {
  return [...(optional ? [words.optional] : []), ...(irreversible ? [words.irreversible] : [])];
}

/** For which answers it is, as long as they are not given. */
export function toCondition(when: Condition | undefined, {source, answers, words}: Setting): Part[] {
  const open = (when ?? []).filter((terms) => !terms.some(({question, answer}) => answers[question] === answer));
  if (open.length === 0) return [];
  const said = open.map((terms) =>
    source.procedure.questions
      .flatMap(({id, answers: possible}) => possible.filter((answer) => terms.some((term) => term.question === id && term.answer === answer.id)))
      .map(({label}) => label)
      .join(` ${words.or} `),
  );
  return [{type: 'text', text: [...strong(words.onlyIf), ...plain(` ${said.join(' · ')}`)]}];
}

function toRoles({needs, grants, revokes, keeps}: UnplacedStep, {source, words}: Setting): Part[] {
  const names = (keys: readonly string[] = []): string => keys.map((key) => source.roles[key] ?? key).join(', ');
  const changes = [
    [words.needs, names(needs)],
    [words.grants, names(grants)],
    [words.revokes, names(revokes)],
    [words.keeps, keeps ?? ''],
  ] as const;
  return changes.flatMap(([label, text]): Part[] => (text === '' ? [] : [{type: 'text', text: plain(`${label} ${text}`)}]));
}

/** A step that may be left out asks for the reason: a blank says nothing. */
function toReason({optional}: UnplacedStep, {words}: Setting): Part[] {
  return optional ? [{type: 'line', label: words.notDone}] : [];
}

export function toShown<Element extends {readonly when?: Condition | undefined}>(elements: readonly Element[], {answers}: Setting): Element[] {
  return elements.filter(({when}) => holds(when, answers));
}
