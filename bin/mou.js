#!/usr/bin/env node
/** Starts the built command line and hands its answer to the system as the exit code; nothing else. */
import { existsSync } from 'node:fs';
import module from 'node:module';

const dist = new URL('../dist/', import.meta.url);

if (existsSync(new URL('cli.js', dist))) {
  module.enableCompileCache?.();
  const { main } = await import(new URL('cli.js', dist).href);
  const { processContext } = await import(new URL('context.js', dist).href);
  process.exitCode = await main(process.argv.slice(2), processContext());
} else {
  console.error('mou is not built yet: dist/cli.js is missing. In its source folder, run: npm ci');
  process.exitCode = 2;
}
