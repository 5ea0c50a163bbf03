#!/usr/bin/env node
/** Starts the built command line and hands its answer to the system as the exit code; nothing else. */
import { existsSync } from 'node:fs';
import module from 'node:module';

const cli = new URL('../dist/cli.js', import.meta.url);

if (existsSync(cli)) {
  module.enableCompileCache?.();
  const { main } = await import(cli.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error('mou is not built yet: dist/cli.js is missing. In its source folder, run: npm ci');
  process.exitCode = 2;
}
