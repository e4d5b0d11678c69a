import { OF_THE_SITE } from '../html/read-html';
import { isLineBelow } from '../html/report-part';

/** What stands at the foot of every page of a government's site. */
const FOOTER =
  /网站标识码|ICP\s*备|公网安备|版权所有|^(?:主办|承办|技术支持)(?:单位)?[:：]|^(?:网站地图|联系我们|关于我们)/;

interface WithoutFooter {
  readonly lines: readonly string[];
  /** Whole lines, '' where there is no footer. */
  readonly footer: string;
  readonly why: string;
}

/** A text copied from a whole web page, without what the site puts below the article. */
export function withoutSiteFooter(lines: readonly string[]): WithoutFooter {
  const isOfSite = (line: string) => line.trim() === '' || isLineBelow(line) || FOOTER.test(line.trim());
  const end = lines.findLastIndex((line) => !isOfSite(line)) + 1;
  const footer = lines
    .slice(end)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
  return { lines: lines.slice(0, end), footer, why: OF_THE_SITE };
}
