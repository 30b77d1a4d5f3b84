import * as z from 'zod';
import {Id} from '../../src/procedure/id.ts';
import {FrontMatter} from '../../src/procedure/procedure.ts';
import {vocabularyFiles} from '../../src/procedure/vocabulary.ts';
import {vocabularyNames} from '../remark-procedures/vocabulary.ts';
import {vocabularyFile} from './load.ts';

/** In the build. */
export const schemaFolder = 'schemas';

/** In the project, for editors. */
export const editorFolder = '.vscode/schemas';

/** A JSON Schema for those who write: of what kind of file, and what it may hold. */
export interface AuthorSchema {
  /** In the folder of schemas. */
  readonly name: string;
  /** The file that it is for; absent for front matter. */
  readonly file?: string;
  readonly text: string;
}

/** Of the front matter and of each vocabulary, in the draft that editors know best. */
export function toAuthorSchemas(): AuthorSchema[] {
  const vocabularies = vocabularyNames.map((name) => {
    const entries = z.record(Id, vocabularyFiles[name]);
    return {name: `${name}.schema.json`, file: vocabularyFile(name), text: toText(entries, `${name}.yml of Trin`)};
  });
  return [{name: 'front-matter.schema.json', text: toText(FrontMatter, 'Front matter of a procedure of Trin')}, ...vocabularies];
}

function toText(schema: z.ZodType, title: string): string {
  return `${JSON.stringify({...z.toJSONSchema(schema, {target: 'draft-7', io: 'input'}), title}, null, 2)}\n`;
}
