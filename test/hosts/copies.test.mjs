// Two versions of the library on one page, and tags that another library has already registered: the page works, and
// the console has a warning.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { POLICY } from '../../tools/serve.mjs';
import { OTHER_VERSION, readable, startHosts, VERSION, waitForElements } from './support.mjs';

let hosts;
before(async () => (hosts = await startHosts()));
after(() => hosts.close());

async function isWhole(page) {
  await waitForElements(page);
  const words = await readable(page);
  for (const text of ['Sub-processors', 'Amazon Web Services', 'Where is data kept?'])
    assert.ok(words.includes(text), text);
  // Both copies listen for link clicks, but only one must follow a link.
  await page.locator('[part~=nav-link]', { hasText: 'Controls' }).click();
  await page.waitForFunction(
    () => document.activeElement?.shadowRoot?.activeElement?.localName === 'trust-control-grid',
  );
  await page.locator('trust-control-grid input[type=search]').fill('encrypt');
  await page.locator('trust-control-grid [part~=count]', { hasText: ' of ' }).waitFor();
}

for (const [name, first, second] of [
  ['ours-first', VERSION, OTHER_VERSION],
  ['other-first', OTHER_VERSION, VERSION],
])
  test(`on the page ${name}, the first version’s elements are used, with one warning for each tag`, async () => {
    const { page, seen, close } = await hosts.open(`/hosts/${name}.html`);
    await isWhole(page);
    assert.deepEqual(seen.errors, []);
    const about = seen.warnings.filter((text) => text.includes('<trust-center>'));
    assert.equal(about.length, 1);
    assert.ok(
      about[0].startsWith(
        `trust-center ${second}: <trust-center> is already registered by trust-center ${first}`,
      ),
    );
    assert.equal(new Set(seen.warnings).size, seen.warnings.length);
    await close();
  });

for (const name of ['ours-first', 'other-first'])
  test(`on the page ${name}, a strict Trusted Types policy refuses the second version, and the first one works`, async () => {
    const { page, seen, close } = await hosts.open(`/hosts/${name}.html`, { policy: POLICY });
    await isWhole(page);
    assert.ok(seen.errors.length > 0);
    for (const error of seen.errors) assert.match(error, /policy.*lit-html|lit-html.*polic/i);
    assert.deepEqual(seen.warnings, []);
    await close();
  });

test('both versions load under a policy with allow-duplicates', async () => {
  const { page, seen, close } = await hosts.open('/hosts/ours-first.html', {
    policy: `${POLICY} 'allow-duplicates'`,
  });
  await isWhole(page);
  assert.deepEqual(seen.errors, []);
  assert.match(seen.warnings.join('\n'), /<trust-center> is already registered/);
  await close();
});

test('another library’s <trust-center> is not replaced, and standalone sections work beside it', async () => {
  const { page, seen, close } = await hosts.open('/hosts/vendor-center.html');
  await page.getByText('Where is data kept?').waitFor();
  assert.match(await page.locator('trust-center').textContent(), /The vendor’s own/);
  assert.deepEqual(seen.errors, []);
  assert.equal(seen.warnings.length, 1);
  assert.match(seen.warnings[0], /<trust-center> is already registered by another library/);
  await close();
});

test('a site can register the center under its own name beside another library’s <trust-center>', async () => {
  const { page, close } = await hosts.open('/hosts/vendor-center.html');
  await page.evaluate(async () => {
    const { TrustCenter, define } = await import('/dist/trust-center.js');
    define('acme-center', class extends TrustCenter {});
    const center = document.createElement('acme-center');
    center.src = '/novex/trust.json';
    document.body.append(center);
  });
  await page.locator('acme-center trust-subprocessor-table tbody tr').first().waitFor();
  await close();
});

test('another library’s element with the tag of a section is kept, and the other sections work', async () => {
  const { page, seen, close } = await hosts.open('/hosts/vendor-section.html');
  await page.locator('trust-contacts').first().waitFor();
  await page.locator('trust-center trust-control-grid [part~=control]').first().waitFor();
  const words = await readable(page);
  assert.ok(words.includes('The vendor’s own'));
  assert.equal(seen.warnings.length, 1);
  assert.match(seen.warnings[0], /<trust-subprocessor-table> is already registered by another library/);
  assert.ok(words.includes('Where is data kept?'));
  assert.deepEqual(seen.errors, []);
  await close();
});
