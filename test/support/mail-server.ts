/** A mail server on loopback that behaves as a test wants: takes, refuses, falls silent or hangs up. */
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** A mail that the server took. */
export type TakenMail = { readonly to: readonly string[]; readonly raw: string };

/** What the server does; where nothing is said it takes everything. */
export type Behaviour = {
  /** Words with which an address is refused. */
  readonly refuses?: (address: string) => string | undefined;
  /** What becomes of a mail whose text has arrived. */
  readonly onMail?: (mail: TakenMail) => 'take' | 'refuse' | 'drop' | 'silence';
  readonly onConnect?: () => void;
  /** The password that every user needs. */
  readonly password?: string;
};

export type MailServer = {
  readonly env: Readonly<Record<string, string>>;
  /** Everything that arrived whole, whether it was then taken or not. */
  readonly arrived: readonly TakenMail[];
  readonly behave: (behaviour: Behaviour) => void;
};

/** Starts a server that is gone when the test is over. */
export async function mailServer(first: Behaviour = {}): Promise<MailServer> {
  let behaviour = first;
  const arrived: TakenMail[] = [];
  const sockets = new Set<Socket>();
  const hangUp = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: first.password === undefined,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username = '', password }, _session, done) => {
      if (password === first.password) done(null, { user: username });
      else done(new Error('wrong password'));
    },
    disableReverseLookup: true,
    onConnect: (_session, done) => {
      behaviour.onConnect?.();
      done();
    },
    onRcptTo: ({ address }, _session, done) => {
      const words = behaviour.refuses?.(address);
      done(words === undefined ? null : Object.assign(new Error(words), { responseCode: 550 }));
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const mail = { to, raw: Buffer.concat(chunks).toString('latin1') };
        arrived.push(mail);
        const answer = behaviour.onMail?.(mail) ?? 'take';
        if (answer === 'take') done();
        else if (answer === 'refuse') done(Object.assign(new Error('no room here'), { responseCode: 554 }));
        else if (answer === 'drop') hangUp();
      });
    },
  });
  server.on('error', () => undefined);
  server.server.on('connection', (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  onTestFinished(async () => {
    hangUp();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  });
  const { port } = server.server.address() as AddressInfo;
  const env = {
    MOU_SMTP_HOST: '127.0.0.1',
    MOU_SMTP_PORT: String(port),
    MOU_SMTP_SECURITY: 'none',
    MOU_SMTP_TIMEOUT: '1',
    MOU_MAIL_FROM: 'pengingat@ula.example.id',
  };
  return { env, arrived, behave: (next) => void (behaviour = next) };
}
