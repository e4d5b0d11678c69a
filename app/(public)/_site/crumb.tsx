/** Where one is: the index, the unit (leads to it in the index), the page. */
export function Crumb({ unitName, here }: { unitName: string | null; here: string }) {
  return (
    <nav className="crumb" aria-label="位置">
      <ol>
        <li>
          <a href="/">首页</a>
        </li>
        {unitName === null ? null : (
          <li>
            <a href={`/?q=${encodeURIComponent(unitName)}`}>{unitName}</a>
          </li>
        )}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}
