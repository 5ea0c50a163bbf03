/** Findings as other programs know them again from run to run: a short text for each, unlike that of any other. */
import { createHash } from 'node:crypto';
import { numberedKeys } from '../findings/finding-key.ts';
import type { CheckReport, RegisterCheck } from './check-report.ts';
import type { Finding } from '../findings/finding.ts';

/** A finding of a report with the register it was found in and its fingerprint. */
export type FingerprintedFinding = {
  readonly finding: Finding;
  readonly register: RegisterCheck;
  /** 64 hexadecimal digits; moved lines and another language leave it as it is. */
  readonly fingerprint: string;
};

/** Every finding of a report in its order. */
export function fingerprinted({ registers }: CheckReport): readonly FingerprintedFinding[] {
  return registers.flatMap((register) =>
    numberedKeys(register.findings).map(({ finding, key, before }) => ({
      finding,
      register,
      fingerprint: createHash('sha256')
        .update(JSON.stringify([register.path, key, before]))
        .digest('hex'),
    })),
  );
}
