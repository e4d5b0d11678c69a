/** What reports are offered as on the screens, in this order. server/documents/formats.ts writes them. */
export const DOWNLOADS = [
  { extension: 'docx', label: 'Word', about: '可编辑文本' },
  { extension: 'pdf', label: 'PDF', about: '供打印' },
  { extension: 'xlsx', label: 'Excel', about: '带核对公式' },
  { extension: 'csv', label: 'CSV', about: '表格数据' },
  { extension: 'json', label: 'JSON', about: '供程序使用' },
] as const;

/** What blank forms are offered as. */
export const BLANK_DOWNLOADS = [
  { extension: 'docx', label: 'Word' },
  { extension: 'xlsx', label: 'Excel' },
] as const;
