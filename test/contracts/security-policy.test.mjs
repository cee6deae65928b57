// The policies in docs/security.md work, and each directive has the effect that the page describes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readable, startHosts, waitForElements } from '../hosts/support.mjs';
import { ELSEWHERE, STRICT, STRICTER } from './security-doc.mjs';
import { usePage } from './use-page.mjs';

let hosts;
before(async () => (hosts = await startHosts()));
after(() => hosts.close());

const PAGE = '/hosts/policy.html';
const FAQ = 'Is <b>markup</b> <script>window.ran = true</script> shown?';
const without = (directive) =>
  STRICT.split('; ')
    .filter((part) => !part.startsWith(directive))
    .join('; ');
const isWhole = async (page) => {
  await waitForElements(page);
  assert.ok((await readable(page, 'trust-center')).includes(FAQ));
};
const fallback = (page) => page.locator('trust-center > p').isVisible();
const policyViolations = (seen) => seen.violations.map((violation) => violation.split(':')[0]);

test('a policy that is stricter still causes no violation, and the form sends a report', async () => {
  assert.ok(STRICTER.startsWith(STRICT));
  const { page, seen, close } = await hosts.open(PAGE, { policy: STRICTER });
  await isWhole(page);
  const used = await page.evaluate(usePage);
  assert.equal(used.report, 1);
  assert.deepEqual([...seen.violations, ...seen.errors], []);
  await close();
});

test('without script-src no element is registered, and the fallback stays', async () => {
  const { page, seen, close } = await hosts.open(PAGE, { policy: without('script-src') });
  assert.ok(await fallback(page));
  assert.deepEqual(policyViolations(seen), ['script-src-elem']);
  await close();
});

test('without style-src the elements look the same', async () => {
  const styles = async (policy) => {
    const { page, seen, close } = await hosts.open(PAGE, { policy });
    await isWhole(page);
    const look = await page.evaluate(() => {
      const { shadowRoot } = document
        .querySelector('trust-center')
        .shadowRoot.querySelector('trust-overview');
      return [...shadowRoot.querySelectorAll('*')].map((el) => {
        const { fontSize, color, display } = getComputedStyle(el);
        return `${el.localName} ${fontSize} ${color} ${display}`;
      });
    });
    await close();
    return { look, violations: seen.violations };
  };
  const { look, violations } = await styles(without('style-src'));
  assert.deepEqual(violations, []);
  assert.deepEqual(look, (await styles(STRICT)).look);
});

test('without connect-src the element shows an error, the fallback and a button', async () => {
  const { page, seen, close } = await hosts.open(PAGE, { policy: without('connect-src') });
  await page.locator('[part=error] button').waitFor();
  assert.ok(await fallback(page));
  assert.deepEqual(policyViolations(seen), ['connect-src']);
  await close();
});

test('without img-src the page shows everything but the logo', async () => {
  for (const [policy, width] of [
    [STRICT, true],
    [without('img-src'), false],
  ]) {
    const { page, seen, close } = await hosts.open(PAGE, { policy });
    await isWhole(page);
    const logo = page.locator('[part~=logo]');
    await page.waitForFunction(() => document.readyState === 'complete');
    assert.equal(
      await logo.evaluate(async (img) =>
        img.decode().then(
          () => true,
          () => false,
        ),
      ),
      width,
    );
    assert.deepEqual(new Set(policyViolations(seen)), new Set(width ? [] : ['img-src']));
    await close();
  }
});

test('the script works without the Trusted Types directives, and stops at a list of policies that lacks lit-html', async () => {
  const lax = STRICT.split('; ')
    .filter((part) => !part.includes('trusted-types'))
    .join('; ');
  const free = await hosts.open(PAGE, { policy: lax });
  await isWhole(free.page);
  assert.deepEqual(free.seen.violations, []);
  await free.close();
  const { page, seen, close } = await hosts.open(PAGE, { policy: STRICT.replace('lit-html', 'others') });
  assert.ok(await fallback(page));
  assert.match(seen.errors.join(), /lit-html/);
  assert.equal(await page.evaluate(() => customElements.get('trust-center')), undefined);
  await close();
});

test('a script from another host reads a manifest from another host', async () => {
  const port = new URL(hosts.origin).port;
  const other = `http://localhost:${port}`;
  const policy = ELSEWHERE.replace('https://cdn.example', other).replace('https://api.example', other);
  const { page, seen, close } = await hosts.open(PAGE, {
    policy,
    replace: {
      '/dist/trust-center.js': `${other}/cdn/dist/trust-center.js`,
      '/hosts/logo.json': `${other}/cdn/novex/trust.json`,
    },
  });
  await waitForElements(page);
  assert.match(await readable(page), /Row-level security policies/);
  assert.deepEqual([...seen.violations, ...seen.errors], []);
  await close();
});
