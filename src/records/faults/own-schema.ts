/** own-schema: the register's own JSON Schema for x- keys cannot be used. */
import type { RuleInfo } from '../../findings/rule-info.ts';
import type { FaultMessages } from '../fault-messages.ts';
import { code } from './wording.ts';

const RECORD = `kind: institution
id: kolej-tanjung-melati
name: Kolej Tanjung Melati
x-budget-code: KTM-01
`;

export const ownSchema: RuleInfo<FaultMessages['own-schema']> = {
  id: 'own-schema',
  severity: 'error',
  stage: 'reading',
  texts: {
    en: {
      title: "The register's own schema cannot be used",
      why: 'A register may describe its own x- keys by a JSON Schema, named under `extensions` in mou.config.yaml. While that file cannot be used, nobody checks these keys.',
      fix: 'Correct the path in mou.config.yaml, or the file that it names.',
      messages: {
        missing: ({ path }) =>
          `There is no file ${code(path)} in the register. Correct the path; it is seen from the register's root.`,
        unusable: ({ path, detail }) =>
          `${code(path)} is no JSON Schema that can be used: ${detail}. Correct that file.`,
      },
    },
    id: {
      title: 'Skema milik register tidak dapat dipakai',
      why: 'Register boleh menerangkan isian `x-` miliknya dengan JSON Schema yang disebut pada `extensions` dalam mou.config.yaml. Selama berkas itu tidak dapat dipakai, isian tersebut tidak diperiksa.',
      fix: 'Perbaiki letak berkas dalam mou.config.yaml, atau berkas yang disebutnya.',
      messages: {
        missing: ({ path }) =>
          `Tidak ada berkas ${code(path)} dalam register. Perbaiki letaknya; letak dihitung dari folder utama register.`,
        unusable: ({ path, detail }) =>
          `${code(path)} bukan JSON Schema yang dapat dipakai: ${detail}. Perbaiki berkas itu.`,
      },
    },
  },
  bad: {
    files: {
      'mou.config.yaml': 'extensions: {institution: schemas/institution-keys.json}\n',
      'institutions/kolej.yaml': RECORD,
    },
  },
  good: {
    files: {
      'mou.config.yaml': 'extensions: {institution: schemas/institution-keys.json}\n',
      'schemas/institution-keys.json': '{"properties": {"x-budget-code": {"type": "string"}}}\n',
      'institutions/kolej.yaml': RECORD,
    },
  },
};
