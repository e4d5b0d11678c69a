import type { Difference } from '@/report/differences';
import type { FormName } from '@/report/ids';
import type { ReportData } from '@/report/report';
import type { UnitRecord } from '@/report/unit-record';

/** The public projection: no draft, comment, explanation, account or internal note ever leaves. */
export interface PublicReport {
  unit: {
    code: string;
    name: string;
    shortName: string;
    kind: UnitRecord['kind'];
    parentCode: string | null;
    parentName: string | null;
  };
  year: number;
  form: FormName;
  title: string;
  sections: ReportData['sections'];
  /** Totals computed. */
  cells: ReportData['cells'];
  /** Publications of the year's report count from 1; more than one: corrected. */
  version: number;
  /** Which of the unit's submissions is published: the office knows the report by it. */
  submissionNumber: number;
  publishedAt: Date;
  contentHash: string;
  /** Null, both, for a report of the past: nobody signed it here. */
  signedBy: string | null;
  signedAt: Date | null;
  /** Where a report of the past comes from; null for one that was filed here. */
  past: PastOrigin | null;
  fictitious: boolean;
  otherYears: number[];
  /** Every published version, newest first; this one among them. */
  versions: PublicVersion[];
  /** 更正记录, newest first: one for every version after the first. */
  corrections: PublicCorrection[];
}

/** One published version, without its content. */
interface PublicVersion {
  version: number;
  publishedAt: Date;
  submissionNumber: number;
  contentHash: string;
  /** A report of the past, taken in from the office's file on that day. */
  past: boolean;
}

/** What a version changed of the one before it, and why. */
export interface PublicCorrection {
  /** The version that the correction made. */
  version: number;
  publishedAt: Date;
  /** Null, both, where a version was published before reasons were kept. */
  reason: string | null;
  material: boolean | null;
  differences: Difference[];
}

/** A report from before the platform, which an office brought in from its file and published as such. */
export interface PastOrigin {
  /** The day on which it was made public then (YYYY-MM-DD, Asia/Shanghai), where the office knew it. */
  publishedOn: string | null;
  /** The office's file, without its folder. */
  fileName: string;
  /** SHA-256 of that file, lower-case hex. */
  fileSha256: string;
  officeName: string;
}

/** A unit as everybody may know it. */
export interface PublicUnit {
  code: string;
  name: string;
  /** Owes a report. */
  obliged: boolean;
  /** The years it has published, newest first. */
  years: number[];
}

export interface PublicIndexRow {
  code: string;
  name: string;
  shortName: string;
  kind: UnitRecord['kind'];
  parentCode: string | null;
  districtCode: string;
  published: { at: Date; version: number; fictitious: boolean } | null;
}

export interface PublicIndex {
  city: string;
  year: number;
  years: number[];
  /** Obliged units and how many of them have published. */
  total: number;
  published: number;
  districts: { code: string; name: string; total: number; published: number }[];
  kinds: { kind: UnitRecord['kind']; total: number; published: number }[];
  /** Filtered by what was asked; published first, then by code. */
  rows: PublicIndexRow[];
  newest: { code: string; name: string; year: number; at: Date; fictitious: boolean }[];
  anyFictitious: boolean;
}
