import { FORMS } from '@/report/forms/registry';
import { Refusal } from '../errors';
import { sha256 } from '../sha256';
import type { Download } from './document';
import { BLANK_FORMATS, blankExtension } from './formats';

/** A form with nothing filled in as a file, for everybody. NOT_FOUND where there is no such form. */
export function blankDocument(address: { form: string; file: string }): Download {
  const form = FORMS.find(({ name }) => name === address.form);
  const extension = blankExtension(address.file);
  if (form === undefined || extension === null) {
    throw new Refusal('NOT_FOUND', '没有这份空白表。请返回填报页面，从“下载”中选择。');
  }
  const { mediaType, write } = BLANK_FORMATS[extension];
  return {
    fileName: `政府信息公开工作年度报告空白表（${form.label}）.${extension}`,
    plainName: `blank-${form.name}.${extension}`,
    mediaType,
    tag: sha256(`${extension} ${JSON.stringify(form)}`),
    bytes: () => write(form.name),
  };
}
