import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { MAX_ATTRIBUTE_COST, MAX_HTML_DEPTH, MAX_HTML_TAGS } from '../limits';
import { UnreadableFile } from '../unreadable-file';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** A picture written into the page: long, and nothing in it is read. */
const EMBEDDED = /data:[^"'\s>)]{200,}/g;

/** No fewer than the attributes between a tag's ends: each has white space, a slash or a quote before it. */
const separators = (tag: string): number => (tag.length < 200 ? 0 : (tag.match(/[\s/"']+/g)?.length ?? 0));

/** Tags and what their attributes cost, counted before parsing: the parser compares each attribute with all before it. */
function requireModest(html: string): void {
  let tags = 0;
  let cost = 0;
  let counted = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    tags += 1;
    // A `<` inside what may be a tag was counted with it.
    if (at >= counted) {
      const end = html.indexOf('>', at);
      counted = end < 0 ? html.length : end;
      cost += separators(html.slice(at, counted)) ** 2;
    }
    if (tags > MAX_HTML_TAGS || cost > MAX_ATTRIBUTE_COST) throw new UnreadableFile('BOMB');
  }
}

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
export function parseHtml(source: string): DefaultTreeAdapterTypes.Document {
  const html = source.replace(EMBEDDED, 'data:');
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
