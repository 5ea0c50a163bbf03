/** membership-dues-overdue: dues of a network that have not been paid in time. */
import type { Day } from '../calendar/day.ts';
import { formatDay } from '../locale/dates.ts';
import { openDuesOf } from '../register/dues.ts';
import { recordsOfKind } from '../register/records-of-kind.ts';
import { defineRule, spot } from './rule.ts';

type Messages = { overdue: { readonly due: Day } };

const EXAMPLE = (paid: string): string => `kind: membership
id: ula-jaringan-pesisir
network: {name: Jaringan Riset Pesisir}
member: {name: Dr. Irma Yulianti}
joined: 2020-01-01
dues: [{year: 2025, due: 2025-03-31${paid}}]
`;

const AS_OF = '2025-05-01';

export const membershipDuesOverdue = defineRule<Messages>({
  id: 'membership-dues-overdue',
  severity: 'info',
  stage: 'attention',
  texts: {
    en: {
      title: 'Membership dues are overdue',
      why: 'Networks strike members off who do not pay, and joining again costs more.',
      fix: 'Pay, and write `paid` with the day.',
      messages: {
        overdue: ({ due }) =>
          `These dues were due on ${formatDay(due, 'en')}. Write \`paid\` once they are paid.`,
      },
    },
    id: {
      title: 'Iuran keanggotaan terlambat',
      why: 'Jejaring mencoret anggota yang tidak membayar, dan bergabung kembali lebih mahal.',
      fix: 'Bayar, lalu tulis `paid` beserta tanggalnya.',
      messages: {
        overdue: ({ due }) =>
          `Iuran ini jatuh tempo pada ${formatDay(due, 'id')}. Tulis \`paid\` bila sudah dibayar.`,
      },
    },
  },
  bad: { files: { 'memberships/jaringan.yaml': EXAMPLE('') }, asOf: AS_OF },
  good: { files: { 'memberships/jaringan.yaml': EXAMPLE(', paid: 2025-03-02') }, asOf: AS_OF },
  check({ register, terms, asOf }, report) {
    for (const record of recordsOfKind(register, 'membership')) {
      if (terms.membership(record.id)?.state === 'left') continue;
      for (const { position, due, overdue } of openDuesOf(record, asOf)) {
        if (due !== undefined && overdue)
          report('overdue', { due }, spot(record, ['dues', position - 1, 'due']));
      }
    }
  },
});
