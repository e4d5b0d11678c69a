import type { Place } from '@/report/finding';
import type { Random } from './random';

export interface Remark {
  place: Place;
  text: string;
  answer: string;
}

/** On the measures that the first version left out; the second brings them. */
const MEASURES: Remark = {
  place: { kind: 'section', section: '5' },
  text: '改进措施只对应了第一个问题，请针对第二个问题补充具体措施。',
  answer: '已在第五部分补充针对第二个问题的改进措施。',
};

const cell = (id: string, text: string, answer: string): Remark => ({
  place: { kind: 'cell', cell: id },
  text,
  answer,
});

const ON_CELLS: readonly Remark[] = [
  cell(
    't3.new.total',
    '请核对本年新收数量与申请登记台账是否一致，信访转来的来信不应计入。',
    '已与登记台账逐件核对，均为政府信息公开申请，数量一致。',
  ),
  cell(
    't2.a1.normative.in_force',
    '请与备案的现行有效文件目录核对，确认件数是否一致。',
    '已与备案目录核对，件数一致。',
  ),
  cell(
    't2.a5.permit.decisions',
    '请确认是否包含网上办结的行政许可决定，并核对统计口径。',
    '已确认，包含网上办结的全部行政许可决定。',
  ),
  cell(
    't3.granted.total',
    '请核对予以公开的件数与答复文书是否一致，区分处理的应计入部分公开。',
    '已逐件核对答复文书，未发现应计入部分公开而计入予以公开的情况。',
  ),
  cell(
    't2.a8.admin_fee.amount_wan',
    '请确认收费金额的单位为万元，并与财政部门的收费决算核对。',
    '已与收费决算核对，单位为万元，金额一致。',
  ),
];

/** What a reviewer remarks on a first version: on section 5 always, often on a cell as well. */
export function remarksFor(random: Random): Remark[] {
  return random.chance(0.6) ? [MEASURES, random.pick(ON_CELLS)] : [MEASURES];
}

export const RETURN_REASON = '请按审核意见修改后重新送签、提交。';
export const HOLD_REASON = '市级正在核对该单位收费金额与财政决算的口径，核对完成前暂缓公布。';
