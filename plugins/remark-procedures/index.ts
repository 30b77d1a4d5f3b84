import type {Root} from 'mdast';
import type {Transformer} from 'unified';
import type {Locale} from '../../src/procedure/locale.ts';
import type {StaleTexts} from '../../src/procedure/page.ts';
import {type Diagnostic, inOrder, messageOf} from './diagnose.ts';
import {checkOrdinaryPage} from './ordinary-page.ts';
import {type Context, readHostTree} from './pipeline.ts';
import {resolveReferences} from './references.ts';
import {silence} from './silence.ts';
import {toSource} from './source.ts';
import {writePage} from './write/page.ts';
import {writeText} from './write/text.ts';

/** What the plugin must be told of a file. */
export interface FileContext extends Context {
  /** From the project's root, with `/`. */
  readonly file: string;
  readonly locale: Locale;
  readonly isProcedure: boolean;
  readonly stale: StaleTexts;
}

export interface Options {
  readonly contextOf: (filePath: string) => FileContext;
  /** A build stops at a faulty page; the author's server shows a box in place of what is faulty. */
  readonly onFault: 'throw' | 'show';
}

/** The remark plugin: procedures become elements of the page, labels and values everywhere. It stands before the host's own plugins. */
export function remarkProcedures({contextOf, onFault}: Options): Transformer<Root> {
  return (tree, file) => {
    const context = contextOf(file.path);
    const source = toSource(context.file, context.locale, String(file.value));
    if (!context.isProcedure) {
      stopAt(checkOrdinaryPage(tree, source), onFault);
      writeText(tree, {});
      return;
    }
    resolveReferences(tree, String(file.value));
    const page = readHostTree(tree, source, context);
    const errors = silence(page.diagnostics, page.allowances).filter(({severity}) => severity === 'error');
    stopAt(errors, onFault);
    writePage(tree, page, errors, context.stale);
  };
}

/** The host prints an error's stack, so it has none. */
function stopAt(errors: readonly Diagnostic[], onFault: Options['onFault']): void {
  if (errors.length === 0 || onFault === 'show') return;
  const lines = inOrder(errors).map((error) => `${error.place.file}:${error.place.line}:${error.place.column} ${error.rule}: ${messageOf(error)}`);
  throw Object.assign(new Error(lines.join('\n')), {stack: ''});
}
