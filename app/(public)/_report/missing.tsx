import type { PublicUnit } from '@/server/publication/view';
import { Crumb } from '../_site/crumb';
import { readUnit } from './read-unit';

/** In the place of a report that isn't there: what is missing, why that may be, and where to go on. `year`: null for any. */
export async function Missing({ unitCode, year }: { unitCode: string; year: string | null }) {
  const unit = await readUnit(unitCode);
  return (
    <div className="wrap">
      <Crumb unitName={unit?.name ?? null} here="没有公布的报告" />
      <main id="main" className="no-report">
        {unit === null ? <UnknownUnit code={unitCode} /> : <NotPublished unit={unit} year={year} />}
        <p>
          <a href="/">返回首页，查询其他报告</a>
        </p>
      </main>
    </div>
  );
}

function UnknownUnit({ code }: { code: string }) {
  return (
    <>
      <h1>没有这个单位</h1>
      <p>
        网址中的单位代码“{code.slice(0, 40)}”不在本平台的单位名录中。请核对网址，或者在首页按单位名称查询。
      </p>
    </>
  );
}

function headingOf(name: string, year: string | null): string {
  if (year === null) return `${name}还没有公布年度报告`;
  return /^[0-9]{4}$/.test(year) ? `${name}没有公布${year}年度的报告` : '网址中的年度有误';
}

/** The due dates are 条例 Art. 49's. */
function NotPublished({ unit, year }: { unit: PublicUnit; year: string | null }) {
  return (
    <>
      <h1>{headingOf(unit.name, year)}</h1>
      <p>
        {unit.obliged
          ? '报告可能尚在编制或审核，也可能网址有误。依照《中华人民共和国政府信息公开条例》第四十九条，部门的报告应当在次年1月31日前公布，政府的报告应当在次年3月31日前公布。'
          : '该单位不在应当编制年度报告的单位之列。'}
      </p>
      <PublishedYears unit={unit} />
    </>
  );
}

function PublishedYears({ unit }: { unit: PublicUnit }) {
  if (unit.years.length === 0) return <p>该单位在本平台还没有公布的报告。</p>;
  return (
    <>
      <p>该单位已公布的年度：</p>
      <nav className="years" aria-label="该单位已公布的年度">
        {unit.years.map((year) => (
          <a key={year} href={`/reports/${unit.code}/${year}`}>
            {year}
          </a>
        ))}
      </nav>
    </>
  );
}
