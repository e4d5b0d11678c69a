import type { Reading } from '../reading';
import type { Subject } from './rule';

/** The reading, if there is one and the report is still on the form that it was recognised as; else why not. */
export function judgedReading({ context, form }: Subject): { reading: Reading } | { why: string } {
  const { reading } = context;
  if (reading === undefined) return { why: '没有导入的文件可供核对' };
  if (reading.form.name === null) return { why: '未能认出文件所用的格式' };
  if (reading.form.name !== form.name) return { why: '报告已不在文件原来的格式上' };
  return { reading };
}
