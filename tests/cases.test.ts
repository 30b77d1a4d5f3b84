import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {expectationFiles, listCases, listInputs, runCase, updateCase} from './case-runner.ts';

const update = process.env.UPDATE_CASES !== undefined;

describe.each(listCases())('$subject/$name', (tested) => {
  it('holds only files that somebody reads', () => {
    const known: readonly string[] = [...listInputs(tested.folder), ...expectationFiles];
    const unknown = readdirSync(tested.folder).filter((name) => !known.includes(name));
    expect(unknown).toEqual([]);
    expect(tested.name).toMatch(/^(accepts|reports|builds)-[a-z0-9-]+$/);
  });

  it('says what its files say', () => {
    const results = runCase(tested);
    if (update) updateCase(tested, results);
    expect(results['messages.txt'] ?? '').toBe(read(tested.folder, 'messages.txt') ?? '');
    for (const name of ['model.json', 'tree.mdx'] as const) {
      const expected = read(tested.folder, name);
      if (expected !== undefined) expect(results[name]).toBe(expected);
    }
    expect(results['messages.txt'] !== undefined).toBe(tested.name.startsWith('reports-'));
  });
});

function read(folder: string, name: string): string | undefined {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
