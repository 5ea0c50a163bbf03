/** Loaded into a Node process that is measured: writes at its end what it used, as GNU time would. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const file = process.env.MOU_BENCH_USAGE;
  if (file) writeFileSync(file, `${userCPUTime / 1e6} ${systemCPUTime / 1e6} ${maxRSS}`);
});
