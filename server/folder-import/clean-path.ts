import { MAX_PATH } from '@/documents/archive/limits';
import { cleanText, endOfText } from '@/report/clean-text';

/** Characters that turn the direction of writing: with them xcod.exe shows as exe.docx. */
const TURNS = /\p{Bidi_Control}/gu;

/**
 * A path as it is kept and shown: without a root, without steps up, without what shows nowhere. It is a name and never
 * opened; of one too long the end is kept, which holds the file's own name.
 */
export function cleanPath(path: string): string {
  const steps = cleanText(path)
    .replace(TURNS, '')
    .replaceAll('\\', '/')
    .split('/')
    .map((step) => step.trim())
    .filter((step) => step !== '' && step !== '.' && step !== '..');
  return endOfText(steps.join('/'), MAX_PATH) || '未命名';
}
