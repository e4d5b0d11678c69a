import { expect, it } from 'vitest';
import { requireNode } from './node-version.mjs';

it.each(['20.9.0', '20.20.2', '24.1.0'])('takes Node %s', (version) => {
  expect(() => requireNode(version)).not.toThrow();
});

it.each(['18.20.0', '20.8.9'])('refuses Node %s and says what to install', (version) => {
  expect(() => requireNode(version)).toThrow(`Node ${version} is too old: install Node 20.9 or newer`);
});
