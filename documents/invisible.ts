/** Soft hyphens, zero-width spaces, joiners, direction marks and byte order marks: in the file, and not on the page. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** The text without signs that no page shows; they come from the web and from PDF, and keep labels from being known. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
