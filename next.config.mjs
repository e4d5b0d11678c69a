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
  // What these packages open by a path at run time, which the tracer does not see: what a PDF needs whose fonts bring no
  // character maps, and the list without which the printing browser's driver does not even load.
  outputFileTracingIncludes: {
    '/**': [
      './node_modules/pdfjs-dist/cmaps/*',
      './node_modules/pdfjs-dist/standard_fonts/*',
      './node_modules/playwright-core/browsers.json',
    ],
  },
};

export default config;
