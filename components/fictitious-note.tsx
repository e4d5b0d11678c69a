import { Icon } from './icon';

const WORDS = '演示数据：本页数字为虚构，不代表该单位真实情况';

/** Stands on every page that shows invented numbers on a real body's name; `brief` in a bar, where a line must do. */
export function FictitiousNote({ brief = false }: { brief?: boolean }) {
  return (
    <p className="fictitious" role="note" title={WORDS}>
      <Icon name="i" />
      {brief ? '演示：数字为虚构' : WORDS}
    </p>
  );
}
