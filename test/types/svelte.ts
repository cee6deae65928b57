// What svelte-check holds the markup of a component to. Real markup: examples/hosts/svelte.
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'trust-center/types/svelte';

export const right: SvelteHTMLElements['trust-center'] = {
  class: 'page',
  src: '/trust.json',
  manifest: { manifestVersion: 1 },
  theme: null,
  'heading-level': '2',
  'ontrust-load': (event) => {
    const count: number = event.detail.problems.length + event.currentTarget.problems.length;
    console.info(count);
  },
};
export const form: SvelteHTMLElements['trust-disclosure-form'] = {
  endpoint: '/report',
  'ontrust-submit': (event) => event.preventDefault(),
};

export const wrong: SvelteHTMLElements['trust-center'][] = [
  // @ts-expect-error no such attribute
  { sorce: '/trust.json' },
  // @ts-expect-error no such theme
  { theme: 'blue' },
  // @ts-expect-error no number
  { 'heading-level': 'two' },
  // @ts-expect-error no such event
  { 'ontrust-laod': () => undefined },
  // @ts-expect-error of another event
  { 'ontrust-load': ({ detail }) => console.info(detail.report) },
];
// @ts-expect-error the form's alone
export const faq: SvelteHTMLElements['trust-faq'] = { endpoint: '/report' };
// `SvelteHTMLElements` takes any other name, as any markup may: an element that is none is not found out.
export const unknown: SvelteHTMLElements['trust-centre'] = { sorce: 1 };
