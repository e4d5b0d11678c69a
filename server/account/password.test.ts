import { describe, expect, it } from 'vitest';
import { hashPassword, verifyPassword } from './password';

describe('passwords', () => {
  it('are kept as salted argon2id', async () => {
    const [one, two] = await Promise.all([hashPassword('湟水河畔2024'), hashPassword('湟水河畔2024')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await verifyPassword(one, '湟水河畔2024')).toBe(true);
    expect(await verifyPassword(one, '湟水河畔2023')).toBe(false);
  });

  it('never fit an account that does not exist', async () => {
    expect(await verifyPassword(null, '')).toBe(false);
    expect(await verifyPassword(null, '湟水河畔2024')).toBe(false);
  });
});
