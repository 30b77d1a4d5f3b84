import {cleanText} from '../customer/clean-text.ts';
import type {Lane} from '../lane.ts';
import {toAnswers, toVariant, toVariants} from '../variant.ts';
import {toPossibleLanes} from '../variant-view.ts';
import type {Checklist, ChecklistBlock} from './block.ts';
import {toDay} from './format.ts';
import {toFront} from './front.ts';
import {toLists} from './lists.ts';
import {toDetail, toParts} from './parts.ts';
import {findSheetSecrets, type SheetFault} from './secrets.ts';
import {type Section, toSections} from './sections.ts';
import type {ChecklistRequest, Setting} from './setting.ts';
import type {ChecklistSource, UnplacedStep} from './source.ts';
import {toCondition, toSheetStep, toShown} from './step.ts';
import {toSheetText} from './text.ts';
import {checklistWords} from './words.ts';

export type BuiltChecklist = {readonly checklist: Checklist} | {readonly faults: readonly SheetFault[]};

/** A sheet, or what on it looks like a secret: then there is no sheet. */
export function buildChecklist(source: ChecklistSource, request: ChecklistRequest): BuiltChecklist {
  const answers = toAnswers(source.procedure.questions, request.answers);
  const steps = toVariant(source.procedure.steps, answers);
  const numbers = new Map(steps.map(({id}, index) => [id, index + 1]));
  const checklist = toChecklist(steps, {...request, answers, source, words: checklistWords[source.locale], numbers});
  const faults = findSheetSecrets(checklist);
  return faults.length > 0 ? {faults} : {checklist};
}

function toChecklist(steps: readonly UnplacedStep[], setting: Setting): Checklist {
  const {source} = setting;
  return {
    id: source.procedure.id,
    locale: source.locale,
    title: source.procedure.title,
    revision: source.revision,
    large: setting.large ?? false,
    running: toRunning(setting),
    blocks: toLists(toListParts(steps, setting), setting),
  };
}

/** The requirements and each section, the front with the first of them and the outcome with the last: in each part something is done. */
function toListParts(steps: readonly UnplacedStep[], setting: Setting): ChecklistBlock[][] {
  const done = [...toRequirements(setting), ...toSectionBlocks(steps, setting)];
  const [first, ...others] = done.length > 0 ? done.map((block) => [block]) : [[]];
  const parts = [[...toFront(steps, setting), ...(first ?? [])], ...others];
  return [...parts.slice(0, -1), [...parts.slice(-1).flat(), ...toOutcome(setting)]];
}

function toRunning({source, words, customer, ticket}: Setting): Checklist['running'] {
  const {procedure, revision, locale} = source;
  const knowledgeBase = procedure.sources.filter((name) => !/\s/.test(name));
  const number = cleanText(ticket ?? '').text;
  const footer = [
    procedure.id,
    ...knowledgeBase,
    `${words.revision} ${revision}`,
    toDay(procedure.reviewed, locale),
    ...(number === '' ? [] : [`${words.ticket} ${number}`]),
  ];
  return {customer: customer?.name ?? `${words.customer}: ${'_'.repeat(24)}`, procedure: procedure.title, footer: footer.join(' · '), page: words.page};
}

function toRequirements(setting: Setting): ChecklistBlock[] {
  const {source, words} = setting;
  const items = toShown(source.procedure.requirements, setting).map(({id, kind, when, statement, detail}) => ({
    id,
    word: `${words.requirement[kind]}:`,
    text: toSheetText(statement, setting),
    parts: [...toCondition(when, setting), ...toDetail(detail, setting)],
  }));
  const stop = {word: words.stop, text: words.stopRequirements, leftOut: words.leftOut};
  return items.length === 0 ? [] : [{type: 'requirements', heading: words.requirements, initials: words.initials, items, stop}];
}

function toSectionBlocks(steps: readonly UnplacedStep[], setting: Setting): ChecklistBlock[] {
  const {words} = setting;
  const lanes = toLanesOf(steps, setting);
  return toSections(steps).map((section): ChecklistBlock => {
    const shown = section.steps.map((step, index) => {
      const before = index === 0 ? undefined : section.steps[index - 1];
      const own = lanes.get(step.id) ?? [];
      const changes = !before || keyOf(own) !== keyOf(lanes.get(before.id) ?? []);
      return toSheetStep(step, changes ? own : [], setting);
    });
    const [first, last] = [shown[0]?.number ?? 0, shown.at(-1)?.number ?? 0];
    const stop = {word: words.stop, text: words.stopSteps(first, last), leftOut: words.leftOut};
    return {type: 'section', heading: toHeading(section, setting), initials: words.initials, steps: shown, stop};
  });
}

/** One lane a step, or several while the answers leave open from which step it carries on. */
function toLanesOf(steps: readonly UnplacedStep[], {source, answers}: Setting): ReadonlyMap<string, readonly Lane[]> {
  const open = source.procedure.questions.filter(({id}) => answers[id] === undefined);
  return toPossibleLanes(toVariants(open).map((rest) => toVariant(steps, {...answers, ...rest})));
}

function keyOf(lanes: readonly Lane[]): string {
  return lanes.map((lane) => `${lane.console} ${lane.as}`).join();
}

function toHeading({phases}: Section<UnplacedStep>, setting: Setting): string {
  const {source, words} = setting;
  const titles = phases.map(({phase, part, of}) => {
    const found = source.procedure.phases.find(({id}) => id === phase);
    const title = found
      ? toSheetText(found.title, setting)
          .map(({text}) => text)
          .join('')
      : words.steps;
    return of > 1 ? `${title} (${words.part(part, of)})` : title;
  });
  return titles.join(' · ');
}

function toOutcome(setting: Setting): ChecklistBlock[] {
  const {source, words} = setting;
  const items = toShown(source.procedure.outcomes, setting).map(({id, when, blocks}) => ({
    id,
    parts: [...toCondition(when, setting), ...toParts(blocks, setting)],
  }));
  return items.length === 0 ? [] : [{type: 'outcome', heading: words.outcome, initials: words.initials, items}];
}
