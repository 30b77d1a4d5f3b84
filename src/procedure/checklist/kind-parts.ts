import {entryOf} from '../customer/by-key.ts';
import type {StepKind} from '../step.ts';
import {holds} from '../variant.ts';
import type {Part, Row, SheetText} from './block.ts';
import {toDuration, toMoment} from './format.ts';
import {toDetail, toParts} from './parts.ts';
import type {Setting} from './setting.ts';
import type {UnplacedStep} from './source.ts';
import {plain, strong, toSheetText, toVariableText} from './text.ts';

type OfKind<Kind extends StepKind> = Extract<UnplacedStep, {kind: Kind}>;
type Field = OfKind<'form'>['fields'][number];

/** What stands below a command: what the kind adds, what one sees when it worked, and what to do when it did not. */
const partsOfKind: {readonly [Kind in StepKind]: (step: OfKind<Kind>, setting: Setting) => Part[]} = {
  action: usual,
  'sign-in': usual,
  form: (step, setting) => [toFields(step, setting), ...usual(step, setting)],
  choice: (step, setting) => [toOptions(step, setting), ...usual(step, setting)],
  check: toCheck,
  wait: (step, setting) => [...toWait(step, setting), ...usual(step, setting)],
  record: (step, setting) => [toRecord(step, setting), ...usual(step, setting)],
};

export function kindParts<Kind extends StepKind>(step: OfKind<Kind>, setting: Setting): Part[] {
  return partsOfKind[step.kind as Kind](step, setting);
}

function usual({expect, trouble}: UnplacedStep, setting: Setting): Part[] {
  const {words, full} = setting;
  const seen: Part[] = expect ? [{type: 'labelled', label: words.expect, parts: toParts(expect.blocks, setting)}] : [];
  return full ? [...seen, ...trouble.map((each) => toTrouble(each, setting))] : [...seen, ...trouble.flatMap(({blocks}) => toDetail(blocks, setting))];
}

function toTrouble({symptom, blocks}: UnplacedStep['trouble'][number], setting: Setting): Part {
  return {
    type: 'labelled',
    label: setting.words.trouble,
    parts: [{type: 'text', text: toSheetText(symptom, setting, 'strong')}, ...toParts(blocks, setting)],
  };
}

/** The remedy belongs to "no": it stands on short sheets as well. */
function toCheck({expect, trouble}: OfKind<'check'>, setting: Setting): Part[] {
  const {words} = setting;
  const remedies = trouble.flatMap(({symptom, blocks}): Part[] => [{type: 'text', text: toSheetText(symptom, setting, 'strong')}, ...toParts(blocks, setting)]);
  return [
    {
      type: 'options',
      label: '',
      options: [
        {text: strong(words.yes), parts: toParts(expect.blocks, setting)},
        {text: strong(words.no), parts: remedies},
      ],
    },
  ];
}

function toFields({fields}: OfKind<'form'>, setting: Setting): Part {
  const {words} = setting;
  return {type: 'fields', heads: [words.field, words.content], rows: fields.map((field): Row => [field.label, toContent(field, setting)])};
}

function toContent(field: Field, setting: Setting): SheetText {
  const {words, source} = setting;
  switch (field.source) {
    case 'value':
      return [{style: 'value', text: field.value}];
    case 'var':
      return toVariableText(field.var, setting);
    case 'secret': {
      const label = field.rule && (entryOf(source.variables, field.rule.variable)?.label ?? field.rule.variable);
      return plain(label === undefined ? words.secret : `${words.secret}. ${words.notContaining(label)}`);
    }
    case 'empty':
      return plain(words.empty);
    case 'from':
      return field.from.map((text) => ({style: 'box', text, isName: true}));
  }
}

function toOptions({options}: OfKind<'choice'>, setting: Setting): Part {
  const shown = options.filter(({when}) => holds(when, setting.answers));
  return {
    type: 'options',
    label: setting.words.chooseOne,
    options: shown.map(({label, blocks}) => ({text: toSheetText(label, setting, 'strong'), parts: toDetail(blocks, setting)})),
  };
}

function toWait({for: duration, until}: OfKind<'wait'>, {words, source}: Setting): Part[] {
  const said = duration ? words.waitFor(toDuration(duration, source.locale)) : until && words.waitUntil(toMoment(until, source.locale));
  return [
    ...(said === undefined ? [] : [{type: 'text', text: strong(said)} as const]),
    {type: 'line', label: words.waitStarted},
    {type: 'line', label: words.waitEnds},
  ];
}

function toRecord({var: key}: OfKind<'record'>, {words, source}: Setting): Part {
  const variable = entryOf(source.variables, key);
  const label = variable?.label ?? key;
  return variable?.type === 'secret' ? {type: 'text', text: plain(words.keepSecret(label))} : {type: 'line', label};
}
