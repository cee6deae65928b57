// Does by script what a visitor can do with a page, in the same way in every engine. Runs in the page.

/**
 * Waits until every element of the library shows its content, then uses everything on the page: folds, filters, sorting,
 * explanations, links within the page, copying, the report form, another language, another manifest.
 *
 * @returns what was used, by name, with how often
 */
export const usePage = async () => {
  const used = {};
  const note = (what) => (used[what] = (used[what] ?? 0) + 1);
  const rest = () => new Promise((resolve) => setTimeout(resolve, 20));
  const all = (scope = document) =>
    [...scope.querySelectorAll('*')].flatMap((el) => [el, ...(el.shadowRoot ? all(el.shadowRoot) : [])]);
  const inside = (selector) => all().filter((el) => el.getRootNode() !== document && el.matches(selector));
  const until = async (what, isDone) => {
    const end = Date.now() + 15_000;
    while (!isDone()) {
      if (Date.now() > end) throw new Error(`It took too long: ${what}`);
      await rest();
    }
  };
  const own = () => all().filter((el) => el.localName.startsWith('trust-'));
  const isReady = (el) =>
    el.matches(':defined') &&
    el.state?.status !== 'loading' &&
    el.shadowRoot?.firstElementChild &&
    // its body may still be on its way
    !el.shadowRoot.querySelector('[part~=loading]');
  const ready = () => until('loading', () => own().length > 0 && own().every(isReady));
  const type = (field, value) => {
    field.focus();
    field.value = value;
    for (const name of ['input', 'change'])
      field.dispatchEvent(new window.Event(name, { bubbles: true, composed: true }));
  };

  await ready();
  for (const summary of inside('summary')) {
    summary.click();
    note('fold');
  }
  for (const field of inside('input[type=search]')) {
    type(field, 'a');
    await rest();
    type(field, 'no such thing');
    await rest();
    type(field, '');
    note('search');
  }
  for (const list of inside('[part~=toolbar] select, [part~=filter] select')) {
    type(list, list.options[list.options.length - 1].value);
    await rest();
    type(list, list.options[0].value);
    note('filter');
  }
  for (const button of inside('button[aria-pressed], [part~=filter] button')) {
    button.click();
    await rest();
    button.click();
    note('filter');
  }
  for (const button of inside('th button')) {
    button.click();
    await rest();
    note('sort');
  }
  for (const button of inside('[part~=explain]').slice(0, 3)) {
    button.click();
    await until('explaining', () => inside('[part~=explanation]').some((el) => el.matches(':popover-open')));
    // The code that positions the popover is loaded on demand.
    await until('placing', () =>
      inside('[part~=explanation]').some((el) => el.style.getPropertyValue('--_x')),
    );
    for (const panel of inside('[part~=explanation]'))
      if (panel.matches(':popover-open')) panel.hidePopover();
    await rest();
    note('explanation');
  }
  for (const link of inside('a[href^="#trust-"]').slice(0, 6)) {
    link.click();
    await rest();
    note('link');
  }
  for (const form of own().filter((el) => el.localName === 'trust-disclosure-form')) {
    const field = (selector) => form.shadowRoot.querySelector(selector);
    if (!field('.send')) continue;
    field('.send').click();
    await until('faults', () => field('[part~=error-summary]'));
    type(field('#report-title'), 'Stored XSS');
    type(field('#report-steps'), '1. Open');
    type(field('#report-contact'), 'ada@example.org');
    if (field('#report-agreed')) field('#report-agreed').click();
    form.addEventListener('trust-submit', (event) => event.preventDefault(), { once: true });
    await rest();
    field('.send').click();
    await rest();
    form.settle({ error: 'Not today.' });
    await until('handing out', () => field('[part~=alternatives]'));
    field('[part~=alternatives] button').click();
    note('copy');
    await rest();
    field('.send').click();
    await until('sending', () => field('[part~=sent]'));
    note('report');
  }
  for (const button of inside('button[part~=request], [part~=request] button')) {
    button.click();
    note('request');
  }
  for (const element of own().filter((el) => el.parentElement && el.getRootNode() === document)) {
    for (const lang of ['de', 'ar', 'en']) {
      element.lang = lang;
      await element.updateComplete;
    }
    note('language');
    const loaded = await element.reload?.();
    if (loaded?.status === 'ready') note('reload');
  }
  await until('words', () => !own().some((el) => el.isUpdatePending));
  await ready();
  const center = document.querySelector('trust-center');
  if (center) {
    center.remove();
    document.body.append(center);
    center.theme = 'dark';
    await ready();
    note('move');
  }
  return used;
};
