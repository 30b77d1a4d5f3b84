import {answerCall} from '../translations/answer-call.ts';

const {stdout, stderr, status} = answerCall(process.argv.slice(2), {siteDir: process.cwd(), columns: process.stdout.columns ?? 120});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = status;
