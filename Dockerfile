# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS base
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1

FROM base AS packages
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund

FROM base AS build
COPY --from=packages /app/node_modules ./node_modules
COPY . .
RUN npm exec -- next build && node scripts/bundle.mjs .next/standalone

# One shot: brings the database up to date, and makes the first administrator (npm run admin:create).
FROM build AS migrate
USER node
CMD ["npm", "run", "--silent", "migrate"]

# The server; the worker is the same image with another command (docker-compose.yml).
FROM base AS app
# Prints reports to PDF, with fonts for Chinese.
RUN apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build --chown=node:node /app/.next/standalone ./
COPY --from=build --chown=node:node /app/.next/static ./.next/static
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
