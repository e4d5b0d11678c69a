import { entryCells } from '@/report/forms/form-cells';
import { formInForce } from '@/report/forms/registry';
import type { ReportData } from '@/report/report';
import { reportTitle } from '@/report/title';
import type { Edit } from '../filing/view';

/** A report with which no rule finds fault: every count 0, texts that say so. Invented; for tests. */
export function completeReport(unitName: string, year: number): ReportData {
  const form = formInForce(year);
  return {
    form: form.name,
    title: reportTitle(unitName, year),
    front: '',
    sections: {
      '1': [
        `${year}年1月1日至${year}年12月31日，本单位按照《中华人民共和国政府信息公开条例》开展工作。`,
        '（一）主动公开。按规定公开本单位职责范围内的信息。',
        '（二）依申请公开。本年度未收到政府信息公开申请。',
        '（三）政府信息管理。对公开的信息进行了全面清理。',
        '（四）政府信息公开平台建设。依托政府网站公开信息。',
        '（五）监督保障。定期检查信息公开工作。',
      ].join('\n'),
      '2': '',
      '3': '',
      '4': '',
      '5': '存在的主要问题：公开内容不够及时。改进措施：加强培训，完善制度，明确专人负责。',
      '6': '本年度没有收取信息处理费，没有其他需要报告的事项。',
    },
    cells: Object.fromEntries(entryCells(form).map(({ id, kind }) => [id, kind === 'money' ? '0' : 0])),
  };
}

/** The edits that type a whole report into an empty draft. */
export function editsFor(report: ReportData): Edit[] {
  const seen = { baseVersion: 0 };
  return [
    { kind: 'title', value: report.title, ...seen },
    ...Object.entries(report.sections).map(
      ([section, value]): Edit => ({ kind: 'section', section: section as '1', value, ...seen }),
    ),
    ...Object.entries(report.cells).map(([cell, value]): Edit => ({ kind: 'cell', cell, value, ...seen })),
  ];
}
