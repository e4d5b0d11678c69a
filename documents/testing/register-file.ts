import ExcelJS from 'exceljs';

/** One application of a register made up for tests. Whatever stands in the columns that aren't counted by is a marker. */
export interface MadeUpApplication {
  number: string;
  applicant: string;
  received: Date | string | number;
  decided: Date | string | number;
  outcome: string;
}

/** What no register's import may keep: it stands in the columns for names, telephones and contents. */
export const NAME_MARKER = '申请人姓名标记';
export const PHONE_MARKER = '13900000000';
export const CONTENT_MARKER = '申请内容标记';

const REGISTER_HEAD = [
  ...['序号', '登记编号', '申请人姓名', '申请人类型', '联系电话', '收到日期', '申请内容'],
  ...['答复日期', '办理结果'],
];

/** A day as exceljs writes it: midnight UTC, which Excel shows as that day. */
export const excelDay = (day: string): Date => new Date(`${day}T00:00:00Z`);

const lineOf = (one: MadeUpApplication, at: number) => [
  ...[at + 1, one.number, `${NAME_MARKER}${at}`, one.applicant, PHONE_MARKER, one.received],
  ...[`${CONTENT_MARKER}${at}`, one.decided, one.outcome],
];

/** A register as a unit keeps it in Excel: a title, the head, one line an application. Invented throughout. */
export async function registerWorkbook(applications: readonly MadeUpApplication[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账');
  sheet.addRow(['2023年依申请公开登记台账']);
  sheet.mergeCells(1, 1, 1, REGISTER_HEAD.length);
  sheet.addRow(REGISTER_HEAD);
  for (const [at, one] of applications.entries()) sheet.addRow(lineOf(one, at));
  for (const column of [6, 8]) sheet.getColumn(column).numFmt = 'yyyy-mm-dd';
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** The same as CSV text. */
export function registerCsv(applications: readonly MadeUpApplication[]): string {
  const lines = [REGISTER_HEAD, ...applications.map(lineOf)];
  return lines.map((line) => line.map((field) => `"${String(field)}"`).join(',')).join('\r\n');
}

/** Sixty applications: 50 of the year (4 of them open at its end, 2 of companies), 8 carried in, 2 done the year before. */
export function sixtyApplications(): MadeUpApplication[] {
  const outcomes = ['予以公开', '部分公开', '属于国家秘密', '信息不存在', '重复申请'];
  return Array.from({ length: 60 }, (_, at) => {
    const number = `2023-${String(at + 1).padStart(3, '0')}`;
    const outcome = outcomes[at % outcomes.length] ?? '';
    const day = String((at % 27) + 1).padStart(2, '0');
    if (at < 2)
      return {
        number,
        applicant: '公民',
        received: excelDay('2022-10-08'),
        decided: excelDay('2022-11-01'),
        outcome,
      };
    if (at < 10)
      return {
        number,
        applicant: '公民',
        received: excelDay(`2022-12-${day}`),
        decided: excelDay('2023-01-10'),
        outcome,
      };
    const received = excelDay(`2023-06-${day}`);
    if (at < 14)
      return { number, applicant: '公民', received, decided: '', outcome: at < 12 ? '' : '办理中' };
    const applicant = at < 16 ? '公司' : '公民';
    return { number, applicant, received, decided: excelDay('2023-07-20'), outcome };
  });
}
