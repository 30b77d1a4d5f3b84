import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {messageOf} from '../../plugins/remark-procedures/diagnose.ts';
import {toSource} from '../../plugins/remark-procedures/source.ts';
import {readYaml} from '../../plugins/remark-procedures/yaml.ts';
import {FrontMatter} from '../../src/procedure/procedure.ts';
import {vocabularyFiles} from '../../src/procedure/vocabulary.ts';

/** The parts of a text that are at fault, each with what is said of it. */
function readFaults(text: string, schema: z.ZodType): string[] {
  const source = toSource('x.yml', 'en', text);
  return readYaml(source, 0, text.length, schema).diagnostics.map((diagnostic) => {
    const {line, column, endLine, endColumn} = diagnostic.place;
    const lines = text.split('\n').slice(line - 1, endLine);
    const part = lines.length === 1 ? lines.join('').slice(column - 1, endColumn - 1) : lines.join('\n');
    return `${line}:${column} ${part || '(nothing)'} → ${messageOf(diagnostic)}`;
  });
}

const Texts = z.record(z.string(), z.string({error: 'text'}));
const Variables = z.record(z.string(), vocabularyFiles.variables);
const Consoles = z.record(z.string(), vocabularyFiles.consoles);

describe('YAML that cannot be read', () => {
  it.each([
    ['on the same line', 'title: "Restore a mailbox"\ndescription: "Bring it back\n', '2:14 " → The YAML cannot be read here: Missing closing "quote'],
    ['of the other kind', 'title: "Don\'t restore"\ndescription: \'Bring it back\n', "2:14 ' → The YAML cannot be read here: Missing closing 'quote"],
    ['in a list', 'tags: ["keepit", "m365"]\ntitle: "Restore\n', '2:8 " → The YAML cannot be read here: Missing closing "quote'],
  ])('is at fault at the quote without an end, behind quotes that end %s', (_where, text, fault) => {
    expect(readFaults(text, Texts)).toEqual([fault]);
  });

  it('is at fault at its beginning where it repeats a part too often, and at the name of a part that is nowhere', () => {
    const repeated = `title: &title [Restore]\ntags: [${Array.from({length: 30}, () => '*title').join(', ')}]\n`;
    expect(readFaults(repeated, Texts)).toEqual(['1:1 (nothing) → The YAML cannot be read here: Excessive alias count indicates a resource exhaustion attack']);
    expect(readFaults('title: *product\n', Texts)).toEqual([
      '1:8 *product → The YAML cannot be read here: Unresolved alias (the anchor must be set before the alias): product',
    ]);
  });
});

describe('YAML that can be read', () => {
  it('lacks what it must have when nothing stands in it', () => {
    const faults = ['title', 'description', 'procedure'].map((key) => `1:1 (nothing) → The key \`${key}\` is missing in the front matter`);
    expect(readFaults('# title: Restore a mailbox\n', FrontMatter).sort()).toEqual(faults.sort());
    expect(readFaults('# keepit: Keepit\n', Consoles)).toEqual([]);
  });

  it('is judged behind a key that is a list', () => {
    expect(readFaults('[keepit, m365]: Both\ntitle: 365\n', Texts)).toEqual(['2:8 365 → Unexpected value `365` of `title`, expected a text']);
  });

  it('has every key of an entry named that is something else', () => {
    expect(readFaults('keepit: [Keepit]\n', Consoles)).toEqual([
      '1:9 [Keepit] → Unexpected value `["Keepit"]` of `keepit`, expected the keys `name`, `address`, `language`',
    ]);
  });

  it('names what belongs into a key that only some kinds of an entry have', () => {
    const variable = 'customer-name:\n  type: text\n  label: Customer name\n  example: 365\n';
    expect(readFaults(variable, Variables)).toEqual(['4:12 365 → Unexpected value `365` of `example`, expected a text']);
  });
});
