import {cleanText} from '../customer/clean-text.ts';
import {minutesOf} from '../variant.ts';
import type {ChecklistBlock, Row, SheetText} from './block.ts';
import {toDay, toMinutes} from './format.ts';
import {toDetail} from './parts.ts';
import {toAddress, toQr} from './qr.ts';
import type {Setting} from './setting.ts';
import type {UnplacedStep} from './source.ts';
import {named, plain, strong} from './text.ts';

/** What stands above the steps: what this is, for whom, and how it is to be used. */
export function toFront(steps: readonly UnplacedStep[], setting: Setting): ChecklistBlock[] {
  const {source, words} = setting;
  const prose = toDetail(source.procedure.prose, setting);
  return [
    {type: 'title', text: source.procedure.title},
    {type: 'identity', people: toPeople(setting), facts: toFacts(steps, setting), questions: toQuestions(setting)},
    toValidity(setting),
    {type: 'mode', word: words.modeWord, text: words.mode},
    ...(prose.length > 0 ? [{type: 'prose', parts: prose} as const] : []),
  ];
}

export function toPeople({words, customer, ticket, technician}: Pick<Setting, 'words' | 'customer' | 'ticket' | 'technician'>): Row[] {
  return [
    [words.customer, orBlank(customer?.name)],
    [words.ticket, orBlank(ticket)],
    [words.technician, orBlank(technician)],
  ];
}

/** What has been written, or a line to write on. */
function orBlank(written: string | undefined): SheetText {
  const text = cleanText(written ?? '').text;
  return text === '' ? [{style: 'blank', text: ''}] : strong(text);
}

function toValidity({source, answers, words}: Setting): ChecklistBlock {
  const address = toAddress(source, answers);
  return {type: 'validity', text: words.validity, address, alternative: words.qr, qr: toQr(address)};
}

/** The answers that chose this variant; boxes while they are open. */
function toQuestions({source, answers}: Setting): Row[] {
  return source.procedure.questions.map(({id, text, answers: possible}): Row => {
    const given = possible.find((answer) => answer.id === answers[id]);
    return [text, given ? strong(given.label) : possible.map(({label}) => ({style: 'box', text: label}))];
  });
}

function toFacts(steps: readonly UnplacedStep[], {source, words}: Setting): Row[] {
  const {product, procedure, revision, locale} = source;
  const {name, vendor} = product;
  const minutes = minutesOf(steps);
  const facts: Row[] = [
    [words.product, named(vendor && !name.includes(vendor) ? `${name} (${vendor})` : name)],
    [words.appliesTo, plain(procedure.appliesTo.join(', '))],
    [words.sources, named(procedure.sources.join(', '))],
    [words.revision, plain(`${revision} · ${words.reviewed} ${toDay(procedure.reviewed, locale)}`)],
    [words.workingTime, plain(minutes === 0 ? '' : words.about(toMinutes(minutes, locale)))],
  ];
  return facts.filter(([, content]) => content.some(({text}) => text !== ''));
}
