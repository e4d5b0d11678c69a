import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from './lib/root.mjs';

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const composeSchema = z.object({
  services: z.record(
    z.string(),
    z.object({
      image: z.string().optional(),
      build: z.object({ context: z.string(), target: z.string() }).optional(),
      environment: z.record(z.string(), z.string()),
      ports: z.array(z.string()).default([]),
      healthcheck: z.object({ test: z.array(z.string()).default([]) }).optional(),
      command: z.array(z.string()).optional(),
      depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
      volumes: z.array(z.string()).default([]),
    }),
  ),
  volumes: z.record(z.string(), z.unknown()),
});

const compose = composeSchema.parse(parse(read('docker-compose.yml')));
const dockerfile = read('Dockerfile')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
/** Settings that an installation may leave empty. */
const MAY_BE_EMPTY = /^\$\{HUANGSHUI_(SMTP_URL|MAIL_FROM):-\}$/;
const stages = dockerfile.flatMap((line) => /^FROM \S+ AS (\S+)$/.exec(line)?.[1] ?? []);

describe('docker-compose.yml', () => {
  it('runs PostgreSQL 17, a migration, the app and the worker', () => {
    expect(Object.keys(compose.services)).toEqual(['database', 'migrate', 'app', 'worker']);
    expect(compose.services.database?.image).toBe('postgres:17');
    expect(compose.services.database?.healthcheck?.test).toContain('pg_isready');
  });

  it('migrates once the database is healthy, and starts the app once that is done', () => {
    expect(compose.services.migrate?.depends_on).toEqual({ database: { condition: 'service_healthy' } });
    expect(compose.services.app?.depends_on).toMatchObject({
      migrate: { condition: 'service_completed_successfully' },
    });
  });

  it('starts as its worker what the build bundles', () => {
    const bundled = read('scripts/lib/bundle.mjs');
    const file = /^background\/(.+)\.mjs$/.exec(compose.services.worker?.command?.at(-1) ?? '')?.[1];
    expect(bundled).toContain(`${file}: 'scripts/worker.ts'`);
    expect(compose.services.worker?.build?.target).toBe('app');
    expect(compose.services.worker?.depends_on).toMatchObject({
      migrate: { condition: 'service_completed_successfully' },
    });
  });

  it('names only services, volumes and stages that exist', () => {
    for (const service of Object.values(compose.services)) {
      for (const name of Object.keys(service.depends_on)) expect(compose.services).toHaveProperty(name);
      for (const volume of service.volumes)
        expect(compose.volumes).toHaveProperty(volume.split(':')[0] ?? '');
      if (service.build) expect(stages).toContain(service.build.target);
    }
  });

  it('has no default for a secret, and opens no port beyond this machine', () => {
    for (const { environment, ports } of Object.values(compose.services)) {
      for (const value of Object.values(environment)) {
        for (const use of value.match(/\$\{[^}]*\}/g) ?? []) {
          // Without a mail server there is no mail, and no secret either.
          if (!MAY_BE_EMPTY.test(use)) expect(use).toMatch(/^\$\{[A-Z_]+:\?.+\}$/);
        }
      }
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    }
    const secrets = ['NEXTAUTH_SECRET', 'DATABASE_URL'];
    for (const secret of secrets) expect(compose.services.app?.environment[secret]).toMatch(/\$\{[A-Z_]+:\?/);
  });

  it('sets nothing of the demo', () => {
    expect(read('docker-compose.yml') + read('Dockerfile')).not.toMatch(/HUANGSHUI_(MODE|NOW)/);
  });
});

describe('Dockerfile', () => {
  it('copies only from stages and paths that exist', () => {
    const copies = dockerfile.filter((line) => line.startsWith('COPY '));
    expect(copies.length).toBeGreaterThan(3);
    for (const line of copies) {
      const words = line.split(' ').slice(1);
      const from = words.find((word) => word.startsWith('--from='))?.slice('--from='.length);
      if (from) expect(stages).toContain(from);
      else
        for (const source of words.slice(0, -1))
          expect(existsSync(path.join(ROOT, source)), source).toBe(true);
    }
  });

  it('runs on Node 24, and what it starts is not root', () => {
    expect(dockerfile[0]).toMatch(/^FROM node:24-/);
    const finals = ['migrate', 'app'].map((stage) => stageLines(stage));
    for (const lines of finals) expect(lines).toContain('USER node');
  });

  it('starts scripts that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const command = stageLines('migrate').find((line) => line.startsWith('CMD '));
    const words = JSON.parse(command?.slice('CMD '.length) ?? '') as string[];
    expect(scripts).toHaveProperty(words.at(-1) ?? '');
  });
});

/** The stage's lines, without those of the next. */
function stageLines(stage: string): string[] {
  const begin = dockerfile.findIndex((line) => line.endsWith(` AS ${stage}`));
  const rest = dockerfile.slice(begin + 1);
  const end = rest.findIndex((line) => line.startsWith('FROM '));
  return end < 0 ? rest : rest.slice(0, end);
}
