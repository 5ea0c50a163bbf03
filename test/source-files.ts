/** The program's own source files, as the tests of its architecture read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export type SourceText = { readonly path: string; readonly text: string };

/** The folder that holds package.json. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Every file written by hand below src/, with its path from the root and `/` on every system. */
export function readSourceFiles(): readonly SourceText[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts') && !path.startsWith('src/generated/'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The exported functions of a file that have no docstring above them, as `path: name`. */
export function undocumentedFunctions({ path, text }: SourceText): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements
    .filter((statement) => isExported(statement) && !hasDocstring(statement, text))
    .flatMap(functionNames)
    .map((name) => `${path}: ${name}`);
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** A file's header is nobody's docstring: where a function follows it at once, one more is needed. */
function hasDocstring(statement: ts.Statement, text: string): boolean {
  return ts.getJSDocCommentsAndTags(statement).some((comment) => !isHeader(comment, text));
}

function isHeader(comment: ts.Node, text: string): boolean {
  return text.slice(0, comment.getStart()).replace(/^#!.*/, '').trim() === '';
}

function functionNames(statement: ts.Statement): readonly string[] {
  if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default'];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations
    .filter(({ initializer }) => initializer !== undefined && isFunction(initializer))
    .map(({ name }) => name.getText());
}

function isFunction(node: ts.Expression): boolean {
  return ts.isArrowFunction(node) || ts.isFunctionExpression(node);
}

/** The assertions of a type for which no comment beside them or in the three lines above gives a reason, as `path:line: text`. */
export function unexplainedAssertions({ path, text }: SourceText): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lines = text.split('\n');
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const at = ts.isAsExpression(node) && node.type.getText() !== 'const' ? statementOf(node) : undefined;
    if (at !== undefined) {
      const first = file.getLineAndCharacterOfPosition(at.getStart()).line;
      const last = file.getLineAndCharacterOfPosition(node.end).line;
      const isExplained = lines
        .slice(Math.max(0, first - 3), last + 1)
        .some((line) => /\/\/|\*\//.test(line));
      if (!isExplained) found.push(`${path}:${String(last + 1)}: ${node.getText()}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The statement or the field of an object around an expression: what a comment stands above. */
function statementOf(node: ts.Node): ts.Node {
  return ts.isStatement(node) || ts.isPropertyAssignment(node) ? node : statementOf(node.parent);
}
