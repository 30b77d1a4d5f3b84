import type {Inline} from './content.ts';
import type {Element} from './element.ts';
import type {Procedure} from './procedure.ts';

/**
 * What an element says, without spacing, punctuation, emphasis and places: two texts with one meaning need one translation. A hash
 * of it is kept for years, so its form never changes: keys in their order, absent ones left out.
 */
export function toElementMeaning(element: Element): string {
  return toCanonical(element);
}

/** The same of what stands outside of the elements. */
export function toPageMeaning({title, description, appliesTo, questions, phases, prose}: Procedure): string {
  const asked = questions.map(({id, text, answers}) => ({id, text: words(text), answers: answers.map((answer) => ({...answer, label: words(answer.label)}))}));
  return toCanonical({title: words(title), description: words(description), appliesTo: appliesTo.map(words), questions: asked, phases, prose});
}

/** `phase` is where a step stands, `allow` is for the checker. */
const meaningless: readonly string[] = ['place', 'places', 'phase', 'allow', 'questionAt', 'answerAt'];

function toCanonical(value: unknown): string {
  if (Array.isArray(value))
    return `[${withoutEmphasis(value)
      .map(toCanonical)
      .filter((part) => part !== '')
      .join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (isText(value)) return plain(value.text);
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const inner: unknown = Reflect.get(value, key);
    const isEmpty = inner === undefined || (Array.isArray(inner) && inner.length === 0);
    if (!isEmpty && !meaningless.includes(key)) parts.push(`${key}:${toCanonical(inner)}`);
  }
  return `{${parts.join(',')}}`;
}

type Text = Extract<Inline, {type: 'text'}>;

function isText(value: object): value is Text {
  return 'type' in value && value.type === 'text' && 'text' in value;
}

/** Words that are emphasised stay in their sentence. */
function withoutEmphasis(items: readonly unknown[]): unknown[] {
  if (!items.some(isEmphasis)) return [...items];
  const joined: unknown[] = [];
  for (const item of items.flatMap((each) => (isEmphasis(each) ? withoutEmphasis(each.children) : [each]))) {
    const before = joined.at(-1);
    const joins = isObject(item) && isObject(before) && isText(item) && isText(before);
    if (joins) joined[joined.length - 1] = {type: 'text', text: before.text + item.text};
    else joined.push(item);
  }
  return joined;
}

function isEmphasis(value: unknown): value is {readonly children: readonly unknown[]} {
  return isObject(value) && 'type' in value && (value.type === 'strong' || value.type === 'emphasis') && 'children' in value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A text without words means nothing. */
function plain(text: string): string {
  const said = words(text);
  return said === '' ? '' : JSON.stringify(said);
}

/** Signs of amounts, such as `%`, `€` and `≥`, say something. */
function words(text: string): string {
  const said = text.replace(/(?:(?![%‰\p{Sm}\p{Sc}])[\s\p{P}\p{S}])+/gu, ' ');
  return said.replace(/ ?([%‰\p{Sm}\p{Sc}]) ?/gu, '$1').trim();
}
