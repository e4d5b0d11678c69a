import { KIND_NAMES } from '@/components/unit-kind';
import type { PublicIndex } from '@/server/publication/view';
import type { IndexQuery } from './query';
import { CLEARED, indexHref, isFiltered } from './query';

/** The search: a plain GET form, so that every result has its own address and needs no script. */
export function SearchBar({ index, query }: { index: PublicIndex; query: IndexQuery }) {
  return (
    <section className="find-bar" aria-label="查询">
      <div className="wrap">
        <h1>查阅{index.city}各级行政机关的年度报告</h1>
        <p>政府信息公开工作年度报告，按年度、地区和单位公开，包括六个部分的文字和三张表。</p>
        <search>
          <form action="/">
            <div className="q">
              <NameField value={query.q} />
              <Choice name="year" label="年度" value={String(index.year)} options={yearOptions(index)} />
              <Choice
                name="district"
                label="地区"
                value={query.district ?? ''}
                options={districtOptions(index)}
              />
              <Choice name="kind" label="单位类别" value={query.kind ?? ''} options={kindOptions(index)} />
              <button className="btn btn-main" type="submit">
                查询
              </button>
            </div>
            <p className="hot">
              <label className="only">
                <input type="checkbox" name="published" value="1" defaultChecked={query.published} />
                只看已公布的单位
              </label>
              {isFiltered(query) ? <a href={indexHref(query, CLEARED)}>清除条件</a> : null}
            </p>
          </form>
        </search>
      </div>
    </section>
  );
}

interface Option {
  value: string;
  text: string;
}

function NameField({ value }: { value: string }) {
  return (
    <div>
      <label htmlFor="q">单位名称</label>
      <input
        id="q"
        name="q"
        type="search"
        maxLength={60}
        placeholder="如：湟中区教育局"
        defaultValue={value}
      />
    </div>
  );
}

/** `defaultValue` is only the first value: a new address needs a new element, hence the key. */
function Choice(props: { name: string; label: string; value: string; options: Option[] }) {
  return (
    <div>
      <label htmlFor={props.name}>{props.label}</label>
      <select id={props.name} name={props.name} defaultValue={props.value} key={props.value}>
        {props.options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

function yearOptions(index: PublicIndex): Option[] {
  const years = [...new Set([...index.years, index.year])].sort((a, b) => b - a);
  return years.map((year) => ({ value: String(year), text: `${year} 年` }));
}

function districtOptions(index: PublicIndex): Option[] {
  return [
    { value: '', text: '全部地区' },
    ...index.districts.map(({ code, name }) => ({ value: code, text: name })),
  ];
}

function kindOptions(index: PublicIndex): Option[] {
  return [
    { value: '', text: '全部类别' },
    ...index.kinds.map(({ kind }) => ({ value: kind, text: KIND_NAMES[kind] })),
  ];
}
