// Each element below is a mistake that Angular's compiler must report. The build does not include this file.
import { Component } from '@angular/core';
import 'trust-center';
import { TRUST_ELEMENTS } from './src/trust-elements.js';

@Component({
  selector: 'app-wrong',
  imports: [TRUST_ELEMENTS],
  template: `
    <trust-center [sorce]="'/trust.json'" />
    <trust-center theme="blue" />
    <trust-center [headingLevel]="'two'" />
    <trust-center (trust-load)="take($event.detail.report)" />
    <trust-center (trust-laod)="take($event.detail)" />
    <trust-faq [endpoint]="'/report'" />
    <trust-center #center /> {{ center.nothing }}
    <trust-centre />
  `,
})
export class Wrong {
  protected take(value: unknown): void {
    console.info(value);
  }
}
