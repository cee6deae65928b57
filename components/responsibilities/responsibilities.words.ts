import type { Words } from '../../src/i18n/en/words.js';

export const responsibilitiesWords = {
  'responsibilities.customer': 'What customers are responsible for',
  'responsibilities.provider': 'What the provider is responsible for',
  'responsibilities.shared': 'What both are responsible for',
  'responsibilities.limitations': 'Limitations',
  'responsibilities.boundary': 'Boundary',
  'responsibilities.meaning': 'What it means',
} as const satisfies Words;
