import {type ChecklistWords, checklistWords} from '../checklist/words.ts';
import type {Element, Snapshot} from './snapshot.ts';

/** All that an element says, a line a part, so that two can be compared by eye; where one works and as whom stand first. */
export function toElementText(element: Element, snapshot: Pick<Snapshot, 'locale' | 'consoles' | 'accounts' | 'roles' | 'variables'>): string {
  const {text, detail, fields = [], options = [], expect, trouble = [], minutes, record, wait, needs, grants, revokes, keeps} = element;
  const words = checklistWords[snapshot.locale];
  const toRoles = (word: string, keys: readonly string[] = []): string => keys.map((key) => `${word} ${nameOf(key, snapshot.roles)}`).join('\n');
  const lines = [
    toLane(element, snapshot, words),
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

/** A run of another computer may lack a name. */
function nameOf(key: string, names: Readonly<Record<string, string>>): string {
  return names[key] ?? key;
}

function toLane({console, as, private: isPrivate}: Element, {consoles, accounts}: Pick<Snapshot, 'consoles' | 'accounts'>, words: ChecklistWords): string {
  const named = [...(console === undefined ? [] : [nameOf(console, consoles)]), ...(as === undefined ? [] : [nameOf(as, accounts)])];
  return [...named, ...(isPrivate ? [words.privateWindow] : [])].join(' · ');
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
