import type {Diagnostic} from '../remark-procedures/diagnose.ts';
import {toReport} from '../remark-procedures/report.ts';
import {loadFile, localeOf} from './load.ts';

/** Diagnostics as text, each with its line from the site's files. */
export function toReportOf(siteDir: string, diagnostics: readonly Diagnostic[], colour = false): string {
  return toReport(diagnostics, {sourceOf: (file) => loadFile(siteDir, file, localeOf(file)).source, colour});
}
