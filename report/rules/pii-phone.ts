import { allSources, type Hit, hits } from '../text/sources';
import { ALL_TEXTS, failing, type Rule, type Violation } from './rule';

/** A mobile number of 11 digits, also written 3-4-4. An office's landline is no hit: it begins with 0 or is shorter. */
const MOBILE = /(?<![\dA-Za-z])1[3-9]\d(?:[ -]?\d{4}){2}(?![\dA-Za-z])/g;

function violationOf({ source, start, end, match }: Hit): Violation {
  const digits = match[0].replace(/[ -]/g, '');
  const shown = `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  return {
    place: source.at(start, end),
    key: digits,
    title: `文中有手机号码${shown}`,
    message: `文中的${shown}是手机号码，可能属于个人。请改用办公电话，或删去；属于对外公布的办公用号码的，请说明。`,
    found: shown,
    expected: '办公电话',
  };
}

/** A mobile phone number in any text. */
export const piiPhone: Rule = {
  id: 'PII-PHONE',
  severity: 'W',
  reads: ALL_TEXTS,
  basis: () => '《中华人民共和国政府信息公开条例》第十五条',
  check: ({ report }) => failing(hits(allSources(report), MOBILE).map(violationOf)),
};
