# One image for the site and the grader: they are the same source and start with different commands.
FROM node:26-bookworm-slim AS build
WORKDIR /gradus
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
COPY bin/node-version.js bin/prepare.ts ./bin/
COPY prisma.config.ts ./
COPY prisma/schema.prisma ./prisma/
RUN npm ci
COPY . .
# What the compiler keeps for its next run is of no use to the site, which has its cache in the same folder.
RUN npx next build && rm -rf .next/cache/* && npm prune --omit=dev

FROM node:26-bookworm-slim
# Namespaces around the boxes, where the host and the container's seccomp profile allow them.
RUN apt-get update && apt-get install -y --no-install-recommends bubblewrap && rm -rf /var/lib/apt/lists/*
WORKDIR /gradus
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1
COPY --from=build /gradus ./
USER node
EXPOSE 3000
CMD ["node", "bin/site.ts"]
