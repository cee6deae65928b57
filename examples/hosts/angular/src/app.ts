import { Component, signal } from '@angular/core';
import type { TrustDisclosureForm, TrustEvent } from 'trust-center/elements';
import { manifest } from './manifest.js';
import { TRUST_ELEMENTS } from './trust-elements.js';

@Component({
  selector: 'app-root',
  imports: [TRUST_ELEMENTS],
  template: `
    <p id="status" role="status">{{ status() }}</p>
    <p id="report" role="status">{{ report() }}</p>
    <main>
      <trust-center
        [manifest]="manifest"
        sections="overview control-grid subprocessor-table disclosure-form"
        (trust-load)="onLoad($event)"
        (trust-submit)="onSubmit($event)"
      >
        <a href="mailto:security@example.com">security&#64;example.com</a>
      </trust-center>
    </main>
  `,
})
export class App {
  protected readonly manifest = manifest;
  protected readonly status = signal('Loading…');
  protected readonly report = signal('');

  protected onLoad({ detail }: TrustEvent<'trust-load'>): void {
    this.status.set(`${detail.model.organization?.name}: ${detail.problems.length} problems`);
  }

  protected onSubmit(event: TrustEvent<'trust-submit'>): void {
    event.preventDefault(); // This page sends reports itself.
    const form = event.composedPath()[0] as TrustDisclosureForm;
    this.report.set(`Taken: ${event.detail.report.title}`);
    form.settle({ reference: 'EX-1' });
  }
}
