import {type ChecklistWords, checklistWords} from '../checklist/words.ts';
import {toLaneText} from './lane-text.ts';
import type {Element, Snapshot} from './snapshot.ts';

/** All that an element says, a line a part, so that two can be compared by eye; where one works and as whom stand first. */
export function toElementText(element: Element, snapshot: Pick<Snapshot, 'locale' | 'consoles' | 'accounts' | 'roles' | 'variables'>): string {
  const {text, detail, fields = [], options = [], expect, trouble = [], minutes, record, wait, needs, grants, revokes, keeps} = element;
  const words = checklistWords[snapshot.locale];
  const toRoles = (word: string, keys: readonly string[] = []): string => keys.map((key) => `${word} ${snapshot.roles[key] ?? key}`).join('\n');
  const lines = [
    toLaneText(element, snapshot, words.privateWindow),
    [element.optional ? words.optional : '', element.irreversible ? words.irreversible : ''].filter((each) => each !== '').join(' · '),
    text,
    toRoles(words.needs, needs),
    toRoles(words.grants, grants),
    toRoles(words.revokes, revokes),
    keeps === undefined ? undefined : `${words.keeps} ${keeps}`,
    detail,
    ...fields.map((field) => `${field.label}: ${toContent(field)}${toRule(field, snapshot, words)}`),
    ...options.map(({label, text: rest}) => [label, rest].filter((each) => each !== '').join(': ')),
    record === undefined ? undefined : `{${record}}`,
    wait && ('seconds' in wait ? `${wait.seconds / 60} min` : `${wait.time} ${wait.zone}`),
    expect,
    ...trouble.map(({symptom, remedy}) => `${symptom}: ${remedy}`),
    minutes === undefined ? undefined : `${minutes} min`,
  ];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

type Field = NonNullable<Element['fields']>[number];

function toRule({rule}: Field, {variables}: Pick<Snapshot, 'variables'>, words: ChecklistWords): string {
  return rule ? ` (${words.notContaining(variables[rule.variable]?.label ?? rule.variable)})` : '';
}

function toContent({source, value, variable, choices}: Field): string {
  if (source === 'value') return value ?? '';
  if (source === 'var') return `{${variable ?? ''}}`;
  return source === 'from' ? (choices ?? []).join(' / ') : '–';
}
