import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {editorFolder, toAuthorSchemas} from '../author-schemas.ts';

/** `npm run schemas`: writes the JSON Schemas of front matter and vocabulary into the folder where editors look for them. */
const folder = path.join(process.cwd(), editorFolder);
const schemas = toAuthorSchemas();
mkdirSync(folder, {recursive: true});
for (const {name, text} of schemas) writeFileSync(path.join(folder, name), text);
process.stdout.write(`Wrote ${schemas.length} schemas to ${editorFolder}\n`);
