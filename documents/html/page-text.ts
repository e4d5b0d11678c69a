import { withoutInvisible } from '../invisible';

/** Spaces of a page's source, which count as one; the no-break space does not (HTML 4.01, 9.1). */
const SOURCE_SPACE = /[ \t\n\r\f]+/g;

/** The text of one paragraph as it is put together from the source. */
export class PageText {
  private text = '';
  private mark = '';

  /** A number that stands before the next words, whatever element they are in. */
  lead(mark: string): void {
    this.mark = mark;
  }

  /** Adds text as it stands in the source, or as it is where spaces are kept (pre). */
  add(source: string, keepsSpaces: boolean): void {
    if (keepsSpaces) {
      this.text += source;
      return;
    }
    const closed = source.replace(SOURCE_SPACE, ' ');
    const isAtStart = this.text === '' || /[ \n]$/.test(this.text);
    this.text += isAtStart ? closed.replace(/^ /, '') : closed;
  }

  /** What has been put together so far. */
  get soFar(): string {
    return this.text;
  }

  /** A line break (br). */
  break(): void {
    this.text = `${this.text.replace(/ $/, '')}\n`;
  }

  /** The paragraph so far, and a fresh start. */
  take(): string {
    // What is drawn as a space is one.
    const text = withoutInvisible(this.text.replace(/\u00A0/g, ' '));
    this.text = '';
    const words = text.trim();
    if (words === '') return '';
    const led = this.mark + words;
    this.mark = '';
    return led;
  }
}
