import { reportTitle } from './title';

/** What the principal agrees to when signing off; stored word for word with the sign-off. */
export function signingStatement(unitName: string, year: number): string {
  return `本人为${unitName}主要负责人，已审阅《${reportTitle(unitName, year)}》全文及各表数据，确认内容真实、准确、完整，同意提交。`;
}
