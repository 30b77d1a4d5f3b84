import type {Element, Snapshot} from './snapshot.ts';

/** All that an element says, a line a part, so that two can be compared by eye; where one works and as whom stand first. */
export function toElementText(element: Element, {consoles, accounts, roles}: Pick<Snapshot, 'consoles' | 'accounts' | 'roles'>): string {
  const {text, detail, console, as, fields = [], options = [], expect, trouble = [], minutes, record, wait, needs = [], grants = [], revokes = []} = element;
  const name = (key: string | undefined, names: Readonly<Record<string, string>>): string | undefined => (key === undefined ? undefined : (names[key] ?? key));
  const lines = [
    [name(console, consoles), name(as, accounts)].filter((each) => each !== undefined).join(' · '),
    text,
    [...needs, ...grants, ...revokes].map((key) => name(key, roles)).join(', '),
    detail,
    ...fields.map((field) => `${field.label}: ${toContent(field)}`),
    ...options.map(({label, text: rest}) => [label, rest].filter((each) => each !== '').join(': ')),
    record === undefined ? undefined : `{${record}}`,
    wait && ('seconds' in wait ? `${wait.seconds / 60} min` : `${wait.time} ${wait.zone}`),
    expect,
    ...trouble.map(({symptom, remedy}) => `${symptom}: ${remedy}`),
    minutes === undefined ? undefined : `${minutes} min`,
  ];
  return lines.filter((line) => line !== undefined && line !== '').join('\n');
}

function toContent({source, value, variable, choices}: NonNullable<Element['fields']>[number]): string {
  if (source === 'value') return value ?? '';
  if (source === 'var') return `{${variable ?? ''}}`;
  return source === 'from' ? (choices ?? []).join(' / ') : '–';
}
