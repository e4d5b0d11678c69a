import type { UnitRecord } from '../unit-record';

/** 西宁市湟中区教育局, as the city's list records it: it makes no rules; permits and penalties it has. */
export const HUANGZHONG_EDUCATION: UnitRecord = {
  code: '630106-jyj',
  name: '西宁市湟中区教育局',
  aliases: ['湟中区教育局'],
  kind: 'department',
  powers: { rules: false, permit: true, penalty: true, coercion: false },
};

/** A district's government: a report of its own that also answers for the area. */
export const HUANGZHONG_GOVERNMENT: UnitRecord = {
  code: '630106',
  name: '西宁市湟中区人民政府',
  aliases: [],
  kind: 'district',
  powers: { rules: false, permit: true, penalty: true, coercion: true },
};
