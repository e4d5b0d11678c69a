import type { XmlElement } from './xml';
import { child, valOf } from './xml';

/** Whether a switch such as <w:vanish/> is on; `w:val="0"` turns it off. */
function isOn(properties: XmlElement | undefined, name: string): boolean {
  if (child(properties, name) === undefined) return false;
  return !['0', 'false', 'off'].includes(valOf(properties, name) ?? '1');
}

/** White without a ground of its own (w:shd, w:highlight) behind it. */
function isWhite(properties: XmlElement | undefined): boolean {
  const hasGround = child(properties, 'shd') !== undefined || child(properties, 'highlight') !== undefined;
  return /^(ffffff|white)$/i.test(valOf(properties, 'color') ?? '') && !hasGround;
}

/** Off the line: a superscript or subscript, or lifted by hand (w:position, in half points). */
function isOffLine(properties: XmlElement | undefined): boolean {
  const lift = Number(valOf(properties, 'position') ?? '0');
  return lift > 0 || /^(super|sub)script$/.test(valOf(properties, 'vertAlign') ?? '');
}

export type RunLook = 'plain' | 'hidden' | 'struck' | 'white' | 'offLine';

/** How a run is set, by its own properties (w:rPr); styles are not asked. */
export function runLook(properties: XmlElement | undefined): RunLook {
  if (isOn(properties, 'vanish')) return 'hidden';
  if (isOn(properties, 'strike') || isOn(properties, 'dstrike')) return 'struck';
  if (isWhite(properties)) return 'white';
  return isOffLine(properties) ? 'offLine' : 'plain';
}
