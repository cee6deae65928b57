import { litSsrPlugin } from '@lit-labs/testing/web-test-runner-ssr-plugin.js';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, ensure } from './tools/browsers.mjs';
import { webkitGtkLauncher } from './tools/webkitgtk-launcher.mjs';

// The browsers inherit it: what shows dates reads the same on every machine.
process.env.TZ = 'UTC';

// One page at a time everywhere: a tab in the background gets no animation frames in Chromium, which
// axe and fixture() wait for, and slow timers in Firefox.
const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({ concurrency: 1, launchOptions: { executablePath, args: chromiumArgs } }),
  // a puppeteer of our own makes chromeLauncher accept Firefox, over WebDriver BiDi, without geckodriver
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
      // A file that did not load, or an error outside any test, is a failure too.
      if (!session.passed && count.failed === before) count.failed += 1;
    }
    // at exit, after the default reporter's cursor codes, so that it stands alone on its line
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
  plugins: [litSsrPlugin(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  browsers: await Promise.all(wanted.map(async (name) => launchers[name](await ensure(name)))),
  concurrentBrowsers: 3,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 120_000,
  coverageConfig: { include: ['src/**/*.ts', 'components/**/*.ts'] },
  filterBrowserLogs: ({ args }) =>
    !args.some((a) => typeof a === 'string' && a.includes('Lit is in dev mode')),
  reporters: [defaultReporter(), plainReporter],
};
