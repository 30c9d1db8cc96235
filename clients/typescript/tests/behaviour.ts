/** What the front does, as a list of lines that tests/clients/test_typescript.py compares. `node behaviour.js ADDRESS` */

import { createClient, Problem } from "commonplace-client";

const [, , baseUrl = ""] = process.argv;

const BAD_GATEWAY = { status: 502, statusText: "Bad Gateway" };

/** The real `fetch`, which says what went over the wire. */
async function told(input: RequestInfo | URL): Promise<Response> {
  const response = await fetch(input);
  console.log(response.status, decodeURIComponent(new URL(response.url).search) || "-");
  return response;
}

function problemOf(error: unknown): string {
  return error instanceof Problem ? `${error.name} ${error.status} ${error.code}: ${error.message}` : String(error);
}

const api = createClient({ baseUrl, fetch: told });

const { results } = await api.get("/api/v1/posts/", { query: { tag: ["kitchens", "meetings"], fields: ["title"] } });
console.log(`${results.length} posts, each with ${Object.keys(results[0] ?? {}).join(", ")}`);

const slugs = new Set<string>();
for await (const post of api.each("/api/v1/posts/", { query: { page_size: 5, omit: ["tags"] } })) {
  slugs.add(post.slug);
}
console.log(`${slugs.size} different posts`);

await api.get("/api/v1/posts/{name}/", { path: { name: "no such post" } }).catch((error) => console.log(problemOf(error)));
await api.get("/api/v1/posts/", { query: { tag: ["kitchen"] } }).catch((error) => {
  console.log(problemOf(error), error instanceof Problem && error.document?.errors[0]?.nearest);
});

await api.get("/api/v1/posts/", { query: { tag: [] } }).catch((error) => console.log(problemOf(error)));

const proxy = createClient({ baseUrl, fetch: async () => new Response("<h1>Bad gateway</h1>", BAD_GATEWAY) });
await proxy.get("/api/v1/tags/").catch((error) => console.log(problemOf(error)));

const remembering = createClient({ baseUrl, fetch: told, answers: new Map() });
const first = await remembering.get("/api/v1/tags/", { query: { page_size: 1 } });
const second = await remembering.get("/api/v1/tags/", { query: { page_size: 1 } });
console.log(first !== second && JSON.stringify(first) === JSON.stringify(second));
