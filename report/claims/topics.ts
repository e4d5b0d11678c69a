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
  /\s*(?:[(（]\s*[一二三四五六七八九十]{1,3}\s*[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d))/y;

/** Whether a new item begins at an offset of the text. */
export function beginsItem(text: string, at: number): boolean {
  ITEM.lastIndex = at;
  return ITEM.test(text);
}

/** Reads where the topic of a text turns, no further than it is asked for: most prose states no figure. */
export class TurnReader {
  /** What was read, in order. */
  readonly turns: Turn[] = [];
  private readTo = 0;
  /** Whether the last turn of the paragraph is to something else: a bare 申请 is of that, then. */
  private isOther = false;

  /** @param text as foldFigures folds it */
  constructor(private readonly text: string) {}

  /** Reads on until every turn before an offset is among `turns`; one behind it may be too. */
  readOn(end: number): void {
    while (this.readTo < end) {
      TOPICS.lastIndex = this.readTo;
      const match = TOPICS.exec(this.text);
      this.readTo = match === null ? this.text.length : TOPICS.lastIndex;
      if (match !== null) this.take(match);
    }
  }

  private take({ 0: word, 1: requests, 2: cases, 3: bare, index }: RegExpExecArray): void {
    if (word === '\n') this.isOther = false;
    else if (bare === undefined || !this.isOther) {
      const topic = requests !== undefined || bare !== undefined ? 'requests' : cases ? 'cases' : 'other';
      this.isOther = topic === 'other';
      this.turns.push([index, topic]);
    }
  }
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
