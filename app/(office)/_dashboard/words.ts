import type { UnitRecord } from '@/report/unit-record';
import type { DashboardRow } from '@/server/dashboard/view';

/** From what is farthest along to what hasn't begun: the order of bars, legends and sorting. */
export const STATE_ORDER = [
  'published',
  'accepted',
  'submitted',
  'returned',
  'signed',
  'signing',
  'draft',
  'not_started',
] as const satisfies readonly DashboardRow['state'][];

/** The words of a kind of unit, in the plural sense of a group. */
export const KIND_WORDS: Record<UnitRecord['kind'], string> = {
  city: '市政府',
  district: '区政府',
  county: '县政府',
  department: '政府部门',
  town: '镇',
  township: '乡',
  subdistrict: '街道办事处',
  institution: '其他机构',
  park: '园区',
  development_zone: '开发区',
};
