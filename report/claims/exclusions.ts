import { nextOf } from '../text/char-class';

/** What stands in the place of words that hold no figure of their own. */
export const MASK = '■';
const NUMERAL = '[〇零一二两三四五六七八九十百千\\d]{1,10}';

/** What any of them begins with: one look at most characters, instead of one for each kind. */
const BEGINNING = '[《〔\\[(（第\\w.\\-〇零一二两三四五六七八九十百千“①-⑳\\s]';

/**
 * What holds numbers that count nothing: names of laws, document numbers, dates, articles and ordinals, telephone and
 * index numbers, addresses of mail and pages, list marks, set phrases.
 */
const EXCLUDED = new RegExp(
  `(?=${BEGINNING})(?:${[
    '《[^》\\n]{0,80}》',
    '[〔\\[(（]\\s*(?:19|20)\\d{2}\\s*[〕\\])）](?:\\s*第?\\s*\\d+\\s*号)?',
    '(?:第\\s{0,4})?\\d{1,8}\\s{0,4}号(?:令|文)?',
    '(?<!\\d)(?:19|20)\\d{2}\\s*[-—–~至]\\s*(?:19|20)\\d{2}\\s*年度?',
    '(?<!\\d)(?:19|20)\\d{2}\\s*年(?:度|底|末|初|来)?(?:\\s*\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日)?)?',
    '(?<!\\d)(?:19|20)\\d{2}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)',
    '[二一][〇零○九][〇零○一二三四五六七八九]{2}年(?:度|底|末)?',
    '\\d{1,2}\\s*月(?:\\s*\\d{1,2}\\s*日|份|底|末|初)?',
    '[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日|份|底|末)?',
    '\\d{1,2}:\\d{2}',
    `第\\s*${NUMERAL}\\s*(?:条|款|项|届|次|期|号|批|章|个|季度|名|位)?`,
    '(?<!\\d)0\\d{2,3}[-—]\\d{7,8}(?!\\d)',
    '[\\w.-]{1,40}@[\\w.-]{1,60}|https?://[^\\s，。；、]+|www\\.[\\w./-]+',
    '[A-Za-z]\\w{0,30}\\d\\w{0,30}',
    '(?<=^|[\\n。；;：:])\\s{0,8}(?:[(（]\\s*[一二三四五六七八九十\\d]{1,3}\\s*[)）]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.．、](?!\\d)|[①-⑳])',
    '[一二三四五六七八九十](?=是)',
    '[两二三四五六七八九十](?:项|类|者|种|部分|家|个|大类)?(?:渠道|平台|方面|途径|方式|季度|部分|类别|数)?(?=合计|共计|相加|总计|总共|之和|共\\s*\\d)',
    '(?<=无)一(?:件|起|例|次|宗)',
    '[一二两三四五六七八九十几]{1,2}(?:大|个)?(?:部分|方面)',
    '“[^”\\d\\n]{0,40}”',
    '一(?:件事|次性|次办|条龙|份子|个(?:平台|窗口|口子|整体)|部分|起(?!行政|案))|两个(?:维护|确立)|五个公开|三个(?:清单|在先)',
    '\\d{1,6}\\s{0,4}[-—–~至到]\\s{0,4}\\d{1,6}\\s{0,4}(?:个)?(?:工作日|日|天|年|月|岁)',
    `${NUMERAL}(?:个)?(?:工作日|小时|分钟|季度|周年|年|天|日|点|时(?!限))`,
  ].join('|')})`,
  'y',
);

const nextBeginning = nextOf(new RegExp(BEGINNING));

/**
 * The stretch of a text with all such words blotted out, offsets kept. `folded` is foldFigures's result, and what stands
 * around the stretch is looked at too.
 */
export function maskBetween(folded: string, start: number, end: number): string {
  let masked = '';
  let from = start;
  for (let at = nextBeginning(folded, start); at < end; at = nextBeginning(folded, at)) {
    EXCLUDED.lastIndex = at;
    if (!EXCLUDED.test(folded)) {
      at += 1;
      continue;
    }
    const behind = EXCLUDED.lastIndex;
    masked += folded.slice(from, at) + MASK.repeat(behind - at);
    from = behind;
    at = behind;
  }
  return masked + folded.slice(from, Math.max(from, end));
}
