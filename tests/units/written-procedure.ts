import {readText} from '../../plugins/remark-procedures/pipeline.ts';
import {toSource} from '../../plugins/remark-procedures/source.ts';
import type {Locale} from '../../src/procedure/locale.ts';
import type {Procedure} from '../../src/procedure/procedure.ts';
import {testVocabulary} from '../case-runner.ts';

interface Head {
  readonly id?: string;
  readonly product?: string;
  /** YAML below `questions:`, indented by four. */
  readonly questions?: string;
  readonly locale?: Locale;
}

/** The model of a procedure with this body. One with faults is what the author's server shows of it: what is sound. */
export function procedureOf(body: string, {id = 'back-up', product = 'keepit', questions, locale = 'en'}: Head = {}): Procedure {
  const head = `---
title: Back up a tenant
description: Back up a tenant.
procedure:
  id: ${id}
  product: ${product}
  reviewed: 2026-11-20
  reviewBy: 2027-05-20
${questions === undefined ? '' : `  questions:\n${questions}\n`}---
`;
  const {vocabulary} = testVocabulary();
  const {procedure} = readText(toSource(`docs/procedures/${id}.mdx`, locale, `${head}\n${body}`), {vocabulary, load: () => undefined});
  if (!procedure) throw new Error('There is no procedure in this text.');
  return procedure;
}
