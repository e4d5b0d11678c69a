import { claimRule } from './claim-mismatch';

/** 行政复议 N 件 = rec.total; 行政诉讼 N 件 = dir.total + post.total; each outcome named equals its cells. */
export const claimReview = claimRule('CLAIM-REVIEW', 'B', '表四');
