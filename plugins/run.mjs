import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {threadId} from 'node:worker_threads';

/**
 * Starts a TypeScript file: `node plugins/run.mjs <file> [word…]`. It is bundled once for each state of the code; a bundle starts
 * in a tenth of a second and parses faster than a hundred modules do. What is imported when it is needed stays apart.
 */
const root = path.resolve(import.meta.dirname, '..');
const [script = '', ...words] = process.argv.slice(2);
const file = path.resolve(root, script);
const own = path.relative(root, path.dirname(file));
const folder = path.join(root, 'node_modules/.cache/trin-commands', hashOf(['plugins', own.startsWith('tests') ? 'src' : 'src/procedure', own]));
const bundle = path.join(folder, `${path.basename(file, '.ts')}.mjs`);

if (!existsSync(bundle)) await writeBundle();
process.argv = [process.argv[0] ?? 'node', file, ...words];
await import(pathToFileURL(bundle).href);

async function writeBundle() {
  const {build} = await import('esbuild');
  const {outputFiles} = await build({
    entryPoints: [file],
    outdir: folder,
    outExtension: {'.js': '.mjs'},
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    // Native code, and what finds its files beside itself, stay where they are installed.
    external: ['@myriaddreamin/typst-ts-node-compiler', 'playwright-core', '*.woff2'],
    // Some packages in the bundle are CommonJS and ask for modules of Node.
    banner: {js: "import {createRequire} from 'node:module';\nconst require = createRequire(import.meta.url);"},
  });
  mkdirSync(folder, {recursive: true});
  // Each whole at once, and what the bundle needs before the bundle: two commands may begin at the same time.
  const inOrder = outputFiles.toSorted((a, b) => Number(a.path === bundle) - Number(b.path === bundle));
  for (const {path: output, contents} of inOrder) {
    const unfinished = `${output}.${process.pid}.${threadId}.tmp`;
    writeFileSync(unfinished, contents);
    renameSync(unfinished, output);
  }
}

/** Of the names and texts of all code below the folders, and of the versions of the packages. */
function hashOf(folders) {
  const hash = createHash('sha256').update(readFileSync(path.join(root, 'package-lock.json')));
  for (const name of new Set(folders)) {
    for (const entry of readdirSync(path.join(root, name), {withFileTypes: true, recursive: true})) {
      if (entry.isFile() && /\.(?:tsx?|mjs|css)$/.test(entry.name)) hash.update(entry.name).update(readFileSync(path.join(entry.parentPath, entry.name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
