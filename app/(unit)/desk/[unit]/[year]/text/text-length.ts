/** How many characters a text has as an office counts them: white space is none, and 𠮷 is one. */
export const characterCount = (text: string): number => [...text.replace(/\s/g, '')].length;
