import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../src/i18n/message.js';
import { anchorOf } from '../../src/model/anchors.js';
import { joinWords } from '../../src/i18n/lists.js';
import { countControlsByRequirement } from '../../src/model/coverage.js';
import { citeRequirement } from '../../src/model/frameworks.js';
import type { ControlStatus, Framework, Layer, Requirement } from '../../src/model/types.js';
import { renderLink } from '../../src/view/blocks.js';
import { renderHeading } from '../../src/view/heading.js';
import { renderStatus } from '../../src/view/status.js';
import { anchorLink, plainWords, renderCell, words, type MatrixContext } from './context.js';
import { renderClassUse } from './evidence-classes.js';

interface Row {
  readonly requirement: Requirement;
  readonly framework: string;
  readonly anchor: string;
  readonly controls: number;
}

interface Column {
  readonly label: Message;
  /** True if a cell can be understood without its label, so that a narrow page need not repeat the label in each row. */
  readonly isPlain?: boolean;
  readonly className?: string;
  readonly cell: (row: Row) => unknown;
}

const layerOf = (id: string, { data }: MatrixContext): Layer =>
  data.controls?.layers?.find((layer) => layer.id === id) ?? { id, title: id };

const renderNote = ({ note }: Requirement, context: MatrixContext): unknown =>
  note ? html`<p class="quiet">${words(note, context)}</p>` : nothing;

/** Returns the columns in which at least one requirement has content. */
const columnsOf = (rows: readonly Row[], context: MatrixContext): readonly Column[] => {
  const { t } = context.locale;
  const some = (has: (requirement: Requirement) => unknown): boolean =>
    rows.some(({ requirement }) => Boolean(has(requirement)));
  const isWeighed = ({ layers }: Requirement): boolean => Boolean(layers?.length);
  const columns: Column[] = [];
  if (some(({ title, text }) => title ?? text) || some((it) => it.note && !isWeighed(it))) {
    columns.push({
      label: t('complianceMatrix.requirement'),
      isPlain: true,
      cell: ({ requirement }) =>
        html`${requirement.title ? html`<p>${words(requirement.title, context)}</p>` : nothing}
        ${requirement.text ? html`<p class="quiet">${words(requirement.text, context)}</p>` : nothing}
        ${isWeighed(requirement) ? nothing : renderNote(requirement, context)}`,
    });
  }
  if (some(isWeighed)) {
    columns.push({
      label: t('complianceMatrix.weight'),
      cell: ({ requirement }) =>
        isWeighed(requirement)
          ? html`<p>
                ${joinWords(
                  (requirement.layers ?? []).map((id) => plainWords(layerOf(id, context).title, context)),
                  context.locale,
                )}
              </p>
              ${renderNote(requirement, context)}`
          : nothing,
    });
  }
  if (some(({ evidenceClass }) => evidenceClass)) {
    columns.push({
      label: t('complianceMatrix.evidenceClass'),
      className: 'class',
      cell: ({ requirement: { id, evidenceClass }, framework }) =>
        evidenceClass ? renderClassUse(evidenceClass, `${framework}/${id}`, context) : nothing,
    });
  }
  if (some(({ status }) => status)) {
    columns.push({
      label: t('complianceMatrix.status'),
      isPlain: true,
      className: 'standing',
      cell: ({ requirement: { status } }) => (status ? renderStatus(status, t(`status.${status}`)) : nothing),
    });
  }
  if (rows.some(({ controls }) => controls > 0)) {
    columns.push({
      label: t('complianceMatrix.controls'),
      isPlain: true,
      className: 'controls',
      cell: ({ controls }) => {
        if (controls === 0) return nothing;
        const label = t('controlGrid.count', { count: controls });
        return context.hasControlGrid ? anchorLink(anchorOf('section', 'control-grid'), label) : label;
      },
    });
  }
  return columns;
};

