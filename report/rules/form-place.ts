import { filePlaceName, tableName } from '../place';
import { judgedReading } from './judged-reading';
import { failing, notAssessed, ofNotice, type Rule, type Subject } from './rule';

const headingOf = ({ form }: Subject, section: string | null) =>
  form.sections.find((one) => one.id === section)?.heading;

/** Each table stands in its own section (a real report puts table 2 before its heading). */
export const formPlace: Rule = {
  id: 'FORM-PLACE',
  severity: 'W',
  reads: [],
  basis: ofNotice('正文结构'),
  check(subject) {
    const judged = judgedReading(subject);
    if ('why' in judged) return notAssessed(judged.why);
    return failing(
      judged.reading.tables.flatMap(({ table, under, place }) => {
        const own = subject.form.tables.find((one) => one.id === table)?.section;
        if (table === null || own === undefined || under === own) return [];
        const heading = headingOf(subject, under);
        const where = heading === undefined ? '第一个标题之前' : `“${heading}”之下`;
        const expected = `“${headingOf(subject, own)}”之下`;
        return [
          {
            place: { kind: 'table' as const, table },
            key: place.words,
            title: `${tableName(table)}不在规定的位置`,
            message: `${filePlaceName(table, place)}排在${where}，应在${expected}。请在文件中移到规定位置；本平台按规定位置公布。`,
            found: where,
            expected,
          },
        ];
      }),
    );
  },
};
