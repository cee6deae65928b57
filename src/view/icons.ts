// Written by tools/build-icons.mjs from Lucide 1.65.0. Do not edit: change the list there.
// Lucide is under the ISC licence, copyright Lucide Icons and Contributors 2022; parts copyright Cole Bemis
// 2013–2022 (MIT licence, Feather).
import { svg } from 'lit';

/*
 * The shapes of the icons, drawn on a square of 24. Functions, so that bundlers leave out those that nobody
 * shows: a template they would have to keep.
 */

/** Lucide’s `circle-check`. */
export const doneIcon = () => svg`<circle cx="12" cy="12" r="10" /><path d="m16 9-5.5 5.5L8 12" />`;

/** Lucide’s `contrast`. */
export const partialIcon = () => svg`<circle cx="12" cy="12" r="10" /><path d="M12 18a6 6 0 0 0 0-12v12z" />`;

/** Lucide’s `circle-dashed`. */
export const pendingIcon = () =>
  svg`<path d="M10.1 2.182a10 10 0 0 1 3.8 0" /><path d="M13.9 21.818a10 10 0 0 1-3.8 0" /><path d="M17.609 3.721a10 10 0 0 1 2.69 2.7" /><path d="M2.182 13.9a10 10 0 0 1 0-3.8" /><path d="M20.279 17.609a10 10 0 0 1-2.7 2.69" /><path d="M21.818 10.1a10 10 0 0 1 0 3.8" /><path d="M3.721 6.391a10 10 0 0 1 2.7-2.69" /><path d="M6.391 20.279a10 10 0 0 1-2.69-2.7" />`;

/** Lucide’s `ban`. */
export const endedIcon = () => svg`<circle cx="12" cy="12" r="10" /><path d="M4.929 4.929 19.07 19.071" />`;

/** Lucide’s `minus`. */
export const absentIcon = () => svg`<path d="M5 12h14" />`;

/** Lucide’s `info`. */
export const noteIcon = () =>
  svg`<circle cx="12" cy="12" r="10" /><path d="M12 16v-4" /><path d="M12 8h.01" />`;

/** Lucide’s `lightbulb`. */
export const tipIcon = () =>
  svg`<path d="M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5" /><path d="M9 18h6" /><path d="M10 22h4" />`;

/** Lucide’s `triangle-alert`. */
export const warningIcon = () =>
  svg`<path d="m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3" /><path d="M12 9v4" /><path d="M12 17h.01" />`;

/** Lucide’s `clock`. */
export const soonIcon = () => svg`<circle cx="12" cy="12" r="10" /><path d="M12 6v6l4 2" />`;
