import { printable } from '../official/text-lines';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand in HTML, between tags and in attributes. */
export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** An element around markup. Attributes that are '' are left out. */
export function element(name: string, attributes: Readonly<Record<string, string>>, inner: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>${inner}</${name}>`;
}
