import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with one line for machines: `N passed, N failed`. What broke outside a test counts as failed. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = unhandledErrors.length;
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "passed") passed += 1;
        if (state === "failed" || state === "pending") failed += 1;
      }
      for (const suite of module.children.allSuites()) if (suite.errors().length > 0) failed += 1;
    }
    process.exitCode ||= failed > 0 ? 1 : 0;
    console.log(`${passed} passed, ${failed} failed`);
  }
}
