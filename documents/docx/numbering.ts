import { type Levels, listNumbers, type NumberedBy } from '../list-numbers';
import type { XmlElement } from './xml';
import { child, childrenNamed, numberOf, valOf } from './xml';

/** A document's automatic numbers. */
export interface Numbering {
  /** The number that stands before this paragraph, or ''. Counts: call once a paragraph, in reading order. */
  next(properties: XmlElement | undefined): string;
}

function levelsOf(abstract: XmlElement): Levels {
  return new Map(
    childrenNamed(abstract, 'lvl').map((level) => [
      Number.parseInt(level.attributes.ilvl ?? '0', 10),
      {
        start: numberOf(level, 'start', 1),
        format: valOf(level, 'numFmt') ?? 'decimal',
        text: valOf(level, 'lvlText') ?? '',
      },
    ]),
  );
}

/** A list may begin its levels at other numbers than the definition that it shares. */
function withOwnStarts(levels: Levels, list: XmlElement): Levels {
  const own = new Map(levels);
  for (const override of childrenNamed(list, 'lvlOverride')) {
    const at = Number.parseInt(override.attributes.ilvl ?? '0', 10);
    const level = own.get(at);
    if (level !== undefined)
      own.set(at, { ...level, start: numberOf(override, 'startOverride', level.start) });
  }
  return own;
}

function listsOf(numbering: XmlElement | undefined): ReadonlyMap<string, Levels> {
  const abstracts = new Map(
    childrenNamed(numbering, 'abstractNum').map((abstract) => [
      abstract.attributes.abstractNumId,
      levelsOf(abstract),
    ]),
  );
  return new Map(
    childrenNamed(numbering, 'num').map((list) => [
      list.attributes.numId ?? '',
      withOwnStarts(abstracts.get(valOf(list, 'abstractNumId')) ?? new Map(), list),
    ]),
  );
}

function numberedBy(properties: XmlElement | undefined): NumberedBy | null {
  const numPr = child(properties, 'numPr');
  const list = valOf(numPr, 'numId');
  return list === undefined ? null : { list, level: numberOf(numPr, 'ilvl', 0) };
}

/** A style has the number of the one that it is based on, unless it has its own. */
function inherited(id: string, all: ReadonlyMap<string, XmlElement>): NumberedBy | null {
  const seen = new Set<string>();
  for (let at = id; !seen.has(at); ) {
    seen.add(at);
    const style = all.get(at);
    const by = numberedBy(child(style, 'pPr'));
    if (by !== null) return by;
    at = valOf(style, 'basedOn') ?? at;
  }
  return null;
}

function stylesOf(styles: XmlElement | undefined): ReadonlyMap<string, NumberedBy> {
  const all = new Map(childrenNamed(styles, 'style').map((style) => [style.attributes.styleId ?? '', style]));
  const found = new Map<string, NumberedBy>();
  for (const id of all.keys()) {
    const by = inherited(id, all);
    if (by !== null) found.set(id, by);
  }
  return found;
}

/** From the roots of word/numbering.xml and word/styles.xml; either may be missing. */
export function numberingOf(numbering: XmlElement | undefined, styles: XmlElement | undefined): Numbering {
  const byStyle = stylesOf(styles);
  const next = listNumbers(listsOf(numbering));
  return {
    next: (properties) => next(numberedBy(properties) ?? byStyle.get(valOf(properties, 'pStyle') ?? '')),
  };
}
