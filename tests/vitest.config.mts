import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    maxWorkers: 2,
    reporters: ['default', './reporter.ts'],
    coverage: {
      provider: 'v8',
      allowExternal: true,
      include: ['**/src/procedure/**/*.ts', '**/plugins/**/*.ts'],
      reporter: ['text'],
      reportsDirectory: '../node_modules/.cache/coverage',
      // What only runs in processes of its own is not counted: commands, and the plugin within the host.
      thresholds: {branches: 95},
    },
    projects: [
      {test: {name: 'units', include: ['*.test.ts', 'units/**/*.test.ts'], testTimeout: 60_000}},
      {test: {name: 'search', include: ['search/**/*.test.ts'], testTimeout: 60_000}},
      {test: {name: 'paper', include: ['paper/**/*.test.ts'], globalSetup: './paper/tools.ts', testTimeout: 120_000}},
      {
        test: {
          name: 'browser',
          include: ['browser/**/*.test.ts'],
          globalSetup: './browser/build-site.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
