import { VERSION } from '../version.js';

const owner = Symbol.for('trust-center.version');

let hasWarned = false;

/**
 * Returns true if the document is HTML. Lit's templates do not work in an XML document, and an element that cannot
 * render would hide its fallback. So nothing is registered in an XML document, and the fallbacks stay visible.
 */
export const isHtml = (): boolean => {
  const type = globalThis.document?.contentType ?? 'text/html';
  if (type === 'text/html') return true;
  if (!hasWarned)
    console.warn(
      `trust-center ${VERSION}: the elements need an HTML document, and this one is XML (${type}). ` +
        'No element was registered. Serve the page as text/html.',
    );
  hasWarned = true;
  return false;
};

/**
 * Registers an element under a tag. Does nothing if this class is registered under the tag already. If another class
 * is, prints a warning with both versions, because `customElements.define` would throw and stop the page's script.
 *
 * @example
 * define('trust-faq', TrustFaq);
 * define('acme-faq', class extends TrustFaq {}); // under another name
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  // A server without a DOM shim has no registry.
  if (typeof customElements === 'undefined' || !isHtml()) return;
  const present = customElements.get(tag);
  if (present === element) return;
  if (present === undefined) {
    // Does not throw for a frozen class, unlike Object.defineProperty. The class is then registered without a version.
    Reflect.defineProperty(element, owner, { value: VERSION, configurable: true });
    try {
      customElements.define(tag, element);
    } catch (error) {
      // The name is invalid, or the class is registered under another tag. A subclass could be registered.
      console.warn(`trust-center ${VERSION}: <${tag}> could not be registered. ${String(error)}`);
    }
    return;
  }
  warnThatTagIsTaken(tag, present);
};

const warnThatTagIsTaken = (tag: string, present: CustomElementConstructor): void => {
  const other = (present as { [owner]?: string })[owner];
  console.warn(
    `trust-center ${VERSION}: <${tag}> is already registered by ${
      other === undefined ? 'another library' : `trust-center ${other}`
    } and is left as it is. Load the library once, or register its classes under other names ` +
      `(import them from "trust-center/elements").`,
  );
};
