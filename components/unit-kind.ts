import type { UnitRecord } from '@/report/unit-record';

/** A kind of unit as a heading or a choice names it. */
export const KIND_NAMES: Readonly<Record<UnitRecord['kind'], string>> = {
  city: '市政府',
  district: '区政府',
  county: '县政府',
  department: '政府部门',
  town: '镇政府',
  township: '乡政府',
  subdistrict: '街道办事处',
  institution: '其他机构',
  park: '园区管委会',
  development_zone: '开发区管委会',
};
