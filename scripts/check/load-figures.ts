import { z } from 'zod';
import { UnreadableFile } from '@/documents/unreadable-file';
import { type CellValue, NOT_APPLICABLE } from '@/report/cell-value';
import { foldWording } from '@/report/fold';
import type { CellDefinition } from '@/report/forms/form';
import { cellDefinition } from '@/report/forms/form-cells';
import { FORM_NAMES, formByName, formInForce } from '@/report/forms/registry';
import { SECTION_IDS, TABLE_IDS } from '@/report/ids';
import { parseTyped } from '@/report/parse-typed';
import { emptyReport, SECTION_TEXT_LIMIT } from '@/report/report';
import type { UnitRecord } from '@/report/unit-record';
import type { Lacking, Loaded } from './loaded';

/** Our own shape: what the samples have and what --json prints. */
const figuresSchema = z.object({
  unit: z.string().nullish(),
  year: z.int().nullish(),
  form: z.enum(FORM_NAMES).nullish(),
  title: z.string().max(500).nullish(),
  front: z.string().max(4_000).nullish(),
  sections: z.partialRecord(z.enum(SECTION_IDS), z.string().max(SECTION_TEXT_LIMIT)).nullish(),
  cells: z.record(z.string().max(80), z.union([z.number(), z.string().max(200), z.null()])).nullish(),
});
type Figures = z.infer<typeof figuresSchema>;

function parsed(bytes: Uint8Array): Figures {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const figures = figuresSchema.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
    if (figures.cells || figures.sections) return figures;
  } catch (error) {
    throw new UnreadableFile('NOT_FIGURES', error);
  }
  throw new UnreadableFile('NOT_FIGURES');
}

/** A number stays as it is; text is read as if typed, and NA is how --json writes 不适用. */
function valueOfText(cell: CellDefinition, value: CellValue): CellValue {
  if (typeof value !== 'string') return value;
  return value === 'NA' ? NOT_APPLICABLE : parseTyped(cell, value);
}

function lackingIn({ title, sections, cells }: Figures): Lacking {
  const filled = (table: string) => Object.keys(cells ?? {}).some((id) => id.startsWith(`${table}.`));
  const given = SECTION_IDS.filter((id) => sections?.[id] !== undefined);
  return {
    title: title === undefined || title === null,
    sections: SECTION_IDS.filter((id) => !given.includes(id)),
    tables: TABLE_IDS.filter((table) => !filled(table)),
  };
}

/**
 * Reads a report's figures from JSON: unit, year, form, cells by id, and the texts where it has them.
 *
 * @param year used for the form where the file names none
 * @throws UnreadableFile NOT_FIGURES
 */
export function loadFigures(
  file: string,
  bytes: Uint8Array,
  year: number | null,
  register: readonly UnitRecord[],
): Loaded {
  const figures = parsed(bytes);
  const filed = figures.year ?? year;
  const name = figures.form ?? formInForce(filed ?? Number.POSITIVE_INFINITY).name;
  const form = formByName(name);
  const entries = Object.entries(figures.cells ?? {});
  const taken = entries.flatMap(([id, value]) => {
    const cell = cellDefinition(form, id);
    return cell === undefined ? [] : [[id, valueOfText(cell, value)] as const];
  });
  const strange = entries.filter(([id]) => cellDefinition(form, id) === undefined);
  const unitName = figures.unit ?? null;
  const known = register.find(
    (unit) => unitName !== null && foldWording(unit.name) === foldWording(unitName),
  );
  const empty = emptyReport(name);
  return {
    file,
    report: {
      ...empty,
      title: figures.title ?? '',
      front: figures.front ?? '',
      sections: { ...empty.sections, ...figures.sections },
      cells: Object.fromEntries(taken),
    },
    reading: null,
    unitName,
    unitCode: known?.code ?? null,
    year: figures.year ?? null,
    lacking: lackingIn(figures),
    lackingIs: 'silent',
    unread: strange.map(([id, value]) => ({
      where: `cells.${id}`,
      raw: String(value),
      why: `${form.label}没有编号为“${id}”的格，没有读入`,
    })),
  };
}
