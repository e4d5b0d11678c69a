import { SeverityIcon } from '@/components/severity-count';
import { FlagChip } from '@/components/state-chip';

/** What 未报, 逾期, 迟报 and 有问题 mean, beside the marks they carry in the list. */
export function StandingLegend() {
  return (
    <ul className="standings" aria-label="图例">
      <li>
        <span className="muted">未报</span>还没有提交，期限未到
      </li>
      <li>
        <FlagChip flag="overdue" />
        期限已过，仍未提交
      </li>
      <li>
        <FlagChip flag="late" />
        已提交，但在期限之后
      </li>
      <li>
        <span className="sev sev-b">
          <SeverityIcon severity="B" />
          必须修改
        </span>
        <span className="sev sev-w">
          <SeverityIcon severity="W" />
          需说明
        </span>
        有问题：报告里的数字或文字前后不一致
      </li>
    </ul>
  );
}
