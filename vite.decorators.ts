import type { Plugin } from 'vite';

const CALL =
  /\b\w*decorate\(\[((?:property|state|bodyState)\((?:\{[^{}]*\})?\))\], (\w+\.prototype), ("\w+"), void 0\)/g;

/**
 * Calls a decorator of a field as the function that it is. TypeScript's helper, which would, knows much more
 * than our decorators ask for, and 150 bytes of it would be in every bundle. What this doesn't know stays.
 *
 * @example __decorate([property()], TrustFaq.prototype, "src", void 0) // property()(TrustFaq.prototype, "src")
 */
export const plainDecorators = (): Plugin => ({
  name: 'plain-decorators',
  transform(code, id) {
    if (!/\/(src|components)\/.*\.ts$/.test(id) || !code.includes('decorate([')) return null;
    return { code: code.replace(CALL, '$1($2, $3)'), map: null };
  },
});
