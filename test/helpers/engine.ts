import { emulateMedia, setViewport } from '@web/test-runner-commands';

/**
 * The size of the window, where an engine can be told (Chromium, Firefox). In WebKitGTK, whose driver can't, the page's
 * body is as wide instead, which is what container queries see.
 */
export const setWindow = async (width: number, height: number): Promise<void> => {
  const { style } = document.body;
  style.inlineSize = '';
  await setViewport({ width, height }).catch(() => {
    style.inlineSize = `${width}px`;
  });
};

/** The visitor's colour scheme, where an engine can be told; else the page's own, which elements follow just so. */
export const setColorScheme = async (colorScheme: 'light' | 'dark'): Promise<void> => {
  const { style } = document.documentElement;
  style.colorScheme = 'light dark';
  await emulateMedia({ colorScheme }).catch(() => {
    style.colorScheme = colorScheme;
  });
};

/** The key as all drivers know it: Firefox's has no key called "Space". */
export const SPACE = ' ';
