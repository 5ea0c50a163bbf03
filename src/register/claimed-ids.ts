/** Ids that stand in a register's files, whether or not the documents around them can be used. */
import { isPlain } from '../records/plain/read-plain-file.ts';
import type { Register } from './register.ts';

/** An id at the beginning of a line, as every record has one: `id: iium`. */
const ID_LINE = /^id:[ \t]*(['"]?)([a-z0-9-]+)\1[ \t]*(?:#.*)?\r?$/gm;

/**
 * Says whether any document claims an id, even one that a conflict marker or a tab makes unreadable: what names it is
 * not mistaken because of that. The files are searched at the first id that no record bears; those that were read
 * the short way hold no other ids than their records'.
 */
export function claimedIds({ byId, broken, sources }: Register): (id: string) => boolean {
  const brokenIds = new Set(broken.map(({ id }) => id));
  let written: ReadonlySet<string> | undefined;
  return (id) => {
    if (byId.has(id) || brokenIds.has(id)) return true;
    written ??= new Set(
      [...sources.values()].flatMap((file) => (isPlain(file) ? [] : idsWrittenIn(file.text))),
    );
    return written.has(id);
  };
}

function idsWrittenIn(text: string): readonly string[] {
  return [...text.matchAll(ID_LINE)].flatMap(([, , id]) => (id === undefined ? [] : [id]));
}
