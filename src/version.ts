/** The version of this program, written in by the build so that nothing is read for `mou --version`. */

declare const MOU_VERSION: string;

/** As in package.json: `0.1.0`. */
export const VERSION = MOU_VERSION;
