/** What reports are offered as on the screens, in this order. server/documents/formats.ts writes them. */
export const DOWNLOADS = [
  { extension: 'docx', label: 'Word', about: '可编辑文本' },
  { extension: 'pdf', label: 'PDF', about: '供打印' },
] as const;

/** What blank forms are offered as. */
export const BLANK_DOWNLOADS = [{ extension: 'docx', label: 'Word' }] as const;
