import { describe, expect, it } from 'vitest';
import { settingsProblems } from './settings';

const production = { DATABASE_URL: 'postgres://localhost/x', NEXTAUTH_SECRET: 's'.repeat(44) };

describe('settingsProblems', () => {
  it('lets a complete production start', () => {
    expect(settingsProblems(production)).toEqual([]);
  });

  it.each(['DATABASE_URL', 'NEXTAUTH_SECRET'] as const)('names %s where it is missing', (name) => {
    const problems = settingsProblems({ ...production, [name]: undefined });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(name);
  });

  it('refuses a secret that can be guessed, save in the demo', () => {
    expect(settingsProblems({ ...production, NEXTAUTH_SECRET: 'x' })[0]).toContain('too short');
    expect(settingsProblems({ ...production, NEXTAUTH_SECRET: 'x', HUANGSHUI_MODE: 'demo' })).toEqual([]);
  });

  it('refuses a moved clock in production and a mode that is none', () => {
    expect(settingsProblems({ ...production, HUANGSHUI_NOW: '2024-01-20' })[0]).toContain('HUANGSHUI_NOW');
    expect(settingsProblems({ ...production, HUANGSHUI_MODE: 'dmeo' })[0]).toContain('HUANGSHUI_MODE');
  });

  it('wants of a mail server its address and the sender’s', () => {
    const mail = {
      HUANGSHUI_SMTP_URL: 'smtp://mail.example.gov.cn',
      HUANGSHUI_MAIL_FROM: 'a@example.gov.cn',
    };
    expect(settingsProblems({ ...production, ...mail })).toEqual([]);
    expect(settingsProblems({ ...production, ...mail, HUANGSHUI_MAIL_FROM: '' })[0]).toContain('MAIL_FROM');
    expect(settingsProblems({ ...production, ...mail, HUANGSHUI_SMTP_URL: 'mail.example' })[0]).toContain(
      'SMTP_URL',
    );
  });
});
