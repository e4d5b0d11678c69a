import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMON_PASSWORDS } from './common-passwords';
import { oneTimePassword } from './one-time-password';
import { passwordProblem, SHORTEST_PASSWORD } from './password-policy';

describe('passwordProblem', () => {
  it.each(['湟水河畔的杨树林有十棵', 'correct horse battery', 'Tk7#mmQ-29'])('takes %s', (password) => {
    expect(passwordProblem(password, 'jy-tianbao')).toBeNull();
  });

  it.each([
    ['Tk7#mmQ-2', '太短'],
    [`${'长'.repeat(100)}abcdefgh${'短'.repeat(100)}`, '太长'],
    ['Tk7#mmQ-29\u0007', '控制字符'],
    ['JY-Tianbao-2026', '用户名'],
    ['jytianbao2026', '用户名'],
    ['ababababababab', '过于简单'],
    ['0123456789', '常见'],
    ['kjihgfedcba', '常见'],
    ['Password-123', '常见'],
    ['xining-2026', '常见'],
  ])('refuses %s: %s', (password, why) => {
    expect(passwordProblem(password, 'jy-tianbao')).toContain(why);
  });

  it('counts characters, not their halves', () => {
    expect(passwordProblem('😀😁😂🤣😃', 'a')).toContain('太短');
    expect(passwordProblem('😀😁😂🤣😃😄😅😆😉😊', 'a')).toBeNull();
  });

  it('refuses whatever is shorter than it says', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: SHORTEST_PASSWORD - 1 }), (text) => {
        fc.pre([...text].length < SHORTEST_PASSWORD);
        expect(passwordProblem(text, 'login')).not.toBeNull();
      }),
    );
  });

  it('has in its list only what length does not refuse', () => {
    for (const one of COMMON_PASSWORDS) expect([...one].length, one).toBeGreaterThanOrEqual(9);
  });
});

describe('oneTimePassword', () => {
  it('can be read out on the telephone, and is never the same', () => {
    const made = Array.from({ length: 500 }, oneTimePassword);
    for (const one of made) expect(one).toMatch(/^[a-hjkmnp-z2-9]{4}(-[a-hjkmnp-z2-9]{4}){2}$/);
    expect(new Set(made).size).toBe(500);
  });

  it('uses every letter of its alphabet about as often', () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 3000; index++) {
      for (const one of oneTimePassword().replaceAll('-', '')) counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    expect(counts.size).toBe(31);
    const shares = [...counts.values()].map((count) => count / (36_000 / 31));
    expect(Math.min(...shares)).toBeGreaterThan(0.8);
    expect(Math.max(...shares)).toBeLessThan(1.2);
  });
});