/** Renders the layers and statuses of a table with buttons that explain them. A narrow page does not show a table head. */
const renderTerms = (framework: Framework, rows: readonly Row[], context: MatrixContext): unknown => {
  const { locale, explain, data } = context;
  const { t } = locale;
  const used = new Set(rows.flatMap(({ requirement }) => requirement.layers ?? []));
  const layers = (data.controls?.layers ?? []).filter(
    ({ id, covers, attestedBy }) => used.has(id) && (covers ?? attestedBy),
  );
  const statuses = new Set(
    rows.flatMap(({ requirement: { status } }): readonly ControlStatus[] => (status ? [status] : [])),
  );
  if (layers.length + statuses.size === 0) return nothing;
  const label = `terms-${framework.id}`;
  const term = (kind: string, name: Message, body: TemplateResult) =>
    html`<li>${name} ${explain.button(`${label}-${kind}`, name, body, locale)}</li>`;
  return html`<div class="terms quiet" part="terms">
    <p id=${label}>${t('complianceMatrix.terms')}</p>
    <ul role="list" aria-labelledby=${label}>
      ${layers.map(({ id, title: name, covers, attestedBy }) =>
        term(
          `layer-${id}`,
          plainWords(name, context),
          html`${covers ? html`<p>${words(covers, context)}</p>` : nothing}
          ${
            attestedBy
              ? html`<p class="quiet">${t('complianceMatrix.attestedBy')}</p>
                  <p>${words(attestedBy, context)}</p>`
              : nothing
          }`,
        ),
      )}
      ${[...statuses].map((status) =>
        term(`status-${status}`, t(`status.${status}`), html`<p>${t(`statusMeaning.${status}`)}</p>`),
      )}
    </ul>
  </div>`;
};

const renderTable = (framework: Framework, rows: readonly Row[], context: MatrixContext): TemplateResult => {
  const columns = columnsOf(rows, context);
  return html`<table
    class="table coverage"
    part="requirements"
    role="table"
    aria-labelledby=${anchorOf('framework', framework.id)}
  >
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" class="reference">
          ${context.locale.t('complianceMatrix.reference')}
        </th>
        ${columns.map(
          ({ label, className = '' }) =>
            html`<th scope="col" role="columnheader" class=${className}>${label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr id=${row.anchor} role="row" part="requirement">
            <th scope="row" role="rowheader" class="reference">
              ${citeRequirement({ framework: framework.id, requirement: row.requirement.id })}
            </th>
            ${columns.map(({ label, isPlain, className, cell }) =>
              renderCell(cell(row), isPlain ? '' : label, className),
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
};

const renderFramework = (
  framework: Framework,
  counts: ReadonlyMap<string, number>,
  context: MatrixContext,
): TemplateResult => {
  const { id, name, version, owner, url, summary, requirements = [] } = framework;
  const anchors = new Set<string>();
  const rows = requirements.map((requirement, index): Row => {
    // A requirement that is listed twice has two rows, which need different anchors.
    const wanted = anchorOf('requirement', id, requirement.id);
    const anchor = anchors.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    anchors.add(anchor);
    return { requirement, framework: id, anchor, controls: counts.get(`${id}/${requirement.id}`) ?? 0 };
  });
  const linked = version ?? owner ?? context.locale.t('common.source');
  const facts = [
    ...(url ? [renderLink(url, linked, context)] : version ? [version] : []),
    ...(owner && !(url && owner === linked) ? [owner] : []),
  ];
  return html`<div class="more" part="framework">
    <div class="framework-head">
      ${renderHeading(context.level(1), name, { id: anchorOf('framework', id), className: 'subtitle' })}
      ${
        facts.length > 0
          ? html`<ul class="facts quiet" role="list">
              ${facts.map((fact) => html`<li>${fact}</li>`)}
            </ul>`
          : nothing
      }
    </div>
    ${summary ? html`<p>${words(summary, context)}</p>` : nothing}
    ${
      rows.length > 0
        ? html`${renderTable(framework, rows, context)}${renderTerms(framework, rows, context)}`
        : nothing
    }
  </div>`;
};

/** Renders each framework with its requirements: their texts, the layers they depend on most, and their statuses. */
export const renderFrameworks = (context: MatrixContext): unknown => {
  const { frameworks = [], controls } = context.data;
  if (frameworks.length === 0) return nothing;
  const counts = countControlsByRequirement(controls?.groups ?? []);
  return frameworks.map((framework) => renderFramework(framework, counts, context));
};
