/** How large a spreadsheet may be. No register comes near: 10,000 rows are 1 MB, and 15 MB unpacked. */
export const WORKBOOK_LIMITS = { megabytes: 50, unpackedMegabytes: 300, rows: 100_000 } as const;
