/** @type {import('next').NextConfig} */
const config = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // Native modules and worker entry points must be required at run time, not bundled.
  serverExternalPackages: ['@node-rs/argon2', 'postgres'],
};

export default config;
