import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { whenIdle } from '../../src/element/idle.js';

const { userAgent } = navigator;
const isFirefox = userAgent.includes('Firefox');
/** WebKit's own version; Chromium writes 537.36 for good. */
const isWebKit = /AppleWebKit\/(?!537\.36)/.test(userAgent);

/**
 * The size of the window, where a driver can set it (not WebKitGTK's). There, the page's body is as wide instead, which is
 * what container queries see.
 */
export const setWindow = async (width: number, height: number): Promise<void> => {
  if (isWebKit) document.body.style.inlineSize = `${width}px`;
  else await setViewport({ width, height });
};

/** The visitor's colour scheme, where a driver can set it (Chromium's); else the page's own, which elements follow just so. */
export const setColorScheme = async (colorScheme: 'light' | 'dark'): Promise<void> => {
  const { style } = document.documentElement;
  style.colorScheme = isFirefox || isWebKit ? colorScheme : 'light dark';
  if (!isFirefox && !isWebKit) await emulateMedia({ colorScheme });
};

/** When the page is idle, also where there is no requestIdleCallback (WebKit). */
export const idle = (): Promise<void> => new Promise((resolve) => whenIdle(resolve));

/** The key as all drivers know it: Firefox's has no key called "Space". */
export const SPACE = ' ';

/** Shift and Tab: WebKitGTK's driver takes keys that are held as one word, the others' as steps. */
export const pressShiftTab = async (): Promise<void> => {
  if (isWebKit) return sendKeys({ press: 'Shift+Tab' });
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
};
