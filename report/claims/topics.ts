/** What a stretch of text is about: applications, reviews and suits, or anything else. */
export type Topic = 'requests' | 'cases' | 'other';

/** An offset, and the topic from there on. */
export type Turn = readonly [number, Topic];

/** Those of a stretch that keeps to one topic: most do. */
export const STEADY: Readonly<Record<Topic, readonly Turn[]>> = {
  requests: [[0, 'requests']],
  cases: [[0, 'cases']],
  other: [[0, 'other']],
};

const REQUESTS = '依申请|信息公开申请|公开申请|申请公开';
/** Applications of whatever kind: of disclosure where nothing before in the paragraph says otherwise. */
const BARE =
  '(?:收到|受理|接到|接收|新收)(?:了|过)?(?:有关|任何|各类|各|公民|法人|自然人|个人|群众|公众|社会|[和或、的])*申请(?!人|[(（])';
const CASES = '复议|诉讼';
const OTHER =
  '主动公开|信访(?!、?举报)|(?<!举报、?)投诉|热线|信箱|留言|提案|建议|议案|舆情|培训|会议|行政许可|行政处罚|公众号|微博|新媒体|政策解读|规范性文件|专栏|栏目|(?:信息)?公开平台|平台建设|信息管理|监督保障';
const TOPICS = new RegExp(`(${REQUESTS})|(${CASES})|(${BARE})|(?:${OTHER})|\\n`, 'g');
/** A heading's list mark: a new item begins with no topic of its own. */
const ITEM =
  /^\s*(?:[(（]\s*[一二三四五六七八九十]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d))/;

/** Whether the text begins a new item. */
export const beginsItem = (text: string): boolean => ITEM.test(text);

/** Where the topic turns in a text, in order. */
export function turnsIn(text: string): Turn[] {
  const turns: Turn[] = [];
  let isOther = false;
  TOPICS.lastIndex = 0;
  for (let match = TOPICS.exec(text); match !== null; match = TOPICS.exec(text)) {
    const [word, requests, cases, bare] = match;
    if (word === '\n' || (bare !== undefined && isOther)) {
      if (word === '\n') isOther = false;
      continue;
    }
    const topic = requests !== undefined || bare !== undefined ? 'requests' : cases ? 'cases' : 'other';
    isOther = topic === 'other';
    turns.push([match.index, topic]);
  }
  return turns;
}

/** What a stretch with these turns is about at an offset. */
export function topicAt({ topics }: { readonly topics: readonly Turn[] }, offset: number): Topic {
  let topic: Topic = 'other';
  for (const [at, turned] of topics) {
    if (at > offset) break;
    topic = turned;
  }
  return topic;
}
