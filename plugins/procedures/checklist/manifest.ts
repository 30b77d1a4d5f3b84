import type {Answers} from '../../../src/procedure/condition.ts';
import type {Locale} from '../../../src/procedure/locale.ts';

/** One PDF, and what it was made from. */
export interface ManifestFile {
  readonly file: string;
  readonly procedure: string;
  readonly revision: string;
  /** The language that was asked for, and the one that the sheet is in. */
  readonly locale: Locale;
  readonly language: Locale;
  readonly answers: Answers;
  /** The customer as the file's name has it. */
  readonly customer: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** The same text for the same files, in whatever order they were written. */
export function toManifest(files: readonly ManifestFile[]): string {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  return `${JSON.stringify({version: 1, files: sorted}, null, 2)}\n`;
}
