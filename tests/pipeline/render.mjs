// Trees to HTML, as frontends do it. Reads `[{tree, html}, …]` as JSON from standard input, and writes for each
// `{stringified, rendered, said, parsed}`: the tree as rehype-stringify writes it; as React renders it, in the way of
// rehype-react and react-markdown; what React found wrong with it; and the tree that hast's own parser makes of the
// HTML, positions apart.
import { text } from "node:stream/consumers";

import { fromHtml } from "hast-util-from-html";
import { toHtml } from "hast-util-to-html";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import * as runtime from "react/jsx-runtime";
import { renderToStaticMarkup } from "react-dom/server";

const said = [];
console.error = (...words) => said.push(words.join(" "));

const bare = ({ type, tagName, properties, children, value }) =>
  type === "text" ? { type, value } : { type, ...(tagName && { tagName, properties }), children: children.map(bare) };

const made = JSON.parse(await text(process.stdin)).map(({ tree, html }) => ({
  stringified: toHtml(tree),
  rendered: renderToStaticMarkup(toJsxRuntime(tree, runtime)),
  said: said.splice(0),
  parsed: bare(fromHtml(html, { fragment: true })),
}));

process.stdout.write(JSON.stringify(made));
