import {describe, expect, it} from 'vitest';
import {readText} from '../../plugins/remark-procedures/pipeline.ts';
import {toSource} from '../../plugins/remark-procedures/source.ts';
import {testVocabulary} from '../case-runner.ts';
import {soundProcedure} from './site.ts';

const text = soundProcedure.replace(
  'Create a security group.',
  `Create a group in [the *list*][List], [jobs][] or [jobs]; ![the button][picture] is above [nothing][none].

[list]: https://learn.example/list "All of them"
[LIST]: https://learn.example/second
[jobs]: <https://learn.example/jobs>
[picture]: /img/button.png`,
);

describe('a link that names its address elsewhere', () => {
  const {vocabulary} = testVocabulary();
  const {procedure, diagnostics} = readText(toSource('docs/procedures/x.mdx', 'en', text), {vocabulary, load: () => undefined});
  const [step] = procedure?.steps ?? [];

  it('is a link, the first address of a name is its own, and what names nothing is text', () => {
    expect(diagnostics).toEqual([]);
    expect(step?.command).toEqual([
      {type: 'text', text: 'Create a group in '},
      {
        type: 'link',
        url: 'https://learn.example/list',
        children: [
          {type: 'text', text: 'the '},
          {type: 'emphasis', children: [{type: 'text', text: 'list'}]},
        ],
      },
      {type: 'text', text: ', '},
      {type: 'link', url: 'https://learn.example/jobs', children: [{type: 'text', text: 'jobs'}]},
      {type: 'text', text: ' or '},
      {type: 'link', url: 'https://learn.example/jobs', children: [{type: 'text', text: 'jobs'}]},
      {type: 'text', text: '; '},
      {type: 'image', url: '/img/button.png', alt: 'the button'},
      {type: 'text', text: ' is above [nothing][none].'},
    ]);
    expect(step?.detail).toEqual([]);
  });
});
