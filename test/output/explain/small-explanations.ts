/** Explanations of small registers that a test writes down as texts. */
import { readConfig } from '../../../src/register/read-config.ts';
import { readRegister, type Register } from '../../../src/register/register.ts';
import { settingsOf } from '../../../src/register/settings.ts';
import { termsOf } from '../../../src/terms/terms-of.ts';
import { explanationOf, isExplainable, type Explanation } from '../../../src/views/explanation.ts';
import { day } from '../../calendar/arbitraries.ts';

/** A register of files by path; `mou.config.yaml` among them holds its settings. */
export function registerOf(files: Readonly<Record<string, string>>): Register {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const config = sources.find(({ path }) => path === 'mou.config.yaml');
  const settings = config === undefined ? settingsOf({}) : readConfig(config).settings;
  const records = sources.filter((source) => source !== config);
  const { register, findings } = readRegister(records, settings, config);
  if (findings.length > 0) throw new Error(`the test's register has mistakes: ${JSON.stringify(findings)}`);
  return register;
}

/** The explanation of a record of such a register as of a day. */
export function explained(register: Register, id: string, asOf: string): Explanation {
  const record = register.byId.get(id);
  if (record === undefined || !isExplainable(record)) throw new Error(`nothing to explain: ${id}`);
  return explanationOf(register, termsOf(register, day(asOf)), record);
}
