import { claimRule } from './claim-mismatch';

/** 予以公开 N, 部分公开 N, 不予公开 N, 无法提供 N … equal the row or the sum of the group's rows. */
export const claimOutcomes = claimRule('CLAIM-OUTCOMES', 'B', '表三办理结果');
