import type {Reporter, TestModule} from 'vitest/node';

/** Ends the run in a line that any CI can read. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
    const broken = modules.filter(
      (module) => module.state() === 'failed' && [...module.children.allTests()].every((test) => test.result().state !== 'failed'),
    ).length;
    process.once('exit', () => process.stdout.write(`${count('passed')} passed, ${count('failed') + broken + errors.length} failed\n`));
  }
}
