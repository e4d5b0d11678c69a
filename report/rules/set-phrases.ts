/** An official phrase that is quoted word for word. */
export interface SetPhrase {
  /** The official wording, as it is offered. */
  readonly official: string;
  /** The phrase is looked for only where one of these stands: plain words are found far faster than patterns. */
  readonly hints: readonly string[];
  /** Anything that is meant to be the phrase (widths folded); the rule then asks whether it is. */
  readonly near: RegExp;
  /** What of it is right, in every accepted variant. */
  readonly right: RegExp;
}

const FIVE = '决策|执行|管理|服务|结果';
/** The five in any order, at most one of them another word. */
const NEARLY_FIVE = [0, 1, 2, 3, 4]
  .map((odd) => [0, 1, 2, 3, 4].map((at) => (at === odd ? '[^,。;、“”]{2}' : `(?:${FIVE})`)).join('[、和]'))
  .join('|');

/**
 * Phrases of the Regulation and of the State Council's notices that reports quote, and that have been seen altered. A
 * phrase comes in only where a change turns its meaning round or misnames a law: style is nobody's to judge.
 */
export const SET_PHRASES: readonly SetPhrase[] = [
  {
    // 条例第五条
    official: '以公开为常态、不公开为例外',
    hints: ['常态', '例外'],
    near: /(?:以|坚持)?不?公开(?:作)?[为是](?:常态|原则|例外)\s{0,4}[,、]?\s{0,4}(?:以)?不?公开(?:作)?[为是](?:常态|原则|例外)/g,
    right:
      /^(?:以|坚持)?(?:公开(?:作)?[为是](?:常态|原则)\s{0,4}[,、]?\s{0,4}(?:以)?不公开(?:作)?[为是]例外|不公开(?:作)?[为是]例外\s{0,4}[,、]?\s{0,4}(?:以)?公开(?:作)?[为是](?:常态|原则))$/,
  },
  {
    official: '决策、执行、管理、服务、结果公开',
    hints: ['决策、', '执行、', '管理、'],
    near: new RegExp(`(?:${NEARLY_FIVE})(?=(?:全过程|全链条|等)?公开)`, 'g'),
    right: new RegExp(`^(?=.*决策)(?=.*执行)(?=.*管理)(?=.*服务)(?=.*结果)(?:(?:${FIVE})[、和]?){5}$`),
  },
  {
    official: '先审查、后公开',
    hints: ['先公开', '先发布'],
    // Only the two the wrong way round: 先审核、再审查 and the like are nobody's set phrase.
    near: /(?<!(?:杜绝|严禁|防止|避免|不得|禁止|纠正)[^,。]{0,8})先(?:公开|发布)\s{0,4}[,、]?\s{0,4}(?:再|后)(?:审查|审核)/g,
    right: /^先审/,
  },
  {
    official: '让权力在阳光下运行',
    hints: ['阳光下'],
    near: /让(?:行政|公)?权[力利]在阳光下运行/g,
    right: /权力/,
  },
  {
    official: '《中华人民共和国政府信息公开条例》',
    hints: ['政务', '公开法', '政府公开'],
    near: /《(?:中华人民共和国)?(?:政府信息公开|政务信息公开|政府公开|政务公开)(?:条例|法|管理条例)》/g,
    right: /^《(?:中华人民共和国)?政府信息公开条例》$/,
  },
  {
    official: '习近平新时代中国特色社会主义思想',
    hints: ['习近平'],
    near: /习近平(?:新时代|同志新时代|总书记新时代)[^,。;、“”《》]{0,16}?(?:思想|理论)/g,
    right: /^习近平新时代中国特色社会主义(?:经济|外交|法治|文化)?思想$/,
  },
];
