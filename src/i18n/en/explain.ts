import type { Words } from './words.js';

/** The name of the button of `ExplainController`. */
export const explainWords = {
  'common.explain': 'What does “{term}” mean?',
} as const satisfies Words;
