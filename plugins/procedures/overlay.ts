import type {Locale} from '../../src/procedure/locale.ts';
import type {Cache} from './cache.ts';
import {checkSite} from './check-site.ts';
import {today} from './clock.ts';
import {toReportOf} from './report-site.ts';

/** What of a bundler, webpack or Rspack, the overlay needs. */
interface Compilation {
  readonly errors: Error[];
  readonly compiler: {readonly isChild: () => boolean};
}
interface Compiler {
  readonly hooks: {readonly afterCompile: {readonly tap: (name: string, tapped: (compilation: Compilation) => void) => void}};
}

/**
 * Shows the errors of all procedures in the author's overlay, in the language of the site, after each compilation anew. The pages themselves compile, with a
 * box in place of what is faulty; an error that a loader raised would be forgotten as soon as another page is compiled.
 */
export function faultOverlay(siteDir: string, locale: Locale, cache: Cache): {apply: (compiler: Compiler) => void} {
  return {
    apply: (compiler) =>
      compiler.hooks.afterCompile.tap('faults', (compilation) => {
        if (compilation.compiler.isChild()) return;
        const {diagnostics} = checkSite(siteDir, {today: today(), cache});
        const faults = diagnostics.filter(({severity}) => severity === 'error');
        if (faults.length > 0) compilation.errors.push(Object.assign(new Error(toReportOf(siteDir, faults, {locale})), {stack: ''}));
      }),
  };
}
