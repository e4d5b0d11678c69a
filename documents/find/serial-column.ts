import type { TableBox } from '../blocks';

const HEAD = '序号';
const SERIAL = /^[\d０-９]{1,2}$/;

const textOf = (box: TableBox): string => box.text.replace(/\s/g, '');

/** Whether numbers count up by one, as a serial column does and a column of figures does not. */
function countsUp(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => Number(text.normalize('NFKC')));
  return (
    numbers.length > 2 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

/** The boxes of a first column that only numbers the rows (序号 1 2 3), which no form has; none where there is none. */
export function serialBoxes(boxes: readonly TableBox[]): readonly TableBox[] {
  const first = boxes.filter((box) => box.column === 0);
  const filled = first.filter((box) => textOf(box) !== '');
  const numbers = filled.map(textOf).filter((text) => text !== HEAD);
  const isSerial =
    first.every((box) => box.columnSpan === 1) &&
    numbers.every((text) => SERIAL.test(text)) &&
    countsUp(numbers);
  return isSerial ? first : [];
}
