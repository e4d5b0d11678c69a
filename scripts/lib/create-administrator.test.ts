import { describe, expect, it } from 'vitest';
import { problemOf } from './create-administrator';

const GOOD = { login: 'first-admin', name: '李向阳', password: 'plum-river-2024' };

describe('a wish for an administrator', () => {
  it('may be good', () => expect(problemOf(GOOD)).toBeNull());

  it.each([
    ['a short password', { password: 'elevenchars' }, 'at least 12'],
    ['a password of one letter', { password: 'aaaaaaaaaaaaaaaa' }, 'too simple'],
    ['a password with the login in it', { password: 'my-First-Admin-1' }, 'must not contain'],
    ['a login with a space', { login: 'first admin' }, 'The login must'],
    ['a login in capitals', { login: 'First' }, 'The login must'],
    ['a blank name', { name: '  ' }, 'name must not be empty'],
  ])('is refused for %s', (_, change, words) => {
    expect(problemOf({ ...GOOD, ...change })).toContain(words);
  });

  it('counts characters, not UTF-16 units', () => {
    expect(problemOf({ ...GOOD, password: '😀😁😂😃😄😅' })).toContain('too short');
  });
});
