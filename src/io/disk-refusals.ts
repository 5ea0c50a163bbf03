/** What a disk refuses: the system's word for it, and the errors that tell it to a person. */
import { FileError } from '../errors.ts';

/** The operating system's short word for what went wrong: `EACCES`, `ENOENT`. */
export function systemWord(error: unknown): string {
  return isDiskRefusal(error) ? (error.code ?? String(error)) : String(error);
}

/** Whether an error is the system's own refusal, which has a code; anything else is a mistake of ours. */
export function isDiskRefusal(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error;
}

/** The error for a file that the user named and that could not be written. */
export function notWritten(path: string, error: unknown): FileError {
  const word = systemWord(error);
  return new FileError({
    en: `${path} cannot be written (${word}). Check that you may write there, then run the command again.`,
    id: `${path} tidak dapat ditulis (${word}). Pastikan Anda boleh menulis di sana, lalu ulangi perintahnya.`,
  });
}

/** The error for a file that the user named in a folder that is not there; both as the user wrote them. */
export function noFolderFor(path: string, folder: string): FileError {
  return new FileError({
    en: `${path} cannot be written: there is no folder ${folder}. Make it first, or check the spelling.`,
    id: `${path} tidak dapat ditulis: tidak ada folder ${folder}. Buat dahulu, atau periksa ejaannya.`,
  });
}
