import { claimRule } from './claim-mismatch';

/** 收到/受理 N 件 ∈ {new, new + carried_in}; 办结/答复 N = done_total; 结转 N = carry_out. */
export const claimRequests = claimRule('CLAIM-REQUESTS', 'B', '表三');
