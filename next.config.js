import createNextIntlPlugin from "next-intl/plugin";

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

export default createNextIntlPlugin("./app/i18n/request.ts")(config);
