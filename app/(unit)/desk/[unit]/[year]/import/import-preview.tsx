'use client';

import { FindingRuns } from '@/components/finding-runs';
import { SeverityCount, SeverityIcon, severityWord } from '@/components/severity-count';
import type { Finding } from '@/report/finding';
import { SEVERITIES } from '@/report/finding';
import type { Form } from '@/report/forms/form';
import { formByName } from '@/report/forms/registry';
import type { FormName } from '@/report/ids';
import { placeName, tableName } from '@/report/place';
import type { Reading } from '@/report/reading';
import type { ReportData } from '@/report/report';
import type { ImportPreview } from '@/server/filing/view';
import { isSignOff } from '../findings/sign-off-rule';
import { Differing } from './differing';
import { ReadTables } from './read-tables';
import { Leftovers, OddLabels, ShortRows } from './reading-problems';

/** What was read from a file, before anything of it is taken over; where the draft differs, the choice for each place. */
export function ImportPreviewBody(props: {
  preview: ImportPreview;
  draftForm: FormName;
  taken: ReadonlySet<string>;
  onTake: (taken: ReadonlySet<string>) => void;
}) {
  const { preview, draftForm, taken, onTake } = props;
  const { reading, report, findings } = preview;
  const form = formByName(report.form);
  return (
    <div className="preview">
      {preview.alreadyTaken ? (
        <p className="said-ok" role="status">
          这份文件已采用，填报页的内容与它完全一致，不需要再导入。原件可以在填报页下载。
        </p>
      ) : null}
      {preview.warnings.map((warning) => (
        <p key={warning} className="said-warn" role="alert">
          {warning}
        </p>
      ))}
      <WhichForm form={form} reading={reading} />
      <Differing preview={preview} draftForm={draftForm} taken={taken} onTake={onTake} />
      <WhatWasRead form={form} report={report} reading={reading} />
      <ReadTables form={form} report={report} reading={reading} />
      <ShortRows reading={reading} open />
      <OddLabels reading={reading} open />
      <Leftovers reading={reading} open />
      <Found form={form} findings={findings} />
    </div>
  );
}

function WhichForm({ form, reading }: { form: Form; reading: Reading }) {
  const evidence = reading.form.evidence.map((phrase) => `“${phrase}”`).join('、');
  return (
    <dl className="basic-facts">
      <div>
        <dt>文件</dt>
        <dd>{reading.file.name}</dd>
      </div>
      <div>
        <dt>报告格式</dt>
        <dd>
          <strong>{form.label}</strong>
          {evidence ? `，依据文件中的${evidence}` : ''}
        </dd>
      </div>
      <div>
        <dt>单位、年度</dt>
        <dd>{`${reading.unitName ?? '文件中没有写明单位'}，${reading.year ? `${reading.year} 年` : '没有写明年度'}`}</dd>
      </div>
      <div>
        <dt>标题</dt>
        <dd>{reading.title?.text ?? '没有找到标题'}</dd>
      </div>
    </dl>
  );
}

function WhatWasRead({ form, report, reading }: { form: Form; report: ReportData; reading: Reading }) {
  return (
    <table className="plain">
      <caption>读到的内容</caption>
      <thead>
        <tr>
          <th scope="col">部分</th>
          <th scope="col" className="num">
            文字
          </th>
          <th scope="col" className="num">
            表格数据
          </th>
        </tr>
      </thead>
      <tbody>
        {form.sections.map((section) => {
          const characters = [...report.sections[section.id].replace(/\s/g, '')].length;
          const cells = form.cells.filter((cell) => cell.table === section.table);
          const read = cells.filter((cell) => reading.cells[cell.id] !== undefined).length;
          return (
            <tr key={section.id}>
              <th scope="row">{section.heading}</th>
              <td className="num">{characters > 0 ? `${characters} 字` : '无'}</td>
              <td className="num">
                {section.table ? `${tableName(section.table)} ${read}/${cells.length} 格` : '—'}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Found({ form, findings: all }: { form: Form; findings: readonly Finding[] }) {
  const findings = all.filter((finding) => !isSignOff(finding));
  if (findings.length === 0) return <p className="said-ok">核对没有发现问题。</p>;
  return (
    <details className="preview-group" open>
      <summary>
        核对发现的问题{' '}
        {SEVERITIES.map((severity) => (
          <SeverityCount
            key={severity}
            severity={severity}
            count={findings.filter((finding) => finding.severity === severity).length}
          />
        ))}
      </summary>
      <div className="found">
        <FindingRuns
          findings={findings}
          card={(finding) => <FoundLine key={finding.fingerprint} form={form} finding={finding} />}
        />
      </div>
      <p className="muted small">导入后可在填报页面逐条修改。</p>
    </details>
  );
}

/** Most titles begin with the place's name: it is not said twice. */
function FoundLine({ form, finding }: { form: Form; finding: Finding }) {
  const place = placeName(form, finding.place);
  return (
    <p className={`sev-${finding.severity.toLowerCase()}`}>
      <SeverityIcon severity={finding.severity} />
      <span className="vh">{severityWord(finding.severity)}</span>
      <span>
        {finding.title}
        {finding.title.startsWith(place) ? null : <small>{place}</small>}
      </span>
    </p>
  );
}
