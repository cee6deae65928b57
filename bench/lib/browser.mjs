// Starts Chromium, and measures what a page cannot measure itself: its heap and its tasks.
import { chromium } from 'playwright-core';
import { chromiumArgs, ensure } from '../../tools/browsers.mjs';

/** Starts Chromium. */
export const launch = async () =>
  chromium.launch({
    executablePath: await ensure('chromium'),
    args: chromiumArgs,
    env: { ...process.env, TZ: 'UTC' },
  });

const MB = 1_000_000;

/** Returns the size of the JavaScript heap and of the document (nodes, styles, layout) after garbage collection, in MB. */
export async function heapOf(session) {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { script: usedSize / MB, document: embedderHeapUsedSize / MB };
}

/** Starts to record the tasks of a page. `stop()` ends the recording and returns the trace events. */
export async function traceTasks(session) {
  const events = [];
  const onData = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', onData);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: [
        'toplevel',
        'blink',
        'cc',
        'disabled-by-default-devtools.timeline',
        'devtools.timeline',
        'blink.user_timing',
      ],
      excludedCategories: ['*'],
    },
  });
  return {
    async stop() {
      const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
      await session.send('Tracing.end');
      await complete;
      session.off('Tracing.dataCollected', onData);
      return events;
    },
  };
}
