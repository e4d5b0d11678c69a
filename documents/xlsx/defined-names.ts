import type { CellId, SectionId } from '@/report/ids';

/**
 * The names by which our own workbook is read back, whatever rows were put in between. No full stop in them: LibreOffice
 * allows none in a name, and no form's cell id has two underscores together.
 */
const PREFIX = 'hs__';

/** The defined name of a cell of the form: t3.new.natural → hs__t3__new__natural. */
export const cellDefinedName = (id: CellId): string => `${PREFIX}${id.replaceAll('.', '__')}`;

/** The defined name of the rows that hold a section's paragraphs. */
export const sectionDefinedName = (id: SectionId): string => `${PREFIX}section${id}`;

/** What else has a name: whose report it is, its title and what stands before section 1, and what only the reader needs. */
export const OWN_NAMES = {
  version: `${PREFIX}version`,
  form: `${PREFIX}form`,
  typedTotals: `${PREFIX}typed_totals`,
  unitName: `${PREFIX}unit_name`,
  unitCode: `${PREFIX}unit_code`,
  year: `${PREFIX}year`,
  title: `${PREFIX}title`,
  front: `${PREFIX}front`,
} as const;

/** The workbook's own layout; a reader that knows another one takes the workbook for any other's. */
export const WORKBOOK_VERSION = 1;
/** In the column before a paragraph: it goes on with the one above, which was too long for one cell. */
export const CONTINUED = '续';
