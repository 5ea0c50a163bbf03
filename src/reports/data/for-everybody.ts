/** The input of a report that is for everybody: its register holds only what everybody may see. */
import { publicRegister } from '../../views/public-register.ts';
import { termsOf } from '../../terms/terms-of.ts';
import type { ReportInput } from '../report.ts';

/** The same input; where it is public, with the register, its terms and its subject as everybody may see them. */
export function forEverybody(input: ReportInput): ReportInput {
  if (!input.isPublic) return input;
  const register = publicRegister(input.register);
  const { subject } = input;
  return {
    ...input,
    register,
    terms: termsOf(register, input.terms.asOf),
    subject: subject && (register.byId.get(subject.id) ?? subject),
  };
}
