/** The four kinds of record, typed, each knowing the document that it came from. */
import type { DocumentRef } from '../findings/place.ts';
import type { ActivityData, AgreementData, InstitutionData, MembershipData } from '../generated/types.ts';

export const KINDS = ['agreement', 'institution', 'activity', 'membership'] as const;
export type Kind = (typeof KINDS)[number];

type DataOfKind = {
  agreement: AgreementData;
  institution: InstitutionData;
  activity: ActivityData;
  membership: MembershipData;
};

export type RecordOf<K extends Kind> = DocumentRef & {
  readonly kind: K;
  readonly id: string;
  readonly data: DataOfKind[K];
};

export type AgreementRecord = RecordOf<'agreement'>;
export type InstitutionRecord = RecordOf<'institution'>;
export type ActivityRecord = RecordOf<'activity'>;
export type MembershipRecord = RecordOf<'membership'>;

/** Any record of a register (`Record` is TypeScript's own word). */
export type RegisterRecord = AgreementRecord | InstitutionRecord | ActivityRecord | MembershipRecord;

/**
 * An id that a document claims, though the rest of it could not be read: references to it are not called unknown
 * because of a mistake elsewhere in the document.
 */
export type BrokenRecord = DocumentRef & {
  readonly kind: Kind | undefined;
  readonly id: string;
  readonly title: string | undefined;
};

/** A record of data that the validator of its kind has accepted; such data always has an id. */
export function recordOf({ file, documentIndex }: DocumentRef, kind: Kind, data: unknown): RegisterRecord {
  const { id } = data as { readonly id: string };
  return { file, documentIndex, kind, id, data } as RegisterRecord;
}

/** True for one of the four words that `kind` may have. */
export function isKind(value: unknown): value is Kind {
  return KINDS.some((kind) => kind === value);
}
