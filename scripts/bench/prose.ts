import { type Random, randomFor } from '../demo/random';

const FIELDS = [
  '教育',
  '就业',
  '医疗',
  '养老',
  '住房保障',
  '生态环境',
  '安全生产',
  '农业农村',
  '市场监管',
  '城市管理',
  '交通运输',
  '水利',
  '文化旅游',
  '财政预决算',
  '应急管理',
  '民政救助',
] as const;
const PLACES = [
  '门户网站',
  '政务服务大厅',
  '微信公众号',
  '公告栏',
  '查阅点',
  '村（社区）公开栏',
  '新闻发布会',
  '政府公报',
  '电子显示屏',
] as const;
const DEEDS = [
  '梳理公开事项',
  '完善公开目录',
  '规范审核流程',
  '明确责任分工',
  '优化栏目设置',
  '加强政策解读',
  '回应群众关切',
  '开展业务培训',
  '落实保密审查',
  '推进标准化规范化',
  '做好数据归集',
  '畅通咨询渠道',
  '更新公开指南',
  '组织自查整改',
] as const;
const ENDS = [
  '服务质量稳步提升',
  '群众知情权得到保障',
  '公开内容更加规范',
  '工作机制逐步健全',
  '信息查询更加便利',
  '责任落实更加到位',
  '政策知晓度持续提高',
] as const;
const WHO = ['办公室', '各科室', '下属单位', '信息员队伍', '分管负责人', '业务骨干'] as const;

/** A sentence as reports have them, with no figure that a table would have to bear out. */
function sentence(random: Random): string {
  const field = random.pick(FIELDS);
  const forms = [
    () => `围绕${field}等群众关心的领域，由${random.pick(WHO)}${random.pick(DEEDS)}，${random.pick(ENDS)}。`,
    () =>
      `依托${random.pick(PLACES)}和${random.pick(PLACES)}公开${field}信息，${random.pick(DEEDS)}、${random.pick(DEEDS)}。`,
    () => `在${field}方面，${random.pick(WHO)}坚持先审后发，${random.pick(DEEDS)}，${random.pick(ENDS)}。`,
    () =>
      `组织${random.pick(WHO)}${random.pick(DEEDS)}，对${field}类内容逐项核对，并通过${random.pick(PLACES)}向社会公布。`,
  ];
  return random.pick(forms)();
}

/** Prose in the manner of the reports, at least `characters` long, the same for the same seed. */
export function prose(seed: string, characters: number): string {
  const random = randomFor(seed);
  let text = '';
  while (text.length < characters) text += sentence(random) + (random.chance(0.2) ? '\n' : '');
  return text;
}

/** A copy by someone who changes a word here and there. */
export function retouched(text: string, seed: string): string {
  const random = randomFor(seed);
  return text.replace(/[。，]/g, (mark) => (random.chance(0.04) ? `，${random.pick(ENDS)}${mark}` : mark));
}
