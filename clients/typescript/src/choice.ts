/** What an answer has when a request chooses: `include`, `expand`, `fields` and `omit`, as the API understands them. */

import type { Author, Event, Post, Quote, Reference, Tag } from "./schema.ts";

/** The whole of an item, by kind. */
export interface Documents {
  author: Author;
  event: Event;
  post: Post;
  quote: Quote;
  reference: Reference;
  tag: Tag;
}

type Kind = keyof Documents;
type Item = { kind: Kind };
type DocumentOf<T extends Item> = Documents[T["kind"]];

/** The values of one parameter of a query; never, if it does not have it. */
type Values<Query, Name extends string> =
  Query extends { [N in Name]: readonly (infer Value extends string)[] } ? Value : never;

type Head<Path extends string> = Path extends `${infer First}.${string}` ? First : Path;
type Below<Path extends string, First> =
  Path extends `${infer Start}.${infer Rest}` ? (Start extends First ? Rest : never) : never;

/** A list's item or a document, as an answer to this query has it. */
export type Chosen<T, Query> = T extends Item
  ? [Values<Query, "fields">] extends [never]
    ? Without<Expanded<Shown<T, Query>, Values<Query, "expand">>, Values<Query, "omit">>
    : Without<Only<Expanded<DocumentOf<T>, Values<Query, "expand">>, Values<Query, "fields">>, Values<Query, "omit">>
  : T;

/** What is expanded is there, even where list items leave it out. */
type Shown<T extends Item, Query> = With<T, Exclude<Values<Query, "include"> | Head<Values<Query, "expand">>, keyof T>>;
type With<T extends Item, Name> =
  [Name] extends [never] ? T : T & Pick<DocumentOf<T>, Extract<Name, keyof DocumentOf<T>>>;

/** Cards become documents; in a credit, its author does. */
type Expanded<T, Path extends string> = [Path] extends [never]
  ? T
  : { [Key in keyof T]: Key extends Head<Path> ? Whole<T[Key], Below<Path, Key>> : T[Key] };

type Whole<T, Path extends string> = T extends readonly (infer One)[]
  ? Whole<One, Path>[]
  : T extends Item
    ? Expanded<DocumentOf<T>, Path>
    : T extends { author: infer Card }
      ? Omit<T, "author"> & { author: Whole<Card, Path> }
      : T extends object
        ? Expanded<T, Path>
        : T;

/** What an item is known by stays, whatever is left out. */
type Known<T> = T extends Item ? "id" | "kind" | "slug" : never;

type Only<T, Path extends string> = [Path] extends [never]
  ? T
  : T extends readonly (infer One)[]
    ? Only<One, Path>[]
    : T extends object
      ? {
          [Key in keyof T as Key extends Head<Path> | Known<T> ? Key : never]: Key extends Path
            ? T[Key]
            : Only<T[Key], Below<Path, Key>>;
        }
      : T;

type Without<T, Path extends string> = [Path] extends [never]
  ? T
  : T extends readonly (infer One)[]
    ? Without<One, Path>[]
    : T extends object
      ? {
          [Key in keyof T as Key extends Exclude<Path, Known<T>> ? never : Key]: Without<T[Key], Below<Path, Key>>;
        }
      : T;
