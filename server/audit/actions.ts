/**
 * Everything the audit trail records, with its words on screen. A verb names one of these; to audit something
 * new, add its line here.
 */
const AUDIT_ACTIONS = {
  'session.started': '登录',
  'session.refused': '登录被拒绝',
  'session.ended': '退出登录',
  'password.refused': '密码核验未通过',
  'password.changed': '修改本人密码',
  'password.reset': '重置密码',
  'account.created': '创建账号',
  'account.disabled': '停用账号',
  'account.enabled': '启用账号',
  'role.changed': '调整角色',
  'role.handed-over': '交接',
  'acting.named': '指定代行人',
  'acting.ended': '结束代行',
  'contact.saved': '更新联系方式',
  'account.mail-set': '填写提醒邮箱',
  'account.mail-emptied': '清空提醒邮箱',
  'filing.opened': '开始填报',
  'filing.saved': '保存修改',
  'filing.file-read': '上传文件',
  'filing.import-applied': '采用文件内容',
  'filing.form-moved': '转换报告格式',
  'filing.restored': '恢复存档',
  'filing.cells-confirmed': '确认数据',
  'filing.taken-from-last-year': '从上年报告带入',
  'filing.no-requests-declared': '声明本年度未收到政府信息公开申请',
  'filing.rest-zero-filled': '填写“本表其余为 0”',
  'filing.counted-from-register': '由登记台账计数填表三',
  'register.count-undone': '撤销由登记台账计数',
  'register.kept': '导入登记台账',
  'register.removed': '删除登记台账',
  'filing.explained': '填写说明',
  'filing.sign-off-requested': '送签',
  'filing.sign-off-withdrawn': '撤回送签',
  'filing.sign-off-voided': '内容有修改，签批失效',
  'filing.signed-off': '签批',
  'filing.signed-on-paper': '上传纸质签发件',
  'filing.sign-off-refused': '主要负责人退回填报员',
  'filing.submitted': '提交',
  'filing.recalled': '撤回提交',
  'filing.answered': '回复审核意见',
  'filing.correction-opened': '开始更正',
  'filing.correction-amended': '修改更正说明',
  'filing.correction-abandoned': '放弃更正',
  'review.opened': '审核员打开报告',
  'review.commented': '提出审核意见',
  'review.replied': '补充审核意见',
  'review.resolved': '解决审核意见',
  'review.reopened': '重新打开审核意见',
  'review.paper-confirmed': '确认纸质签发件',
  'review.returned': '退回',
  'review.accepted': '通过',
  'review.published': '公布',
  'review.held': '暂缓公布',
  'review.released': '解除暂缓',
  'review.sent-back': '市级退回',
  'review.correction-ordered': '责令更正',
  'import.opened': '新建批量导入',
  'import.received': '批量导入接收文件',
  'import.assigned': '指定文件的单位和年度',
  'import.read-again': '重新读取文件',
  'import.published': '作为历史公开导入',
  'import.drafted': '作为草稿导入',
  'import.left-out': '不采用导入的文件',
  'import.cancelled': '取消批量导入',
} as const;

export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** Every action's name, in the order of the work: the choices of a filter. */
export const AUDIT_ACTION_NAMES = Object.keys(AUDIT_ACTIONS) as AuditAction[];

/** The words for an action's name as stored; the name itself where it is from another version. */
export function auditActionWords(action: string): string {
  return (AUDIT_ACTIONS as Record<string, string>)[action] ?? action;
}
