import { z } from 'zod';
import { cleanText } from '../clean-text';

/** What a column of a register may mean to us; every other column is left alone. */
export const REGISTER_FIELDS = ['number', 'applicant', 'received', 'decided', 'outcome'] as const;
export type RegisterField = (typeof REGISTER_FIELDS)[number];

/** The register's own number is a help to find a row; the other four are what is counted by. */
export const NEEDED_FIELDS = REGISTER_FIELDS.filter((field) => field !== 'number');

/** How the fields are called on screen. */
export const FIELD_NAMES: Readonly<Record<RegisterField, string>> = {
  number: '登记编号',
  applicant: '申请人类别',
  received: '收到日期',
  decided: '办结日期',
  outcome: '办理结果',
};

/** The most characters kept of one cell: longer ones hold something else than their field. */
export const REGISTER_TEXT_LIMIT = 60;

const kept = z.string().overwrite(cleanText).max(REGISTER_TEXT_LIMIT);

/** One application, as far as it is kept: what its cells said, and its row in the file, from 1. */
export const registerRowSchema = z.strictObject({
  row: z.int().positive(),
  number: kept,
  applicant: kept,
  received: kept,
  decided: kept,
  outcome: kept,
});
export type RegisterRow = z.infer<typeof registerRowSchema>;
