import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TrustDisclosureForm, TrustEvent } from 'trust-center/elements';
import type {} from 'trust-center/types/react';
import manifest from './trust.json';

/** Returns false on the server and during hydration, and true afterward. */
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

  // Load the library only after the listeners below are attached, so that no event is missed. The server-rendered
  // content is visible before.
  useEffect(() => void import('./trust.js').then(() => setDefined(true)), []);

  function onLoad({ detail }: TrustEvent<'trust-load'>) {
    setStatus(`${detail.model.organization?.name}: ${detail.problems.length} problems`);
  }

  function onSubmit(event: TrustEvent<'trust-submit'>) {
    event.preventDefault(); // This page sends reports itself.
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
          // During hydration, React passes neither listeners nor objects to a custom element (react#35446).
          ontrust-load={hydrated ? onLoad : undefined}
          ontrust-submit={hydrated ? onSubmit : undefined}
          // The server renders the children, and the element then controls them. This makes React leave them alone.
          dangerouslySetInnerHTML={{ __html: '' }}
          suppressHydrationWarning
        />
      </main>
      {/* React sets an object as a property only on a defined element that the server did not render. */}
      <footer>{defined && <trust-badge manifest={manifest} href="#trust-overview" />}</footer>
    </>
  );
}
