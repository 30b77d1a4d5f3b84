import {expect, it} from 'vitest';
import {messageOf} from '../../plugins/remark-procedures/diagnose.ts';
import {toDiagnostics} from '../../plugins/remark-procedures/read/issues.ts';
import {startOf} from '../../plugins/remark-procedures/source.ts';

const issueIn = (...path: string[]) => ({code: 'custom' as const, path, message: 'Invalid input', input: undefined});
const raw = {place: startOf('x.mdx'), places: {}};

it('tells an author of a part that a step lacks, and us of one that no author can write', () => {
  expect(toDiagnostics([issueIn('command')], raw, 'step').map((diagnostic) => messageOf(diagnostic))).toEqual([
    'The step does not begin with a paragraph that says what to do',
  ]);
  expect(() => toDiagnostics([issueIn('colour')], raw, 'step')).toThrow('The schema reports a fault in a part that no reader writes: colour.');
});
