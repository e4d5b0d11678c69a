/** A typeface of the official page, and what stands in for it where it is not installed, best first. */
export interface Typeface {
  readonly name: string;
  readonly instead: readonly string[];
  /** Strokes of one width (黑体), or with feet. */
  readonly kind: 'serif' | 'sans-serif';
}

/** GB/T 9704-2012, 7: 小标宋 for the title, 黑体 and 楷体 for headings, 仿宋 for the text, 宋体 for page numbers. */
export const TYPEFACES = {
  title: { name: '方正小标宋简体', instead: ['方正小标宋_GBK', '华文中宋', '宋体'], kind: 'serif' },
  heading: { name: '黑体', instead: ['SimHei', 'Noto Sans CJK SC'], kind: 'sans-serif' },
  second: { name: '楷体_GB2312', instead: ['楷体', 'KaiTi', 'Noto Serif CJK SC'], kind: 'serif' },
  body: { name: '仿宋_GB2312', instead: ['仿宋', 'FangSong', 'Noto Serif CJK SC'], kind: 'serif' },
  table: { name: '宋体', instead: ['SimSun', 'Noto Serif CJK SC'], kind: 'serif' },
} as const satisfies Record<string, Typeface>;

/** Digits and Latin letters in the text. */
export const LATIN = 'Times New Roman';
