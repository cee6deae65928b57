// A Chromium, and what is asked of it besides the page: its heap and its tasks.
import { chromium } from 'playwright-core';
import { chromiumArgs, ensure } from '../../tools/browsers.mjs';

export const launch = async () =>
  chromium.launch({
    executablePath: await ensure('chromium'),
    args: chromiumArgs,
    env: { ...process.env, TZ: 'UTC' },
  });

const MB = 1_000_000;

/** What lives after a collection: JavaScript's heap, and the document's (nodes, styles, layout), in MB. */
export async function heapOf(session) {
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return { script: usedSize / MB, document: embedderHeapUsedSize / MB };
}

/** Starts recording the page's tasks; `stop()` gives them. */
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
