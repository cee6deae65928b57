import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { prerenderPage } from 'trust-center/prerender';
import { App } from './App.js';
import manifest from './trust.json';

/**
 * Returns the page that React renders, including the content of its `<trust-center>`.
 *
 * @param template Content of dist/client/index.html.
 * @param nonce Nonce of the content security policy, for the styles of the content.
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
