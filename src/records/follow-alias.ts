/** Aliases (`*name`): what they stand for, within limits. */
import type { Alias, Node } from 'yaml';
import type { FieldPath } from '../findings/place.ts';
import { anchorsOf } from './anchors.ts';
import { fault } from './fault.ts';
import { refuse, type Reading } from './reading.ts';

/** How many values aliases may bring for each alias allowed; a bomb multiplies few aliases by large values. */
const VALUES_PER_ALIAS = 100;

/** The value that an alias stands for; undefined, with a finding, where there is none or where they are too many. */
export function followAlias(reading: Reading, alias: Alias, path: FieldPath): Node | undefined {
  const { limits, locator, aliases } = reading;
  const target = anchorsOf(reading.document).targets.get(alias);
  if (target === undefined) {
    refuse(
      reading,
      path,
      fault('unsupported-yaml', 'unknownAlias', { name: alias.source }, locator.node(alias)),
    );
    return undefined;
  }
  aliases.followed += 1;
  if (aliases.followed <= limits.aliases && aliases.values <= limits.aliases * VALUES_PER_ALIAS)
    return target;
  // Said once: what follows is the same bomb going off.
  const heard = aliases.exceeded ? { ...reading, findings: [] } : reading;
  aliases.exceeded = true;
  refuse(heard, path, fault('too-complex', 'aliases', { limit: limits.aliases }, locator.node(alias)));
  return undefined;
}
