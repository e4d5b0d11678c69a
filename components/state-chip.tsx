import type { IconName } from './icon';
import { Icon } from './icon';

/** DESIGN 'States', and `not_started` for a filing that nobody has opened yet. */
export type ChipState =
  | 'not_started'
  | 'draft'
  | 'signing'
  | 'signed'
  | 'submitted'
  | 'returned'
  | 'accepted'
  | 'published';
export type ChipFlag = 'overdue' | 'late' | 'corrected' | 'correcting' | 'ordered' | 'checking';

interface Look {
  word: string;
  icon: IconName;
  className: string;
}

const STATES: Record<ChipState, Look> = {
  not_started: { word: '未开始', icon: 'none', className: 'chip-none' },
  draft: { word: '填报中', icon: 'draft', className: 'chip-draft' },
  signing: { word: '待签批', icon: 'wait', className: 'chip-wait' },
  signed: { word: '已签批', icon: 'pass', className: 'chip-wait' },
  submitted: { word: '待审核', icon: 'wait', className: 'chip-wait' },
  returned: { word: '已退回', icon: 'back', className: 'chip-back' },
  accepted: { word: '已通过', icon: 'pass', className: 'chip-pass' },
  published: { word: '已公布', icon: 'pub', className: 'chip-pub' },
};

const FLAGS: Record<ChipFlag, Look> = {
  overdue: { word: '逾期', icon: 'late', className: 'chip-late' },
  late: { word: '迟报', icon: 'late', className: 'chip-fix' },
  corrected: { word: '已更正', icon: 'fix', className: 'chip-fix' },
  correcting: { word: '更正', icon: 'fix', className: 'chip-fix' },
  checking: { word: '待复核', icon: 'wait', className: 'chip-wait' },
  ordered: { word: '责令更正', icon: 'fix', className: 'chip-late' },
};

/** The word of a state as it stands on its chip. */
export function stateWord(state: ChipState): string {
  return STATES[state].word;
}

/** Where a filing stands: a mark and a word, always both. */
export function StateChip({ state }: { state: ChipState }) {
  return <Chip look={STATES[state]} />;
}

/** What is to be said beside the state: not filed in time, filed late, corrected since. */
export function FlagChip({ flag }: { flag: ChipFlag }) {
  return <Chip look={FLAGS[flag]} />;
}

function Chip({ look }: { look: Look }) {
  return (
    <span className={`chip ${look.className}`}>
      <Icon name={look.icon} />
      {look.word}
    </span>
  );
}
