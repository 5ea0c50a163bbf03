/** Whose register rows are imported into. */
import { idFromName } from '../editing/id-from-name.ts';
import { UsageError } from '../errors.ts';
import { IMPORT_ERRORS } from '../locale/import/errors.ts';
import { folded } from '../records/folded.ts';
import { namesOf } from '../register/names-of.ts';
import type { Register } from '../register/register.ts';
import type { OwnInstitution } from '../sheets/import-input.ts';

/** The institution that `--ours` names, else that of the configuration. Throws UsageError where neither says. */
export function ownInstitution(register: Register, ours: string | undefined): OwnInstitution {
  if (ours !== undefined) return named(register, ours.trim());
  const { institution } = register.settings;
  if (institution === undefined) throw new UsageError(IMPORT_ERRORS.whoseRegister());
  if (typeof institution !== 'string') return { institution: undefined, name: institution.name };
  const name = register.institutions.get(institution)?.data.name ?? institution;
  return { institution, name, isNew: false };
}

function named({ institutions }: Register, ours: string): OwnInstitution {
  const known =
    institutions.get(ours) ??
    [...institutions.values()].find((record) =>
      namesOf(record).some((name) => folded(name) === folded(ours)),
    );
  if (known !== undefined) return { institution: known.id, name: known.data.name, isNew: false };
  const id = idFromName(ours);
  if (id === undefined) throw new UsageError(IMPORT_ERRORS.oursNameless(ours));
  return { institution: id, name: ours, isNew: true };
}
