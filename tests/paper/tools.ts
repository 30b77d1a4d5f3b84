import {spawnSync} from 'node:child_process';

const packages = {qpdf: 'qpdf', pdffonts: 'poppler-utils', pdftoppm: 'poppler-utils', pdfinfo: 'poppler-utils'} as const;

/** What looks into PDFs; from the system's packages where it is missing and can be installed. */
export default function installTools(): void {
  if (findMissing().length === 0) return;
  if (process.getuid?.() === 0 && isThere('apt-get', '--version')) {
    process.stderr.write('Installing qpdf and poppler from the packages of the system …\n');
    spawnSync('apt-get', ['update'], {stdio: 'ignore'});
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...findMissing()], {stdio: 'ignore'});
  }
  const missing = findMissing();
  if (missing.length > 0) throw new Error(`The tests of PDFs need more of your system: install the packages ${missing.join(' and ')}.`);
}

function findMissing(): string[] {
  const missing = Object.entries(packages).filter(([command]) => !isThere(command, command === 'qpdf' ? '--version' : '-v'));
  return [...new Set(missing.map(([, name]) => name))];
}

function isThere(command: string, word: string): boolean {
  return spawnSync(command, [word], {stdio: 'ignore'}).error === undefined;
}
