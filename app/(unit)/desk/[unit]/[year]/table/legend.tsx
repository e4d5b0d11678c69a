import { Icon } from '@/components/icon';

/** What the looks of a cell mean. */
export function Legend() {
  return (
    <div className="legend after">
      <b>图例</b>
      <span>
        <i>9</i>已填
      </span>
      <span>
        <i className="k-z">0</i>零（确实没有）
      </span>
      <span>
        <i className="k-e" />
        未填
      </span>
      <span>
        <i className="k-n">不适用</i>不适用
      </span>
      <span>
        <i className="k-c">31</i>自动计算
      </span>
      <span>
        <i className="k-b">
          <Icon name="b" />1
        </i>
        必须修改
      </span>
      <span>
        <i className="k-w">1</i>需说明
      </span>
      <span>
        <i className="k-f">1</i>待确认
      </span>
    </div>
  );
}
