import { allSources, type Hit, hits } from '../text/sources';
import { ALL_TEXTS, failing, type Rule, type Violation } from './rule';

/** A run of 16 to 19 digits, or 17 and X, with single spaces or hyphens between. */
const DIGITS = /(?<![\dA-Za-z])\d(?:[ -]?\d){14,17}(?:[ -]?[\dXx])(?![\dA-Za-z])/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK_DIGITS = '10X98765432';
/** What bank cards in use begin with (ISO/IEC 7812): other long numbers (serials, codes) pass Luhn by chance. */
const CARD_BEGINNING = /^(?:62|60|4|5[1-5])/;
/** 银联 cards have 16 or 19 digits; 甘肃's division codes also begin with 62, so that a code of 18 digits is none. */
const UNIONPAY = /^62(?:\d{14}|\d{17})$/;
/** Words beside a card's number. */
const CARD_WORDS = /银行|卡号|账号|帐号|账户|帐户|开户|信用卡|储蓄卡|借记卡|汇款|收款/;
/** How far from the number such a word is looked for, in characters. */
const BESIDE = 20;

/** A citizen's identity number with a possible birth date and the right check digit (GB 11643-1999). */
function isIdentityNumber(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/.test(text))
    return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return CHECK_DIGITS[sum % 11] === text[17];
}

/** A bank card's number: 16 to 19 digits with a right Luhn sum. */
function isCardNumber(text: string): boolean {
  if (!/^\d{16,19}$/.test(text) || !CARD_BEGINNING.test(text)) return false;
  const digits = [...text].reverse().map((digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return doubled > 9 ? doubled - 9 : doubled;
  });
  return digits.reduce((a, b) => a + b, 0) % 10 === 0;
}

/** A finding goes into lists and mails: it never repeats the number itself. */
const masked = (digits: string) => `${digits.slice(0, 3)}${'*'.repeat(digits.length - 5)}${digits.slice(-2)}`;

/** Nothing but a card has such a number, or the words beside it say that it is one. */
function isSaidToBeCard({ source, start, end }: Hit, digits: string): boolean {
  return (
    UNIONPAY.test(digits) || CARD_WORDS.test(source.text.slice(Math.max(0, start - BESIDE), end + BESIDE))
  );
}

function kindOf(hit: Hit, digits: string): string | undefined {
  if (isIdentityNumber(digits)) return '身份证号';
  return isCardNumber(digits) && isSaidToBeCard(hit, digits) ? '银行卡号' : undefined;
}

function violationOf(hit: Hit): Violation[] {
  const { source, start, end, match } = hit;
  const digits = match[0].replace(/[ -]/g, '').toUpperCase();
  const kind = kindOf(hit, digits);
  if (kind === undefined) return [];
  return [
    {
      place: source.at(start, end),
      key: digits,
      title: `文中有${kind}${masked(digits)}`,
      message: `文中的${masked(digits)}是${kind}，属于个人隐私，不得公开。请删去，或只保留姓氏等不能识别个人的内容。`,
      found: masked(digits),
      expected: '不含个人证件号码',
    },
  ];
}

/** An identity number with a right checksum, or a bank card's number, in any text. */
export const piiId: Rule = {
  id: 'PII-ID',
  severity: 'B',
  reads: ALL_TEXTS,
  basis: () => '《中华人民共和国政府信息公开条例》第十五条',
  check: ({ report }) => failing(hits(allSources(report), DIGITS).flatMap(violationOf)),
};
