/** How to reach the mail server: from the environment alone, so that no password ever stands in a register. */
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { formats } from '../records/formats.ts';

/** A mail server, and in whose name to send. */
export type MailSettings = {
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte on, `starttls` after the greeting, `none` at all. */
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user: string | undefined;
  readonly password: string;
  readonly from: string;
  /** How long to wait for any answer of the server, in milliseconds. */
  readonly timeout: number;
};

const SECURITIES = ['tls', 'starttls', 'none'] as const;
const TLS_PORT = 465;
const SUBMISSION_PORT = 587;
const TIMEOUT_SECONDS = 60;
const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i;

/** The settings in the environment. Throws UsageError with the variable that is missing or wrong. */
export function mailSettings(env: Context['env']): MailSettings {
  const host = env['MOU_SMTP_HOST']?.trim() ?? '';
  if (host === '') throw noHost();
  const port = readPort(env['MOU_SMTP_PORT']);
  const security = readSecurity(env['MOU_SMTP_SECURITY'], port);
  // A CI machine sets what it does not know to nothing.
  const user = env['MOU_SMTP_USER'] === '' ? undefined : env['MOU_SMTP_USER'];
  if (security === 'none' && user !== undefined && !LOOPBACK.test(host)) throw inTheClear();
  return {
    host,
    port: port ?? (security === 'tls' ? TLS_PORT : SUBMISSION_PORT),
    security,
    user,
    password: env['MOU_SMTP_PASSWORD'] ?? '',
    from: senderIn(env) ?? readFrom(user ?? ''),
    timeout: readTimeout(env['MOU_SMTP_TIMEOUT']) * 1000,
  };
}

/** The sender's address, where the environment names one. */
export function senderIn(env: Context['env']): string | undefined {
  const from = env['MOU_MAIL_FROM'];
  return from === undefined || from === '' ? undefined : readFrom(from);
}

function readPort(text = ''): number | undefined {
  if (text === '') return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  throw new UsageError({
    en: `MOU_SMTP_PORT=${text}: this is no port. Set it to 587 (STARTTLS) or 465 (TLS), or leave it out.`,
    id: `MOU_SMTP_PORT=${text}: ini bukan port. Isi dengan 587 (STARTTLS) atau 465 (TLS), atau kosongkan.`,
  });
}

function readSecurity(text = '', port: number | undefined): MailSettings['security'] {
  if (text === '') return port === TLS_PORT ? 'tls' : 'starttls';
  const security = SECURITIES.find((one) => one === text);
  if (security !== undefined) return security;
  throw new UsageError({
    en: `MOU_SMTP_SECURITY=${text}: it is tls, starttls or none. Leave it out to let the port decide.`,
    id: `MOU_SMTP_SECURITY=${text}: isinya tls, starttls, atau none. Kosongkan agar ditentukan oleh port.`,
  });
}

function readFrom(address: string): string {
  if (formats.email(address)) return address;
  throw new UsageError({
    en: `MOU_MAIL_FROM ${address === '' ? 'is not set' : `is ${address}, which is no address`}. Set it to the address that reminders come from, such as kerjasama@kampus.ac.id.`,
    id: `MOU_MAIL_FROM ${address === '' ? 'belum diisi' : `berisi ${address}, yang bukan alamat surel`}. Isi dengan alamat pengirim pengingat, misalnya kerjasama@kampus.ac.id.`,
  });
}

function readTimeout(text = ''): number {
  if (text === '') return TIMEOUT_SECONDS;
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 600) return seconds;
  throw new UsageError({
    en: `MOU_SMTP_TIMEOUT=${text}: write how many seconds to wait for the mail server, at most 600.`,
    id: `MOU_SMTP_TIMEOUT=${text}: tulis berapa detik menunggu server surel, paling banyak 600.`,
  });
}

function noHost(): UsageError {
  return new UsageError({
    en: 'MOU_SMTP_HOST is not set, so mou does not know your mail server. Set it in the environment (with MOU_SMTP_USER, MOU_SMTP_PASSWORD and MOU_MAIL_FROM), or write the mails to files: mou remind --eml FOLDER.',
    id: 'MOU_SMTP_HOST belum diisi, jadi mou tidak mengenal server surel Anda. Isi di lingkungan (bersama MOU_SMTP_USER, MOU_SMTP_PASSWORD, dan MOU_MAIL_FROM), atau tulis surelnya ke berkas: mou remind --eml FOLDER.',
  });
}

function inTheClear(): UsageError {
  return new UsageError({
    en: 'MOU_SMTP_SECURITY=none would send the password for everybody to read. Use starttls or tls, or leave out MOU_SMTP_USER.',
    id: 'MOU_SMTP_SECURITY=none akan mengirim kata sandi tanpa pengamanan. Pakai starttls atau tls, atau hapus MOU_SMTP_USER.',
  });
}
