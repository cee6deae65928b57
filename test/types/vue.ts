// What vue-tsc holds a template to. Real templates: examples/hosts/vue.
import type { GlobalComponents } from 'vue';
import type {} from 'trust-center/types/vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
declare const center: InstanceType<GlobalComponents['trust-center']>;

export const right: Props<'trust-center'> = {
  class: 'page',
  key: 1,
  src: '/trust.json',
  manifest: { manifestVersion: 1 },
  headingLevel: 2,
  theme: 'dark',
  'onTrust-load': (event) => event.detail.problems.length,
};
export const form: Props<'trust-disclosure-form'> = { endpoint: '/report' };

export const wrong: Props<'trust-center'>[] = [
  // @ts-expect-error no such attribute
  { sorce: '/trust.json' },
  // @ts-expect-error no such theme
  { theme: 'blue' },
  // @ts-expect-error a number
  { headingLevel: '2' },
  // @ts-expect-error no such event
  { 'onTrust-laod': () => undefined },
  // @ts-expect-error of another event
  { 'onTrust-load': ({ detail }) => console.info(detail.report) },
];
// @ts-expect-error the form's alone
export const faq: Props<'trust-faq'> = { endpoint: '/report' };

// A reference is the element itself.
void center.reload();
// @ts-expect-error no such event
center.$emit('trust-laod', {});
// @ts-expect-error no such element
export type Unknown = GlobalComponents['trust-centre'];
