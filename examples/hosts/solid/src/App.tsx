import { createSignal } from 'solid-js';
import type { TrustDisclosureForm, TrustEvent } from 'trust-center/elements';
import type {} from 'trust-center/types/solid';
import manifest from './trust.json';

export function App() {
  const [status, setStatus] = createSignal('Loading…');
  const [report, setReport] = createSignal('');

  function onSubmit(event: TrustEvent<'trust-submit'>) {
    event.preventDefault(); // This page sends reports itself.
    const form = event.composedPath()[0] as TrustDisclosureForm;
    setReport(`Taken: ${event.detail.report.title}`);
    form.settle({ reference: 'EX-1' });
  }

  return (
    <>
      <p id="status" role="status">
        {status()}
      </p>
      <p id="report" role="status">
        {report()}
      </p>
      <main>
        <trust-center
          manifest={manifest}
          sections="overview control-grid subprocessor-table disclosure-form"
          on:trust-load={({ detail }) =>
            setStatus(`${detail.model.organization?.name}: ${detail.problems.length} problems`)
          }
          on:trust-submit={onSubmit}
        >
          <a href="mailto:security@example.com">security@example.com</a>
        </trust-center>
      </main>
    </>
  );
}
