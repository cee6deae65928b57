// Runs jobs side by side, in an order that respects what each of them needs.

/**
 * Runs all jobs, at most `lanes` at a time. A job starts as soon as a lane is free and the jobs that it needs have ended,
 * whether or not they passed. Needs that are not among the jobs are ignored.
 *
 * @param {{ name: string, needs?: string[], run: () => Promise<void> }[]} jobs in the order in which they should start
 * @param {number} lanes
 * @example await runJobs([{ name: 'build', run: build }, { name: 'test', needs: ['build'], run: test }], 2);
 */
export async function runJobs(jobs, lanes) {
  const waiting = [...jobs];
  const unfinished = new Set(jobs.map(({ name }) => name));
  const running = new Set();
  const isReady = ({ needs = [] }) => needs.every((name) => !unfinished.has(name));
  while (unfinished.size > 0) {
    const next = running.size < lanes ? waiting.findIndex(isReady) : -1;
    if (next >= 0) {
      const [job] = waiting.splice(next, 1);
      const ended = job.run().finally(() => {
        running.delete(ended);
        unfinished.delete(job.name);
      });
      running.add(ended);
    } else if (running.size > 0) await Promise.race(running);
    else throw new Error(`These jobs wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
  }
}
