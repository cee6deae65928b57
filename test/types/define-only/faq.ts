// One element imported alone, without the rest: its type, and the types of its events, come with it.
import 'trust-center/define/faq';

const faq = document.createElement('trust-faq');
faq.src = '/trust.json';
// @ts-expect-error no such property
faq.sorce = '/trust.json';

faq.addEventListener('trust-load', ({ detail }) => detail.problems.length);
// @ts-expect-error no such detail
faq.addEventListener('trust-load', ({ detail }) => detail.report);

// Nobody asked for it: its class is not here.
// @ts-expect-error a plain element
document.createElement('trust-updates').src = '/trust.json';
