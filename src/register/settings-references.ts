/** Where `mou.config.yaml` names records. */
import { unitReference, type Reference } from './references.ts';
import type { Settings } from './settings.ts';

/** A record that a setting names; `path` leads to the setting. */
export type SettingReference = Omit<Reference, 'from'>;

/** Our institution, where it is named by its id, and the units of owners. */
export function settingsReferences({ institution, owners }: Settings): readonly SettingReference[] {
  const ours: readonly SettingReference[] =
    typeof institution === 'string'
      ? [{ path: ['institution'], role: 'party', to: institution, expects: ['institution'] }]
      : [];
  const units = Object.entries(owners).flatMap(
    ([id, owner]) => unitReference(owner.unit, ['owners', id, 'unit']) ?? [],
  );
  return [...ours, ...units];
}
