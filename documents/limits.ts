/** What the readers accept. Checked before anything is inflated or parsed, so that no file can exhaust the machine. */
const MIB = 1024 * 1024;

/** The largest file that is looked into, in bytes. */
export const MAX_FILE_BYTES = 20 * MIB;
/** Files inside the package. */
export const MAX_ENTRIES = 2_000;
/** All files inside the package together once inflated, in bytes. */
export const MAX_TOTAL_BYTES = 100 * MIB;
/** One XML part once inflated, in bytes. */
export const MAX_PART_BYTES = 30 * MIB;
/** Inflated size over packed size of one entry. The two fixtures are at 22 and 27; a bomb is near 1,000. */
export const MAX_COMPRESSION_RATIO = 300;
/** Below this many inflated bytes the ratio says nothing (a page of spaces packs well). */
export const RATIO_FREE_BYTES = MIB;
/** Tags in one part: what bounds the memory of its tree. The printed form has 10,000. */
export const MAX_TAGS = 600_000;
/** Elements inside one another. The printed form goes 8 deep. */
export const MAX_DEPTH = 160;
/** One table's grid. */
export const MAX_TABLE_ROWS = 500;
export const MAX_TABLE_COLUMNS = 64;
/** Tags of a web page; a long report with Word's own markup has 20,000. */
export const MAX_HTML_TAGS = 200_000;
/** Elements of a web page inside one another; browsers stop at about as many. */
export const MAX_HTML_DEPTH = 500;
/** The sum over all tags of the square of their attributes: that is what parsing them costs. */
export const MAX_ATTRIBUTE_COST = 100_000_000;
