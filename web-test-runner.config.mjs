import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, ensure } from './tools/browsers.mjs';
import { webkitGtkLauncher } from './tools/webkitgtk-launcher.mjs';

// Dates read the same on every machine. The browsers inherit the variable.
process.env.TZ = 'UTC';

// Each browser shows one page at a time. Chromium gives a background tab no animation frames, for which axe and fixture()
// wait, and Firefox slows its timers down. More pages would not save time either: one already keeps a core busy, and bundling
// the tests first saves only 6 % of the work (measured on 2026-11-28).
const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({ concurrency: 1, launchOptions: { executablePath, args: chromiumArgs } }),
  // With puppeteer-core, chromeLauncher drives Firefox over WebDriver BiDi and needs no geckodriver.
  firefox: (executablePath) =>
    chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath } }),
  webkit: (driver) => webkitGtkLauncher({ driver }),
};
const wanted = (process.env.BROWSERS ?? 'chromium').split(',');

/** Prints `wtr: N passed, N failed, N skipped` alone on the last line: tools/check.mjs reads it. */
const plainReporter = {
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    const walk = (suite) => {
      for (const test of suite?.tests ?? [])
        count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
      for (const inner of suite?.suites ?? []) walk(inner);
    };
    for (const session of sessions) {
      const before = count.failed;
      walk(session.testResults);
      // A file that does not load and an error outside a test count as one failure.
      if (!session.passed && count.failed === before) count.failed += 1;
    }
    // Printed at exit, after the cursor codes of the default reporter, so that it is alone on its line.
    process.once('exit', () =>
      process.stdout.write(
        `\nwtr: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`,
      ),
    );
  },
};

export default {
  files: ['test/**/*.test.ts'],
  rootDir: '.',
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  browsers: await Promise.all(wanted.map(async (name) => launchers[name](await ensure(name)))),
  concurrentBrowsers: 3,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 120_000,
  coverageConfig: { include: ['src/**/*.ts', 'components/**/*.ts'] },
  filterBrowserLogs: ({ args }) =>
    !args.some((a) => typeof a === 'string' && a.includes('Lit is in dev mode')),
  reporters: [defaultReporter(), plainReporter],
};
