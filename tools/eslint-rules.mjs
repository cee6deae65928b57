// The project's own ESLint rules. docs/conventions.md gives the reasons.

const BROWSER_ONLY = new Set([
  ...['document', 'window', 'self', 'navigator', 'location', 'history', 'screen', 'visualViewport'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'crypto'],
  ...['matchMedia', 'getComputedStyle', 'getSelection', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['ResizeObserver', 'IntersectionObserver', 'MutationObserver', 'CSSStyleSheet', 'DOMParser', 'Image'],
  ...['addEventListener', 'dispatchEvent', 'scrollTo', 'alert', 'confirm', 'innerWidth', 'innerHeight'],
]);

/** Lifecycle methods that a server runs too. */
const SERVER_METHODS = new Set(['constructor', 'willUpdate', 'render']);

const isFunction = (node) =>
  node.type === 'FunctionDeclaration' ||
  node.type === 'FunctionExpression' ||
  node.type === 'ArrowFunctionExpression';

/**
 * Returns what runs the code at `node` when a server imports or renders the module, or undefined if nothing runs it.
 */
function runsOnServer(node) {
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.type === 'PropertyDefinition' && parent.value === child && !parent.static)
      return 'in a field initializer';
    if (!isFunction(parent)) continue;
    // the body of a method is a function; any other function may be called later, in the browser
    const method = parent.parent?.type === 'MethodDefinition' ? parent.parent : undefined;
    const name = method?.key.type === 'Identifier' ? method.key.name : undefined;
    return name && SERVER_METHODS.has(name) ? `in ${name}()` : undefined;
  }
  return 'while its module loads';
}

const isTypeof = ({ parent }) => parent.type === 'UnaryExpression' && parent.operator === 'typeof';

/** Reports browser globals in code that a server also runs. */
const browserGlobalsLate = {
  meta: {
    type: 'problem',
    messages: { early: '`{{name}}` is used {{where}}, which a server runs too, and it has none.' },
    schema: [],
  },
  create(context) {
    return {
      'Program:exit'() {
        const [globalScope] = context.sourceCode.scopeManager.scopes;
        const declaredByConfig = globalScope.variables.flatMap(({ references }) => references);
        for (const reference of new Set([...globalScope.through, ...declaredByConfig])) {
          const { identifier } = reference;
          if (!BROWSER_ONLY.has(identifier.name) || reference.isTypeReference || isTypeof(identifier))
            continue;
          const where = runsOnServer(identifier);
          if (where)
            context.report({ node: identifier, messageId: 'early', data: { name: identifier.name, where } });
        }
      },
    };
  },
};

export default { rules: { 'browser-globals-late': browserGlobalsLate } };
