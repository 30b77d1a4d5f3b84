import type {Inline} from '../../../src/procedure/content.ts';
import type {Locale} from '../../../src/procedure/locale.ts';
import type {Procedure} from '../../../src/procedure/procedure.ts';
import type {Step} from '../../../src/procedure/step.ts';
import {type Action, actions} from './actions.ts';
import {cloudThings} from './cloud-things.ts';
import {siteThings} from './site-things.ts';
import type {Thing} from './thing.ts';

const here = {place: {file: '', line: 1, column: 1, endLine: 1, endColumn: 1}, places: {}};
const firstArticle = 4001000;
const articleStep = 137;

interface Pair {
  readonly thing: Thing;
  readonly action: Action;
  /** The action that this thing's own step and trouble belong to. */
  readonly atHome: boolean;
}

/** First each thing with the action that suits it best, then every other pair. */
function toPairs(): Pair[] {
  const things = [...cloudThings, ...siteThings];
  const pairs = things.flatMap((thing, index) => actions.map((action, number) => ({thing, action, atHome: number === index % actions.length})));
  return [...pairs.filter(({atHome}) => atHome), ...pairs.filter(({atHome}) => !atHome)];
}

/** So many procedures of the field in one language; the same every time. */
export function generateProcedures(locale: Locale, count: number): Procedure[] {
  return toPairs()
    .slice(0, count)
    .map((pair, index) => toProcedure(pair, locale, `KB-${firstArticle + index * articleStep}`));
}

function toProcedure({thing, action, atHome}: Pair, locale: Locale, article: string): Procedure {
  const title = fill(action.title[locale], thing, locale);
  return {
    ...here,
    id: `${action.id}-${thing.id}`,
    title,
    description: fill(frame.description[locale], thing, locale),
    tags: [thing.product, action.id],
    product: thing.product,
    sources: [article],
    appliesTo: [],
    reviewed: '2026-11-20',
    reviewBy: '2027-05-20',
    questions: [],
    requirements: [{...here, id: 'customer-known', kind: 'information', statement: [{type: 'text', text: frame.requirement[locale]}], detail: []}],
    phases: [],
    steps: toSteps({thing, action, atHome}, locale),
    outcomes: [{...here, id: 'done', blocks: [{type: 'paragraph', inline: [{type: 'text', text: frame.outcome[locale]}]}]}],
    prose: [],
  };
}

function toSteps({thing, action, atHome}: Pair, locale: Locale): Step[] {
  const step = (id: string, command: string): Step => ({...here, kind: 'action', id, lead: [], command: toInline(command), detail: [], trouble: []});
  const [symptom, remedy] = thing.trouble[locale];
  const trouble = atHome ? [{...here, symptom: toInline(symptom), blocks: [{type: 'paragraph' as const, inline: toInline(remedy)}]}] : [];
  const expect = {...here, blocks: [{type: 'paragraph' as const, inline: toInline(frame.expect[locale])}]};
  return [
    {...step('sign-in', frame.signIn[locale]), kind: 'sign-in', console: thing.product, as: 'tenant-admin'},
    step('open-menu', frame.open[locale].replace('{menu}', thing.menu)),
    ...(atHome ? [step('own-step', thing.own[locale])] : []),
    ...action.steps.map(({id, command}) => step(id, command[locale])),
    {...step('check-result', frame.check[locale]), kind: 'check', expect, trouble},
  ];
}

function fill(text: string, {names}: Thing, locale: Locale): string {
  const [one, the, heading] = names[locale];
  return text.replace('{one}', one).replace('{the}', the).replace('{heading}', heading);
}

/** `[Label]` is a label of the console. */
function toInline(text: string): Inline[] {
  return text.split(/(\[[^\]]+\])/).flatMap((part): Inline[] => {
    if (part === '') return [];
    return [part.startsWith('[') ? {type: 'ui', path: part.slice(1, -1).split(' > ')} : {type: 'text', text: part}];
  });
}

/** What every procedure says. */
const frame = {
  description: {
    en: 'What to do with {the} when a customer asks for it.',
    da: 'Hvad der skal gøres ved {the}, når en kunde beder om det.',
    de: 'Was für {the} zu tun ist, wenn ein Kunde darum bittet.',
  },
  requirement: {
    en: 'The ticket names the customer and the contact.',
    da: 'Sagen nævner kunden og kontaktpersonen.',
    de: 'Das Ticket nennt den Kunden und den Ansprechpartner.',
  },
  signIn: {en: 'Sign in to the console as the administrator.', da: 'Log ind på konsollen som administrator.', de: 'An der Konsole als Administrator anmelden.'},
  open: {en: 'Go to [{menu}].', da: 'Gå til [{menu}].', de: '[{menu}] öffnen.'},
  check: {en: 'Check that the change shows.', da: 'Kontrollér, at ændringen vises.', de: 'Prüfen, ob die Änderung angezeigt wird.'},
  expect: {en: 'The list shows the new state.', da: 'Listen viser den nye tilstand.', de: 'Die Liste zeigt den neuen Zustand.'},
  outcome: {en: 'The ticket is closed with a note.', da: 'Sagen er lukket med en note.', de: 'Das Ticket ist mit einer Notiz geschlossen.'},
} satisfies Record<string, Record<Locale, string>>;
