import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { anchorOf } from '../../src/model/anchors.js';
import { joinWords } from '../../src/i18n/lists.js';
import {
  assuranceKind,
  countStandings,
  effectiveStatus,
  standings,
  type Standing,
} from '../../src/model/assurance.js';
import { citeRequirement, frameworkName, parseRequirementRef } from '../../src/model/frameworks.js';
import type { Assurance } from '../../src/model/types.js';
import { fold } from '../../src/text/fold.js';
import { renderBlocks, renderLink } from '../../src/view/blocks.js';
import { renderEvidence } from '../../src/view/evidence.js';
import { renderHeading } from '../../src/view/heading.js';
import { anchorLink, plainWords, renderCell, scopeNames, words, type MatrixContext } from './context.js';
import { renderStatusCell } from './status-cell.js';

/** Number of assurances from which the counts are shown. */
const COUNTED_FROM = 3;
/** Maximum number of requirements to cite one by one if the framework is listed below. Otherwise, link to the list. */
const CITED = 6;

const isIssued = ({ issuer, certificateNumber, accreditation, verifyUrl }: Assurance): boolean =>
  (issuer ?? certificateNumber ?? accreditation ?? verifyUrl) !== undefined;

const renderCounts = (assurances: readonly Assurance[], { locale, now }: MatrixContext): unknown => {
  if (assurances.length < COUNTED_FROM) return nothing;
  const counts = countStandings(assurances, now);
  const said = standings.filter((standing: Standing) => counts[standing] > 0);
  return html`<ul
    class="counts quiet"
    part="counts"
    role="list"
    aria-label=${locale.t('complianceMatrix.counts')}
  >
    ${said.map(
      (standing) =>
        html`<li>${locale.t(`complianceMatrix.count.${standing}`, { count: counts[standing] })}</li>`,
    )}
  </ul>`;
};

const renderRequirements = ({ framework, requirements }: Assurance, context: MatrixContext): unknown => {
  if (requirements === undefined || requirements.length === 0) return nothing;
  const { locale, data } = context;
  const refs = requirements.map(parseRequirementRef);
  const listed = data.frameworks?.find(({ id }) => id === framework)?.requirements;
  if (refs.length > CITED && listed && framework !== undefined) {
    const known = new Set(listed.map(({ id }) => id));
    if (refs.every((ref) => ref.framework === framework && known.has(ref.requirement))) {
      const label = locale.t('complianceMatrix.requirementsBelow', { count: refs.length });
      return html`<p class="quiet">${anchorLink(anchorOf('framework', framework), label)}</p>`;
    }
  }
  const cites = refs.map((ref) =>
    ref.framework === framework
      ? citeRequirement(ref)
      : `${frameworkName(ref.framework, data.frameworks)} ${citeRequirement(ref)}`,
  );
  return html`<p class="quiet">
    ${locale.t('complianceMatrix.requirements', { items: joinWords(cites, locale) })}
  </p>`;
};

const renderFramework = (assurance: Assurance, context: MatrixContext): TemplateResult => {
  const { t } = context.locale;
  const { title, statement, scope } = assurance;
  const kind = assuranceKind(assurance);
  return html`<span class="label" part="assurance-label">${words(title, context)}</span>
    <div class="about">
      ${kind ? html`<p class="quiet">${t(`kind.${kind}`)}</p>` : nothing}
      ${statement ? html`<p>${words(statement, context)}</p>` : nothing}
      ${
        scope?.length
          ? html`<p class="quiet">
              ${t('complianceMatrix.scope', { items: joinWords(scopeNames(scope, context), context.locale) })}
            </p>`
          : nothing
      }
      ${renderRequirements(assurance, context)}
    </div>`;
};

const renderIssued = (assurance: Assurance, context: MatrixContext): unknown => {
  if (!isIssued(assurance)) return nothing;
  const { t } = context.locale;
  const { issuer, certificateNumber, accreditation, verifyUrl } = assurance;
  const fact = (term: Message, value: unknown) =>
    html`<p><span class="quiet">${term}</span> <br />${value}</p>`;
  return html`${issuer ? html`<p>${words(issuer, context)}</p>` : nothing}
  ${
    certificateNumber
      ? fact(t('complianceMatrix.certificateNumber'), html`<code>${certificateNumber}</code>`)
      : nothing
  }
  ${accreditation ? fact(t('complianceMatrix.accreditation'), words(accreditation, context)) : nothing}
  ${verifyUrl ? html`<p>${renderLink(verifyUrl, t('complianceMatrix.verify'), context)}</p>` : nothing}`;
};

/** Returns the folded words of a row, for the search. */
export const searchText = (assurance: Assurance, context: MatrixContext): string => {
  const { t } = context.locale;
  const kind = assuranceKind(assurance);
  const status = effectiveStatus(assurance, context.now);
  const texts = [
    ...[assurance.title, assurance.statement, assurance.statusLabel, assurance.issuer].map((text) =>
      plainWords(text, context),
    ),
    ...(assurance.evidence ?? []).map((item) => plainWords(item.label, context)),
    kind ? t(`kind.${kind}`) : '',
    status ? t(`status.${status}`) : '',
    assurance.certificateNumber ?? '',
  ];
  return fold(texts.join(' '));
};

/**
 * Renders the matrix: a row for each assurance, in the author's order, without empty columns.
 *
 * @param shown The assurances that match the search.
 */
export const renderAssurances = (
  assurances: readonly Assurance[],
  shown: readonly Assurance[],
  context: MatrixContext,
): unknown => {
  if (assurances.length === 0) return nothing;
  const { t } = context.locale;
  const { documents } = context.data;
  const evidence = (assurance: Assurance) => renderEvidence(assurance.evidence, documents, context);
  const hasEvidence = assurances.some(({ evidence }) => evidence?.length);
  const hasIssued = assurances.some(isIssued);
  return html`${renderCounts(assurances, context)}
    <table
      class="table matrix ${hasIssued ? 'issued' : ''}"
      part="assurances"
      role="table"
      aria-labelledby="title"
    >
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${t('complianceMatrix.framework')}</th>
          <th scope="col" role="columnheader">${t('complianceMatrix.status')}</th>
          ${
            hasEvidence
              ? html`<th scope="col" role="columnheader">${t('complianceMatrix.evidence')}</th>`
              : nothing
          }
          ${
            hasIssued
              ? html`<th scope="col" role="columnheader">${t('complianceMatrix.issued')}</th>`
              : nothing
          }
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${shown.map(
          (assurance) =>
            html`<tr id=${anchorOf('assurance', assurance.id)} role="row" part="assurance">
              <th scope="row" role="rowheader">${renderFramework(assurance, context)}</th>
              ${renderCell(renderStatusCell(assurance, context), t('complianceMatrix.status'))}
              ${hasEvidence ? renderCell(evidence(assurance), t('complianceMatrix.evidence')) : nothing}
              ${hasIssued ? renderCell(renderIssued(assurance, context), t('complianceMatrix.issued')) : nothing}
            </tr>`,
        )}
      </tbody>
    </table>`;
};

/** Renders the author's longer texts about single assurances, below the matrix. */
export const renderAssuranceContent = (assurances: readonly Assurance[], context: MatrixContext): unknown =>
  assurances
    .filter(({ content }) => content?.length)
    .map(
      ({ title, content }) =>
        html`<div class="more" part="assurance-content">
          ${renderHeading(context.level(1), words(title, context), { className: 'subtitle' })}
          ${renderBlocks(content, context)}
        </div>`,
    );
