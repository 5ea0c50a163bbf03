/** `--owner` names somebody who is reminded, or the run stops: an answer about nobody would look like good news. */
import { UsageError } from '../../errors.ts';
import { nearest } from '../../records/nearest.ts';
import type { OpenRegister } from '../open-register.ts';

/** Throws UsageError for an owner who is neither in the settings nor named by a record. */
export function refuseStranger(
  { register }: OpenRegister,
  owner: string | undefined,
  isKnown: boolean,
): void {
  const known = Object.keys(register.settings.owners);
  if (owner === undefined || known.includes(owner) || isKnown) return;
  const meant = nearest(owner, known);
  const all = known.join(', ');
  throw new UsageError({
    en: `--owner ${owner}: nobody is reminded under this id.${meant === undefined ? '' : ` Did you mean \`${meant}\`?`} ${all === '' ? 'There are no owners in mou.config.yaml.' : `There are: ${all}.`}`,
    id: `--owner ${owner}: tidak ada yang diingatkan dengan id ini.${meant === undefined ? '' : ` Mungkin maksudnya \`${meant}\`?`} ${all === '' ? 'Belum ada penanggung jawab dalam mou.config.yaml.' : `Yang ada: ${all}.`}`,
  });
}
