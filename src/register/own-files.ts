/** Where mou keeps what is its own in a register: paths from the register's root, with `/` between folders. */

/** What may be lost without harm: what a check found, what was made, who is at work. Git ignores it. */
export const CACHE_FOLDER = '.mou/cache';

/** The schemas, so that an editor finds them without a network. */
export const SCHEMA_FOLDER = '.mou/schemas';

/** What has been reminded of. */
export const LEDGER_FILE = '.mou/reminders.jsonl';

/** The lists of what was assumed in importing a file. */
export const ASSUMPTIONS_FOLDER = '.mou/import';

/** Which rows of sheets have become records, so that a deleted record is not taken for one that never was. */
export const IMPORTED_FILE = '.mou/imported.jsonl';
