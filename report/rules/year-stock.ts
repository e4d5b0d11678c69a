import { STOCKS } from './normative-stock';
import { failing, notAssessed, ofNotice, type Rule } from './rule';

/** What is in force is at least what was issued less what was abolished this year. */
export const yearStock: Rule = {
  id: 'YEAR-STOCK',
  severity: 'W',
  basis: ofNotice('表二第二十条第（一）项'),
  check({ form, amount }) {
    if (form.name !== 'form2021') return notAssessed(`${form.label}没有现行有效件数`);
    return failing(
      STOCKS.flatMap((stock) => {
        const issued = amount(stock.issued);
        const abolished = amount(stock.abolished);
        const inForce = amount(stock.inForce);
        if (issued === undefined || abolished === undefined || inForce === undefined) return [];
        const least = issued - abolished;
        if (inForce >= least) return [];
        return [
          {
            place: { kind: 'cell' as const, cell: stock.inForce },
            cells: [stock.inForce, stock.issued, stock.abolished],
            title: `${stock.name}现行有效${inForce}件，少于本年制发减废止${least}件`,
            message: `表二“${stock.name}”：本年制发${issued}－本年废止${abolished}＝${least}，现行有效填${inForce}。现行有效应包括以前年度制发、仍然有效的文件，请核对。`,
            found: String(inForce),
            expected: `不少于${least}`,
          },
        ];
      }),
    );
  },
};
