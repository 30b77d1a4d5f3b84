import {describe, expect, it} from 'vitest';
import {messageOf} from '../../plugins/remark-procedures/diagnose.ts';
import {rules, severities} from '../../plugins/remark-procedures/messages.ts';
import {stepKinds} from '../../src/procedure/step.ts';
import {checkExample, isRecord, originalOf, readGuide} from '../guide.ts';

const writing = readGuide('writing-procedures.mdx');
const kinds = readGuide('step-kinds.mdx');
const guide = readGuide('rules.mdx');
const vocabulary = writing.examples.filter(({language, title}) => language === 'yaml' && title?.startsWith('docs/_shared/'));

describe('the guide', () => {
  it('has a heading a rule, in the order of the messages', () => {
    expect(guide.headings.filter(({depth}) => depth === 3).map(({text}) => text)).toEqual(rules);
  });

  it('says of each rule whether it is an error or a warning', () => {
    const said = rules.map((rule) => [rule, guide.openings.get(rule)]);
    expect(said).toEqual(rules.map((rule) => [rule, severities[rule] === 'error' ? 'Error.' : 'Warning.']));
  });

  it('shows each rule broken and kept', () => {
    const shown = (word: string) => rules.filter((rule) => guide.examples.some(({heading, words}) => heading === rule && words.includes(word)));
    expect(shown('wrong')).toEqual(rules);
    expect(shown('right')).toEqual(rules);
  });

  it('has a heading a kind of step', () => {
    expect(kinds.headings.filter(({depth}) => depth === 2).map(({text}) => text)).toEqual([...stepKinds, 'All attributes']);
  });
});

const examples = [writing, kinds, guide].flatMap((page) =>
  page.examples
    .filter((example) => example.language === 'mdx' || example.language === 'yaml' || isRecord(example))
    .map((example) => ({example, original: originalOf(example, page), page: example.page, line: example.line})),
);

describe.each(examples)('the example in $page, line $line', ({example, original}) => {
  it(example.words.includes('wrong') ? `breaks only ${example.heading}` : 'is right', () => {
    const found = checkExample(example, vocabulary, original);
    const expected = example.words.includes('wrong') ? [example.heading] : [];
    expect([...new Set(found.map(({rule}) => rule))], found.map((fault) => messageOf(fault)).join('\n')).toEqual(expected);
  });
});
