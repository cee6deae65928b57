import { VERSION } from '../version.js';

const owner = Symbol.for('trust-center.version');

let saidWhy = false;

/**
 * Whether the document is one of HTML. Templates are no XML, and an element that cannot render would hide its fallback:
 * in an XML document nothing is registered, and the fallbacks stay.
 */
export const isHtml = (): boolean => {
  const type = globalThis.document?.contentType ?? 'text/html';
  if (type === 'text/html') return true;
  if (!saidWhy)
    console.warn(`trust-center ${VERSION}: it needs an HTML document, and this is XML (${type}).`);
  saidWhy = true;
  return false;
};

/**
 * Registers an element under a tag, once. A tag that is already taken is left alone: by this very class
 * silently, by any other with one warning that names both versions, because `customElements.define`
 * would throw and take the rest of the page's script with it.
 *
 * @example
 * define('trust-faq', TrustFaq);
 * define('acme-faq', class extends TrustFaq {}); // under a name of the site's own
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  // No registry: rendered on a server without a DOM shim.
  if (typeof customElements === 'undefined' || !isHtml()) return;
  const present = customElements.get(tag);
  if (present === element) return;
  if (present === undefined) {
    // Reflect does not throw for a frozen class, which then only goes without its version.
    Reflect.defineProperty(element, owner, { value: VERSION, configurable: true });
    try {
      customElements.define(tag, element);
    } catch (error) {
      // A name that is none, or a class that has a tag already: a subclass of it can have another.
      console.warn(`trust-center ${VERSION}: <${tag}> could not be registered. ${String(error)}`);
    }
    return;
  }
  sayTaken(tag, present);
};

const sayTaken = (tag: string, present: CustomElementConstructor): void => {
  const other = (present as { [owner]?: string })[owner];
  console.warn(
    `trust-center ${VERSION}: <${tag}> is already registered by ${
      other === undefined ? 'another library' : `trust-center ${other}`
    } and is left as it is. Load the library once, or register its classes under names of your own ` +
      `(import them from "trust-center/elements").`,
  );
};
