import {readFileSync} from 'node:fs';
import path from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import {describe, expect, it} from 'vitest';
import {schemaFolder, toAuthorSchemas} from '../../plugins/procedures/author-schemas.ts';
import {locales} from '../../src/procedure/locale.ts';
import {buildFolder, listFiles} from './built-pages.ts';
import {prefixOf} from './search-site.ts';

const read = (file: string): string => readFileSync(path.join(buildFolder, file), 'utf8');

describe('what the build publishes for other tools', () => {
  it.each(locales)('the catalogue in %s keeps to the schema beside it, and a wrong one would not', (locale) => {
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(read('procedures.schema.json')));
    const catalogue = JSON.parse(read(`.${prefixOf(locale)}/procedures.json`));
    expect([validate(catalogue), validate.errors]).toEqual([true, null]);
    expect(validate({...catalogue, procedures: [{...catalogue.procedures[0], revision: 7}]})).toBe(false);
  });

  it('the schemas for authors are those of the project', () => {
    expect(listFiles(path.join(buildFolder, schemaFolder), /./)).toEqual(
      toAuthorSchemas()
        .map(({name}) => name)
        .sort(),
    );
    for (const {name, text} of toAuthorSchemas()) expect(read(`${schemaFolder}/${name}`)).toBe(text);
  });
});
