import { Icon } from './icon';

/** Stands on every page that shows invented numbers on a real body's name. */
export function FictitiousNote() {
  return (
    <p className="fictitious" role="note">
      <Icon name="i" />
      演示数据：本页数字为虚构，不代表该单位真实情况
    </p>
  );
}
