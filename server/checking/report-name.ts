import type { Database } from '@/db/connection';
import type { Which } from '../filing/load-filing';
import { unitRecordOf } from '../units/unit-record';

/** 西宁市湟中区教育局 2023 年度报告. */
export async function reportName(db: Database, { unitCode, year }: Which): Promise<string> {
  return `${(await unitRecordOf(db, unitCode)).name} ${year} 年度报告`;
}
