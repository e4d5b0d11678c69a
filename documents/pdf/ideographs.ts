/**
 * Radicals that fonts map to in place of the ideograph they look like (U+2E80–2EFF). Only two of this block decompose
 * by themselves; the others stand in Unicode's EquivalentUnifiedIdeograph.txt.
 */
const RADICALS_SUPPLEMENT: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '⺁厂 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺈刀 ⺉刂 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺏尣 ⺐尢 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗㣺 ⺘扌 ⺙攵 ⺛旡 ⺜日',
    '⺝月 ⺞歺 ⺟母 ⺠民 ⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爫 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺶羊',
    '⺷羊 ⺹耂 ⺺肀 ⺻聿 ⺼月 ⺽臼 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶',
    '⻏阝 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕阜 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟飠 ⻠饣 ⻡首 ⻢马 ⻣骨 ⻤鬼 ⻥鱼',
    '⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟',
  ].flatMap((line) => line.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)])),
);

/** Radicals that decompose into a form other than the one in use: ⼾ is printed as 户 and decomposes into 戶. */
const RADICALS_IN_USE: Readonly<Record<string, string>> = { '⼾': '户', '⾭': '青' };

/** The marks as they are drawn in text that runs from top to bottom (U+FE10–FE44). */
const UPRIGHT_MARKS: Readonly<Record<string, string>> = Object.fromEntries(
  '︐， ︑、 ︒。 ︓： ︔； ︕！ ︖？ ︙… ︱— ︳＿ ︵（ ︶） ︷｛ ︸｝ ︹〔 ︺〕 ︻【 ︼】 ︽《 ︾》 ︿〈 ﹀〉 ﹁「 ﹂」 ﹃『 ﹄』'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const STAND_IN = /[\u2E80-\u2FDF\uF900-\uFAFF\uFE10-\uFE1F\uFE30-\uFE4F]/g;
/** No sign at all: what a font gives for a code that it maps to nothing. */
const UNMAPPED = /[\p{Cc}\p{Cs}\p{Cn}]/gu;
const PRIVATE = /\p{Co}/gu;

const standInFor = (sign: string): string =>
  UPRIGHT_MARKS[sign] ?? RADICALS_SUPPLEMENT[sign] ?? RADICALS_IN_USE[sign] ?? sign.normalize('NFKC');

/**
 * A glyph's characters as they are written: radicals and compatibility ideographs as the ideographs they are printed
 * as, and a sign for what has no character, so that a number that can't be read is never taken for an empty cell.
 * Widths stay: （ is not (.
 */
export function asWritten(text: string): string {
  if (/^[ -~一-鿿]*$/.test(text)) return text;
  return text
    .replace(STAND_IN, (sign) => standInFor(sign))
    .replace(UNMAPPED, '\uFFFD')
    .replace(PRIVATE, '□');
}
