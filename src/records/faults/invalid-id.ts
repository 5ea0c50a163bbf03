/** invalid-id: a name where the short name of a record belongs. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code, inBrackets, line } from './wording.ts';

export const invalidId: RuleInfo<FaultMessages['invalid-id']> = {
  id: 'invalid-id',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: 'An id is not written as ids are',
      why: 'Records refer to each other by their ids, and these also become parts of file names and web addresses. Small letters, digits and hyphens are the same everywhere; blanks and capitals are not.',
      fix: 'Write small letters, digits and hyphens only: `smk-bina-layar`. Where an institution has no record of its own, describe it in place: `{name: ...}`.',
      messages: {
        form: ({ key, value, suggestion }) =>
          `${code(value)} is not an id: ids have small letters, digits and hyphens only${suggestion === undefined ? '' : `. Write for example ${line(key, suggestion)}`}.`,
        reference: ({ key, value, suggestion }) =>
          `${code(key)} takes the id of a record, and ${code(value)} is not one. Look at \`id\` in that record and write the same${suggestion === undefined ? '' : `, for example ${code(suggestion)}`}.`,
        owner: ({ value }) =>
          `${code(value)} is not an id. Write the id of an owner listed in mou.config.yaml, or ${line('owner', `{name: ${inBrackets(value)}}`)}.`,
        party: ({ value, suggestion }) =>
          suggestion === undefined
            ? `${code(value)} does not tell which party is meant. Write its position in \`parties\`, such as \`by: 2\`, or the id of its record.`
            : `${code(value)} is written as its position in \`parties\`: ${line('by', suggestion)}.`,
        nameOfRecord: ({ key, value, id }) =>
          `${code(value)} has a record, and is named by its id: ${line(key, id)}.`,
        inPlace: ({ key, value }) =>
          `${code(value)} is not an id. Write the id of the record, or, where there is none, ${line(key, `{name: ${inBrackets(value)}}`)}.`,
      },
    },
    id: {
      title: 'Id tidak tertulis sebagaimana mestinya',
      why: 'Data saling merujuk dengan id, dan id juga menjadi bagian nama berkas dan alamat web. Huruf kecil, angka, dan tanda hubung terbaca sama di mana pun; spasi dan huruf besar tidak.',
      fix: 'Tulis huruf kecil, angka, dan tanda hubung saja: `smk-bina-layar`. Lembaga yang tidak memiliki data sendiri diuraikan di tempat: `{name: ...}`.',
      messages: {
        form: ({ key, value, suggestion }) =>
          `${code(value)} bukan id: id hanya terdiri atas huruf kecil, angka, dan tanda hubung${suggestion === undefined ? '' : `. Tulis misalnya ${line(key, suggestion)}`}.`,
        reference: ({ key, value, suggestion }) =>
          `${code(key)} berisi id suatu data, sedangkan ${code(value)} bukan id. Lihat \`id\` dalam data itu dan tulis yang sama${suggestion === undefined ? '' : `, misalnya ${code(suggestion)}`}.`,
        owner: ({ value }) =>
          `${code(value)} bukan id. Tulis id penanggung jawab yang terdaftar dalam mou.config.yaml, atau ${line('owner', `{name: ${inBrackets(value)}}`)}.`,
        party: ({ value, suggestion }) =>
          suggestion === undefined
            ? `Dari ${code(value)} belum jelas pihak mana yang dimaksud. Tulis urutannya dalam \`parties\`, misalnya \`by: 2\`, atau id datanya.`
            : `${code(value)} ditulis dengan urutannya dalam \`parties\`: ${line('by', suggestion)}.`,
        nameOfRecord: ({ key, value, id }) =>
          `${code(value)} sudah memiliki data, maka tulis id-nya: ${line(key, id)}.`,
        inPlace: ({ key, value }) =>
          `${code(value)} bukan id. Tulis id datanya, atau, bila tidak ada datanya, ${line(key, `{name: ${inBrackets(value)}}`)}.`,
      },
    },
  },
  bad: `kind: institution
id: SMK Bina Layar
name: SMK Bina Layar
country: ID
`,
  good: `kind: institution
id: smk-bina-layar
name: SMK Bina Layar
country: ID
`,
};
