/** The words in Chinese quotation marks; marks inside them become single ones (GB/T 15834-2011, 4.8.3.3). */
export const quote = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
