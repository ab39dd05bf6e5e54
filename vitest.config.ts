import { defineConfig } from "vitest/config";

const browser = "test/browser/**/*.test.ts";

export default defineConfig({
  test: {
    // Half of the time is waiting for a browser or an engine.
    maxWorkers: "100%",
    reporters: ["default", ["json", { outputFile: "dist/test-results.json" }]],
    projects: [
      {
        test: {
          name: "fast",
          include: ["test/**/*.test.ts"],
          exclude: [browser],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: "browser", include: [browser], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
