/** How the tests run: text in, data out, the same in every time zone. */
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

export default defineConfig({
  define: { MOU_VERSION: JSON.stringify(version), MOU_BUILD: '"test"' }, // as scripts/build.mjs does
  test: {
    include: ['test/**/*.test.ts'],
    maxWorkers: '100%', // vitest would leave one processor idle, of two that is half of the machine
    testTimeout: 20_000, // what starts a process of its own says so and takes longer
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      reporter: ['text-summary', 'html'],
    },
  },
});
