import type {Locale} from '@site/src/procedure/locale.ts';
import {buildSnapshot} from '@site/src/procedure/run/build-snapshot.ts';
import {type RecordPart, toRecord} from '@site/src/procedure/run/record.ts';
import {recordWords} from '@site/src/procedure/run/record-words.ts';
import type {Run} from '@site/src/procedure/run/run.ts';
import {answersOf} from '@site/src/procedure/run/start-run.ts';
import type {RunState} from '@site/src/procedure/run/state.ts';
import {useMemo} from 'react';
import {formatInstant} from '../format/instant.ts';
import type {Revision} from '../run/use-revision.ts';
import {useText} from '../run/use-text.ts';

export const recordLocales: readonly Locale[] = ['en', 'da', 'de'];

export function isRecordLocale(text: string): text is Locale {
  return recordLocales.some((locale) => locale === text);
}

export interface ShownRecord {
  readonly record: readonly RecordPart[];
  /** The language of the procedure's own texts, which are translated only while the procedure is as it was. */
  readonly textLocale: Locale;
}

/** The record of a run in a language of one's choice. */
export function useRecord(run: Run, state: RunState, revision: Revision, locale: Locale): ShownRecord {
  const {snapshot} = state;
  const isTranslated = revision.status === 'current' && locale !== snapshot.locale;
  const text = useText(isTranslated ? snapshot.procedure : undefined, locale);
  return useMemo(() => {
    const there = text?.status === 'there' ? text.text : undefined;
    const texts = there && buildSnapshot(there.procedure, there.names, answersOf(snapshot));
    const record = toRecord(run, {words: recordWords[locale], formatTime: (instant) => formatInstant(instant, locale), texts});
    return {record, textLocale: texts?.locale ?? snapshot.locale};
  }, [run, snapshot, text, locale]);
}
