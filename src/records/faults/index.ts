/** The one list of reading rules. */
import type { AnyRuleInfo, RuleInfo } from '../../findings/rule-info.ts';
import type { FaultId, FaultMessages } from '../fault-messages.ts';
import { conflictMarker } from './conflict-marker.ts';
import { duplicateKey } from './duplicate-key.ts';
import { invalidDay } from './invalid-day.ts';
import { invalidDuration } from './invalid-duration.ts';
import { invalidId } from './invalid-id.ts';
import { invalidValue } from './invalid-value.ts';
import { missingKey } from './missing-key.ts';
import { missingValue } from './missing-value.ts';
import { namelessParty } from './nameless-party.ts';
import { ownSchema } from './own-schema.ts';
import { tooComplex } from './too-complex.ts';
import { tooFew } from './too-few.ts';
import { unknownCountry } from './unknown-country.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownValue } from './unknown-value.ts';
import { unreadableFile } from './unreadable-file.ts';
import { unsupportedYaml } from './unsupported-yaml.ts';
import { wordQuotes } from './word-quotes.ts';
import { wrongEncoding } from './wrong-encoding.ts';
import { wrongType } from './wrong-type.ts';
import { yamlSyntax } from './yaml-syntax.ts';

const byId = {
  'conflict-marker': conflictMarker,
  'duplicate-key': duplicateKey,
  'invalid-day': invalidDay,
  'invalid-duration': invalidDuration,
  'invalid-id': invalidId,
  'invalid-value': invalidValue,
  'missing-key': missingKey,
  'missing-value': missingValue,
  'nameless-party': namelessParty,
  'own-schema': ownSchema,
  'too-complex': tooComplex,
  'too-few': tooFew,
  'unknown-country': unknownCountry,
  'unknown-key': unknownKey,
  'unknown-kind': unknownKind,
  'unknown-value': unknownValue,
  'unreadable-file': unreadableFile,
  'unsupported-yaml': unsupportedYaml,
  'word-quotes': wordQuotes,
  'wrong-encoding': wrongEncoding,
  'wrong-type': wrongType,
  'yaml-syntax': yamlSyntax,
} satisfies { readonly [Id in FaultId]: RuleInfo<FaultMessages[Id]> };

/** The rules that reading applies, in the order of their ids; a rule of `FaultMessages` that is missing does not compile. */
export const readingRules: readonly AnyRuleInfo[] = Object.values(byId);
