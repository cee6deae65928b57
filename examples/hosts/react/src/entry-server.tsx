import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { prerenderPage } from 'trust-center/prerender';
import { App } from './App.js';
import manifest from './trust.json';

/**
 * The page as React renders it, with the content of its `<trust-center>`.
 *
 * @param template dist/client/index.html
 * @param nonce the policy's, for the styles of the content
 */
export const render = (template: string, nonce: string): Promise<string> => {
  const app = renderToString(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  return prerenderPage(
    manifest,
    template.replace('<!--app-->', () => app),
    { styles: { nonce } },
  ).text();
};
