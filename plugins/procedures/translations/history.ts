import {execFileSync} from 'node:child_process';

/** A file as it was, newest first. Nothing where there is no repository, or no git. */
export function* loadHistory(siteDir: string, file: string): Generator<string> {
  for (const {commit, path} of listVersions(siteDir, file)) {
    const text = git(siteDir, ['show', `${commit}:${path}`]);
    if (text !== undefined) yield text;
  }
}

/** What nobody would wait for. */
const mostVersions = 200;

function listVersions(siteDir: string, file: string): {commit: string; path: string}[] {
  const log = git(siteDir, ['-c', 'core.quotePath=false', 'log', `--max-count=${mostVersions}`, '--follow', '--name-only', '--format=%x00%H', '--', file]);
  return (log ?? '').split('\0').flatMap((entry) => {
    const [commit, path] = entry.split('\n').filter((line) => line !== '');
    return commit && path ? [{commit, path}] : [];
  });
}

function git(siteDir: string, words: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', siteDir, ...words], {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 50_000_000});
  } catch {
    return undefined;
  }
}
