import ts from 'typescript'

export type Exported = { readonly name: string; readonly body: ts.Node | undefined }

export const parse = (file: string, text: string): ts.SourceFile =>
  ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

const isExported = (node: ts.Node): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)

function declared(statement: ts.Statement): Exported[] {
  if (ts.isFunctionDeclaration(statement)) return [{ name: statement.name?.text ?? 'default', body: statement.body }]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.map((one) => ({ name: one.name.getText(), body: one.initializer }))
}

/** Everything a file exports as a value. What is exported from elsewhere has no body here. */
export function exportsOf(source: ts.SourceFile): Exported[] {
  return source.statements.flatMap((statement) => {
    if (ts.isExportAssignment(statement)) return [{ name: 'default', body: statement.expression }]
    if (ts.isExportDeclaration(statement)) return reExports(statement)
    return isExported(statement) ? declared(statement) : []
  })
}

function reExports(statement: ts.ExportDeclaration): Exported[] {
  if (statement.isTypeOnly) return []
  const clause = statement.exportClause
  if (!clause || !ts.isNamedExports(clause)) return [{ name: '*', body: undefined }]
  return clause.elements.filter((one) => !one.isTypeOnly).map((one) => ({ name: one.name.text, body: undefined }))
}

/** Functions of the file by name, so that a door that only passes the caller on is followed. */
export const functionsOf = (source: ts.SourceFile): ReadonlyMap<string, ts.Node> =>
  new Map(source.statements.flatMap(declared).flatMap(({ name, body }) => (body ? [[name, body] as const] : [])))

const isDirective = (statement: ts.Statement | undefined): boolean =>
  statement !== undefined && ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression) && statement.expression.text === 'use server'

export const isActionsFile = (source: ts.SourceFile): boolean => isDirective(source.statements[0])

/** Server actions written inside a component, by the line they stand on. */
export function inlineActions(source: ts.SourceFile): Exported[] {
  const found: Exported[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node) && isDirective(node.statements[0])) {
      found.push({ name: `line ${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, body: node })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
