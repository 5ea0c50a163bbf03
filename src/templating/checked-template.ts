/** A template's syntax tree, rewritten so that each name is looked up strictly and each text shown is escaped. */
import type Handlebars from 'handlebars';
import { notPossible, unescaped, unknownFunction, unreadable } from './mistakes.ts';
import type { TemplateMistake } from './template-error.ts';

// Handlebars alone takes an argument that does not exist for nothing, and escapes for HTML whatever the output is.
// These two functions, whose names no template can write, stand in between.
export const READ = '\u0001read';
export const ESCAPED = '\u0001escaped';

type Environment = ReturnType<typeof Handlebars.create>;
type Path = hbs.AST.PathExpression;
type Call = Pick<hbs.AST.SubExpression, 'params' | 'hash' | 'loc'> & { readonly path: hbs.AST.Expression };

/** What Handlebars itself can do with a block. */
const BLOCKS: ReadonlySet<string> = new Set(['if', 'unless', 'each', 'with']);

/** Parses a template and rewrites it. Throws TemplateMistake for what cannot be read, and for what is no function. */
export function checkedTemplate(
  environment: Environment,
  text: string,
  functions: ReadonlySet<string>,
): hbs.AST.Program {
  return rewritten(parsed(environment, text), functions);
}

function parsed(environment: Environment, text: string): hbs.AST.Program {
  try {
    return environment.parse(text);
  } catch (error) {
    throw error instanceof Error ? unreadable(error.message) : error;
  }
}

function rewritten(program: hbs.AST.Program, functions: ReadonlySet<string>): hbs.AST.Program {
  const body = program.body.map((statement) => rewrittenStatement(statement, functions));
  return { ...program, body };
}

function rewrittenStatement(statement: hbs.AST.Statement, functions: ReadonlySet<string>): hbs.AST.Statement {
  if (isMustache(statement)) return shown(statement, functions);
  if (isBlock(statement)) return block(statement, functions);
  if (isPart(statement)) {
    // The library's type of a statement names only what all statements share.
    return {
      ...statement,
      params: statement.params.map((one) => value(one, functions)),
    } as hbs.AST.Statement;
  }
  if (statement.type === 'ContentStatement' || statement.type === 'CommentStatement') return statement;
  throw notPossible(lineOf(statement));
}

function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

function isPart(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}

function isCall(node: hbs.AST.Node): node is hbs.AST.SubExpression {
  return node.type === 'SubExpression';
}

function isPath(node: hbs.AST.Node): node is Path {
  return node.type === 'PathExpression';
}

/** `{{name}}` and `{{function name}}`. */
function shown(
  statement: hbs.AST.MustacheStatement,
  functions: ReadonlySet<string>,
): hbs.AST.MustacheStatement {
  if (!statement.escaped) throw unescaped(lineOf(statement));
  const hasWords = statement.params.length > 0 || hasPairs(statement.hash);
  const inner = hasWords ? call(statement, functions) : value(statement.path, functions);
  const { hash: _, ...rest } = statement;
  // Without `hash`, which the library's type demands and its compiler does not.
  return { ...rest, path: pathOf(ESCAPED, statement), params: [inner] } as hbs.AST.MustacheStatement;
}

function block(statement: hbs.AST.BlockStatement, functions: ReadonlySet<string>): hbs.AST.Statement {
  const { original } = statement.path;
  if (!BLOCKS.has(original)) throw unknownFunction(original, [...BLOCKS], lineOf(statement));
  // The library's type says that there is an `else` in every block.
  const inverse = statement.inverse as hbs.AST.Program | undefined;
  const program = rewritten(statement.program, functions);
  const params = statement.params.map((one) => value(one, functions));
  // The library's type of a statement names only what all statements share.
  return {
    ...statement,
    params,
    program,
    ...(inverse && { inverse: rewritten(inverse, functions) }),
  } as hbs.AST.Statement;
}

/** What an argument is: a literal, the value of a name, or what a function makes of others. */
function value(expression: hbs.AST.Expression, functions: ReadonlySet<string>): hbs.AST.Expression {
  if (isCall(expression)) return call(expression, functions);
  if (!isPath(expression)) return expression;
  const name = { type: 'StringLiteral', value: expression.original, original: expression.original };
  const { loc } = expression;
  // Without `hash`, as above.
  return {
    type: 'SubExpression',
    path: pathOf(READ, expression),
    params: [expression, { ...name, loc }],
    loc,
  } as hbs.AST.Expression;
}

function call({ path, params, hash, loc }: Call, functions: ReadonlySet<string>): hbs.AST.SubExpression {
  const name = isPath(path) ? path.original : '';
  if (!functions.has(name)) throw unknownFunction(name, [...functions], loc.start.line);
  if (hasPairs(hash)) throw notPossible(loc.start.line);
  const args = params.map((one) => value(one, functions));
  // Without `hash`, as above.
  return { type: 'SubExpression', path, params: args, loc } as hbs.AST.SubExpression;
}

function hasPairs(hash: hbs.AST.Hash | undefined): boolean {
  return hash !== undefined && hash.pairs.length > 0;
}

function pathOf(name: string, { loc }: hbs.AST.Node): Path {
  return { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
}

function lineOf({ loc }: hbs.AST.Node): TemplateMistake['line'] {
  return loc.start.line;
}
