/** What could not be judged is said, by reason: it is never 'passed'. Nothing where everything was. */
export function NotAssessed({ rules }: { rules: readonly { rule: string; why: string }[] }) {
  if (rules.length === 0) return null;
  const reasons = [...new Set(rules.map(({ why }) => why))];
  return (
    <details className="not-assessed">
      <summary>{`${rules.length} 项规则未核对`}</summary>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>
            {`${reason}：${rules
              .filter(({ why }) => why === reason)
              .map(({ rule }) => rule)
              .join('、')}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
