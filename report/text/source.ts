import type { Change, Place } from '../finding';
import { foldBrackets, foldMarks, withoutSpace } from '../fold';
import type { SectionId } from '../ids';
import { type Marks, marksIn } from './marks';

/** Which of the report's texts: what stands before section 1, or a section by its id. */
export type TextPart = 'title' | 'front' | SectionId;

/** One text of the report, with the ways to read it, to point into it and to mend it. What is made of it is made once. */
export class Source {
  private foldedOnce: string | undefined;
  private tightOnce: string | undefined;
  private bracketsOnce: string | undefined;
  private marksOnce: Marks | undefined;

  constructor(
    readonly part: TextPart,
    readonly text: string,
  ) {}

  /** The text with widths folded, every UTF-16 offset kept. */
  get folded(): string {
    this.foldedOnce ??= foldMarks(this.brackets);
    return this.foldedOnce;
  }

  /** With the brackets and spaces folded alone: what it has in common with the text that figures are read in. */
  get brackets(): string {
    this.bracketsOnce ??= foldBrackets(this.text);
    return this.bracketsOnce;
  }

  /** The same without white space, as a wording is compared. */
  get tight(): string {
    this.tightOnce ??= withoutSpace(this.folded);
    return this.tightOnce;
  }

  /** Where sentences end, numerals stand and the like; the offsets are the same in however it is folded. */
  get marks(): Marks {
    this.marksOnce ??= marksIn(this.text);
    return this.marksOnce;
  }

  /**
   * Whether the words stand in the text, white space between their characters or not. Nearly always there is none, and
   * that is told without making the text anew. `words` ask for nothing around them.
   */
  says(words: RegExp): boolean {
    return words.test(this.folded) || words.test(this.tight);
  }

  /** `start`/`end`: UTF-16 offsets in the text. */
  at(start: number, end: number): Place {
    const { part } = this;
    return part === 'title' || part === 'front'
      ? { kind: part }
      : { kind: 'section', section: part, start, end };
  }

  /** The change that puts `words` in the place of the span. */
  replace(start: number, end: number, words: string): Change {
    const { part, text: from } = this;
    const to = from.slice(0, start) + words + from.slice(end);
    return part === 'title' || part === 'front'
      ? { kind: part, from, to }
      : { kind: 'section', section: part, from, to };
  }
}
