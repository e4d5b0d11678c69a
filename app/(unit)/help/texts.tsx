/** What each role does, in order. */
const STEPS: readonly { role: string; steps: readonly string[] }[] = [
  {
    role: '填报员',
    steps: [
      '在“我的填报”打开本年度报告。有 Word 稿的，点“导入文件”；没有的，直接填写。',
      '本年度没有收到申请的，在开头回答“没有”，表三、表四由平台填 0，再逐项核对。',
      '右侧“核对结果”列出问题：必须修改的改正，需说明的改正或写明原因。点一条可到出错的位置。',
      '全部处理后点“送签”；本单位实行复核的，先点“送复核”。签批完成后点“提交”，打印或保存回执。',
      '被退回的，按标在各处的审核意见修改并回复，重新送签、提交。',
    ],
  },
  {
    role: '复核员',
    steps: [
      '本单位实行复核的，报告送复核后在“我的填报”点“去复核”，通读全文、核对结果和说明。',
      '没有问题的点“复核通过”，报告直接送主要负责人签批；需要修改的点“退回修改”，写明意见。',
      '送复核或复核通过以后，报告或说明有改动的，复核失效，须重新送复核。',
      '可以直接修改报告，不提交。修改过的报告，本人不能复核，也不能签批；主要负责人不能兼任复核。',
    ],
  },
  {
    role: '主要负责人',
    steps: [
      '在“我的填报”打开待签批的报告，通读全文和说明。',
      '同意的，输入本人密码签批；不同意的，写明原因退回填报员。签批后内容有改动，签批失效。',
      '请假、出差的，在“我的账号”指定本单位一名人员在所选日期内代行签批。',
    ],
  },
  {
    role: '单位管理员',
    steps: [
      '在“本单位人员”新增账号，把一次性密码当面交给本人。',
      '需要在签批前增加一道内部核对的，先新增复核员，再在“本单位人员”开启复核。',
      '人员变动先办“交接”，再停用原账号；忘记密码的，核实本人后重置。',
    ],
  },
];

/** The slips that real reports show most, each with the rule that finds it. */
const MISTAKES: readonly { words: string; rule: string }[] = [
  { words: '表格空着不填。没有发生的填 0，空格不等于 0。', rule: 'CELL-EMPTY' },
  { words: '表三某一列不平衡：新收＋上年结转不等于办理结果总计＋结转下年度。', rule: 'T3-BALANCE' },
  { words: '一件部分公开的申请，又计入不予公开。', rule: 'T3-OUTCOMES' },
  { words: '上年结转与上年报告的“结转下年度继续办理”不一致。', rule: 'YEAR-CARRY' },
  { words: '正文的件数与表格不一致，或正文写“未收到申请”而表格不为 0。', rule: 'CLAIM-REQUESTS、CLAIM-NONE' },
  { words: '收费金额按元填写。表中单位是万元。', rule: 'FEE-UNIT' },
  { words: '沿用 2019 年旧格式，或行、列名称有改动。', rule: 'FORM-VERSION、FORM-LABELS' },
  { words: '正文照抄上年报告，年份、数字没有更新。', rule: 'YEAR-COPY、TEXT-YEAR' },
  { words: '第五部分只写成绩，没有写存在的主要问题。', rule: 'TEXT-EMPTY' },
  { words: '留有模板提示语，如“（文字描述）”“XX”。', rule: 'FORM-LEFTOVER' },
];

const KEYS: readonly [string, string][] = [
  ['方向键', '移到相邻的格'],
  ['Enter', '下一行'],
  ['Tab、Shift Tab', '下一格、上一格'],
  ['Ctrl R', '本行右侧空格填 0'],
  ['Ctrl V', '从 Excel 或 Word 粘贴一片数字'],
  ['Ctrl Z、Ctrl Y', '撤销、重做'],
  ['F1', '打开或收起当前格的填报说明'],
];

export function Steps() {
  return (
    <section id="steps">
      <h2>各角色怎样办理</h2>
      {STEPS.map(({ role, steps }) => (
        <div key={role}>
          <h3>{role}</h3>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

export function Mistakes() {
  return (
    <section id="mistakes">
      <h2>常见错误</h2>
      <ul>
        {MISTAKES.map(({ words, rule }) => (
          <li key={words}>
            {words}
            <span className="muted small">{`（规则 ${rule}）`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Keys() {
  return (
    <section id="keys">
      <h2>键盘操作</h2>
      <table className="plain">
        <caption className="vh">填写表格时的按键</caption>
        <thead>
          <tr>
            <th scope="col">按键</th>
            <th scope="col">作用</th>
          </tr>
        </thead>
        <tbody>
          {KEYS.map(([keys, does]) => (
            <tr key={keys}>
              <th scope="row">
                <kbd>{keys}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
