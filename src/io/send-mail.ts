/** One mail handed to a mail server, and what is known of it afterwards. */
import { isDataMap, type DataMap } from '../records/data-map.ts';
import type { MailSettings } from './mail-settings.ts';

/**
 * What became of a mail: the addresses for which the server took it and those that it refused; nobody's, where the
 * server said so or could not be reached; or not known, where it fell silent after it had begun to listen.
 */
export type MailOutcome =
  | { readonly kind: 'taken'; readonly addresses: readonly string[]; readonly refused: readonly Refusal[] }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unknown'; readonly why: string };

/** An address that the server would not send to, and its words. */
export type Refusal = { readonly address: string; readonly why: string };

type Connection = InstanceType<Awaited<ReturnType<typeof connectionClass>>>;

async function connectionClass() {
  return (await import('nodemailer/lib/smtp-connection')).default;
}

/** Sends a mail's bytes to some addresses over a connection of its own. Never throws for what the server does. */
export async function sendMail(
  settings: MailSettings,
  addresses: readonly string[],
  bytes: Buffer,
): Promise<MailOutcome> {
  const SMTPConnection = await connectionClass();
  const connection = new SMTPConnection(connectionOptions(settings));
  // An error after the answer is known changes nothing, and must not end the run.
  connection.on('error', () => undefined);
  try {
    await connected(connection);
    if (settings.user !== undefined) await loggedIn(connection, settings.user, settings.password);
  } catch (error) {
    connection.close();
    return { kind: 'refused', why: wordsOf(error) };
  }
  try {
    return await sent(connection, settings.from, addresses, bytes);
  } catch (error) {
    // A server that answers with a refusal has not taken it; one that says nothing may have.
    const isAnswer = isDataMap(error) && typeof error['responseCode'] === 'number';
    return { kind: isAnswer ? 'refused' : 'unknown', why: wordsOf(error) };
  } finally {
    connection.close();
  }
}

function connectionOptions({ host, port, security, timeout }: MailSettings) {
  return {
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
  };
}

async function connected(connection: Connection): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.connect((error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

async function loggedIn(connection: Connection, user: string, pass: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    connection.once('error', reject);
    connection.login({ credentials: { user, pass } }, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}

async function sent(
  connection: Connection,
  from: string,
  to: readonly string[],
  bytes: Buffer,
): Promise<MailOutcome> {
  return new Promise((resolve, reject) => {
    connection.once('error', reject);
    connection.once('end', () => reject(new Error('connection closed')));
    connection.send({ from, to: [...to] }, bytes, (error, info) => {
      if (error) {
        reject(error);
        return;
      }
      const refused = (info.rejectedErrors ?? []).map((one, index) => ({
        address: info.rejected[index] ?? '',
        why: wordsOf(one),
      }));
      resolve({ kind: 'taken', addresses: info.accepted, refused });
    });
  });
}

/** What the server said to which of our commands, else the system's word for it. */
function wordsOf(error: unknown): string {
  const { response, code, message, command }: DataMap = isDataMap(error) ? error : {};
  const system = [code, message].filter((word) => typeof word === 'string').join(': ');
  const words = typeof response === 'string' ? response : system;
  return typeof command === 'string' && !['CONN', 'API'].includes(command) ? `${command}: ${words}` : words;
}
