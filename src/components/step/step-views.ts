import {translate} from '@docusaurus/Translate';
import type {PageStep} from '@site/src/procedure/page.ts';
import type {StepKind} from '@site/src/procedure/step.ts';
import type {ComponentType} from 'react';
import {RecordLine} from './RecordLine.tsx';
import {WaitLine} from './WaitLine.tsx';

interface StepView {
  /** What the kind adds below the command. */
  readonly Under?: ComponentType<{step: PageStep}>;
  /** How what the technician sees is introduced, and what to do when it is something else. */
  readonly expect: () => string;
  readonly trouble: () => string;
}

const usual = {
  expect: () => translate({id: 'trin.expect.label', message: 'Expected:'}),
  trouble: () => translate({id: 'trin.trouble.label', message: 'Problem:'}),
};

/** What is different from kind to kind. */
export const stepViews: Readonly<Record<StepKind, StepView>> = {
  action: usual,
  'sign-in': usual,
  form: usual,
  choice: usual,
  check: {
    expect: () => translate({id: 'trin.check.yes', message: 'Yes:'}),
    trouble: () => translate({id: 'trin.check.no', message: 'No:'}),
  },
  wait: {...usual, Under: WaitLine},
  record: {...usual, Under: RecordLine},
} satisfies Record<StepKind, StepView>;
