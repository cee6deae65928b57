import { isServer, type CSSResultGroup, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Words } from '../i18n/en/words.js';
import { addEnglish } from '../i18n/messages.js';
import { keepFocus } from './keep-focus.js';

/**
 * What an element shows, once it has something to show: templates, style sheets, words. It comes in a file of its
 * own, while the manifest is on its way (decision 14).
 */
export interface Body extends ReactiveController {
  /** Settles when what a reader has asked for is shown, where that takes longer than a render. */
  readonly settled?: Promise<unknown> | undefined;
}

/** The class of a body. Its sheets are all that the element then has, in their order; its words come to the element's. */
export interface BodyClass<B extends Body = Body> {
  new (host: never): B;
  readonly styles: CSSResultGroup;
  readonly words: readonly Words[];
}

/** Where the class of a body comes from, for all elements of a class. */
export class BodySource<B extends Body = Body> {
  readonly #load: () => Promise<BodyClass<B>>;
  #coming: Promise<BodyClass<B>> | undefined;
  #here: BodyClass<B> | undefined;

  constructor(load: () => Promise<BodyClass<B>>) {
    this.#load = load;
  }

  /** The class, if it has come. */
  get here(): BodyClass<B> | undefined {
    return this.#here;
  }

  /** Loads the class, once for all who ask. A failure is not kept: the next call tries again. */
  bring(): Promise<BodyClass<B>> {
    return (this.#coming ??= this.#load().then(
      (body) => (this.#here = body),
      (error: unknown) => {
        this.#coming = undefined;
        throw error;
      },
    ));
  }

  /** Takes a class that is here already: where a server renders, nothing can be waited for. */
  provide(body: BodyClass<B>): void {
    this.#here = body;
    this.#coming = Promise.resolve(body);
  }
}

/**
 * Says where the body of an element is.
 *
 * @example static override readonly body = bodyFrom(() => import('./body.js').then(({ FaqBody }) => FaqBody));
 */
export const bodyFrom = <B extends Body>(load: () => Promise<BodyClass<B>>): BodySource<B> =>
  new BodySource(load);

interface BodiedHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** Called when there is a body, before it renders anything: gives the root its sheets. */
  dress(styles: CSSResultGroup): void;
}

/** The body of one element: asked for when there is something to show, made when its class has come. */
export class BodyController<B extends Body> {
  readonly #host: BodiedHost;
  readonly #source: BodySource<B>;
  #body: B | undefined;
  #coming: Promise<void> | undefined;
  #hasFailed = false;

  constructor(host: BodiedHost, source: BodySource<B>) {
    this.#host = host;
    this.#source = source;
  }

  get body(): B | undefined {
    return this.#body;
  }

  /** Settles when the body is there or could not be had; undefined while nothing is awaited. */
  get coming(): Promise<void> | undefined {
    return this.#coming;
  }

  /** Whether the body could not be loaded. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Asks for the body, unless that has failed before: then somebody has to `retry`. */
  want(): void {
    if (this.#body || this.#coming) return;
    if (this.#source.here) this.#make(this.#source.here);
    else if (!isServer && !this.#hasFailed) this.#coming = this.#bring();
  }

  /** For the button that tries again. */
  readonly retry = (): Promise<void> =>
    keepFocus(this.#host, async () => {
      this.#hasFailed = false;
      this.want();
      this.#host.requestUpdate();
      await this.#coming;
    });

  async #bring(): Promise<void> {
    try {
      this.#make(await this.#source.bring());
    } catch (error) {
      this.#hasFailed = true;
      console.warn(`trust-center: <${this.#host.localName}> could not be loaded. ${String(error)}`);
    }
    this.#coming = undefined;
    this.#host.requestUpdate();
  }

  #make(Class: BodyClass<B>): void {
    addEnglish(Class.words);
    this.#hasFailed = false;
    this.#host.dress(Class.styles);
    this.#body = new Class(this.#host as never);
    this.#host.addController(this.#body);
  }
}
