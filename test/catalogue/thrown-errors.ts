/** Every place in src/ that stops a run, as the sentence that it says there. */
import ts from 'typescript';
import { readSourceFiles, type SourceText } from '../source-files.ts';

export type ThrownError = {
  /** `src/commands/rules.ts:52`. */
  readonly place: string;
  /** What the sentence looks like in English; undefined where it is not written in the same file. */
  readonly pattern: RegExp | undefined;
};

const ERRORS = new Set(['UsageError', 'FileError']);

/** Every `new UsageError(...)` and `new FileError(...)` in src/. */
export function thrownErrors(): readonly ThrownError[] {
  return readSourceFiles().flatMap(errorsIn);
}

function errorsIn({ path, text }: SourceText): readonly ThrownError[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return nodesIn(file)
    .filter(ts.isNewExpression)
    .filter((node) => ERRORS.has(node.expression.getText()))
    .map((node) => {
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const [text] = node.arguments ?? [];
      const english = text === undefined ? undefined : englishOf(text, file);
      return { place: `${path}:${line}`, pattern: english && patternOf(english) };
    });
}

/** The value of `en` in an object, or in the constant of the same file that a name stands for. */
function englishOf(text: ts.Expression, file: ts.SourceFile): ts.Expression | undefined {
  const object = ts.isIdentifier(text) ? initialValue(text.text, file) : text;
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return undefined;
  return object.properties.filter(ts.isPropertyAssignment).find(({ name }) => name.getText() === 'en')
    ?.initializer;
}

function initialValue(name: string, file: ts.SourceFile): ts.Expression | undefined {
  return nodesIn(file)
    .filter(ts.isVariableDeclaration)
    .find((node) => node.name.getText() === name)?.initializer;
}

/** A text with anything in the place of what is put in; undefined for what is no text. */
function patternOf(text: ts.Expression): RegExp | undefined {
  if (ts.isStringLiteralLike(text)) return new RegExp(escaped(text.text));
  if (!ts.isTemplateExpression(text)) return undefined;
  const rest = text.templateSpans.map(({ literal }) => `[^]*?${escaped(literal.text)}`);
  return new RegExp(`mou cannot go on: ${escaped(text.head.text)}${rest.join('')} `);
}

function nodesIn(node: ts.Node): readonly ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesIn(child)));
  return nodes;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
