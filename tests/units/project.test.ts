import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import * as z from 'zod';
import {root} from '../host.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const Packages = z.record(z.string(), z.string());
const Package = z.object({license: z.string(), engines: z.object({node: z.string()}), scripts: Packages, dependencies: Packages, devDependencies: Packages});
const {license, engines, scripts, dependencies, devDependencies} = Package.parse(JSON.parse(read('package.json')));
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
const guide = readdirSync(path.join(root, 'docs/authoring')).map((file) => `docs/authoring/${file}`);

describe('what those who take over read', () => {
  it.each([...pages, ...guide])('%s names only commands that there are', (file) => {
    const named = [...read(file).matchAll(/npm run (?:-s )?([a-z][\w:]*)|npm (start|test)\b/g)].map(([, script, short]) => script ?? short ?? '');
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it.each(pages)('%s names only files that there are', (file) => {
    const linked = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
    const named = [...read(file).matchAll(/`((?:docs|i18n|src|plugins|tests|schemas|\.vscode|\.ci)\/[\w./-]*\w)`/g)].map(([, name = '']) => name);
    const made = ['docs/procedures/restart-agent.mdx'];
    expect([...linked, ...named].filter((name) => !made.includes(name) && !existsSync(path.join(root, name)))).toEqual([]);
  });

  it('has a reason for each dependency, and for none that is gone', () => {
    const reasons = read('README.md').split('### Why each dependency is there')[1] ?? '';
    const named = [...reasons.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
    const installed = Object.keys({...dependencies, ...devDependencies});
    const fits = (name: string, pattern: string): boolean => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);
    expect(installed.filter((name) => !named.some((pattern) => fits(name, pattern)))).toEqual([]);
    expect(named.filter((pattern) => !installed.some((name) => fits(name, pattern)))).toEqual([]);
  });

  it('has the licence that the package names', () => {
    expect(license).toBe('MIT');
    expect(read('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) 2026 The Trin authors\n/);
  });
});

describe('the hosted CI', () => {
  const Workflow = z.object({
    jobs: z.object({test: z.object({steps: z.array(z.object({run: z.string().optional(), with: z.record(z.string(), z.unknown()).optional()}))})}),
  });
  const {steps} = Workflow.parse(parse(read('.github/workflows/test.yml'))).jobs.test;

  it('runs what the README says under Test, on the oldest Node that will do', () => {
    expect(steps.flatMap(({run}) => run ?? []).at(-1)).toBe('.ci/run');
    const command = read('.ci/run').trim().split('\n').at(-1);
    expect(command).toBe('npm ci && npm test');
    expect(read('README.md')).toContain(`## Test\n\n\`\`\`sh\n${command}\n\`\`\``);
    expect(steps.flatMap(({with: options}) => options?.['node-version'] ?? [])).toEqual([Number(/\d+/.exec(engines.node)?.[0])]);
  });
});
