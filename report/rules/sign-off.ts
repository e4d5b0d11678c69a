import { foldWording } from '../fold';
import { failing, type Rule, type Subject } from './rule';

/** A signature line with nothing after it, such as 单位主要负责人签名：. */
const EMPTY_LINE = /(?:签名|签字|签章)[:：]?_*$/;

/** The file's signature line is there and empty. */
function emptyLine({ report, context }: Subject): boolean {
  if (context.reading !== undefined) return context.reading.signature === 'empty';
  return report.front.split('\n').some((line) => EMPTY_LINE.test(foldWording(line)));
}

/**
 * At submission the principal's sign-off is recorded; on a mere file only a signature line that is there and empty is
 * told. It never stands in the way of asking for the sign-off itself: who asks for that leaves this rule out.
 */
export const signOff: Rule = {
  id: 'SIGN-OFF',
  severity: 'B',
  reads: ['front'],
  basis: () => '年度报告由单位主要负责人签批',
  check(subject) {
    const { stage, signedOff } = subject.context;
    if (signedOff === true || (stage === 'file' && !emptyLine(subject))) return failing([]);
    const onFile = stage === 'file';
    return failing([
      {
        place: { kind: 'sign-off' },
        title: onFile ? '主要负责人签名为空' : '主要负责人尚未签批',
        message: onFile
          ? '“单位主要负责人签名”一栏为空。请在填报完成后提请主要负责人在本平台签批。'
          : '提交前须由单位主要负责人签批。请先提请签批，签批后再提交。',
        found: onFile ? '签名栏为空' : '没有签批记录',
        expected: '主要负责人签批',
      },
    ]);
  },
};
