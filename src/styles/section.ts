import { baseStyles } from './base.js';
import { blockStyles } from './blocks.js';
import { evidenceStyles } from './evidence.js';
import { explainStyles } from './explain.js';
import { fieldStyles } from './fields.js';
import { statusStyles } from './status.js';
import { tableStyles } from './tables.js';

/** The styles that all sections have in common. */
export const sectionStyles = [
  baseStyles,
  tableStyles,
  blockStyles,
  statusStyles,
  evidenceStyles,
  explainStyles,
  fieldStyles,
];
