import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {rules, severities} from '../../plugins/remark-procedures/messages.ts';
import {casesFolder} from '../case-runner.ts';

/** Their inputs are no text that a folder can hold; `load.test.ts` makes them. */
const withoutFolder: readonly string[] = ['huge-file', 'unknown-file'];

describe.each(rules.filter((rule) => !withoutFolder.includes(rule)))('the rule %s', (rule) => {
  const folder = path.join(casesFolder, rule);
  const cases = existsSync(folder) ? readdirSync(folder) : [];
  const messagesOf = (name: string): string => {
    const file = path.join(folder, name, 'messages.txt');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };

  it('has a case that reports it, and twice as many that stay silent', () => {
    const reporting = cases.filter((name) => messagesOf(name).includes(` ${rule} `));
    const silent = cases.filter((name) => name.startsWith('accepts-') && messagesOf(name) === '');
    expect(reporting.length).toBeGreaterThanOrEqual(1);
    expect(silent.length).toBeGreaterThanOrEqual(2 * reporting.length);
  });
});

describe('the rules', () => {
  it('have names that can be anchors', () => {
    expect(rules.filter((rule) => !/^[a-z]+(-[a-z]+)*$/.test(rule))).toEqual([]);
  });

  it('are no subjects of cases that nobody knows', () => {
    const others = ['model', 'page', 'language'];
    const subjects = readdirSync(casesFolder).filter((name) => !name.startsWith('_') && !others.includes(name));
    expect(subjects.filter((subject) => !Object.hasOwn(severities, subject))).toEqual([]);
  });
});
