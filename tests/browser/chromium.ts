import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {chromium} from 'playwright-core';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Chromium's flags for a machine without a screen or an open network. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium: `CHROMIUM` names one, else one that is there, else one from the system's packages or from Playwright. */
export function findChromium(): string {
  const found = find();
  if (found) return found;
  for (const install of [installPackage, installFromPlaywright]) {
    install();
    const installed = find();
    if (installed) return installed;
  }
  throw new Error('The browser tests need Chromium: install the package `chromium` of your system, or set CHROMIUM to the path of one.');
}

function find(): string | undefined {
  const candidates = [process.env.CHROMIUM, ...known, chromium.executablePath()];
  return candidates.find((candidate) => candidate !== undefined && candidate !== '' && existsSync(candidate));
}

function installPackage(): void {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  process.stderr.write('Installing Chromium from the packages of the system …\n');
  spawnSync('apt-get', ['update'], {stdio: 'ignore'});
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], {stdio: 'ignore'});
}

function installFromPlaywright(): void {
  process.stderr.write('Getting Chromium from Playwright …\n');
  try {
    execFileSync('npx', ['playwright-core', 'install', 'chromium'], {stdio: 'ignore'});
  } catch {
    // The next look shows that it is not there.
  }
}
