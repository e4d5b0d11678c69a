/** Why a file was refused, each with the sentence that says what is wrong and what to do. */
const SENTENCES = {
  EMPTY: '这是一个空文件，里面没有内容。请确认文件已保存完整，再重新选择。',
  TOO_LARGE: '文件超过 20 MB，无法读取。年度报告通常不到 1 MB，请删去文件中的图片或附件后再导入。',
  NOT_WORD:
    '无法识别这个文件的格式，它不是 Word、PDF、Excel、网页或文本文件。请用 Word 或 WPS 打开年度报告，另存为 .docx 后再导入。',
  OLD_WORD:
    '这个文件不是 Word 文件（.doc 或 .docx），或者已经损坏。请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
  VERY_OLD_WORD: '这是 Word 95 或更早版本的文件，无法读取。请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
  ENCRYPTED: '文件设有打开密码，无法读取。请在 Word 或 WPS 中取消密码，保存后再导入。',
  SCANNED:
    '这份 PDF 没有可以读取的文字，通常是扫描件，每页都是图片。请导入该报告的 Word 原稿，或由 Word、WPS 直接输出的 PDF。',
  PDF_BROKEN: 'PDF 文件已损坏，读不完整。请用 Word 或 WPS 打开原稿，重新输出为 PDF 后再导入。',
  TOO_MANY_PAGES:
    'PDF 文件超过 200 页，不像是年度报告。请确认选择的文件；如报告与其他材料合在一起，请只导出报告的各页。',
  TOO_SLOW:
    '文件内容过于复杂，在规定时间内没有读完，已停止读取。请用 Word 或 WPS 打开原稿，另存为 .docx 后再导入。',
  IMAGE: '这是一张图片，图中的文字无法读取。请导入年度报告的 Word 文件（.docx）。',
  RTF: '这是 RTF 文件，无法读取。请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
  WEB_ARCHIVE: '这是单个文件网页（.mht），无法读取。请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
  XML: '这是 XML 文件，不是年度报告的网页或 Word 文件，无法读取。请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
  SPREADSHEET:
    '这是旧版或二进制格式的 Excel 文件（.xls、.xlsb），或者文件不完整，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
  SLIDES: '这是演示文稿，不是年度报告。请导入年度报告的 Word 文件（.docx）。',
  OPEN_DOCUMENT: '这是 ODF 或 OFD 格式的文件，无法读取。请用 Word 或 WPS 打开原稿，另存为 .docx 后再导入。',
  ARCHIVE: '这是压缩包，不是年度报告。请先解压，再导入其中的报告文件。',
  NOT_TEXT: '这不是文本文件，或者文字编码无法识别。请用记事本打开，另存为 UTF-8 编码的 .txt 文件后重试。',
  NOT_FIGURES:
    '这个 JSON 文件不是年度报告的数据：应有 unit、year、form、sections、cells 等项，cells 按单元格编号列出各数。请改用本系统导出的 JSON 文件，或导入 Word 文件（.docx）。',
  DAMAGED: '文件已损坏，读不完整。请用原来的软件打开检查，另存为新的文件后再导入；Word 文件请另存为 .docx。',
  BOMB: '文件解压后过大，或内部结构异常，已停止读取。请用原来的软件打开，另存为新的文件后再导入；Word 文件请另存为 .docx。',
  TOO_BIG_TO_READ:
    '读取这份文件需要的内存过大，已停止读取。请用 Word 或 WPS 打开原稿，删去图片、附件等无关内容，另存为新的 .docx 后再导入。',
  TABLE_TOO_LARGE:
    '文件中有一张表超过 500 行或 64 列，不是年度报告的表格。请删去无关的表格，或确认选对了文件，再重新导入。',
  NO_REGISTER:
    '这不是可以计数的登记台账：需要 Excel 文件（.xlsx）或 CSV 文件，首行是表头，以下每行一件申请。旧版 .xls 请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
  REGISTER_TOO_LONG:
    '台账的一张工作表超过 5000 行或 256 列，无法读取。请只保留本年度办理的申请（含上年结转的），删去多余的行和列后再导入。',
  NO_SCAN: '这不是 PDF、JPEG 或 PNG 文件。请把签字盖章的纸质页扫描或拍照，保存为其中一种格式后再上传。',
  SCAN_BROKEN: '扫描件不完整，打不开。请重新扫描或拍照，保存后再上传。',
  SCAN_TOO_SMALL: '图片太小，印章和校验码看不清。请用 150 dpi 以上扫描，或重新拍照，再上传。',
  SCAN_TOO_LARGE: '图片的边长超过 16000 像素，无法显示。请用 300 dpi 以下重新扫描后再上传。',
  SCAN_TOO_LONG: '扫描件超过 10 页。请只上传签字盖章的一页。',
  NO_REPORT:
    '这份文件里没有找到年度报告的三张表，也没有找到六个部分的标题。请确认选择的是政府信息公开工作年度报告，再重新导入。',
  OTHER_TABLES:
    '这份文件里没有找到年度报告的三张表：文件中的表格是其他内容，也没有六个部分的标题。请确认选择的是政府信息公开工作年度报告，再重新导入。',
} as const;

export type UnreadableCode = keyof typeof SENTENCES;

/**
 * The file can't be read. `message` is a Chinese sentence for the person who brought it; `code` is for the program.
 * The cause is kept for the log and never shown.
 */
export class UnreadableFile extends Error {
  readonly code: UnreadableCode;

  constructor(code: UnreadableCode, cause?: unknown) {
    super(SENTENCES[code], cause === undefined ? undefined : { cause });
    this.name = 'UnreadableFile';
    this.code = code;
  }
}
