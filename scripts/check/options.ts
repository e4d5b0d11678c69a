import { parseArgs } from 'node:util';

export const USAGE = `用法：npm run check -- 文件或文件夹… [选项]

读取政府信息公开工作年度报告（.docx、.doc、.pdf、.xlsx、.html、.txt、.json），列出核对发现的问题。

选项：
  --year 年度         报告年度，如 2023；不写的，以文件所述为准
  --unit 名称         单位全称；不写的，以文件所述为准
  --last-year 文件    该单位上一年的报告，用于核对跨年数据
  --json              每个文件输出一行 JSON（配合 npm run --silent check -- … 使用）
  --csv               输出 CSV，可用 Excel 打开

退出码：0 没有必须修改的问题；1 有必须修改的问题，或有文件无法读取；2 用法不对。`;

type Output = 'text' | 'json' | 'csv';

export interface Options {
  readonly paths: readonly string[];
  readonly year: number | null;
  readonly unit: string | null;
  readonly lastYear: string | null;
  readonly output: Output;
}

/** The command was called in a way it does not know; the message says what to mend. */
export class UsageError extends Error {}

/** The forms' first year is 2019 (报告年度 2019); reports before that are on none of them. */
const EARLIEST = 2008;
const LATEST = 2100;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        unit: { type: 'string' },
        'last-year': { type: 'string' },
        json: { type: 'boolean' },
        csv: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(`无法识别的选项：${error instanceof Error ? error.message : String(error)}`);
  }
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  if (year >= EARLIEST && year <= LATEST) return year;
  throw new UsageError(`--year 应为四位数的年度，如 2023；现为“${text}”。`);
}

/**
 * The command line's words as options; null where only help is asked for.
 *
 * @throws UsageError
 */
export function parseOptions(argv: readonly string[]): Options | null {
  const { values, positionals } = parse(argv);
  if (values.help === true) return null;
  if (positionals.length === 0) throw new UsageError('没有指定要检查的文件或文件夹。');
  if (values.json === true && values.csv === true) throw new UsageError('--json 和 --csv 只能选一个。');
  return {
    paths: positionals,
    year: yearOf(values.year),
    unit: values.unit?.trim() || null,
    lastYear: values['last-year'] ?? null,
    output: values.json === true ? 'json' : values.csv === true ? 'csv' : 'text',
  };
}
