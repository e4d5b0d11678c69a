import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { MAX_ATTRIBUTE_COST, MAX_HTML_DEPTH, MAX_HTML_TAGS } from '../limits';
import { UnreadableFile } from '../unreadable-file';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** Tags and what their attributes cost, counted before parsing: the parser compares each attribute with all before it. */
function requireModest(html: string): void {
  let tags = 0;
  let cost = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1;
    const next = html.indexOf('<', at + 1);
    const end = html.indexOf('>', at);
    const tag = html.slice(at, end < 0 ? html.length : end);
    // A `<` inside a tag ends it for the count but not for the parser: then the tag is counted again from there.
    const attributes = next >= 0 && next < end && tag.length > 100_000 ? tag.length : separators(tag);
    cost += attributes ** 2;
    if (tags > MAX_HTML_TAGS || cost > MAX_ATTRIBUTE_COST) throw new UnreadableFile('BOMB');
  }
}

const separators = (tag: string): number =>
  tag.length < 200 ? 0 : (tag.replace(/"[^"]*"|'[^']*'/g, '').match(/[\s/]+/g)?.length ?? 0);

/** Parse5's own tree, which refuses to grow deeper than a person's page does. */
function boundedTree(): typeof defaultTreeAdapter {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > MAX_HTML_DEPTH) throw new UnreadableFile('BOMB');
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
}

/**
 * Parses a page as a browser does. Nothing is fetched and no script is run.
 *
 * @throws UnreadableFile BOMB
 */
export function parseHtml(html: string): DefaultTreeAdapterTypes.Document {
  requireModest(html);
  return parse<DefaultTreeAdapterMap>(html, { treeAdapter: boundedTree(), scriptingEnabled: false });
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export const attribute = (element: HtmlElement, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** A whole number in an attribute (colspan="3"), or the other one. */
export function numberIn(element: HtmlElement, name: string, otherwise: number): number {
  const value = Number.parseInt(attribute(element, name) ?? '', 10);
  return Number.isFinite(value) ? value : otherwise;
}
