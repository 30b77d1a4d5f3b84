import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv, type ValidateFunction} from 'ajv';
import addFormats from 'ajv-formats';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {editorFolder, toAuthorSchemas} from '../../plugins/procedures/author-schemas.ts';
import {isProcedureFile, listPages} from '../../plugins/procedures/load.ts';
import {messageOf} from '../../plugins/remark-procedures/diagnose.ts';
import {directiveNames} from '../../plugins/remark-procedures/directive-names.ts';
import {requirementKinds} from '../../src/procedure/procedure.ts';
import {fieldSources, stepKinds} from '../../src/procedure/step.ts';
import {root} from '../host.ts';
import {checkSnippet, loadSnippets} from '../snippets.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const schemas = toAuthorSchemas();

function compile(name: string): ValidateFunction {
  const ajv = new Ajv({allErrors: true});
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(read(`${editorFolder}/${name}.schema.json`)));
}

function faultsOf(validate: ValidateFunction, value: unknown): string[] {
  return validate(value) ? [] : (validate.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`);
}

describe('the schemas for editors', () => {
  it.each(schemas)('$name in the project is the one that the checker goes by; if not: npm run schemas', ({name, text}) => {
    expect(read(`${editorFolder}/${name}`)).toBe(text);
  });

  it('are no more, and each vocabulary has its own in the settings of the editor', () => {
    expect(readdirSync(path.join(root, editorFolder)).sort()).toEqual(schemas.map(({name}) => name).sort());
    const vocabularies = schemas.flatMap(({name, file}) => (file === undefined ? [] : [[`./${editorFolder}/${name}`, file]]));
    expect(JSON.parse(read('.vscode/settings.json'))['yaml.schemas']).toEqual(Object.fromEntries(vocabularies));
  });

  it('say of each key what it is for', () => {
    const undescribed = schemas.flatMap(({name, text}) => findUndescribed(JSON.parse(text)).map((key) => `${name} ${key}`));
    expect(undescribed).toEqual([]);
  });

  it.each(schemas.flatMap(({name, file}) => (file === undefined ? [] : [{name: name.replace('.schema.json', ''), file}])))('accept $file', ({name, file}) => {
    expect(faultsOf(compile(name), parse(read(file)))).toEqual([]);
  });

  it('accept the front matter of each procedure in each language', () => {
    const validate = compile('front-matter');
    const pages = listPages(root).filter(({file, locale}) => isProcedureFile(file, locale));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.flatMap(({file}) => faultsOf(validate, parse(read(file).split(/^---$/m)[1] ?? '')).map((fault) => `${file} ${fault}`))).toEqual([]);
  });

  it.each([
    ['front-matter', {title: 'A', description: 'B', procedure: {id: 'a', product: 'b', reviewed: '2026-11-31', reviewBy: '2027-05-20'}}, '/procedure/reviewed'],
    ['front-matter', {title: 'A', procedure: {id: 'a', product: 'b', reviewed: '2026-11-20', reviewBy: '2027-05-20'}}, "'description'"],
    ['variables', {name: {type: 'text', label: 'Name'}}, "'example'"],
    ['variables', {pin: {type: 'secret', label: 'Pin', default: '1234'}}, 'additional properties'],
    ['consoles', {Portal: {name: 'Portal', language: 'en'}}, 'property name'],
    ['consoles', {portal: {name: 'Portal', language: 'sv'}}, '/portal/language'],
    ['accounts', {admin: {}}, "'name'"],
    ['roles', {admin: {name: {da: 'Administrator'}}}, "'en'"],
    ['products', {thing: {name: 'Thing', maker: 'Us'}}, 'additional properties'],
    ['glossary', {mail: {en: ['mail'], da: ['post']}}, "'de'"],
    ['terms', {mail: {en: {use: '-', avoid: []}}}, '/mail/en/use'],
  ])('find what is wrong in %s: %j', (name, value, fault) => {
    expect(faultsOf(compile(name), value).join('\n')).toContain(fault);
  });
});

describe('the snippets for editors', () => {
  const snippets = loadSnippets();
  const prefixes = snippets.map(({prefix}) => prefix);

  it('are there for each directive, kind of step and source of a field, and for none that does not exist', () => {
    const names = directiveNames.filter((name) => name !== 'field');
    const wanted = [...names, ...stepKinds.map((kind) => `step-${kind}`), ...fieldSources.map((source) => `field-${source}`)];
    expect([...prefixes].sort()).toEqual([...wanted, 'step-wait-until', 'procedure', 'questions', 'warning'].sort());
    expect(snippets.flatMap(({prefix, choices}) => (prefix === 'requires' ? choices : []))).toEqual([requirementKinds]);
    for (const kind of stepKinds) expect(snippets.find(({prefix}) => prefix === `step-${kind}`)?.text).toContain(` kind="${kind}"`);
  });

  it.each(snippets)('$prefix is right as it is written', (snippet) => {
    expect(checkSnippet(snippet).map((fault) => messageOf(fault))).toEqual([]);
  });

  it('are looked into: a wrong one would be found', () => {
    expect(checkSnippet({prefix: 'step', text: '::::step{#x kind="dance"}\nOpen it.\n::::\n', choices: []}).map(({rule}) => rule)).toEqual([
      'unknown-step-kind',
    ]);
  });
});

/** Keys of authors without a word about them. A language says what it is by its name. */
function findUndescribed(schema: unknown, at = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, inner]) => {
    const inside = findUndescribed(inner, key === 'properties' ? at : `${at}/${key}`);
    if (key !== 'properties') return inside;
    const lacking = Object.entries(inner as Record<string, object>).filter(
      ([name, each]) => !/^(?:en|da|de|procedure)$/.test(name) && !('description' in each),
    );
    return [...lacking.map(([name]) => `${at}/${name}`), ...inside];
  });
}
