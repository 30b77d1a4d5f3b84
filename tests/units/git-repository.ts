import {execFileSync} from 'node:child_process';
import {mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** Independent of who runs the tests, and where. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Anna',
  GIT_AUTHOR_EMAIL: 'anna@example.com',
  GIT_COMMITTER_NAME: 'Anna',
  GIT_COMMITTER_EMAIL: 'anna@example.com',
};

/** Runs git in a folder; throws what it says when it fails. */
export function git(folder: string, ...words: string[]): string {
  return execFileSync('git', ['-C', folder, ...words], {encoding: 'utf8', env: environment, stdio: ['ignore', 'pipe', 'pipe']});
}

/** Makes a repository of a folder, a new one when none is named. */
export function makeRepository(folder = mkdtempSync(path.join(tmpdir(), 'trin-git-'))): string {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  return folder;
}

export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--allow-empty', '--message', message);
}
