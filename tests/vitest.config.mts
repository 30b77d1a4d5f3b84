import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    maxWorkers: 2,
    reporters: ['default', './reporter.ts'],
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
