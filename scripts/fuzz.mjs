/** The differential test of reading, at length: `npm run fuzz -- 300000` files, from seed 1 or `npm run fuzz -- 300000 7`. */
import { startVitest } from 'vitest/node';

const [files = '300000', seed = '1'] = process.argv.slice(2);
process.env.MOU_FUZZ_FILES = files;
process.env.MOU_FUZZ_SEED = seed;

const vitest = await startVitest('test', ['test/records/plain/fuzz.test.ts'], { watch: false });
await vitest.close();
