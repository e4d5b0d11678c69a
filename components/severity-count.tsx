import type { Severity } from '@/report/finding';
import type { IconName } from './icon';
import { Icon } from './icon';

const WORDS: Record<Severity, { word: string; icon: IconName; className: string }> = {
  B: { word: '必须修改', icon: 'b', className: 'sev-b' },
  W: { word: '需说明', icon: 'w', className: 'sev-w' },
  I: { word: '提示', icon: 'i', className: 'sev-i' },
};

/** The word of a severity as the screen says it. */
export function severityWord(severity: Severity): string {
  return WORDS[severity].word;
}

export function SeverityIcon({ severity }: { severity: Severity }) {
  return <Icon name={WORDS[severity].icon} />;
}

/** How many findings of one severity there are; the word is there for those who don't see the mark. */
export function SeverityCount({ severity, count }: { severity: Severity; count: number }) {
  const look = WORDS[severity];
  return (
    <span className={`sev ${look.className}`} title={`${look.word} ${count} 处`}>
      <Icon name={look.icon} />
      <span className="vh">{look.word}</span>
      {count}
    </span>
  );
}
