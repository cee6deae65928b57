// Reads the style sheets and templates in source files, with the TypeScript API, parse5 and lightningcss.
import { transform } from 'lightningcss';
import { parse, parseFragment } from 'parse5';
import ts from 'typescript';

/** @typedef {{ path: string, text: string }} Source */

/** Placeholder for an expression in a template. It occurs in no source. */
export const HOLE = '\uE000';

export const parseSource = ({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

/** Calls `see` with a node and all nodes below it. */
export function walk(node, see) {
  see(node);
  node.forEachChild((child) => walk(child, see));
}

export const lineAt = (text, offset) => text.slice(0, offset).split('\n').length;

/** Returns the text of a template with its expressions replaced, without moving any other character. */
function fill(file, template, hole) {
  const { text } = file;
  const start = template.getStart(file) + 1;
  const end = template.getEnd() - 1;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return text.slice(start, end);
  let filled = '';
  let at = start;
  for (const { expression, literal } of template.templateSpans) {
    const from = text.lastIndexOf('${', expression.getStart(file));
    const to = literal.getStart(file) + 1;
    filled += text.slice(at, from) + hole(text.slice(start, from), text.slice(from, to));
    at = to;
  }
  return filled + text.slice(at, end);
}

/** Returns the templates in a module that have one of these tags, each with its offset in the file. */
function templatesIn(source, tags, hole) {
  const file = parseSource(source);
  const found = [];
  walk(file, (node) => {
    if (ts.isTaggedTemplateExpression(node) && tags.includes(node.tag.getText(file)))
      found.push({
        text: fill(file, node.template, hole),
        offset: node.template.getStart(file) + 1,
      });
  });
  return found;
}

const blank = (code, character) => code.replace(/[^\n]/g, character);

/** Replaces an expression among declarations or rules by a comment, and one within a value by an identifier. */
const cssHole = (before, code) =>
  /(?:^|[;{}]|\*\/)\s*$/.test(before) ? `/*${blank(code.slice(4), '*')}*/` : blank(code, HOLE);

/**
 * Returns the style sheets in a source file (the file itself, or its css`…` templates), with the line on which each
 * begins.
 */
export function styleSheetsIn(source) {
  if (source.path.endsWith('.css')) return [{ css: source.text, line: 1 }];
  if (!source.path.endsWith('.ts')) return [];
  return templatesIn(source, ['css'], cssHole).map(({ text, offset }) => {
    // A template may hold declarations, or a part of a value, that another template puts into a rule.
    const css = text.includes('{') ? text : text.includes(':') ? `a {${text}}` : `a {--x:${text}}`;
    return { css, line: lineAt(source.text, offset) };
  });
}

/**
 * Lets lightningcss visit every style sheet in a source file.
 *
 * @param {Source} source
 * @param {(report: () => void) => import('lightningcss').Visitor<never>} visitor `report` notes the rule that is visited
 * @returns {number[]} the lines of the rules that were reported
 */
export function visitStyles(source, visitor) {
  const found = [];
  for (const { css, line } of styleSheetsIn(source)) {
    let rule = 0;
    const { Rule, ...rest } = visitor(() => found.push(line + rule));
    transform({
      filename: source.path,
      code: Buffer.from(css),
      errorRecovery: true,
      visitor: {
        ...rest,
        Rule(it) {
          rule = it.value?.loc?.line ?? rule;
          return Rule?.(it);
        },
      },
    });
  }
  return found;
}

/** Yields the nodes of a parsed document or fragment, also those inside `<template>`. */
function* nodesOf(node) {
  yield node;
  for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])])
    yield* nodesOf(child);
}

/**
 * Returns the elements in a source file, which is an HTML page or a module with html`…` and svg`…` templates.
 *
 * @param {Source} source
 * @returns {{ name: string, attributes: Map<string, string>, text: string, line: number }[]} an expression in a template
 *   is read as {@link HOLE}s
 */
export function elementsIn(source) {
  const isPage = source.path.endsWith('.html');
  const places = isPage
    ? [{ text: source.text, offset: 0 }]
    : templatesIn(source, ['html', 'svg'], (_, code) => HOLE.repeat(code.length));
  return places.flatMap(({ text, offset }) => {
    const tree = (isPage ? parse : parseFragment)(text, { sourceCodeLocationInfo: true });
    return [...nodesOf(tree)]
      .filter(({ tagName, sourceCodeLocation }) => tagName && sourceCodeLocation)
      .map(({ tagName, attrs, childNodes, sourceCodeLocation: { startOffset } }) => ({
        name: tagName,
        attributes: new Map(attrs.map(({ name, value }) => [name, value])),
        text: childNodes.map(({ value }) => value ?? '').join(''),
        line: lineAt(source.text, offset + startOffset),
      }));
  });
}
