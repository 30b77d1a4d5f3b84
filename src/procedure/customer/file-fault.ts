/** What keeps a whole file from being read; nothing of it is imported then. Lines count from 1. */
export type FileFault =
  | {readonly id: 'empty-file'}
  | {readonly id: 'too-large'; readonly limit: number; readonly bytes: number}
  | {readonly id: 'too-many-rows'; readonly limit: number; readonly rows: number}
  /** `text` is the line as it would read in the likely encoding; `undefined` when the file was decoded before and the letters are lost. */
  | {readonly id: 'not-utf-8'; readonly likely: 'windows-1252' | 'utf-16' | undefined; readonly line: number; readonly text?: string}
  | {readonly id: 'malformed-csv' | 'malformed-json' | 'malformed-yaml'; readonly line?: number | undefined; readonly reason: string}
  /** Neither a list nor one of them. */
  | {readonly id: 'no-customers' | 'no-runs'}
  | {readonly id: 'no-name-column'; readonly heads: readonly string[]}
  | {readonly id: 'repeated-column'; readonly head: string};

export const importLimits = {bytes: 5_000_000, rows: 5_000} as const;
