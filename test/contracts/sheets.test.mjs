// Every element adopts the shared style sheets whose classes it renders, and no others.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import * as elements from '../../dist/components/index.js';
import { TrustSection } from '../../dist/src/element/section-element.js';
import { reportFormStyles } from '../../dist/components/disclosure-form/report-form.styles.js';
import { blockStyles } from '../../dist/src/styles/blocks.js';
import { evidenceStyles } from '../../dist/src/styles/evidence.js';
import { explainStyles } from '../../dist/src/styles/explain.js';
import { fieldStyles } from '../../dist/src/styles/fields.js';
import { statusStyles } from '../../dist/src/styles/status.js';
import { tableStyles } from '../../dist/src/styles/tables.js';
import { graphOf, graphOfElement, readSources } from './sources.mjs';
import { bodyOf, classNameOf, elementNames } from './support.mjs';

const shared = { blockStyles, evidenceStyles, explainStyles, fieldStyles, statusStyles, tableStyles };
const modules = readSources();

/** The classes that a sheet has rules for. */
const classesOf = ({ cssText }) =>
  new Set([...cssText.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/gi)].map(([, name]) => name));

/** The classes that a module can render: in `class=` of templates, in options, and in what makes icons. */
function renderedBy(path) {
  const file = ts.createSourceFile(path, modules.get(path).text, ts.ScriptTarget.Latest, true);
  const rendered = new Set();
  const add = (words) => words.split(/\s+/).forEach((word) => word && rendered.add(word));
  const addLiterals = (node) => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateTail(node)) add(node.text);
    node.forEachChild(addLiterals);
  };
  const visitTemplate = (template) => {
    if (!ts.isTemplateExpression(template)) {
      for (const [, names] of template.text.matchAll(/\bclass="([^"]*)"/g)) add(names);
      return;
    }
    const pieces = [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
    let isInClass = false;
    pieces.forEach((piece, index) => {
      let rest = piece;
      if (isInClass) {
        add(rest.split('"')[0]);
        rest = rest.includes('"') ? rest.slice(rest.indexOf('"') + 1) : '';
        isInClass = !piece.includes('"');
      }
      for (const [, names] of rest.matchAll(/\bclass="([^"]*)/g)) add(names);
      const opens = /\bclass="[^"]*$/.test(rest);
      const span = template.templateSpans[index];
      if (opens) isInClass = true;
      if (span && (isInClass || /\bclass=$/.test(rest))) addLiterals(span.expression);
    });
  };
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node)) visitTemplate(node.template);
    const isNamed = ts.isPropertyAssignment(node) || ts.isBindingElement(node) || ts.isParameter(node);
    if (isNamed && node.name.getText(file) === 'className' && node.initializer) addLiterals(node.initializer);
    if (ts.isCallExpression(node) && node.expression.getText(file) === 'renderIcon')
      node.arguments.slice(1).forEach(addLiterals);
    node.forEachChild(visit);
  };
  visit(file);
  return rendered;
}

const renderedIn = (graph) => new Set([...graph].flatMap((path) => [...renderedBy(path)]));

/** Which of the shared sheets have a rule for a class that is rendered. */
function wanted(classes) {
  return Object.keys(shared).filter((name) => [...classesOf(shared[name])].some((one) => classes.has(one)));
}

test('the classes of templates are found', () => {
  const classes = renderedIn(graphOfElement('control-grid', modules));
  for (const name of [
    'section',
    'title',
    'intro',
    'prose',
    'callout',
    'mark',
    'status',
    'explain',
    'toolbar',
  ])
    assert.ok(classes.has(name), name);
  assert.ok(classesOf(fieldStyles).has('toolbar') && classesOf(tableStyles).has('table'));
});

const sheetsOf = async (name) => [(await bodyOf(name)).styles].flat(Infinity);

for (const name of elementNames) {
  const Element = elements[classNameOf(name)];
  // The center lays sections out, and shows none of their blocks itself.
  if (!(Element.prototype instanceof TrustSection)) continue;
  test(`${name} adopts the shared sheets that it has a use for`, async () => {
    const sheets = await sheetsOf(name);
    const adopted = Object.keys(shared).filter((sheet) => sheets.includes(shared[sheet]));
    assert.deepEqual(adopted, wanted(renderedIn(graphOfElement(name, modules))));
  });
}

test('the form brings those that it has a use for, beyond those of its section', async () => {
  const classes = renderedIn(graphOf('components/disclosure-form/report-form.ts', modules));
  const brought = Object.keys(shared).filter((sheet) => reportFormStyles.includes(shared[sheet]));
  const sheets = await sheetsOf('disclosure-form');
  assert.deepEqual(
    brought,
    wanted(classes).filter((sheet) => !sheets.includes(shared[sheet])),
  );
});
