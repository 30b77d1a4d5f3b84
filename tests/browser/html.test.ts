import {HtmlValidate, type Message} from 'html-validate';
import {describe, expect, it} from 'vitest';
import {buildFolder, loadPages, readPage} from './built-pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  // The host's blocks of code have a `div` a line.
  elements: ['html5', {code: {inherit: 'code', permittedContent: ['@phrasing', 'div']}}],
  rules: {
    // The host minifies: no needless quotes and end tags, `<!doctype>` in small letters. All of it is valid.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-implicit-close': 'off',
    // React writes `<br/>`, which is valid.
    'void-style': 'off',
    // The host's blocks of code carry their colours; the policy has the hashes of these.
    'no-inline-style': 'off',
    // All scripts come from the site itself.
    'require-sri': 'off',
    // A name may begin with any sign in HTML; React's begin with `_`.
    'valid-id': ['error', {relaxed: true}],
    // A list may be named; it is only not asked for.
    'aria-label-misuse': ['error', {allowAnyNamable: true}],
    // `&` before a space stands for itself.
    'no-raw-characters': ['error', {relaxed: true}],
    // A title is that of the procedure and of the site, and how long the first one is lies with the author.
    'long-title': 'off',
  },
});

/** What the host writes in its own way, and where. */
const ofHost: readonly {readonly message: string; readonly selector: RegExp}[] = [
  // `SkipToContent` of the theme.
  {message: 'Prefer to use the native <section> element', selector: /^#__docusaurus > div:nth-child\(\d+\)$/},
  // Its menu of languages, which is a link where there is no script.
  {message: 'Prefer to use the native <button> element', selector: /^#__docusaurus > nav > .* > a$/},
];

async function findFaults(file: string, html: string): Promise<string[]> {
  const {results} = await validator.validateString(html, file);
  const isOfHost = ({message, selector}: Message): boolean => ofHost.some((each) => each.message === message && each.selector.test(selector ?? ''));
  const own = results.flatMap(({messages}) => messages).filter((message) => !isOfHost(message));
  return own.map(({ruleId, message, selector}) => `${file} ${ruleId}: ${message} (${selector ?? ''})`);
}

const pages = loadPages(buildFolder);

describe('the HTML of all pages', () => {
  it('is read by the standard’s parser without a fault', () => {
    expect(pages.flatMap(({file, faults}) => faults.map((fault) => `${file}:${fault}`))).toEqual([]);
  });

  it('has each id once', () => {
    const repeated = pages.flatMap(({file, ids}) => ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${file}#${id}`));
    expect(repeated).toEqual([]);
  });

  it('is valid', async () => {
    const found = await Promise.all(pages.map(({file, html}) => findFaults(file, html)));
    expect(found.flat()).toEqual([]);
  }, 240_000);

  it('is looked into: what is wrong would be found', async () => {
    const wrong = '<!doctype html><html lang="en"><head><title>x</title></head><body><p id="a" id="b"><ul id="a"><div></div></ul><img src="x"></body></html>';
    expect(readPage('x.html', wrong)).toMatchObject({ids: ['a', 'a'], faults: [expect.stringContaining('duplicate-attribute')]});
    expect((await findFaults('x.html', wrong)).map((fault) => fault.split(' ')[1])).toEqual(
      expect.arrayContaining(['no-dup-id:', 'element-permitted-content:', 'wcag/h37:']),
    );
  });
});
