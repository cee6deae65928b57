import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TrustDisclosureForm, TrustEvent } from 'trust-center/elements';
import type {} from 'trust-center/types/react';
import manifest from './trust.json';

/** False on the server and while hydrating, true after. */
const useHydrated = () =>
  useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );

export function App() {
  const hydrated = useHydrated();
  const [status, setStatus] = useState('Loading…');
  const [report, setReport] = useState('');

  const [defined, setDefined] = useState(false);

  // When the listeners below are there, so that no event is missed. The page can be read before.
  useEffect(() => void import('./trust.js').then(() => setDefined(true)), []);

  function onLoad({ detail }: TrustEvent<'trust-load'>) {
    setStatus(`${detail.model.organization?.name}: ${detail.problems.length} problems`);
  }

  function onSubmit(event: TrustEvent<'trust-submit'>) {
    event.preventDefault(); // this page sends reports itself
    const form = event.composedPath()[0] as TrustDisclosureForm;
    setReport(`Taken: ${event.detail.report.title}`);
    form.settle({ reference: 'EX-1' });
  }

  return (
    <>
      <p id="status" role="status">
        {status}
      </p>
      <p id="report" role="status">
        {report}
      </p>
      <main>
        <trust-center
          lang="en"
          sections="overview control-grid subprocessor-table disclosure-form"
          // While hydrating, React gives a custom element neither listeners nor objects (react#35446).
          ontrust-load={hydrated ? onLoad : undefined}
          ontrust-submit={hydrated ? onSubmit : undefined}
          // What is inside is the server's, and then the element's own: React leaves it alone.
          dangerouslySetInnerHTML={{ __html: '' }}
          suppressHydrationWarning
        />
      </main>
      {/* An object can be given to an element that is defined, and that the server did not render. */}
      <footer>{defined && <trust-badge manifest={manifest} href="#trust-overview" />}</footer>
    </>
  );
}
