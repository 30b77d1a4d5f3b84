import {type Locale, sourceLocale} from '../../src/procedure/locale.ts';
import type {Diagnostic} from '../remark-procedures/diagnose.ts';
import {toReport} from '../remark-procedures/report.ts';
import {loadFile, localeOf} from './load.ts';

export interface ReportOptions {
  readonly colour?: boolean;
  readonly locale?: Locale;
}

/** Diagnostics as text, each with its line from the site's files. */
export function toReportOf(siteDir: string, diagnostics: readonly Diagnostic[], {colour = false, locale = sourceLocale}: ReportOptions = {}): string {
  return toReport(diagnostics, {sourceOf: (file) => loadFile(siteDir, file, localeOf(file)).source, colour, locale});
}
