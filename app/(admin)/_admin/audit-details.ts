import type { Place } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import { cellDefinition } from '@/report/forms/form-cells';
import { FORMS } from '@/report/forms/registry';
import { placeName } from '@/report/place';
import type { AuditRow } from '@/server/audit/router';
import { placeOfPath } from '@/server/filing/report-paths';

/** Places named one by one; of more, the number is said. */
const NAMED = 5;

type Words = (value: unknown) => string;
const plain =
  (words: (value: string | number) => string): Words =>
  (value) =>
    typeof value === 'number' || (typeof value === 'string' && value !== '') ? words(value) : '';

/** The newest form that has the cell: an event doesn't say which form the report was on. */
function formOf(place: Place): Form | undefined {
  const newestFirst = [...FORMS].reverse();
  return place.kind === 'cell'
    ? newestFirst.find((form) => cellDefinition(form, place.cell) !== undefined)
    : newestFirst[0];
}

function nameOf(place: Place): string {
  if (place.kind === 'form') return '整份报告';
  const form = formOf(place);
  return form ? placeName(form, place) : '';
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string';

/** 标题；表三 · 自然人等 18 处. Names hold 、 themselves. */
function listOf(places: readonly Place[]): string {
  const names = places.map(nameOf).filter((name) => name !== '');
  const shown = names.slice(0, NAMED).join('；');
  return places.length > NAMED ? `${shown}等 ${places.length} 处` : shown;
}

const textsOf = (value: unknown) =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];
const formLabel = plain((name) => FORMS.find((form) => form.name === name)?.label ?? String(name));
const MODES: Readonly<Record<string, string>> = { replace: '全部替换', 'fill-empty': '只填空白处' };

/** The parts of an event's details that a person reads at a glance, in words and in this order. The rest stays in the record. */
const WORDS: Readonly<Record<string, Words>> = {
  year: plain((value) => `${value} 年度`),
  submission: plain((value) => `第 ${value} 版`),
  number: plain((value) => `第 ${value} 版`),
  version: plain((value) => `公布第 ${value} 次`),
  place: (value) => (isPlace(value) ? nameOf(value) : plain(String)(value)),
  paths: (value) => listOf(textsOf(value).map(placeOfPath)),
  cells: (value) => listOf(textsOf(value).map((cell) => ({ kind: 'cell', cell }))),
  from: (value) => (isFormName(value) ? `原为${formLabel(value)}` : ''),
  to: (value) => (isFormName(value) ? `改为${formLabel(value)}` : ''),
  dropped: (value) => (textsOf(value).length > 0 ? `${textsOf(value).length} 格存档备查` : ''),
  corrects: plain((value) => `更正第 ${value} 次公布的报告`),
  material: (value) => (typeof value === 'boolean' ? (value ? '实质性更正' : '非实质性更正') : ''),
  reason: plain((value) => `理由：${value}`),
  login: plain((value) => `账号 ${value}`),
  name: plain(String),
  file: plain((value) => `文件“${value}”`),
  mode: plain((value) => MODES[value] ?? ''),
  sha256: plain((value) => `SHA-256 ${String(value).slice(0, 8)}`),
};

const isFormName = (value: unknown) => FORMS.some((form) => form.name === value);

/** 2023 年度，第 2 版，理由：… ; empty where the details hold nothing of the kind. */
export function detailsSentence(details: AuditRow['details']): string {
  return Object.entries(WORDS)
    .map(([key, words]) => words(details[key]))
    .filter((words) => words !== '')
    .join('，');
}
