// Writes src/schema.ts from openapi.yaml; `node generate.mjs OUT` writes it elsewhere.
//
// Two things of the document have no counterpart in openapi-typescript: open enums (`x-extensible-enum`), which it
// takes for any string, and dotted names of fields, which are a pattern there and can be a type here.

import { writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";

const HEAD = `\
/** Made from openapi.yaml by \`make clients\`. */

/** One of the known values, or one that a later version added. */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/** A name, or a dotted path that begins with it. */
export type Dotted<Name extends string> = Name | \`\${Name}.\${string}\`;
`;

// `^(title|authors)(\.[a-z]+)*$`: names, and what may follow each.
const DOTTED = /^\^\(((?:\w|\||\\\.)+)\)\(\\\..*\)[*?]\$$/;

function known(name, values) {
  const literals = values.map((value) => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)));
  return ts.factory.createTypeReferenceNode(name, [ts.factory.createUnionTypeNode(literals)]);
}

function orNull(schema, type) {
  const nothing = ts.factory.createLiteralTypeNode(ts.factory.createNull());
  return [schema.type].flat().includes("null") ? ts.factory.createUnionTypeNode([type, nothing]) : type;
}

function transform(schema) {
  if (schema["x-extensible-enum"]) {
    return orNull(schema, known("Open", schema["x-extensible-enum"]));
  }
  const dotted = DOTTED.exec(schema.pattern ?? "");
  return dotted ? known("Dotted", dotted[1].replaceAll("\\", "").split("|")) : undefined;
}

const document = new URL("../../openapi.yaml", import.meta.url);
// What has a default may be left out of a request.
const options = { transform, defaultNonNullable: false, rootTypes: true, rootTypesNoSchemaPrefix: true, silent: true };
const tree = await openapiTS(document, options);
await writeFile(process.argv[2] ?? new URL("src/schema.ts", import.meta.url), HEAD + "\n" + astToString(tree));
