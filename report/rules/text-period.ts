import { quote } from '../quote';
import { frontSentences, phrase, type Sentence, sentencesWith } from '../text/sentences';
import { ALL_SECTIONS, failing, ofNoticeInForce, type Rule, type Subject, type Violation } from './rule';
import { openEnd, PERIOD_SIGN, type StatedPeriod, statedPeriod, wholeYear } from './stated-period';

/** Whether the range is the year's 1月1日 to 12月31日; a year left out is taken for the report's. */
function isRight(period: StatedPeriod, year: number): boolean {
  const named = { ...period, from: { ...period.from, year: period.from.year ?? period.to.year ?? year } };
  return wholeYear(named) === year;
}

function violationOf(
  { context: { year } }: Subject,
  sentence: Sentence,
  start: number,
  end: number,
): Violation {
  const { place, words, ...at } = phrase(sentence, start, end);
  const expected = `自${year}年1月1日起至${year}年12月31日止`;
  const whole = openEnd(sentence.text) === undefined;
  return {
    place,
    key: 'period',
    title: `统计期限写作${quote(words)}`,
    message: `统计期限写作${quote(words)}，应为${year}年1月1日至12月31日。请改正；各数不是全年的，请一并改为全年数。`,
    found: words,
    expected,
    suggestions: whole
      ? [{ reason: '改为规定的统计期限', changes: [sentence.source.replace(at.start, at.end, expected)] }]
      : [],
  };
}

/** The sentence that states the reporting period does not say 1月1日 to 12月31日 of the year. */
export const textPeriod: Rule = {
  id: 'TEXT-PERIOD',
  severity: 'W',
  reads: ['front', ...ALL_SECTIONS],
  basis: ofNoticeInForce('编制要求'),
  check(subject) {
    return failing(
      [...frontSentences(subject.report), ...sentencesWith(subject.report, PERIOD_SIGN)].flatMap(
        (sentence) => {
          const period = statedPeriod(sentence.text);
          if (period !== undefined && !isRight(period, subject.context.year))
            return [violationOf(subject, sentence, period.span.start, period.span.end)];
          const open = period === undefined ? openEnd(sentence.text) : undefined;
          return open === undefined ? [] : [violationOf(subject, sentence, open.start, open.end)];
        },
      ),
    );
  },
};
