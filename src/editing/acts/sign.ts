/** Recording who has signed an agreement, and when. */
import { UsageError } from '../../errors.ts';
import { DID, partyWords } from '../../locale/acts.ts';
import { formatWrittenDate } from '../../locale/uncertain-dates.ts';
import type { AgreementRecord } from '../../records/record.ts';
import { partyLabel } from '../../register/parties.ts';
import type { Register } from '../../register/register.ts';
import type { Act } from '../act.ts';
import { changeRecords } from '../change-records.ts';
import type { Edit } from '../edit.ts';

/** Who signed, counted from 1 in the document's order, and what the paper says of it. */
export type Signing = {
  readonly parties: readonly number[];
  /** A day, or an uncertain date as records write it. */
  readonly on: string;
  readonly number: string | undefined;
  readonly signatory: string | undefined;
  readonly position: string | undefined;
  readonly onBehalfOf: string | undefined;
  readonly place: string | undefined;
  readonly event: string | undefined;
};

/** The parties of an agreement that have not signed, counted from 1. */
export function unsignedParties({ data }: AgreementRecord): readonly number[] {
  return data.parties.flatMap(({ signed }, index) => (signed === undefined ? [index + 1] : []));
}

/** Records a signing. Throws UsageError where it contradicts what is recorded. */
export function signAct(register: Register, record: AgreementRecord, signing: Signing): Act {
  refuseAbandoned(record);
  for (const position of signing.parties) refuseSigned(register, record, position);
  if (signing.parties.length > 1) refuseWhatIsOnes(signing);
  const edits = [
    ...signing.parties.flatMap((position) => partyEdits(signing, position)),
    ...field(['signing', 'place'], signing.place),
    ...field(['signing', 'event'], signing.event),
  ];
  const told = signing.parties.map((position) => {
    const party = record.data.parties[position - 1];
    return DID.partySigned(
      partyWords(position, party === undefined ? '?' : partyLabel(register, party)),
      signing.on,
    );
  });
  return {
    changes: changeRecords(register, [{ record, edits }]),
    told: [DID.signed(record.data.title, record.id), ...told],
    about: record.id,
  };
}

function partyEdits(
  { on, number, signatory, position, onBehalfOf }: Signing,
  party: number,
): readonly Edit[] {
  const path = ['parties', party - 1];
  return [
    ...field([...path, 'number'], number),
    ...field([...path, 'signatory', 'name'], signatory),
    ...field([...path, 'signatory', 'position'], position),
    ...field([...path, 'signatory', 'on_behalf_of'], onBehalfOf),
    ...field([...path, 'signed'], on),
  ];
}

function field(path: Edit['path'], value: string | undefined): readonly Edit[] {
  return value === undefined ? [] : [{ edit: 'set', path, value }];
}

function refuseAbandoned({ id, data: { closure } }: AgreementRecord): void {
  if (closure?.decision !== 'abandoned') return;
  throw new UsageError({
    en: `\`${id}\` was given up (closure: abandoned). If it was signed after all, take \`closure\` out of its file, then sign it.`,
    id: `\`${id}\` sudah dinyatakan batal (closure: abandoned). Bila ternyata jadi ditandatangani, hapus \`closure\` dari berkasnya, lalu ulangi.`,
  });
}

function refuseSigned(register: Register, { data, file }: AgreementRecord, position: number): void {
  const party = data.parties[position - 1];
  if (party === undefined) return;
  const name = partyWords(position, partyLabel(register, party));
  if (party.signed !== undefined) {
    const { signed } = party;
    throw new UsageError({
      en: `${name.en} has signed already, on ${formatWrittenDate(signed, 'en')}. To correct that, change \`signed\` in ${file}.`,
      id: `${name.id} sudah menandatangani pada ${formatWrittenDate(signed, 'id')}. Untuk membetulkannya, ubah \`signed\` dalam ${file}.`,
    });
  }
  if (party.unnamed === true) {
    throw new UsageError({
      en: `${name.en} is not named in the record: whoever signed has a name. Write \`institution\` or \`name\` in place of \`unnamed\` in ${file}, then sign.`,
      id: `${name.id} belum disebut namanya: yang menandatangani tentu bernama. Tulis \`institution\` atau \`name\` menggantikan \`unnamed\` dalam ${file}, lalu ulangi.`,
    });
  }
}

/** A number and a signatory belong to one party. */
function refuseWhatIsOnes({ number, signatory, position, onBehalfOf }: Signing): void {
  if ([number, signatory, position, onBehalfOf].every((text) => text === undefined)) return;
  throw new UsageError({
    en: 'A number and a signatory belong to one party, and several are signing. Say which with --party, and run the command once for each.',
    id: 'Nomor dan penanda tangan adalah milik satu pihak, padahal yang menandatangani beberapa. Sebutkan dengan --party, sekali untuk setiap pihak.',
  });
}
