/** A client of Commonplace's public API: `createClient({ baseUrl })`, and the types of all that it answers. */

import createFetch, { type Client as Fetch, type ClientOptions, type Middleware } from "openapi-fetch";
import type { Chosen } from "./choice.ts";
import type { paths, Problem as ProblemDocument } from "./schema.ts";

export type * from "./schema.ts";
export type { Problem as ProblemDocument } from "./schema.ts";
export type { Chosen, Documents } from "./choice.ts";

/** An address that readers ask, as openapi.yaml spells it: `/api/v1/posts/{name}/`. The rest is `fetch`'s. */
export type Address = Exclude<keyof paths, `/api/v1/manage/${string}`>;
type Parameters<A extends Address> = paths[A]["get"]["parameters"];
type Answer<A extends Address> =
  paths[A]["get"]["responses"][200] extends { content: { "application/json": infer Body } } ? Body : never;

/** What a request takes: the parameters of its address, and those options of `fetch` that one request needs. */
export type Asked<A extends Address> = { [Part in keyof Given<A>]: Constant<Given<A>[Part]> } & Init;
type Given<A extends Address> = Pick<Parameters<A>, "path" | "query">;
type Init = Pick<RequestInit, "signal" | "headers">;
/** Lists of values may be constants. */
type Constant<Q> = { [Name in keyof Q]: Q[Name] extends (infer Value)[] | undefined ? readonly Value[] : Q[Name] };

/** Without what the address does not take, which TypeScript lets pass where a type is inferred. */
type Exactly<A extends Address, Q> = Q & { query?: { [Name in Exclude<keyof QueryOf<Q>, NamesOf<A>>]: never } };
type NamesOf<A extends Address> = keyof NonNullable<Parameters<A>["query"]>;
/** The addresses that nothing has to be given to. */
type Bare = { [A in Address]: Parameters<A> extends { path: object } | { query: object } ? never : A }[Address];

/** What an address answers to a query: a list's items, or the document, with the parts that were asked for. */
export type Answered<A extends Address, Q> =
  Answer<A> extends { results: (infer Item)[] }
    ? Omit<Answer<A>, "results"> & { results: Chosen<Item, QueryOf<Q>>[] }
    : Chosen<Answer<A>, QueryOf<Q>>;
type QueryOf<Q> = Q extends { query: infer Query } ? Query : unknown;

/** The addresses of lists. */
export type List = { [A in Address]: Parameters<A> extends { query?: { cursor?: string } } ? A : never }[Address];
type Each<A extends List, Q> = Answered<A, Q> extends { results: (infer Item)[] } ? Item : never;

/** What `createClient` keeps answers in: a `Map`, or whatever has its two methods. */
export type Answers = Pick<Map<string, Response>, "get" | "set">;

export interface Options extends Pick<ClientOptions, "baseUrl" | "fetch" | "headers"> {
  /** For build scripts: answers are kept here and asked for again with their entity tags. Browsers do so themselves. */
  answers?: Answers;
}

export interface Client {
  /** The answer. Throws a `Problem` for everything that is none. */
  get<A extends Bare, const Q extends Asked<A>>(address: A, asked?: Exactly<A, Q>): Promise<Answered<A, Q>>;
  get<A extends Address, const Q extends Asked<A>>(address: A, asked: Exactly<A, Q>): Promise<Answered<A, Q>>;
  /** All items of a list, one by one; pages are fetched as they are needed. Nothing is left out or told twice. */
  each<A extends List, const Q extends Asked<A>>(address: A, asked?: Exactly<A, Q>): AsyncGenerator<Each<A, Q>>;
  /**
   * openapi-fetch's own client, which throws nothing: `const { data, error } = await client.fetch.GET("/api/v1/")`.
   * It knows every address, those of the management API too.
   */
  fetch: Fetch<paths>;
}

/** An answer that is none: RFC 9457, as an Error. Test `code`; `message` is for people. */
export class Problem extends Error {
  override readonly name = "Problem";
  readonly status: number;
  readonly code: ProblemDocument["code"] | "no_problem_document";
  /** All that the API said; null when something before it answered, such as a proxy. */
  readonly document: ProblemDocument | null;

  constructor(response: Response, document: ProblemDocument | null) {
    super(document?.detail ?? `${response.status} ${response.statusText}`);
    this.status = response.status;
    this.code = document?.code ?? "no_problem_document";
    this.document = document;
  }
}

export function createClient({ answers, ...options }: Options): Client {
  const fetch = createFetch<paths>({ ...options, querySerializer: { array: { style: "form", explode: false } } });
  if (answers) {
    fetch.use(remembering(answers));
  }
  // Inside, an address is any address, and openapi-fetch's types are about one that is known.
  const send = fetch.GET as unknown as (address: string, init: object) => Promise<Sent>;

  async function ask(address: Address, { path, query, ...init }: Loose = {}): Promise<unknown> {
    const [empty] = Object.entries(query ?? {}).find(([, value]) => Array.isArray(value) && value.length === 0) ?? [];
    if (empty !== undefined) {
      throw new TypeError(`${empty}: an empty list is no filter, and everything would be answered. Leave it out.`);
    }
    const { data, error, response } = await send(address, { ...init, params: { path, query } });
    if (!response.ok) {
      throw new Problem(response, isProblem(error) ? error : null);
    }
    return data;
  }

  async function* walk(address: List, asked: Loose = {}): AsyncGenerator<unknown> {
    for (let cursor: string | null = ""; cursor !== null; ) {
      const query = { page_size: MOST, ...asked.query, cursor };
      const page = (await ask(address, { ...asked, query })) as { next: string | null; results: unknown[] };
      yield* page.results;
      cursor = page.next && new URL(page.next).searchParams.get("cursor");
    }
  }

  return {
    get: (address: Address, asked?: Loose) => ask(address, asked) as Promise<never>,
    each: (address: List, asked?: Loose) => walk(address, asked) as AsyncGenerator<never>,
    fetch,
  };
}

/** Items a page, where every page is wanted. */
const MOST = 100;

type Loose = { path?: object | undefined; query?: object | undefined };
type Sent = { data?: unknown; error?: unknown; response: Response };

function isProblem(error: unknown): error is ProblemDocument {
  return typeof error === "object" && error !== null && "code" in error && "detail" in error;
}

function remembering(answers: Answers): Middleware {
  return {
    onRequest({ request }) {
      const tag = answers.get(request.url)?.headers.get("ETag");
      if (tag) {
        request.headers.set("If-None-Match", tag);
      }
    },
    onResponse({ request, response }) {
      if (response.ok) {
        answers.set(request.url, response.clone());
      }
      return response.status === 304 ? answers.get(request.url)?.clone() : undefined;
    },
  };
}
