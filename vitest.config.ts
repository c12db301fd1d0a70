import { defineConfig } from "vitest/config";

const everywhere = {
  pool: "forks",
  testTimeout: 30_000,
  hookTimeout: 60_000,
  restoreMocks: true,
} as const;

export default defineConfig({
  test: {
    reporters: ["default", "./tests/setup/reporter.ts"],
    projects: [
      {
        test: {
          ...everywhere,
          name: "rooms",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**", "tests/**/*.http.test.ts", "tests/screenshots/**"],
          globalSetup: ["tests/setup/postgres.ts"],
          sequence: { groupOrder: 1 },
        },
      },
      {
        // The whole product: processes, a production build, HTTP and a browser. One file at a time, after the rest.
        test: {
          ...everywhere,
          name: "product",
          include: ["tests/e2e/**/*.test.ts", "tests/**/*.http.test.ts"],
          globalSetup: ["tests/setup/site.ts"],
          testTimeout: 120_000,
          hookTimeout: 600_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
