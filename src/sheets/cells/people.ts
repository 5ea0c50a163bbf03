/** Signatories and contacts: names, offices, addresses and numbers, in columns of their own or all in one cell. */
import type { Remark } from '../remark.ts';
import { oneLine } from '../sheet-table.ts';
import { saidText } from './said-text.ts';

/** A person as a record has one. */
export type ReadPerson = {
  readonly name?: string;
  readonly position?: string;
  readonly email?: string;
  readonly phone?: string;
};

const EMAIL = /[^\s@<>(),;:]+@[^\s@<>(),;:]+\.[^\s@<>(),;:]+/;
const PHONE = /\+?\(?\d[\d\s().-]{6,18}\d/;

/** The address in a cell; a cell without one is left for a person. */
export function readEmailCell(text: string): {
  readonly email?: string;
  readonly remarks: readonly Remark[];
} {
  const plain = saidText(text);
  if (plain === undefined) return { remarks: [] };
  const email = EMAIL.exec(plain)?.[0];
  if (email === plain) return { email, remarks: [] };
  return email === undefined
    ? { remarks: [{ reason: 'email-unread', sure: 'left', taken: '' }] }
    : { email, remarks: [{ reason: 'contact-parts', sure: 'likely', taken: email }] };
}

/**
 * A person of whom one cell says all: "Rina Wulandari, Kepala KUI, rina@example.ac.id, 0812-3456-7890".
 * A name alone is taken as it stands, titles and their commas with it.
 */
export function readPersonCell(text: string): {
  readonly person: ReadPerson;
  readonly remarks: readonly Remark[];
} {
  const plain = saidText(text);
  if (plain === undefined) return { person: {}, remarks: [] };
  const email = EMAIL.exec(text)?.[0];
  const phone = PHONE.exec(email === undefined ? text : text.replace(email, ' '))?.[0].trim();
  if (email === undefined && phone === undefined) return { person: { name: plain }, remarks: [] };
  const rest = text
    .replace(email ?? '', '\n')
    .replace(phone ?? '', '\n')
    .replaceAll(/\b(?:hp|telp|tlp|email|e-mail|wa)\b\.?\s*:?/gi, '\n');
  const [name, ...offices] = rest
    .split(/[\n;]|,\s*(?=[\s,]*$)|\s\/\s|\s-\s/)
    .map((part) =>
      oneLine(part)
        .replace(/^[,(]+|[,(]+$/g, '')
        .trim(),
    )
    .filter((part) => /\p{L}/u.test(part));
  const { own, office } = nameAndOffice(name ?? '');
  const position = [office, ...offices].filter((part) => part !== '').join(', ');
  const person = {
    ...(own === '' ? {} : { name: own }),
    ...(position === '' ? {} : { position }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
  return {
    person,
    remarks: [{ reason: 'contact-parts', sure: 'likely', taken: Object.values(person).join(' | ') }],
  };
}

// Degrees stand behind a comma and are part of the name: "Dr. Rina Wulandari, S.E., M.M."
const DEGREE =
  /^(?:[A-Z][A-Za-z]{0,4}\.\s?)+(?:[A-Z][A-Za-z]{0,5}\.?)?$|^(?:Ph\.?D|MBA|M\.?Sc|Ak|CA|SE|MM|SH|MH)\.?$/;

function nameAndOffice(text: string): { readonly own: string; readonly office: string } {
  const parts = text.split(',').map((part) => part.trim());
  const end = parts.findIndex((part, at) => at > 0 && !DEGREE.test(part));
  if (end < 0) return { own: text, office: '' };
  return { own: parts.slice(0, end).join(', '), office: parts.slice(end).join(', ') };
}
