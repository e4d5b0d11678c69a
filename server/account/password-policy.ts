import { COMMON_PASSWORDS } from './common-passwords';

/** The fewest and the most characters of a password. */
export const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 200;
/** Of how many different characters it has to be made at least. */
const DIFFERENT = 5;
/** From how many characters on the login within a password is more than chance. */
const TELLING = 4;

/** Sign-in refuses control characters and half characters (auth-options.ts): a password with one could never be typed. */
const TYPEABLE = /^[^\p{Cc}\p{Cs}]+$/u;

/** Lower case, without what people put between the words. */
const bare = (text: string) => text.toLowerCase().replace(/[\s._-]/g, '');

/** Each character's code is one more, or one less, than the one before: 0123456789, abcdefghij. */
function isSequence(text: string): boolean {
  const codes = [...text].map((one) => one.codePointAt(0) ?? 0);
  const steps = new Set(codes.slice(1).map((code, at) => code - (codes[at] ?? 0)));
  return steps.size === 1 && (steps.has(1) || steps.has(-1));
}

/**
 * Why a password can't be taken, a sentence that says what to do; null where it can. Length counts most, as in
 * NIST SP 800-63B: no mixture of kinds of characters is asked for.
 */
export function passwordProblem(password: string, login: string): string | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return `密码太短，至少 ${SHORTEST_PASSWORD} 个字符。请加长后重试。`;
  if (length > LONGEST_PASSWORD) return `密码太长，最多 ${LONGEST_PASSWORD} 个字符。请缩短后重试。`;
  if (!TYPEABLE.test(password)) return '密码含有不能输入的控制字符。请改用字母、数字、符号或汉字。';
  if (login.length >= TELLING && bare(password).includes(bare(login)))
    return '密码中含有用户名，容易被猜到。请换一个。';
  if (new Set(password).size < DIFFERENT)
    return `密码过于简单，至少要有 ${DIFFERENT} 个不同的字符。请换一个。`;
  if (isSequence(password) || COMMON_PASSWORDS.has(bare(password)))
    return '这是常见密码，容易被猜到。请换一个。';
  return null;
}
