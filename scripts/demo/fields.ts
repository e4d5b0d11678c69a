/** What a unit of some field of work discloses, and about how much of what table 2 counts it does in a year. */
export interface Field {
  /** In the unit's name. */
  readonly mark: RegExp;
  /** What it discloses, as its columns are called. */
  readonly topics: readonly [string, string, string];
  /** What its year turned on. */
  readonly focus: string;
  /** Upper bounds for a city department; a district's has about a fifth. 费 in 万元. */
  readonly permit: number;
  readonly penalty: number;
  readonly coercion: number;
  readonly fee: number;
}

const field = (
  mark: RegExp,
  topics: Field['topics'],
  focus: string,
  [permit, penalty, coercion, fee]: readonly [number, number, number, number],
): Field => ({ mark, topics, focus, permit, penalty, coercion, fee });

/** The first that fits the name decides; more particular ones stand first. */
const FIELDS: readonly Field[] = [
  field(/园区|开发区/, ['招商引资', '项目建设', '惠企政策'], '项目建设和企业服务', [0, 0, 0, 0]),
  field(
    /文体旅游科技|文化旅游|体育局/,
    ['公共文化服务', '文化市场管理', '体育赛事活动'],
    '群众文化体育需求',
    [60, 12, 0, 0],
  ),
  field(/教育/, ['招生入学', '教育经费', '学校建设'], '教育民生热点', [40, 4, 0, 0]),
  field(/公安(局|分局)/, ['户籍出入境办事', '交通管理', '警务公示'], '平安建设', [9000, 4200, 300, 620]),
  field(/民政局/, ['社会救助', '养老服务', '社会组织管理'], '困难群众救助', [70, 6, 0, 0]),
  field(/司法/, ['公共法律服务', '行政复议办理', '法治政府建设'], '法治政府建设', [45, 3, 0, 0]),
  field(/财政/, ['预算决算', '财政资金使用', '惠企政策'], '财政资金公开', [30, 8, 0, 0]),
  field(/人力资源/, ['就业创业', '社会保险', '劳动维权'], '稳就业和社会保障', [260, 35, 0, 12]),
  field(/自然资源/, ['征地补偿', '规划公示', '不动产登记'], '征地和规划公示', [820, 40, 6, 560]),
  field(/生态环境/, ['环境质量', '建设项目环评', '行政执法'], '生态环境保护', [180, 160, 20, 0]),
  field(/住房保障|房产/, ['住房保障', '物业管理', '房屋交易'], '住房保障', [150, 30, 0, 40]),
  field(/城乡建设/, ['工程建设', '建筑市场监管', '城市更新'], '城市建设和更新', [430, 90, 4, 0]),
  field(/城市管理/, ['市容管理', '行政执法', '便民设施'], '城市精细化管理', [320, 900, 60, 30]),
  field(/交通运输/, ['道路运输', '农村公路', '行政执法'], '出行服务', [1600, 420, 40, 0]),
  field(/水务/, ['供水水质', '河湖管理', '水利工程'], '供水安全和河湖保护', [120, 25, 2, 85]),
  field(/农业农村/, ['惠农补贴', '乡村建设', '农产品质量安全'], '乡村振兴', [240, 45, 2, 0]),
  field(/商务/, ['促进消费', '市场保供', '外经贸服务'], '促进消费', [40, 5, 0, 0]),
  field(/卫生健康/, ['医疗服务', '疾病预防控制', '卫生监督'], '群众就医和健康服务', [900, 130, 3, 4]),
  field(/退役军人/, ['优抚安置', '就业创业扶持', '双拥工作'], '退役军人服务保障', [0, 0, 0, 0]),
  field(/应急/, ['安全生产监管', '防灾减灾', '应急预案'], '安全生产和防灾减灾', [210, 110, 8, 0]),
  field(/审计/, ['审计结果', '审计整改', '审计计划'], '审计结果公开', [0, 0, 0, 0]),
  field(/市场监督/, ['质量监督抽查', '食品药品安全', '行政执法'], '优化营商环境', [5200, 900, 70, 9]),
  field(/统计/, ['统计数据', '统计解读', '统计法治'], '统计数据发布', [0, 6, 0, 0]),
  field(/信访/, ['信访渠道', '信访政策', '工作制度'], '畅通信访渠道', [0, 0, 0, 0]),
  field(/林业/, ['造林绿化', '森林草原防火', '野生动植物保护'], '国土绿化', [190, 35, 0, 60]),
  field(/医疗保障/, ['医保政策', '药品集中采购', '基金监管'], '医保惠民政策', [0, 60, 0, 0]),
  field(/政务服务/, ['政务服务事项', '公共资源交易', '热线办理'], '政务服务提质', [0, 0, 0, 0]),
  field(/数据/, ['数字政府建设', '公共数据开放', '项目管理'], '数字政府建设', [0, 0, 0, 0]),
  field(/国有资产/, ['国企运行', '国企改革', '国资监管'], '国有企业信息公开', [0, 0, 0, 0]),
  field(/发展和改革/, ['重大项目', '价格管理', '营商环境'], '重大项目和营商环境', [280, 6, 0, 0]),
  field(/工业/, ['惠企政策', '产业发展', '节能降碳'], '惠企助企', [20, 4, 0, 0]),
  field(/科学技术/, ['科技项目', '科技企业服务', '科普活动'], '科技创新', [0, 0, 0, 0]),
  field(/民族宗教/, ['民族团结进步创建', '宗教事务管理', '政策宣传'], '民族团结进步创建', [50, 0, 0, 0]),
  field(/政府办公室/, ['政府文件', '会议公开', '政策解读'], '重大决策和政策解读', [0, 0, 0, 0]),
  field(/街道/, ['民生保障', '社区治理', '办事指南'], '社区群众关切', [0, 0, 0, 0]),
  field(/[镇乡]人民政府/, ['惠民惠农补贴', '乡村治理', '村务财务'], '乡村振兴和惠农政策落实', [0, 0, 0, 0]),
  field(/人民政府/, ['政府文件', '重点领域信息', '政策解读'], '重点民生领域', [5200, 1300, 90, 460]),
];

/** The field of the unit of that name. */
export function fieldOf(name: string): Field {
  const found = FIELDS.find(({ mark }) => mark.test(name));
  if (found === undefined) throw new RangeError(`no field of work for ${name}`);
  return found;
}
