import {freshnessStates} from '../../../src/procedure/progress.ts';
import {placeOfRecord} from '../freshness.ts';
import type {OutlinePart} from '../outline.ts';
import {toReference} from '../parity.ts';
import type {PartState, TranslationState} from '../translation-state.ts';
import {toSideBySide} from './side-by-side.ts';

/** What the original of a part says, and what it said when it was translated; that is not known without its history. */
export interface SourceTexts {
  readonly now: (part: OutlinePart) => string;
  readonly old: (part: OutlinePart) => string | undefined;
}

/** One language, for translators: how far it is, and each part that waits for them. */
export function toTranslationReport(state: TranslationState, texts: SourceTexts, columns: number): string {
  const {locale, procedures, orphaned, freshness} = state;
  const parts = procedures.flatMap((procedure) => procedure.parts);
  const counts = [...freshnessStates.map((each) => `${parts.filter((part) => part.state === each).length} ${each}`), `${orphaned.length} orphaned`];
  const name = new Intl.DisplayNames('en', {type: 'language'}).of(locale);
  return [
    `${name} (${locale}): ${counts.join(', ')}`,
    ...parts.filter((part) => part.state !== 'fresh').map((part) => toEntry(part, texts, columns)),
    ...orphaned.map((key) => `\norphaned    ${key}\n            ${toReference(placeOfRecord(freshness, key))}`),
  ].join('\n');
}

function toEntry({key, state, original, part}: PartState, texts: SourceTexts, columns: number): string {
  const heading = `\n${state.padEnd(12)}${key}`;
  const places = [original, ...(part ? [part] : [])].map(({opening}) => `${' '.repeat(12)}${toReference(opening)}`);
  return [heading, ...places, ...(state === 'stale' ? [indent(toComparison(original, texts, columns - 2))] : [])].join('\n');
}

function toComparison(part: OutlinePart, texts: SourceTexts, columns: number): string {
  const [old, now] = [texts.old(part), texts.now(part)];
  return old === undefined ? `The text that was translated is not in the history. The original says now:\n${now}` : toSideBySide(old, now, columns);
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
