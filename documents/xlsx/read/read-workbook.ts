import { openPackage, type Package } from '../../docx/package';
import { child, childrenNamed, parseXml, type XmlElement } from '../../docx/xml';
import { UnreadableFile } from '../../unreadable-file';
import { parseArea } from '../address';
import type { CellContext } from './cell-value';
import { cellLooks } from './number-formats';
import { readSheet } from './read-sheet';
import { sharedStrings } from './shared-strings';
import type { NamedArea, Sheet, Workbook } from './workbook';

const USUAL_WORKBOOK = 'xl/workbook.xml';
/** More sheets than any report has; the rest is told of as hidden ones are. */
const MAX_SHEETS = 64;

async function optional(opened: Package, path: string | undefined): Promise<XmlElement | undefined> {
  const xml = path === undefined ? null : await opened.part(path);
  return xml === null ? undefined : parseXml(xml);
}

/** A relation's target as a path in the package: from its root, or beside the part that names it. */
function pathOf(target: string, folder: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly path: string;
}

/** The relations of a part to others in the package; what is kept elsewhere (external links) is none of them. */
async function relationsOf(opened: Package, part: string): Promise<Relation[]> {
  const cut = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, cut);
  const root = await optional(opened, `${folder}_rels/${part.slice(cut)}.rels`);
  return childrenNamed(root, 'Relationship').flatMap(({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    return mode === 'External' ? [] : [{ id, type, path: pathOf(target, folder) }];
  });
}

const ofType = (relations: readonly Relation[], type: string): string | undefined =>
  relations.find((relation) => relation.type.endsWith(`/${type}`))?.path;

/** 'Sheet name'!$A$1:$B$2 or Sheet!$A$1. */
const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(\$?[A-Za-z]+\$?\d+(?::\$?[A-Za-z]+\$?\d+)?)$/;

function namedArea(reference: string): NamedArea | null {
  const parts = REFERENCE.exec(reference.trim());
  const area = parseArea(parts?.[3] ?? '');
  if (parts === null || area === null) return null;
  return { sheet: (parts[1] ?? parts[2] ?? '').replaceAll("''", "'"), area };
}

function definedNames(workbook: XmlElement): Map<string, NamedArea> {
  const names = new Map<string, NamedArea>();
  for (const { attributes, text } of childrenNamed(child(workbook, 'definedNames'), 'definedName')) {
    const area = attributes.localSheetId === undefined ? namedArea(text) : null;
    if (area !== null) names.set((attributes.name ?? '').toLowerCase(), area);
  }
  return names;
}

/** The attribute r:id, whatever its prefix: sheetId is another one. */
const relationOf = ({ attributes }: XmlElement): string | undefined => attributes.id;

async function readSheets(
  opened: Package,
  workbook: XmlElement,
  relations: readonly Relation[],
  context: CellContext,
): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  for (const entry of childrenNamed(child(workbook, 'sheets'), 'sheet').slice(0, MAX_SHEETS)) {
    const relation = relations.find(({ id }) => id === relationOf(entry));
    // A sheet of macros or a chart alone holds no cells.
    if (relation === undefined || !relation.type.endsWith('/worksheet')) continue;
    const xml = await opened.part(relation.path);
    const { name = '', state = 'visible' } = entry.attributes;
    if (xml !== null) sheets.push(readSheet(xml, name, state !== 'visible', context));
  }
  return sheets;
}

/**
 * Reads a workbook's cells, merged areas and names. Macros, links to other files, pictures and comments are not looked
 * at; formulas are not computed.
 *
 * @throws UnreadableFile where it is no workbook, damaged, or beyond the limits
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const opened = await openPackage(bytes);
  const path = ofType(await relationsOf(opened, ''), 'officeDocument') ?? USUAL_WORKBOOK;
  const workbook = await optional(opened, path);
  if (workbook?.name !== 'workbook') throw new UnreadableFile('DAMAGED');
  const relations = await relationsOf(opened, path);
  const context: CellContext = {
    strings: sharedStrings(await optional(opened, ofType(relations, 'sharedStrings'))),
    looks: cellLooks(await optional(opened, ofType(relations, 'styles'))),
    from1904: /^(1|true)$/.test(child(workbook, 'workbookPr')?.attributes.date1904 ?? ''),
  };
  const sheets = await readSheets(opened, workbook, relations, context);
  return { sheets, names: definedNames(workbook) };
}
