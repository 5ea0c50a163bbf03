/** wrong-member-category: a person as institutional member, or an institution as individual one. */
import type { MembershipData } from '../generated/types.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { institution: { readonly member: string }; person: { readonly member: string } };

const EXAMPLE = (category: string): string => `kind: institution
id: lembah-anai
name: Universitas Lembah Anai
---
kind: membership
id: irma-jejaring-pesisir
network: {name: Jejaring Perguruan Tinggi Pesisir}
member: {name: Dr. Irma Yulianti, institution: lembah-anai}
category: ${category}
`;

export const wrongMemberCategory = defineRule<Messages>({
  id: 'wrong-member-category',
  severity: 'error',
  stage: 'register',
  texts: {
    en: {
      title: 'The category of a membership does not fit its member',
      why: "An institution's membership and that of one of its lecturers are different things in the same network: only the first counts as cooperation of the institution, and the dues differ.",
      fix: 'Write `category: institutional` where the member is an institution, `individual` where it is a person; or correct `member`.',
      messages: {
        institution: ({ member }) =>
          `\`${member}\` is an institution, not an individual. Write \`category: institutional\`, or name the person: \`{name: ..., institution: ${member}}\`.`,
        person: ({ member }) =>
          `${member} is a person of an institution, not an institution. Write \`category: individual\`, or name the institution as member.`,
      },
    },
    id: {
      title: 'Kategori keanggotaan tidak sesuai dengan anggotanya',
      why: 'Keanggotaan lembaga dan keanggotaan seorang dosennya adalah dua hal yang berbeda dalam jejaring yang sama: hanya yang pertama merupakan kerja sama lembaga, dan iurannya pun berbeda.',
      fix: 'Tulis `category: institutional` bila anggotanya lembaga, `individual` bila perseorangan; atau perbaiki `member`.',
      messages: {
        institution: ({ member }) =>
          `\`${member}\` adalah lembaga, bukan perseorangan. Tulis \`category: institutional\`, atau sebutkan orangnya: \`{name: ..., institution: ${member}}\`.`,
        person: ({ member }) =>
          `${member} adalah perseorangan dari sebuah lembaga, bukan lembaga. Tulis \`category: individual\`, atau sebutkan lembaganya sebagai anggota.`,
      },
    },
  },
  bad: EXAMPLE('institutional'),
  good: EXAMPLE('individual'),
  check({ register }, report) {
    for (const record of recordsOfKind(register, 'membership')) {
      const { member, category } = record.data;
      const at = spot(record, ['category']);
      const replacement = category === 'individual' ? 'institutional' : 'individual';
      if (typeof member === 'string') {
        if (category === 'individual') report('institution', { member }, at, { replacement });
      } else if (category === 'institutional' && isPerson(member)) {
        report('person', { member: member.name }, at, { replacement });
      }
    }
  },
});

/** An institution in place belongs to none; a person belongs to one. */
function isPerson(member: Exclude<MembershipData['member'], string>): boolean {
  return member.institution !== undefined;
}
