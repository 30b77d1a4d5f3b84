import path from 'node:path';
import {parseArgs} from 'node:util';
import {Locale, locales, sourceLocale} from '../../../src/procedure/locale.ts';
import {hasErrors} from '../../remark-procedures/diagnose.ts';
import {toJson, toSummary} from '../../remark-procedures/report.ts';
import {openCache, remember} from '../cache.ts';
import {checkSite} from '../check-site.ts';
import {today} from '../clock.ts';
import {readAhead} from '../read-ahead.ts';
import {toReportOf} from '../report-site.ts';

const usage = `Usage: npm run -s check -- [file…] [--format text|json] [--locale ${locales.join('|')}]

Checks the procedures of all languages, their vocabulary and the pages beside them.
With files it reports on these only. Exits with 1 when there is an error.
--locale is the language of the messages; without it they are in English.
`;

/** `npm run check`. The exit code is 1 on an error in the files, 2 on an error in the call. */
async function main(): Promise<number> {
  const call = readCall();
  if (typeof call === 'string') {
    process.stderr.write(call);
    return call === usage ? 0 : 2;
  }
  const siteDir = process.cwd();
  const only = call.files.length > 0 ? call.files.map((file) => toSitePath(siteDir, file)) : undefined;
  const cache = remember(openCache(siteDir));
  await readAhead(siteDir, cache);
  const {diagnostics, files} = checkSite(siteDir, {today: today(), cache, ...(only && {only})});
  if (call.format === 'json') {
    process.stdout.write(toJson(diagnostics, call.locale));
  } else {
    const colour = process.stdout.isTTY === true && process.env.NO_COLOR === undefined;
    const report = toReportOf(siteDir, diagnostics, {colour, locale: call.locale});
    process.stdout.write(`${report}${report && '\n'}${toSummary(diagnostics, files, call.locale)}\n`);
  }
  return hasErrors({diagnostics}) ? 1 : 0;
}

interface Call {
  readonly files: readonly string[];
  readonly format: 'text' | 'json';
  readonly locale: Locale;
}

function readCall(): Call | string {
  try {
    const {values, positionals} = parseArgs({
      options: {format: {type: 'string', default: 'text'}, locale: {type: 'string', default: sourceLocale}, help: {type: 'boolean'}},
      allowPositionals: true,
    });
    if (values.help) return usage;
    if (values.format !== 'text' && values.format !== 'json') return `Unexpected format ${values.format}, expected text or json.\n\n${usage}`;
    const locale = Locale.safeParse(values.locale);
    if (!locale.success) return `Unexpected locale ${values.locale}, expected ${locales.join(', ')}.\n\n${usage}`;
    return {files: positionals, format: values.format, locale: locale.data};
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n\n${usage}`;
  }
}

function toSitePath(siteDir: string, file: string): string {
  return path.relative(siteDir, path.resolve(file)).split(path.sep).join('/');
}

process.exitCode = await main();
