import {existsSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {createSiteServer} from '../server/server.ts';

const usage = `Usage: npm run -s serve -- [--port 3000] [--host localhost] [--dir build]

Serves the built site with the headers that the build wrote for it.
`;

/** `npm run serve`, and the second half of `npm start`. */
function main(): void {
  const {values} = parseArgs({
    options: {
      port: {type: 'string', default: process.env.PORT ?? '3000'},
      host: {type: 'string', default: process.env.HOST ?? 'localhost'},
      dir: {type: 'string', default: 'build'},
      help: {type: 'boolean'},
    },
  });
  if (values.help) return void process.stdout.write(usage);
  const folder = path.resolve(values.dir);
  if (!existsSync(path.join(folder, 'index.html'))) throw new Error(`Nothing is built in ${values.dir}. Build it first: npm run build`);
  const server = createSiteServer(folder);
  server.on('error', fail);
  server.listen(Number(values.port), values.host, () => process.stdout.write(`Serving ${values.dir} at http://${values.host}:${values.port}/\n`));
}

function fail(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = 2;
}

try {
  main();
} catch (error) {
  fail(error);
}
