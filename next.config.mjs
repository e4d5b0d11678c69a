import { fileURLToPath } from 'node:url';

/** This checkout, even where a folder above it has a package-lock.json, which Next would take for the root. */
const root = fileURLToPath(new URL('.', import.meta.url));

/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: { root },
  poweredByHeader: false,
  reactStrictMode: true,
  // Native modules and worker entry points must be required at run time, not bundled.
  serverExternalPackages: ['@node-rs/argon2', 'pdfjs-dist', 'playwright-core', 'postgres'],
};

export default config;
