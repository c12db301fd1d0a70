import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  typescript: { ignoreBuildErrors: true }, // `npm run check` holds the types; a build need not do it twice
};

export default createNextIntlPlugin("./app/i18n/request.ts")(config);
