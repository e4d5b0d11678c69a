import type { Severity } from '../../finding';
import type { Reading } from '../../reading';
import type { ReportData } from '../../report';
import type { ValidationContext } from '../../validate';
import { soundReading } from '../readings';
import { soundReport, withCells, withSection } from '../reports';

/** A report and what is known beside it: 西宁市湟中区教育局, 2023, a mere file, where nothing else is said. */
export interface Case {
  readonly report: ReportData;
  readonly context?: Partial<ValidationContext>;
}

/** What a rule lets pass and what it finds. */
export interface Example {
  readonly passes: readonly Case[];
  /** With the findings due: severity and place. */
  readonly fails: readonly (Case & { readonly due: readonly (readonly [Severity, string])[] })[];
}

export const sound = soundReport();
export const reading = soundReading('form2021');

export const cells = (changed: ReportData['cells']): Case => ({ report: withCells(sound, changed) });
export const read = (file: Reading): Case => ({ report: sound, context: { reading: file } });
export const titled = (title: string): Case => ({ report: { ...sound, title } });
export const text = (section: keyof ReportData['sections'], words: string): Case => ({
  report: withSection(sound, section, words),
});
/** Section 1 with a paragraph more. */
export const also = (words: string): Case => text('1', `${sound.sections['1']}\n${words}`);
