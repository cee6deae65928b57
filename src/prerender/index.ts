export type { DocumentOptions } from './document.js';
export { prerender, prerenderDocument, prerenderPage, type Prerendered } from './output.js';
export { PageError } from './places.js';
export { PrerenderError, type PrerenderOptions } from './prerender.js';
export { styleFiles, type PrerenderStyles } from './styles.js';
