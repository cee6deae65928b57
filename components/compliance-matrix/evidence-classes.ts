import { html, nothing, type TemplateResult } from 'lit';
import { anchorOf } from '../../src/model/anchors.js';
import type { EvidenceClass } from '../../src/model/types.js';
import { renderHeading } from '../../src/view/heading.js';
import { plainWords, words, type MatrixContext } from './context.js';

/** Returns true for a name that is written for machines, such as `itam_native_evidence`. */
const isIdentifier = (name: string): boolean => /^\w+(?:[_.]\w+)+$/.test(name);

const renderName = ({ title }: EvidenceClass, context: MatrixContext): unknown =>
  isIdentifier(plainWords(title, context))
    ? html`<code>${plainWords(title, context)}</code>`
    : words(title, context);

/** Renders the author's identifier if it differs from the title. Generated ids have no underscore and are not shown. */
const renderIdentifier = ({ id, title }: EvidenceClass, context: MatrixContext): unknown =>
  id.includes('_') && plainWords(title, context) !== id
    ? html`<code class="identifier">${id}</code>`
    : nothing;

/** Renders the strength of an evidence class, and its meaning. */
const renderMeaning = ({ strength, meaning }: EvidenceClass, context: MatrixContext): TemplateResult =>
  html`${
    strength
      ? html`<p class="strength">${context.locale.t(`complianceMatrix.strength.${strength}`)}</p>`
      : nothing
  }
  ${meaning ? html`<p>${words(meaning, context)}</p>` : nothing}`;

/**
 * Renders the evidence class of a requirement, with a button that explains it.
 *
 * @param place Identifies this use of the class on the page.
 */
export const renderClassUse = (name: string, place: string, context: MatrixContext): TemplateResult => {
  const found = context.data.controls?.evidenceClasses?.find(({ id }) => id === name);
  if (found === undefined) return html`<code>${name}</code>`;
  const help =
    found.strength || found.meaning
      ? context.explain.button(
          `class-${place}`,
          plainWords(found.title, context),
          renderMeaning(found, context),
          context.locale,
        )
      : nothing;
  return html`${renderName(found, context)} ${help}`;
};

/** Renders the list of evidence classes with their meanings. */
export const renderEvidenceClasses = (context: MatrixContext): unknown => {
  const classes = context.data.controls?.evidenceClasses ?? [];
  if (classes.length === 0) return nothing;
  const heading = context.locale.t('complianceMatrix.evidenceClasses');
  return html`<div class="more" part="evidence-classes">
    ${renderHeading(context.level(1), heading, { className: 'subtitle' })}
    <dl class="definitions">
      ${classes.map(
        (item) =>
          html`<div id=${anchorOf('evidence-class', item.id)}>
            <dt>${renderName(item, context)} ${renderIdentifier(item, context)}</dt>
            <dd>${renderMeaning(item, context)}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
};
