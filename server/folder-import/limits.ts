const MIB = 1024 * 1024;

/** Files in one import. */
export const MAX_FILES = 2_000;
/** All files of one import together, in bytes. */
export const MAX_IMPORT_BYTES = 1024 * MIB;
/** Files decided on in one call: the screen sends more in parts, and shows how far it is. */
export const MAX_DECIDED = 50;
/** The first reports under the 条例, in force since 1 May 2008, were of that year. */
export const FIRST_YEAR = 2008;
/** Imports on a page of their list. */
export const IMPORTS_ON_A_PAGE = 50;
