import { reportTitle } from './title';

/**
 * What the principal agrees to when signing off; stored word for word with the sign-off.
 *
 * @param actingFor the principal's name where somebody else signs in the principal's place 代行
 */
export function signingStatement(unitName: string, year: number, actingFor: string | null = null): string {
  const who =
    actingFor === null
      ? `本人为${unitName}主要负责人`
      : `本人受委托代${actingFor}行使${unitName}主要负责人的签批职责`;
  return `${who}，已审阅《${reportTitle(unitName, year)}》全文及各表数据，确认内容真实、准确、完整，同意提交。`;
}
