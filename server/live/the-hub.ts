import { database } from '../database';
import { databaseUrl } from '../settings';
import { createHub, type Hub } from './hub';

// Next.js loads modules anew on each change while developing: the streams outlive them.
const kept = globalThis as typeof globalThis & { huangshuiHub?: Hub };

/** The process's one hub. It ends its streams as the process is asked to go, which would wait for them for ever. */
export function theHub(): Hub {
  if (kept.huangshuiHub) return kept.huangshuiHub;
  const hub = createHub(database(), databaseUrl());
  kept.huangshuiHub = hub;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void hub.shutDown());
  return hub;
}
