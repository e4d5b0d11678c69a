import { cleanText } from '@/report/clean-text';
import { withoutInvisible } from '../invisible';
import { isNoteMark, NOTE_MARK } from '../note-mark';
import { UNSEEN } from '../unseen';
import { docNumbers } from './lists';
import { piecesOf } from './pieces';
import { isOn, operandOf, type Stretch, stretchAt, stretchesOf } from './properties';
import { SPRM, type Sprm } from './sprms';
import { LISTS, type WordBinary } from './word-binary';

/** A paragraph of the file, with what its end closes. */
export interface DocParagraph {
  readonly text: string;
  /** How many tables it stands in. */
  readonly depth: number;
  /** What its mark ends beside itself. */
  readonly ends: 'paragraph' | 'cell' | 'row';
  readonly sprms: readonly Sprm[];
  readonly notes: readonly { raw: string; why: string }[];
}

/** Characters with a meaning of their own ([MS-DOC] 2.4.3 and 2.8.26). */
const SIGN = {
  picture: '\u0001',
  cell: '\u0007',
  drawing: '\u0008',
  line: '\u000b',
  page: '\u000c',
  paragraph: '\r',
  field: '\u0013',
  fieldResult: '\u0014',
  fieldEnd: '\u0015',
  hyphen: '\u001e',
};
const ENDS = new Set([SIGN.paragraph, SIGN.cell, SIGN.page]);
const PRINTED: Readonly<Record<string, string>> = { [SIGN.line]: '\n', [SIGN.hyphen]: '-', '\t': '\t' };
const PICTURE = '此处是图片，图中的文字没有读入';

/** The text of one paragraph as it comes in, with fields' codes and what is not on the page left out. */
class Line {
  private text = '';
  private hidden = '';
  private struck = '';
  private raised = '';
  /** For each open field, whether its code is being read and not its result. */
  private readonly fields: boolean[];
  private notes: { raw: string; why: string }[] = [];

  constructor(fields: boolean[]) {
    this.fields = fields;
  }

  private mark(sign: string): boolean {
    if (sign === SIGN.field) this.fields.push(true);
    else if (sign === SIGN.fieldResult) this.fields[this.fields.length - 1] = false;
    else if (sign === SIGN.fieldEnd) this.fields.pop();
    else return false;
    return true;
  }

  add(sign: string, sprms: readonly Sprm[]): void {
    if (this.mark(sign) || this.fields.includes(true) || isOn(sprms, SPRM.deletedByRevision)) return;
    if (sign === SIGN.picture || sign === SIGN.drawing) this.notes.push({ raw: '', why: PICTURE });
    else if (isOn(sprms, SPRM.hidden)) this.hidden += sign;
    else if (isOn(sprms, SPRM.struck) || isOn(sprms, SPRM.struckTwice)) this.struck += sign;
    else if (operandOf(sprms, SPRM.raised)?.u8(0) === 1 && isNoteMark(this.text, sign)) this.raised += sign;
    else this.text += PRINTED[sign] ?? (sign < ' ' ? '' : sign);
  }

  end(): Pick<DocParagraph, 'text' | 'notes'> {
    const notes = [...this.notes];
    for (const look of ['hidden', 'struck'] as const) {
      const raw = cleanText(this[look]).trim();
      if (raw !== '') notes.push({ raw, why: UNSEEN[look] });
    }
    if (this.raised !== '') notes.push({ raw: this.raised, why: NOTE_MARK });
    return { text: withoutInvisible(cleanText(this.text)), notes };
  }
}

function endOf(sign: string, depth: number, sprms: readonly Sprm[]): DocParagraph['ends'] {
  if (isOn(sprms, SPRM.rowEnd) || isOn(sprms, SPRM.innerRowEnd)) return 'row';
  return depth > 0 && (sign === SIGN.cell || isOn(sprms, SPRM.innerCellEnd)) ? 'cell' : 'paragraph';
}

function depthOf(sprms: readonly Sprm[]): number {
  const depth = operandOf(sprms, SPRM.depth)?.i32(0) ?? 0;
  return Math.max(depth, isOn(sprms, SPRM.inTable) ? 1 : 0);
}

/** Walks along the stretches as offsets grow: nearly every character lies in the same one as the one before. */
function finder(stretches: readonly Stretch[]): (offset: number) => readonly Sprm[] {
  let last: Stretch | undefined;
  return (offset) => {
    if (last === undefined || offset < last.from || offset >= last.to) last = stretchAt(stretches, offset);
    return last?.sprms ?? [];
  };
}

/** The paragraphs of the document's characters from `from` up to `to`, tracked changes accepted. */
export function paragraphsIn(word: WordBinary, from: number, to: number): DocParagraph[] {
  const characters = finder(stretchesOf(word, LISTS.characters, 'characters'));
  const marks = finder(stretchesOf(word, LISTS.paragraphs, 'paragraphs'));
  const found: DocParagraph[] = [];
  const fields: boolean[] = [];
  const numberOf = docNumbers(word);
  let line = new Line(fields);
  for (const piece of piecesOf(word)) {
    const last = Math.min(piece.text.length, to - piece.from);
    for (let at = Math.max(0, from - piece.from); at < last; at += 1) {
      const sign = piece.text[at] ?? '';
      const offset = piece.offset + at * piece.bytesEach;
      const sprms = characters(offset);
      if (!ENDS.has(sign)) line.add(sign, sprms);
      // The end of a paragraph deleted with a tracked change joins it to the next one; a cell's end can't be.
      else if (sign !== SIGN.paragraph || !isOn(sprms, SPRM.deletedByRevision)) {
        const own = marks(offset);
        const depth = depthOf(own);
        const { text, notes } = line.end();
        const number = text === '' ? '' : numberOf(own);
        found.push({ text: number + text, notes, depth, ends: endOf(sign, depth, own), sprms: own });
        line = new Line(fields);
      }
    }
  }
  const rest = line.end();
  if (rest.text !== '') found.push({ ...rest, depth: 0, ends: 'paragraph', sprms: [] });
  return found;
}
