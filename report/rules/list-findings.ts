import { type Figure, isExact } from '../claims/figure';
import { listedNames } from '../claims/listed-names';
import type { ListReading } from '../claims/lists/list-reading';
import { countingPassages, type Passage } from '../claims/passages';
import { clauseAround } from '../claims/statement';
import type { Place, Severity } from '../finding';
import { quote } from '../quote';
import type { Subject, Violation } from './rule';

/** The figure's own place in its section. */
export const figurePlace = (passage: Passage, figure: Figure): Place => ({
  kind: 'section',
  section: passage.section,
  start: passage.start + figure.start,
  end: passage.start + figure.end,
});

/** The clause about a figure, as written. */
export function clauseWords(passage: Passage, figure: Figure): string {
  const { start, end } = clauseAround(passage, figure);
  return passage.text.slice(start, end).trim();
}

/** Float sums of decimals (0.1 + 0.2) as people write them. */
const tidy = (value: number) => String(Number(value.toFixed(6)));

export interface ListFailure {
  readonly passage: Passage;
  readonly reading: ListReading;
  readonly whole: Figure;
  readonly parts: readonly Figure[];
}

/** Every list of the report's text whose parts come out over, or under, the whole. */
export function failedLists({ report }: Subject, outcome: 'over' | 'under'): ListFailure[] {
  return countingPassages(report).flatMap((passage) =>
    passage.lists.flatMap((reading) => {
      const whole = passage.figures[reading.whole];
      if (reading.outcome !== outcome || whole === undefined) return [];
      const parts = reading.parts.flatMap((at) => passage.figures[at] ?? []);
      return [{ passage, reading, whole, parts }];
    }),
  );
}

export function listViolation(failure: ListFailure, severity: Severity): Violation {
  const { passage, whole, parts, reading } = failure;
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const terms = parts.map((part) => tidy(part.value));
  const shown = terms.length > 8 ? `${terms.slice(0, 3).join('＋')}＋…＋${terms.at(-1)}` : terms.join('＋');
  const exact = [whole, ...parts].every(isExact);
  const over = reading.outcome === 'over';
  const stated = passage.text.slice(whole.start, whole.end).replace(/\s/g, '');
  const ask = over
    ? '请核对总数和各分项；各分项有重复计算的，请写明。'
    : '请核对总数和各分项；分项没有列全的，请写明“等”或“其余”。';
  return {
    place: figurePlace(passage, whole),
    severity,
    key: `${clauseWords(passage, whole)}/${terms.join('+')}`,
    title: `总数写${stated}，列出的分项相加为${tidy(sum)}`,
    message: `正文${quote(clauseWords(passage, whole))}，所列分项${shown}＝${tidy(sum)}，${over ? '超过' : '少于'}总数，相差${exact ? '' : '约'}${tidy(Math.abs(sum - whole.value))}。${ask}`,
    found: `总数${stated}`,
    expected: `分项相加${tidy(sum)}`,
  };
}

/** Kinds named one by one beside a count of them that differs: 'over' where more are named than counted. */
export function miscountedNames({ report }: Subject, outcome: 'over' | 'under'): Violation[] {
  return countingPassages(report).flatMap((passage) =>
    listedNames(passage).flatMap(({ figure, least, most, open }) => {
      const over = least > figure.value;
      if (over ? outcome !== 'over' : outcome !== 'under' || open || most >= figure.value) return [];
      const stated = passage.text.slice(figure.start, figure.end).replace(/\s/g, '');
      const named = over ? least : most;
      return [
        {
          place: figurePlace(passage, figure),
          severity: 'W' as const,
          key: clauseWords(passage, figure),
          title: `写明共${stated}，列出的名称有${named}个`,
          message: `正文写明共${stated}，前后列出的名称有${named}个，两处不一致。请核对，改正数字或补全名称。`,
          found: `写明${stated}`,
          expected: `列出${named}个`,
        },
      ];
    }),
  );
}
