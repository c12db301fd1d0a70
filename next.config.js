import { PHASE_PRODUCTION_SERVER } from "next/constants.js";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  serverExternalPackages: ["pg-boss"], // pg, prisma's client and pino are on Next's own list
  experimental: {
    authInterrupts: true,
    globalNotFound: true,
    useOffline: true, // without it a refresh without a connection leaves the page for the browser's own
  },
  typescript: { ignoreBuildErrors: true }, // `npm run check` holds the types; a build need not do it twice
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
        ],
      },
    ];
  },
};

/**
 * The plugin names the file of texts to the compiler. With it comes a compiler of its own, which unpacks itself into the
 * home folder: a site that only runs needs none, and on a read-only file system would not start.
 *
 * @param {string} phase what Next is about to do, of `next/constants.js`
 */
export default async function nextConfig(phase) {
  if (phase === PHASE_PRODUCTION_SERVER) return config;
  const { default: createNextIntlPlugin } = await import("next-intl/plugin");
  return createNextIntlPlugin("./app/i18n/request.ts")(config);
}
