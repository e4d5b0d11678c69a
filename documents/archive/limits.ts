const MIB = 1024 * 1024;

/** The largest archive that is opened, in bytes. It is held in memory while it is. */
export const MAX_ARCHIVE_BYTES = 100 * MIB;
/** Entries listed in it, folders and the system's own among them. */
export const MAX_ARCHIVE_ENTRIES = 6_000;
/** Its files together once inflated, in bytes. */
export const MAX_INFLATED_BYTES = 500 * MIB;
/** The longest name of an entry that is kept, in characters. */
export const MAX_PATH = 400;
