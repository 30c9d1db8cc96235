/** What the types have to say. Nothing here runs: `tsc` reads it. */

import { createClient, Problem, type Author, type Event, type Post, type PostItem } from "commonplace-client";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function same<A, B>(..._: Same<A, B> extends true ? [] : [never]): void {}

const api = createClient({ baseUrl: "https://api.example.org" });

export async function answersHaveWhatWasAskedFor(): Promise<void> {
  const plain = await api.get("/api/v1/posts/");
  same<(typeof plain.results)[number], PostItem>();

  const some = await api.get("/api/v1/posts/", { query: { fields: ["title", "authors.name", "image.url"] } });
  const [first] = some.results;
  if (first) {
    same<keyof typeof first, "id" | "kind" | "slug" | "title" | "authors" | "image">();
    first.authors satisfies { name: string }[];
    first.image satisfies { url: string } | null;
    // @ts-expect-error: it was not asked for
    first.summary;
    // @ts-expect-error: nor was that
    first.authors[0]?.role;
  }

  const more = await api.get("/api/v1/posts/", { query: { include: ["body"] } });
  more.results[0]?.body satisfies string | null | undefined;
  // @ts-expect-error: only `body` is included
  more.results[0]?.notes;

  const less = await api.get("/api/v1/posts/{name}/", { path: { name: "x" }, query: { omit: ["seo", "image.url"] } });
  less.image satisfies { alt: string | null } | null;
  // @ts-expect-error: it was left out
  less.seo;
  // @ts-expect-error: so was that
  less.image?.url;
}

export async function expandedCardsAreDocuments(): Promise<void> {
  const query = { expand: ["authors", "event.speakers"] } as const;
  const post = await api.get("/api/v1/posts/{name}/", { path: { name: "x" }, query });
  post.authors[0]?.author satisfies Author | null | undefined;
  post.event?.venue satisfies Event["venue"] | undefined;
  post.event?.speakers[0]?.author satisfies Author | null | undefined;
  // @ts-expect-error: tags were not expanded
  post.tags[0]?.description;
}

export async function mistakesAreFound(): Promise<void> {
  // @ts-expect-error: no such field
  await api.get("/api/v1/posts/", { query: { fields: ["titel"] } });
  // @ts-expect-error: no such parameter
  await api.get("/api/v1/posts/", { query: { per_page: 5 } });
  // @ts-expect-error: nor beside others
  await api.get("/api/v1/posts/", { query: { page_size: 5, per_page: 5 } });
  // @ts-expect-error: nor here
  api.each("/api/v1/posts/", { query: { ordering: "title", per_page: 5 } });
  // @ts-expect-error: no such address
  await api.get("/api/v1/pages/");
  // @ts-expect-error: a name is missing
  await api.get("/api/v1/posts/{name}/");
  // @ts-expect-error: this is no list
  api.each("/api/v1/posts/{name}/");
}

export async function everyItemIsTyped(): Promise<void> {
  for await (const event of api.each("/api/v1/events/", { query: { upcoming: true, fields: ["title"] } })) {
    same<keyof typeof event, "id" | "kind" | "slug" | "title">();
  }
}

export function openEnumsKnowTheirValues(post: Post, problem: unknown): void {
  post.state satisfies string;
  if (post.state === "withdrawn") {
    post.notice satisfies string | null;
  }
  if (problem instanceof Problem && problem.code === "gone") {
    problem.document?.withdrawal?.target satisfies string | null | undefined;
  }
}
