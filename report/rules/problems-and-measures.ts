/** Words that begin with a sign of a fault, or of a mend, and name none: 不断加强 is no problem, 审计整改 no measure. */
const NO_FAULT =
  /不断|不再|不另|不仅|不但|不只|不折不扣|不定期|不遗余力|不懈|不限于|不少于|不低于|不超过|不晚于|不迟于|毫不|无缝|无障碍|无疑|未来|缺一不可|查漏补缺|查错|纠错|纠正|难点解读|减少|至少|多少|少数民族|青少年|误差|差异化|差旅|低碳|慢性|审计整改|整改(?=情况|结果|率|类)/g;

/** A clause with one of these says that something was lacking, late, little or wrong. */
const FAULT =
  /问题|不|没|未|无|缺|欠|少|慢|弱|难|低|差|漏|错|误|旧|迟|滞后|短板|断档|单一|单薄|有待|有限|仍需|尚需|还需|亟待|亟需|瓶颈|堵点|痛点|隐患|空白|生硬|粗放|粗糙|笼统|泛泛|老化|失效|脱节|重复|中断|偏(?!远)|兼[职任]|常常|流失|轮换|变动频繁|参差|被撤销|被纠正|过时|过长|太长|耗时|费时|批评|投诉|意见较多/;

/** Said of what is to come. */
const AHEAD =
  /下一?步|今后|以后|接下来|来年|明年|次年|新的一年|下年度|年内|年底前|月底前|季度前|将|拟|计划|打算|准备|力争|着力|继续|进一步|争取|改进|整改|措施|对此|针对|解决|办法/;

/** What is done about a problem, done already or to be done. */
const REMEDY =
  /加强|强化|完善|健全|建立|制定|修订|印发|提升|提高|优化|规范|落实|推进|推动|加大|加快|拓宽|拓展|丰富|充实|细化|明确|压实|培训|督促|督查|检查|抽查|通报|考核|配备|配齐|增设|增加|新增|增补|调整|改为|改成|缩短|延长|定期|每周|每月|每季|每半年|每年|逐[一项条件篇]|统一|一律|确保|做到|补齐|补上|补录|补发|清理|更新|更换|更正|梳理|组织|安排|指定|固定|专人|负责|学习|请|设立|开设|上线|升级|改版|对接|会商|联合|推广|试行|纳入|列入|要求|实行|推行|采取|重新|帮扶|帮助|评分|按[日周月季年]|归口|存档|扫描|授课|讲解|走访|回访|派人|派员|代为/;

/** Either half of what section 5 asks for. */
export interface Halves {
  readonly problems: boolean;
  readonly measures: boolean;
}

const partsOf = (text: string, stops: RegExp): string[] => text.split(stops).filter((part) => part !== '');
const SENTENCES = /[。；！？;!?\n]/;
const CLAUSES = /[，、：,:\s]/;

/** A clause that says what is done, and nothing of a fault. */
const remedies = (sentence: string): boolean =>
  partsOf(sentence, CLAUSES).some((clause) => !FAULT.test(clause) && REMEDY.test(clause));

/**
 * Whether a text names problems, and whether it names what is done about them (国办公开办函〔2021〕30号, 第五部分). People say
 * either in more words than any list has, so a half is missing only where every sentence is plainly the other half:
 * 检索一次要用三天 may be a problem, 专页另加一列 may be a mend.
 */
export function halvesOf(text: string): Halves {
  const sentences = partsOf(text.replace(NO_FAULT, ''), SENTENCES);
  // A single sentence must say what it is: 成绩显著 is neither half.
  const many = sentences.length > 1;
  return {
    problems: sentences.some((one) => FAULT.test(one) || (many && !(AHEAD.test(one) || REMEDY.test(one)))),
    // What is to come is told far faster than a remedy, and nearly every report says it.
    measures:
      sentences.some((one) => AHEAD.test(one)) ||
      sentences.some((one) => remedies(one) || (many && !FAULT.test(one))),
  };
}
