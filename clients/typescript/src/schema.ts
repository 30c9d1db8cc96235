/** Made from openapi.yaml by `make clients`. */

/** One of the known values, or one that a later version added. */
export type Open<Known extends string> = Known | (string & Record<never, never>);

/** A name, or a dotted path that begins with it. */
export type Dotted<Name extends string> = Name | `${Name}.${string}`;

export interface paths {
    "/api/v1/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is here
         * @description The site's settings; and of each list its filters, their values, its orders, and what can be chosen.
         */
        get: operations["getIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authors/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Authors, filtered and in order
         * @description Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
         */
        get: operations["listAuthors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authors/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One author
         * @description `name` is the slug or the id. An old slug answers 301 with the present address.
         */
        get: operations["getAuthor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authors/{name}/editions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public history of an author
         * @description The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is a TimeMap (RFC 7089).
         */
        get: operations["listAuthorEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authors/{name}/editions/{number}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An author as it was in one edition
         * @description The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was suppressed is 410, and one that is only scheduled is 404.
         */
        get: operations["getAuthorEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/authors/{name}/editions/diff/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two editions of an author
         * @description In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting address has the id: any other name answers 301.
         */
        get: operations["diffAuthorEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events, filtered and in order
         * @description Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One event
         * @description `name` is the slug or the id. An old slug answers 301 with the present address.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{name}/editions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public history of an event
         * @description The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is a TimeMap (RFC 7089).
         */
        get: operations["listEventEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{name}/editions/{number}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An event as it was in one edition
         * @description The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was suppressed is 410, and one that is only scheduled is 404.
         */
        get: operations["getEventEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events/{name}/editions/diff/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two editions of an event
         * @description In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting address has the id: any other name answers 301.
         */
        get: operations["diffEventEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facets/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What there is to filter a list by
         * @description Of each value, how many items the list of `kind` has with it, under the filters given, which are that list's.
         */
        get: operations["getFacets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lookup/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The item behind an address of the public site
         * @description Old or new, a full address or a path. It never redirects: `moved` tells that the item is elsewhere now.
         */
        get: operations["lookUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Posts, filtered and in order
         * @description Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
         */
        get: operations["listPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One post
         * @description `name` is the slug or the id. An old slug answers 301 with the present address.
         */
        get: operations["getPost"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{name}/editions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public history of a post
         * @description The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is a TimeMap (RFC 7089).
         */
        get: operations["listPostEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{name}/editions/{number}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A post as it was in one edition
         * @description The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was suppressed is 410, and one that is only scheduled is 404.
         */
        get: operations["getPostEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{name}/editions/diff/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two editions of a post
         * @description In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting address has the id: any other name answers 301.
         */
        get: operations["diffPostEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{name}/neighbours/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The posts right before and after one
         * @description By date of publication, among those that the filters leave: “next” can stay within a tag. `name` is the slug or the id. An old slug answers 301 with the present address.
         */
        get: operations["getPostNeighbours"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/posts/{name}/related/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The posts that have most in common with one
         * @description What is rare counts more. Filters are those of the list; translations of the post are left out. `name` is the slug or the id. An old slug answers 301 with the present address.
         */
        get: operations["getRelatedPosts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Quotes, filtered and in order
         * @description Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
         */
        get: operations["listQuotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One quote
         * @description `name` is the slug or the id. An old slug answers 301 with the present address.
         */
        get: operations["getQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/{name}/editions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public history of a quote
         * @description The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is a TimeMap (RFC 7089).
         */
        get: operations["listQuoteEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/{name}/editions/{number}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A quote as it was in one edition
         * @description The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was suppressed is 410, and one that is only scheduled is 404.
         */
        get: operations["getQuoteEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/quotes/{name}/editions/diff/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two editions of a quote
         * @description In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting address has the id: any other name answers 301.
         */
        get: operations["diffQuoteEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/redirects/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every old address, and where it leads
         * @description By kind, then by `from`. Targets are final, and an address that an item is shown under again is none of them.
         */
        get: operations["listRedirects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * References, filtered and in order
         * @description Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
         */
        get: operations["listReferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reference
         * @description `name` is the slug or the id. An old slug answers 301 with the present address.
         */
        get: operations["getReference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/{name}/editions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public history of a reference
         * @description The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is a TimeMap (RFC 7089).
         */
        get: operations["listReferenceEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/{name}/editions/{number}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reference as it was in one edition
         * @description The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was suppressed is 410, and one that is only scheduled is 404.
         */
        get: operations["getReferenceEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/references/{name}/editions/diff/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two editions of a reference
         * @description In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting address has the id: any other name answers 301.
         */
        get: operations["diffReferenceEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Items of every kind by their words
         * @description The best first: `score` is 5 for an item that has the words for its title, 4 where all are in the title, 3 with those in names, 2 with those in the summary, and 1 with those anywhere; among equals the latest comes first. `highlights` are escaped HTML with `<mark>`, null where nothing is to be marked. `facets` counts what was found. With `capped` there was more, and only the latest were looked at.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tags, filtered and in order
         * @description Use `page` for counted pages, or `cursor` (start with it empty) to walk through all of it.
         */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One tag
         * @description `name` is the slug or the id. An old slug answers 301 with the present address.
         */
        get: operations["getTag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{name}/editions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public history of a tag
         * @description The newest first. The lasting address has the id: any other name answers 301. What is only scheduled is not there, and the history of an item that was withdrawn is 410 as the item is. As `application/link-format` it is a TimeMap (RFC 7089).
         */
        get: operations["listTagEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{name}/editions/{number}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A tag as it was in one edition
         * @description The document as it was then, with the links of now; `url` and `api_url` are those of now. One that was suppressed is 410, and one that is only scheduled is 404.
         */
        get: operations["getTagEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tags/{name}/editions/diff/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two editions of a tag
         * @description In plain text, word by word, with the links of now in both. An edition that was suppressed is 410. The lasting address has the id: any other name answers 301.
         */
        get: operations["diffTagEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Affiliation: {
            /** @description The name. */
            name: string;
            /**
             * Format: uri
             * @description The full https address of a ROR id.
             */
            ror: string | null;
            /**
             * Format: uri
             * @description The organisation's address.
             */
            url: string | null;
        };
        ApiIndex: {
            /** @description Of the contract, as in the path. */
            version: string;
            /** @description The publication, as its settings say. */
            site: components["schemas"]["Site"];
            /** @description Its lists, by their names in addresses. */
            resources: {
                [key: string]: components["schemas"]["ResourceOffer"];
            };
            /** @description Other addresses, by name. */
            endpoints: {
                [key: string]: string;
            };
            /** @description Feeds of the site. There are none yet. */
            feeds: components["schemas"]["Feed"][];
            /** @description The documentation. */
            docs: components["schemas"]["Docs"];
            /** @description Where the log of changes stands; null while there is no such endpoint. */
            sync_token: string | null;
        };
        Author: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "author";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description A person or an organisation. One of `person`, `organisation`; more may come. */
            type: Open<"person" | "organisation">;
            /** @description The picture that stands for it. */
            image: components["schemas"]["Image"] | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description The name. */
            name: string;
            /** @description What lists sort by, such as `Lind, Mara`. */
            sort_name: string;
            /** @description Such as `Dr`. */
            honorific: string | null;
            /** @description Such as `Head of research`. */
            role_title: string | null;
            /** @description The organisation, as printed. */
            affiliation: components["schemas"]["Affiliation"] | null;
            /** @description Rich text in the form that `body_format` names. */
            bio: string | null;
            /**
             * Format: uri
             * @description The full https address of an ORCID iD.
             */
            orcid: string | null;
            /** @description Addresses elsewhere. */
            links: components["schemas"]["AuthorLink"][];
            /** @description Whether the author writes from outside. */
            guest: boolean;
            /** @description A schema.org description for the head of a page. Escape `<` when you write it into HTML. */
            json_ld: components["schemas"]["JsonLd"];
            /** @description The same item in other languages. */
            translations: components["schemas"]["AuthorTranslation"][];
        };
        AuthorCard: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "author";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description A person or an organisation. One of `person`, `organisation`; more may come. */
            type: Open<"person" | "organisation">;
            /** @description The picture that stands for it. */
            image: components["schemas"]["Image"] | null;
        };
        AuthorItem: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "author";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description A person or an organisation. One of `person`, `organisation`; more may come. */
            type: Open<"person" | "organisation">;
            /** @description The picture that stands for it. */
            image: components["schemas"]["Image"] | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description The name. */
            name: string;
            /** @description What lists sort by, such as `Lind, Mara`. */
            sort_name: string;
            /** @description Such as `Dr`. */
            honorific: string | null;
            /** @description Such as `Head of research`. */
            role_title: string | null;
            /** @description The organisation, as printed. */
            affiliation: components["schemas"]["Affiliation"] | null;
            /** @description Rich text in the form that `body_format` names. */
            bio: string | null;
            /**
             * Format: uri
             * @description The full https address of an ORCID iD.
             */
            orcid: string | null;
            /** @description Addresses elsewhere. */
            links: components["schemas"]["AuthorLink"][];
            /** @description Whether the author writes from outside. */
            guest: boolean;
        };
        AuthorLink: {
            /** @description What is there, such as `website`. */
            rel: string;
            /**
             * Format: uri
             * @description Where it leads.
             */
            url: string;
        };
        AuthorPage: {
            /** @description Of all pages; null by cursor. */
            count: number | null;
            /**
             * Format: uri
             * @description The address of the next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The address of the page before; null on the first one.
             */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["AuthorItem"][];
        };
        AuthorTranslation: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "author";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description A person or an organisation. One of `person`, `organisation`; more may come. */
            type: Open<"person" | "organisation">;
            /** @description The picture that stands for it. */
            image: components["schemas"]["Image"] | null;
            /** @description BCP 47. */
            language: string;
        };
        CitationPlace: {
            /** @description The id of an element of the body, there where the text cites it. Unique within the post. */
            id: string;
            /** @description Such as `p. 3`. */
            locator: string | null;
        };
        Cited: {
            /** @description Its number in the text. */
            number: number;
            /** @description The citation key, such as `hale2019`. */
            key: string;
            /** @description Plain text. */
            text: string;
            /** @description Sanitised HTML. */
            html: string;
            /** @description Where the text cites it. */
            citations: components["schemas"]["CitationPlace"][];
            /** @description The work's card; null while it is not public. */
            reference: components["schemas"]["ReferenceCard"] | null;
        };
        ContributorName: {
            /** @description Family name. */
            family: string | null;
            /** @description Given names. */
            given: string | null;
            /** @description The whole name, of an organisation for example. */
            literal: string | null;
        };
        Correction: {
            /** @description The number of the edition that it came with. */
            edition: number;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description What readers are told of it. */
            note: string;
        };
        Credit: {
            /** @description As printed with this item, whatever the author is called now. */
            name: string;
            /** @description What the person did, such as `author` or `speaker`. Free text. */
            role: string;
            /** @description The organisation, as printed. */
            affiliation: components["schemas"]["Affiliation"] | null;
            /** @description The author's card; null without one, and when it was withdrawn. */
            author: components["schemas"]["AuthorCard"] | null;
        };
        Difference: {
            /** @description The edition that is compared. */
            from: components["schemas"]["EditionItem"];
            /** @description The edition that it is compared with. */
            to: components["schemas"]["EditionItem"];
            /** @description What a reader sees that is not the same, in a fixed order; empty when nothing is. */
            changes: components["schemas"]["FieldChange"][];
        };
        Docs: {
            /**
             * Format: uri
             * @description A guide, from the first request to a finished page.
             */
            guide: string;
            /**
             * Format: uri
             * @description Every operation, with forms to try it.
             */
            reference: string;
            /**
             * Format: uri
             * @description The OpenAPI document.
             */
            openapi: string;
        };
        EditionItem: {
            /** @description Its number. Numbers of withdrawals that showed nothing are left out. */
            edition: number;
            /**
             * Format: date-time
             * @description When it became visible here, whatever its date of publication.
             */
            visible_from: string;
            /**
             * Format: date-time
             * @description When another took its place, or the item was withdrawn; null while it is shown.
             */
            visible_until: string | null;
            /** @description Why it was made. One of `published`, `updated`, `notice`, `gone`, `redirect`, `backfill`, `reissued`; more may come. */
            reason: Open<"published" | "updated" | "notice" | "gone" | "redirect" | "backfill" | "reissued">;
            /** @description Whether an editor called it minor, or a machine made it. */
            minor: boolean;
            /** @description What readers were told of the change. */
            note: string | null;
            /** @description `withdrawn` was shown under a notice. One of `published`, `withdrawn`; more may come. */
            state: Open<"published" | "withdrawn">;
            /** @description As it was then; null when it was suppressed. */
            slug: string | null;
            /** @description As it was then; null when it was suppressed. */
            label: string | null;
            /**
             * Format: date-time
             * @description What the item's `updated_at` was then.
             */
            updated_at: string;
            /** @description Whether its words were erased for good. Its address is 410. */
            suppressed: boolean;
            /**
             * Format: date-time
             * @description When that was.
             */
            suppressed_at: string | null;
            /**
             * Format: uri
             * @description The document as it was then.
             */
            api_url: string;
        };
        EditionPage: {
            /** @description Of all pages; null by cursor. */
            count: number | null;
            /**
             * Format: uri
             * @description The address of the next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The address of the page before; null on the first one.
             */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["EditionItem"][];
        };
        Event: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "event";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /**
             * Format: date-time
             * @description The first instant.
             */
            starts_at: string;
            /**
             * Format: date
             * @description The first day.
             */
            starts_on: string;
            /** @description IANA name of the zone that the wall times are in. */
            timezone: string;
            /** @description `starts_on` and `ends_on` count, and the instants follow from them. */
            all_day: boolean;
            /** @description schema.org's EventStatusType, in snake_case. One of `scheduled`, `cancelled`, `postponed`, `rescheduled`, `moved_online`; more may come. */
            status: Open<"scheduled" | "cancelled" | "postponed" | "rescheduled" | "moved_online">;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description Plain text. */
            title: string;
            /** @description Plain text, for lists and the heads of pages. */
            summary: string;
            /** @description Those that are public, in the editors' order. */
            tags: components["schemas"]["TagCard"][];
            /** @description The picture that stands for it. */
            image: components["schemas"]["Image"] | null;
            /**
             * Format: date-time
             * @description The end, exclusive.
             */
            ends_at: string;
            /**
             * Format: partial-date-time
             * @description The same on the clocks of the place.
             * @example 2026-06-18T09:30:00
             */
            starts_local: string;
            /**
             * Format: partial-date-time
             * @description The same on the clocks of the place, exclusive.
             * @example 2026-06-18T09:30:00
             */
            ends_local: string;
            /**
             * Format: date
             * @description The last day, inclusive.
             */
            ends_on: string;
            /** @description Of a series. The event's own times are those of the first instance. */
            recurrence: components["schemas"]["Recurrence"] | null;
            /**
             * Format: date-time
             * @description When the first instance that is not over starts; null for a single event and after the last.
             */
            next_occurrence: string | null;
            /**
             * Format: date-time
             * @description What `starts_at` was before it was rescheduled.
             */
            previous_starts_at: string | null;
            /** @description schema.org's EventAttendanceModeEnumeration, in short. One of `offline`, `online`, `mixed`; more may come. */
            attendance_mode: Open<"offline" | "online" | "mixed">;
            /** @description Where it takes place. */
            venue: components["schemas"]["Venue"] | null;
            /**
             * Format: uri
             * @description Where to take part online.
             */
            online_url: string | null;
            /**
             * Format: uri
             * @description Where to sign up.
             */
            registration_url: string | null;
            /** @description Addresses elsewhere. */
            links: components["schemas"]["EventLink"][];
            /** @description In order. */
            organisers: components["schemas"]["Credit"][];
            /** @description In order. */
            speakers: components["schemas"]["Credit"][];
            /** @description Posts about the event, the newest first. */
            posts: components["schemas"]["PostCard"][];
            /** @description A schema.org description for the head of a page. Escape `<` when you write it into HTML. */
            json_ld: components["schemas"]["JsonLd"];
            /** @description In order. */
            sessions: components["schemas"]["Session"][];
            /** @description The same item in other languages. */
            translations: components["schemas"]["EventTranslation"][];
            /** @description Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it. */
            body: string | null;
            /** @description Rich text as a unist/hast tree, with `body_format=hast`; else null. */
            body_hast: components["schemas"]["HastRoot"] | null;
        };
        EventCard: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "event";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /**
             * Format: date-time
             * @description The first instant.
             */
            starts_at: string;
            /**
             * Format: date
             * @description The first day.
             */
            starts_on: string;
            /** @description IANA name of the zone that the wall times are in. */
            timezone: string;
            /** @description `starts_on` and `ends_on` count, and the instants follow from them. */
            all_day: boolean;
            /** @description schema.org's EventStatusType, in snake_case. One of `scheduled`, `cancelled`, `postponed`, `rescheduled`, `moved_online`; more may come. */
            status: Open<"scheduled" | "cancelled" | "postponed" | "rescheduled" | "moved_online">;
        };
        EventItem: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "event";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /**
             * Format: date-time
             * @description The first instant.
             */
            starts_at: string;
            /**
             * Format: date
             * @description The first day.
             */
            starts_on: string;
            /** @description IANA name of the zone that the wall times are in. */
            timezone: string;
            /** @description `starts_on` and `ends_on` count, and the instants follow from them. */
            all_day: boolean;
            /** @description schema.org's EventStatusType, in snake_case. One of `scheduled`, `cancelled`, `postponed`, `rescheduled`, `moved_online`; more may come. */
            status: Open<"scheduled" | "cancelled" | "postponed" | "rescheduled" | "moved_online">;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description Plain text. */
            title: string;
            /** @description Plain text, for lists and the heads of pages. */
            summary: string;
            /** @description Those that are public, in the editors' order. */
            tags: components["schemas"]["TagCard"][];
            /** @description The picture that stands for it. */
            image: components["schemas"]["Image"] | null;
            /**
             * Format: date-time
             * @description The end, exclusive.
             */
            ends_at: string;
            /**
             * Format: partial-date-time
             * @description The same on the clocks of the place.
             * @example 2026-06-18T09:30:00
             */
            starts_local: string;
            /**
             * Format: partial-date-time
             * @description The same on the clocks of the place, exclusive.
             * @example 2026-06-18T09:30:00
             */
            ends_local: string;
            /**
             * Format: date
             * @description The last day, inclusive.
             */
            ends_on: string;
            /** @description Of a series. The event's own times are those of the first instance. */
            recurrence: components["schemas"]["Recurrence"] | null;
            /**
             * Format: date-time
             * @description When the first instance that is not over starts; null for a single event and after the last.
             */
            next_occurrence: string | null;
            /**
             * Format: date-time
             * @description What `starts_at` was before it was rescheduled.
             */
            previous_starts_at: string | null;
            /** @description schema.org's EventAttendanceModeEnumeration, in short. One of `offline`, `online`, `mixed`; more may come. */
            attendance_mode: Open<"offline" | "online" | "mixed">;
            /** @description Where it takes place. */
            venue: components["schemas"]["Venue"] | null;
            /**
             * Format: uri
             * @description Where to take part online.
             */
            online_url: string | null;
            /**
             * Format: uri
             * @description Where to sign up.
             */
            registration_url: string | null;
            /** @description Addresses elsewhere. */
            links: components["schemas"]["EventLink"][];
            /** @description In order. */
            organisers: components["schemas"]["Credit"][];
            /** @description In order. */
            speakers: components["schemas"]["Credit"][];
            /** @description Posts about the event, the newest first. */
            posts: components["schemas"]["PostCard"][];
        };
        EventLink: {
            /** @description What is there. One of `recording`, `slides`, `live`; more may come. */
            rel: Open<"recording" | "slides" | "live">;
            /**
             * Format: uri
             * @description Where it leads.
             */
            url: string;
            /** @description Plain text. */
            title: string;
        };
        EventPage: {
            /** @description Of all pages; null by cursor. */
            count: number | null;
            /**
             * Format: uri
             * @description The address of the next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The address of the page before; null on the first one.
             */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["EventItem"][];
        };
        EventTranslation: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "event";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /**
             * Format: date-time
             * @description The first instant.
             */
            starts_at: string;
            /**
             * Format: date
             * @description The first day.
             */
            starts_on: string;
            /** @description IANA name of the zone that the wall times are in. */
            timezone: string;
            /** @description `starts_on` and `ends_on` count, and the instants follow from them. */
            all_day: boolean;
            /** @description schema.org's EventStatusType, in snake_case. One of `scheduled`, `cancelled`, `postponed`, `rescheduled`, `moved_online`; more may come. */
            status: Open<"scheduled" | "cancelled" | "postponed" | "rescheduled" | "moved_online">;
            /** @description BCP 47. */
            language: string;
        };
        FacetValue: {
            /** @description What to give to the filter. */
            value: string;
            /** @description What to call the value. */
            label: string;
            /** @description How many items the list has with it. */
            count: number;
            /** @description The item that the value names; null of a plain value. */
            item: components["schemas"]["Card"] | null;
        };
        Facets: {
            /** @description Whose list. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may come. */
            kind: Open<"post" | "author" | "event" | "quote" | "reference" | "tag">;
            /** @description By filter, its values, the most frequent first; years and months by time, the latest first. */
            facets: {
                [key: string]: components["schemas"]["FacetValue"][];
            };
            /** @description By filter, how many values there are, shown or not. */
            totals: {
                [key: string]: number;
            };
        };
        Feed: {
            /** @description What to call it. */
            title: string;
            /** @description Such as `application/feed+json`. */
            media_type: string;
            /**
             * Format: uri
             * @description Its address.
             */
            url: string;
        };
        FieldChange: {
            /** @description The name of the property in the document. */
            field: string;
            /** @description What it was. Items are told by their labels, people as printed. */
            from: components["schemas"]["FieldValue"];
            /** @description What it became. */
            to: components["schemas"]["FieldValue"];
            /** @description Of a text: all of it, piece by piece. Empty for what is no text. */
            words: components["schemas"]["WordChange"][];
            /** @description The same, escaped, with `<ins>` and `<del>`; lines are those of the text. Null for no text. */
            html: string | null;
        };
        FilterOffer: {
            /** @description The parameter. */
            name: string;
            /** @description What a value is. One of `item`, `item_or_name`, `value`, `text`, `boolean`, `instant`, `year`, `query`; more may come. */
            type: Open<"item" | "item_or_name" | "value" | "text" | "boolean" | "instant" | "year" | "query">;
            /** @description Of a filter by items, their kind. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may come. */
            kind: Open<"post" | "author" | "event" | "quote" | "reference" | "tag"> | null;
            /** @description Whether it takes several values, separated by commas. */
            many: boolean;
            /** @description All of its values, if their list is closed. */
            values: string[] | null;
            /**
             * Format: uri
             * @description Where its values of the moment are counted; null if they cannot be.
             */
            facet: string | null;
        };
        FocalPoint: {
            /**
             * Format: double
             * @description From the left, 0 to 1.
             */
            x: number;
            /**
             * Format: double
             * @description From the top, 0 to 1.
             */
            y: number;
        };
        Formatted: {
            /** @description APA, 7th edition. */
            apa: components["schemas"]["FormattedReference"];
            /** @description Harvard (Cite Them Right). */
            harvard: components["schemas"]["FormattedReference"];
            /** @description Vancouver. */
            vancouver: components["schemas"]["FormattedReference"];
            /** @description Chicago, author and date. */
            chicago: components["schemas"]["FormattedReference"];
        };
        FormattedReference: {
            /** @description Plain text. */
            text: string;
            /** @description Sanitised HTML. */
            html: string;
        };
        Found: {
            /** @description The address that was asked for. The present one is the item's `url`. */
            url: string;
            /** @description Of the item. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may come. */
            kind: Open<"post" | "author" | "event" | "quote" | "reference" | "tag">;
            /** @description Whether the item has another address now, or another item took its place. */
            moved: boolean;
            /** @description What is there now. */
            item: components["schemas"]["Card"];
        };
        Highlights: {
            /** @description The title, and the subtitle after a dash; null when nothing in it matches. */
            title: string | null;
            /** @description The summary, or the words of a quote; null when nothing in it matches. */
            summary: string | null;
            /** @description The part of the text with most of the words; null when nothing in it matches. */
            body: string | null;
        };
        Image: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes.
             */
            id: string;
            /**
             * Format: uri
             * @description The picture as it was given. Works at once, before renditions exist.
             */
            url: string;
            /**
             * Format: uri
             * @description A JPEG of 1200×630, for cards of social networks.
             */
            share_url: string;
            /** @description `""` is decorative; null is missing. */
            alt: string | null;
            /** @description Plain text. */
            caption: string | null;
            /** @description Plain text. */
            credit: string | null;
            /** @description SPDX. */
            licence: string | null;
            /** @description In pixels. */
            width: number;
            /** @description In pixels. */
            height: number;
            /** @description What has to stay in sight when the picture is cropped. */
            focal_point: components["schemas"]["FocalPoint"] | null;
            /** @description What to show until the picture is there. */
            placeholder: components["schemas"]["Placeholder"];
            /** @description For `<source>` elements; empty while there are no renditions. */
            sources: components["schemas"]["ImageSource"][];
            /** @description Sizes that exist; empty while there are none. */
            renditions: components["schemas"]["Rendition"][];
        };
        ImageSource: {
            /** @description Such as `image/avif`. */
            media_type: string;
            /** @description For the attribute of that name. */
            srcset: string;
        };
        Licence: {
            /** @description SPDX. */
            id: string;
            /** @description The name. */
            name: string;
            /**
             * Format: uri
             * @description Where its text is.
             */
            url: string;
        };
        Neighbours: {
            /** @description The post published right before; null if it was the first. */
            previous: components["schemas"]["PostCard"] | null;
            /** @description The post published right after; null if it is the latest. */
            next: components["schemas"]["PostCard"] | null;
        };
        Note: {
            /** @description The id of the note in the body. */
            id: string;
            /** @description Its number in the text. */
            number: number;
            /** @description Sanitised HTML. */
            html: string;
            /** @description Plain text. */
            text: string;
        };
        Placeholder: {
            /** @description Base64 of a ThumbHash. */
            thumbhash: string;
            /** @description `#rrggbb`. */
            colour: string;
        };
        Post: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "post";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /** @description The picture that stands for it. */
            image: components["schemas"]["Image"] | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description Plain text. */
            title: string;
            /** @description Plain text. */
            subtitle: string | null;
            /** @description Plain text, for lists and the heads of pages. */
            summary: string;
            /** @description Bylines, in order. */
            authors: components["schemas"]["Credit"][];
            /** @description Whether it was written by somebody from outside. */
            guest: boolean;
            /** @description Whether editors want it to stand out. */
            featured: boolean;
            /** @description Those that are public, in the editors' order. */
            tags: components["schemas"]["TagCard"][];
            /** @description The event that it is about. */
            event: components["schemas"]["EventCard"] | null;
            /** @description Under which it may be used. */
            licence: components["schemas"]["Licence"] | null;
            /**
             * Format: uri
             * @description Where the text was published first, if elsewhere.
             */
            canonical_url: string | null;
            /** @description At 225 words a minute, at least one. */
            reading_minutes: number;
            /** @description Of the body. */
            word_count: number;
            /** @description What was put right after publication, the latest last. */
            corrections: components["schemas"]["Correction"][];
            /** @description A schema.org description for the head of a page. Escape `<` when you write it into HTML. */
            json_ld: components["schemas"]["JsonLd"];
            /** @description The body's headings. */
            table_of_contents: components["schemas"]["Heading"][];
            /** @description The works cited, by number. */
            references: components["schemas"]["Cited"][];
            /** @description The quotations that the body shows. */
            quotes: components["schemas"]["QuoteCard"][];
            /** @description For the head of a page, with fallbacks filled in. */
            seo: components["schemas"]["Seo"];
            /** @description The same item in other languages. */
            translations: components["schemas"]["PostTranslation"][];
            /** @description Footnotes and citations, with the numbers and ids that they have in the body. */
            notes: components["schemas"]["Note"][];
            /** @description Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it. */
            body: string | null;
            /** @description Rich text as a unist/hast tree, with `body_format=hast`; else null. */
            body_hast: components["schemas"]["HastRoot"] | null;
        };
        PostCard: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "post";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /** @description The picture that stands for it. */
            image: components["schemas"]["Image"] | null;
        };
        PostItem: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "post";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /** @description The picture that stands for it. */
            image: components["schemas"]["Image"] | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description Plain text. */
            title: string;
            /** @description Plain text. */
            subtitle: string | null;
            /** @description Plain text, for lists and the heads of pages. */
            summary: string;
            /** @description Bylines, in order. */
            authors: components["schemas"]["Credit"][];
            /** @description Whether it was written by somebody from outside. */
            guest: boolean;
            /** @description Whether editors want it to stand out. */
            featured: boolean;
            /** @description Those that are public, in the editors' order. */
            tags: components["schemas"]["TagCard"][];
            /** @description The event that it is about. */
            event: components["schemas"]["EventCard"] | null;
            /** @description Under which it may be used. */
            licence: components["schemas"]["Licence"] | null;
            /**
             * Format: uri
             * @description Where the text was published first, if elsewhere.
             */
            canonical_url: string | null;
            /** @description At 225 words a minute, at least one. */
            reading_minutes: number;
            /** @description Of the body. */
            word_count: number;
        };
        PostPage: {
            /** @description Of all pages; null by cursor. */
            count: number | null;
            /**
             * Format: uri
             * @description The address of the next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The address of the page before; null on the first one.
             */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["PostItem"][];
        };
        PostTranslation: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "post";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /** @description The picture that stands for it. */
            image: components["schemas"]["Image"] | null;
            /** @description BCP 47. */
            language: string;
        };
        Publisher: {
            /** @description The name. */
            name: string;
            /**
             * Format: uri
             * @description The organisation's address.
             */
            url: string | null;
        };
        Quote: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "quote";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description The words, without quotation marks. */
            text: string;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description Who said it. */
            attribution: components["schemas"]["Credit"] | null;
            /** @description Where the words come from. */
            source: components["schemas"]["QuoteOrigin"];
            /** @description Where in the source the words are: a W3C TextQuoteSelector. */
            selector: components["schemas"]["TextQuoteSelector"] | null;
            /**
             * Format: uri
             * @description The source's address, with a text fragment that leads to the words.
             */
            source_url: string | null;
            /** @description Whether the source says these words, as it was last looked up. One of `verbatim`, `drifted`, `unverifiable`; more may come. */
            verification: Open<"verbatim" | "drifted" | "unverifiable">;
            /**
             * Format: date-time
             * @description When that was.
             */
            verified_at: string | null;
            /** @description To use the words. One of `granted`, `requested`, `refused`, `not_required`; more may come. */
            permission: Open<"granted" | "requested" | "refused" | "not_required"> | null;
            /** @description An editor's remark for readers. */
            note: string | null;
            /** @description Those that are public, in the editors' order. */
            tags: components["schemas"]["TagCard"][];
            /** @description A schema.org description for the head of a page. Escape `<` when you write it into HTML. */
            json_ld: components["schemas"]["JsonLd"];
            /** @description The same item in other languages. */
            translations: components["schemas"]["QuoteTranslation"][];
        };
        QuoteCard: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "quote";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description The words, without quotation marks. */
            text: string;
        };
        QuoteItem: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "quote";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description The words, without quotation marks. */
            text: string;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description Who said it. */
            attribution: components["schemas"]["Credit"] | null;
            /** @description Where the words come from. */
            source: components["schemas"]["QuoteOrigin"];
            /** @description Where in the source the words are: a W3C TextQuoteSelector. */
            selector: components["schemas"]["TextQuoteSelector"] | null;
            /**
             * Format: uri
             * @description The source's address, with a text fragment that leads to the words.
             */
            source_url: string | null;
            /** @description Whether the source says these words, as it was last looked up. One of `verbatim`, `drifted`, `unverifiable`; more may come. */
            verification: Open<"verbatim" | "drifted" | "unverifiable">;
            /**
             * Format: date-time
             * @description When that was.
             */
            verified_at: string | null;
            /** @description To use the words. One of `granted`, `requested`, `refused`, `not_required`; more may come. */
            permission: Open<"granted" | "requested" | "refused" | "not_required"> | null;
            /** @description An editor's remark for readers. */
            note: string | null;
            /** @description Those that are public, in the editors' order. */
            tags: components["schemas"]["TagCard"][];
        };
        QuoteOrigin: {
            /** @description The post that the words come from. */
            post: components["schemas"]["PostCard"] | null;
            /** @description The event that the words were said at. */
            event: components["schemas"]["EventCard"] | null;
            /** @description The work that the words come from. */
            reference: components["schemas"]["ReferenceCard"] | null;
            /**
             * Format: uri
             * @description The address that the words come from.
             */
            url: string | null;
        };
        QuotePage: {
            /** @description Of all pages; null by cursor. */
            count: number | null;
            /**
             * Format: uri
             * @description The address of the next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The address of the page before; null on the first one.
             */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["QuoteItem"][];
        };
        QuoteTranslation: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "quote";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description The words, without quotation marks. */
            text: string;
            /** @description BCP 47. */
            language: string;
        };
        Recurrence: {
            /** @description RFC 5545, in wall time. */
            rrule: string;
            /** @description Days that are left out. */
            exdates: string[];
        };
        Redirect: {
            /** @description An old slug, or an old path or whole address as it was imported, such as `/2015/03/a-post.html`. */
            from: string;
            /**
             * Format: uri
             * @description The same as an address of the public site; null while the site's address for the kind is not set.
             */
            from_url: string | null;
            /** @description Of the item that had the address. What it redirects to may be of another. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may come. */
            kind: Open<"post" | "author" | "event" | "quote" | "reference" | "tag">;
            /** @description What is there instead, in the end; null when that is elsewhere, or nothing. */
            to: components["schemas"]["Card"] | null;
            /**
             * Format: uri
             * @description The address elsewhere that it redirects to.
             */
            target: string | null;
            /** @description 301, or 410 when there is nothing to redirect to. */
            status: number;
            /** @description `slug_changed`, `alias` (an imported path, or a name that was never its slug), `redirect` (withdrawn in favour of something else) or `gone`. One of `slug_changed`, `alias`, `redirect`, `gone`; more may come. */
            reason: Open<"slug_changed" | "alias" | "redirect" | "gone">;
        };
        RedirectPage: {
            /** @description Of all pages; null by cursor. */
            count: number | null;
            /**
             * Format: uri
             * @description The address of the next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The address of the page before; null on the first one.
             */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["Redirect"][];
        };
        Reference: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "reference";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description Plain text. */
            text: string;
            /** @description Bare, in lower case: `10.5555/bread`. */
            doi: string | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description The citation key, such as `hale2019`. */
            key: string;
            /** @description CSL. */
            type: Open<"article" | "article-journal" | "article-magazine" | "article-newspaper" | "bill" | "book" | "broadcast" | "chapter" | "classic" | "collection" | "dataset" | "document" | "entry" | "entry-dictionary" | "entry-encyclopedia" | "event" | "figure" | "graphic" | "hearing" | "interview" | "legal_case" | "legislation" | "manuscript" | "map" | "motion_picture" | "musical_score" | "pamphlet" | "paper-conference" | "patent" | "performance" | "periodical" | "personal_communication" | "post" | "post-weblog" | "regulation" | "report" | "review" | "review-book" | "software" | "song" | "speech" | "standard" | "thesis" | "treaty" | "webpage">;
            /** @description Plain text. */
            title: string;
            /** @description By CSL role, such as `author` or `editor`. */
            contributors: {
                [key: string]: components["schemas"]["ContributorName"][];
            };
            /** @description EDTF, such as `2019`, `2019-05` or `2013~`. */
            issued: string | null;
            /** @description Of issue. */
            year: number | null;
            /** @description The journal, book or series. */
            container_title: string | null;
            /** @description Who published it. */
            publisher: string | null;
            /** @description Where. */
            publisher_place: string | null;
            /** @description As printed. */
            volume: string | null;
            /** @description As printed. */
            issue: string | null;
            /** @description The page or pages. */
            page: string | null;
            /** @description 13 digits. */
            isbn: string | null;
            /**
             * Format: uri
             * @description Where the work is.
             */
            source_url: string | null;
            /**
             * Format: date
             * @description When it was looked up there.
             */
            accessed: string | null;
            /** @description Those that are public, in the editors' order. */
            tags: components["schemas"]["TagCard"][];
            /** @description A schema.org description for the head of a page. Escape `<` when you write it into HTML. */
            json_ld: components["schemas"]["JsonLd"];
            /** @description The same for citation processors. */
            csl: components["schemas"]["CslItem"];
            /** @description Bibliography entries, by style. */
            formatted: components["schemas"]["Formatted"];
            /** @description The same item in other languages. */
            translations: components["schemas"]["ReferenceTranslation"][];
        };
        ReferenceCard: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "reference";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description Plain text. */
            text: string;
            /** @description Bare, in lower case: `10.5555/bread`. */
            doi: string | null;
        };
        ReferenceItem: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "reference";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description Plain text. */
            text: string;
            /** @description Bare, in lower case: `10.5555/bread`. */
            doi: string | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description The citation key, such as `hale2019`. */
            key: string;
            /** @description CSL. */
            type: Open<"article" | "article-journal" | "article-magazine" | "article-newspaper" | "bill" | "book" | "broadcast" | "chapter" | "classic" | "collection" | "dataset" | "document" | "entry" | "entry-dictionary" | "entry-encyclopedia" | "event" | "figure" | "graphic" | "hearing" | "interview" | "legal_case" | "legislation" | "manuscript" | "map" | "motion_picture" | "musical_score" | "pamphlet" | "paper-conference" | "patent" | "performance" | "periodical" | "personal_communication" | "post" | "post-weblog" | "regulation" | "report" | "review" | "review-book" | "software" | "song" | "speech" | "standard" | "thesis" | "treaty" | "webpage">;
            /** @description Plain text. */
            title: string;
            /** @description By CSL role, such as `author` or `editor`. */
            contributors: {
                [key: string]: components["schemas"]["ContributorName"][];
            };
            /** @description EDTF, such as `2019`, `2019-05` or `2013~`. */
            issued: string | null;
            /** @description Of issue. */
            year: number | null;
            /** @description The journal, book or series. */
            container_title: string | null;
            /** @description Who published it. */
            publisher: string | null;
            /** @description Where. */
            publisher_place: string | null;
            /** @description As printed. */
            volume: string | null;
            /** @description As printed. */
            issue: string | null;
            /** @description The page or pages. */
            page: string | null;
            /** @description 13 digits. */
            isbn: string | null;
            /**
             * Format: uri
             * @description Where the work is.
             */
            source_url: string | null;
            /**
             * Format: date
             * @description When it was looked up there.
             */
            accessed: string | null;
            /** @description Those that are public, in the editors' order. */
            tags: components["schemas"]["TagCard"][];
        };
        ReferencePage: {
            /** @description Of all pages; null by cursor. */
            count: number | null;
            /**
             * Format: uri
             * @description The address of the next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The address of the page before; null on the first one.
             */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["ReferenceItem"][];
        };
        ReferenceTranslation: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "reference";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description Plain text. */
            text: string;
            /** @description Bare, in lower case: `10.5555/bread`. */
            doi: string | null;
            /** @description BCP 47. */
            language: string;
        };
        Related: {
            /** @description The most related first. */
            results: components["schemas"]["RelatedPost"][];
        };
        RelatedPost: {
            /** @description The other post. */
            item: components["schemas"]["PostCard"];
            /** @description How much they have in common. For comparing within one answer; what makes it up may change. */
            score: number;
            /** @description What they have in common: cards of events, quotes, references, tags and authors. */
            shared: components["schemas"]["Card"][];
        };
        Rendition: {
            /** @description In pixels. */
            width: number;
            /** @description In pixels. */
            height: number;
            /** @description Such as `image/avif`. */
            media_type: string;
            /**
             * Format: uri
             * @description The picture in this size.
             */
            url: string;
        };
        ResourceOffer: {
            /** @description The kind of its items. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may come. */
            kind: Open<"post" | "author" | "event" | "quote" | "reference" | "tag">;
            /**
             * Format: uri
             * @description The list's address.
             */
            url: string;
            /** @description What it can be filtered by. */
            filters: components["schemas"]["FilterOffer"][];
            /** @description What it can be ordered by; `-` is descending. */
            ordering: string[];
            /** @description How it is ordered unless asked otherwise. */
            default_ordering: string;
            /** @description What can be expanded. */
            expand: string[];
            /** @description What documents have and list items do not. */
            include: string[];
            /** @description Every name that `fields` and `omit` know. */
            fields: string[];
        };
        SearchHit: {
            /** @description Which shape the item has. One of `post`, `author`, `event`, `quote`, `reference`, `tag`; more may come. */
            kind: Open<"post" | "author" | "event" | "quote" | "reference" | "tag">;
            /** @description 5 the whole title, 4 in the title, 3 there or in names, 2 there or in the summary, 1 anywhere. */
            score: number;
            /** @description Where the words are, as escaped HTML with `<mark>`. */
            highlights: components["schemas"]["Highlights"];
            /** @description The item's card. */
            item: components["schemas"]["Card"];
        };
        SearchPage: {
            /** @description Of all pages, 1,000 at most; null by cursor. */
            count: number | null;
            /**
             * Format: uri
             * @description The address of the next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The address of the page before; null on the first one.
             */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["SearchHit"][];
            /** @description Whether there was more than is looked at: the latest of it were. */
            capped: boolean;
            /** @description By name, the values that were found; null unless asked for. */
            facets: {
                [key: string]: components["schemas"]["FacetValue"][];
            } | null;
        };
        Seo: {
            /** @description Plain text. */
            title: string;
            /** @description Plain text. */
            description: string | null;
            /**
             * Format: uri
             * @description The address of a picture of 1200×630.
             */
            image: string | null;
            /** @description Whether search engines are asked to stay away. */
            noindex: boolean;
        };
        Session: {
            /** @description Unique within the event. */
            id: string;
            /** @description Plain text. */
            title: string;
            /**
             * Format: date-time
             * @description The first instant.
             */
            starts_at: string | null;
            /**
             * Format: date-time
             * @description The end, exclusive.
             */
            ends_at: string | null;
            /**
             * Format: partial-date-time
             * @description The same on the clocks of the place.
             * @example 2026-06-18T09:30:00
             */
            starts_local: string | null;
            /**
             * Format: partial-date-time
             * @description The same on the clocks of the place, exclusive.
             * @example 2026-06-18T09:30:00
             */
            ends_local: string | null;
            /** @description In order. */
            speakers: components["schemas"]["Credit"][];
            /** @description What groups worked on. */
            groups: components["schemas"]["SessionGroup"][];
            /** @description Rich text in the form that `body_format` names; HTML with `hast`. */
            body: string | null;
        };
        SessionGroup: {
            /** @description The name. */
            name: string;
            /** @description What the group was asked. */
            question: string | null;
            /** @description What was written down, line by line. */
            notes: string[];
        };
        Site: {
            /** @description The name. */
            name: string;
            /** @description What it is, in a sentence. */
            description: string | null;
            /**
             * Format: uri
             * @description Of its first page.
             */
            url: string | null;
            /** @description IANA name of the zone that its dates are in. */
            timezone: string;
            /** @description BCP 47, of content that does not say another. */
            default_language: string;
            /** @description BCP 47, of what it publishes in. */
            languages: string[];
            /** @description Under which its texts may be used unless they say another. */
            licence: components["schemas"]["Licence"] | null;
            /**
             * Format: uri
             * @description The address of its logo.
             */
            logo: string | null;
            /** @description The organisation behind it. */
            publisher: components["schemas"]["Publisher"] | null;
        };
        Tag: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "tag";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description The name. */
            name: string;
            /** @description Plain text. */
            description: string | null;
            /** @description The tag above. A filter by that one finds this one's items too. */
            parent: components["schemas"]["TagCard"] | null;
            /** @description The same item in other languages. */
            translations: components["schemas"]["TagTranslation"][];
        };
        TagCard: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "tag";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
        };
        TagItem: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "tag";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases: string[];
            /**
             * Format: uri
             * @description A page that shows the item in a frame; null while there is none.
             */
            embed_url: string | null;
            /**
             * Format: uri
             * @description The oEmbed description of the item; null while there is none.
             */
            oembed_url: string | null;
            /** @description The number of the public version that this is; null in a preview. */
            edition: number | null;
            /** @description `withdrawn` is still served, under a `notice`. One of `published`, `withdrawn`, `preview`; more may come. */
            state: Open<"published" | "withdrawn" | "preview">;
            /** @description What readers have to know about a withdrawn item, as plain text. */
            notice: string | null;
            /** @description BCP 47. */
            language: string;
            /**
             * Format: date-time
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             */
            published_at: string;
            /**
             * Format: date
             * @description The same as a date in the site's zone: what `year=` and `month=` go by.
             */
            published_on: string;
            /**
             * Format: date-time
             * @description When an editor last published a change.
             */
            updated_at: string;
            /**
             * Format: date-time
             * @description When an editor last published a change that was not minor; null if never.
             */
            revised_at: string | null;
            /** @description The name. */
            name: string;
            /** @description Plain text. */
            description: string | null;
            /** @description The tag above. A filter by that one finds this one's items too. */
            parent: components["schemas"]["TagCard"] | null;
        };
        TagPage: {
            /** @description Of all pages; null by cursor. */
            count: number | null;
            /**
             * Format: uri
             * @description The address of the next page; null on the last one.
             */
            next: string | null;
            /**
             * Format: uri
             * @description The address of the page before; null on the first one.
             */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["TagItem"][];
        };
        TagTranslation: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /**
             * @description Which shape the item has.
             * @enum {string}
             */
            kind: "tag";
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
            /**
             * Format: uri
             * @description The item's document here.
             */
            api_url: string;
            /** @description BCP 47. */
            language: string;
        };
        TextQuoteSelector: {
            /**
             * @description `TextQuoteSelector`.
             * @enum {string}
             */
            type: "TextQuoteSelector";
            /** @description The words as the source has them. */
            exact: string;
            /** @description What stands before them. */
            prefix: string | null;
            /** @description What stands after them. */
            suffix: string | null;
        };
        Venue: {
            /** @description The name. */
            name: string | null;
            /** @description Street and number. */
            address: string | null;
            /** @description Town. */
            locality: string | null;
            /** @description ISO 3166-1, two letters. */
            country: string | null;
            /**
             * Format: double
             * @description WGS 84.
             */
            latitude: number | null;
            /**
             * Format: double
             * @description WGS 84.
             */
            longitude: number | null;
        };
        WordChange: {
            /**
             * @description * `equal` - equal
             *     * `insert` - insert
             *     * `delete` - delete
             * @enum {string}
             */
            op: "equal" | "insert" | "delete";
            /** @description Plain text. */
            text: string;
        };
        /** @description RFC 9457: what went wrong, and what to do. */
        Problem: {
            /**
             * Format: uri
             * @description The address of a page about this kind of problem.
             */
            type: string;
            /** @description The kind of problem, in words. */
            title: string;
            /** @description The HTTP status. */
            status: number;
            /** @description The kind of problem: test this. One of `invalid_parameter`, `bad_request`, `unauthenticated`, `forbidden`, `not_found`, `method_not_allowed`, `not_acceptable`, `gone`, `unsupported_media_type`, `too_many_requests`, `server_error`, `busy`; more may come. */
            code: Open<"invalid_parameter" | "bad_request" | "unauthenticated" | "forbidden" | "not_found" | "method_not_allowed" | "not_acceptable" | "gone" | "unsupported_media_type" | "too_many_requests" | "server_error" | "busy">;
            /** @description One sentence about this request. */
            detail: string;
            /**
             * Format: uri-reference
             * @description The address that was asked for.
             */
            instance: string;
            /** @description What the server's log knows this request by; also in `X-Request-ID`. */
            request_id: string;
            /** @description With `gone`: when, why and where to. Else null. */
            withdrawal: components["schemas"]["Withdrawal"] | null;
            /** @description An entry for each thing that is wrong. */
            errors: components["schemas"]["ProblemError"][];
        };
        /** @description One thing that is wrong with a request. */
        ProblemError: {
            /** @description The query parameter that it is about; null if none. */
            parameter: string | null;
            /** @description A JSON Pointer (RFC 6901) into what was sent; null if it is not about that. */
            pointer: string | null;
            /** @description The request's header that it is about; null if none. */
            header: string | null;
            /** @description What is wrong with it: test this. Such as `unknown_parameter` or `out_of_range`. */
            code: string;
            /** @description One sentence about this request. */
            detail: string | null;
            /** @description What would do instead, where that can be listed. */
            allowed: string[];
            /** @description The one of them that was probably meant. */
            nearest: string | null;
        };
        /** @description How an item left. */
        Withdrawal: {
            /** @description Whether there is something else to go to. One of `gone`, `redirect`, `suppressed`; more may come. */
            mode: Open<"gone" | "redirect" | "suppressed">;
            /** @description Why, for readers. */
            explanation: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /**
             * Format: uri
             * @description Where to go; null unless redirected.
             */
            target: string | null;
        };
        /** @description A card of any kind; `kind` tells which. */
        Card: components["schemas"]["PostCard"] | components["schemas"]["AuthorCard"] | components["schemas"]["EventCard"] | components["schemas"]["QuoteCard"] | components["schemas"]["ReferenceCard"] | components["schemas"]["TagCard"];
        /** @description Of a body, with those below it. */
        Heading: {
            /** @description The id of the heading in the body. */
            id: string;
            /** @description Of the heading: 2 is `h2`. */
            level: number;
            /** @description Plain text. */
            text: string;
            /** @description The headings below it. */
            children: components["schemas"]["Heading"][];
        };
        /** @description schema.org, ready to be serialised into the head of a page. */
        JsonLd: {
            /** @description The vocabulary: schema.org. */
            "@context": string;
            /** @description The class in it, such as `BlogPosting`; what else there is depends on this. */
            "@type": string;
        } & {
            [key: string]: unknown;
        };
        /** @description CSL-JSON 1.0.2, as citation processors take it: what has no value is not there. */
        CslItem: {
            /** @description The citation key. */
            id: string;
            /** @description CSL's type of the work. */
            type: Open<"article" | "article-journal" | "article-magazine" | "article-newspaper" | "bill" | "book" | "broadcast" | "chapter" | "classic" | "collection" | "dataset" | "document" | "entry" | "entry-dictionary" | "entry-encyclopedia" | "event" | "figure" | "graphic" | "hearing" | "interview" | "legal_case" | "legislation" | "manuscript" | "map" | "motion_picture" | "musical_score" | "pamphlet" | "paper-conference" | "patent" | "performance" | "periodical" | "personal_communication" | "post" | "post-weblog" | "regulation" | "report" | "review" | "review-book" | "software" | "song" | "speech" | "standard" | "thesis" | "treaty" | "webpage">;
            /** @description CSL's variable `title`. */
            title?: string;
            /** @description CSL's variable `container-title`. */
            "container-title"?: string;
            /** @description CSL's variable `publisher`. */
            publisher?: string;
            /** @description CSL's variable `publisher-place`. */
            "publisher-place"?: string;
            /** @description CSL's variable `volume`. */
            volume?: string;
            /** @description CSL's variable `issue`. */
            issue?: string;
            /** @description CSL's variable `page`. */
            page?: string;
            /** @description CSL's variable `DOI`. */
            DOI?: string;
            /** @description CSL's variable `ISBN`. */
            ISBN?: string;
            /** @description CSL's variable `URL`. */
            URL?: string;
            /** @description CSL's variable `language`. */
            language?: string;
            /** @description CSL's variable `author`. */
            author?: components["schemas"]["CslName"][];
            /** @description CSL's variable `chair`. */
            chair?: components["schemas"]["CslName"][];
            /** @description CSL's variable `collection-editor`. */
            "collection-editor"?: components["schemas"]["CslName"][];
            /** @description CSL's variable `compiler`. */
            compiler?: components["schemas"]["CslName"][];
            /** @description CSL's variable `composer`. */
            composer?: components["schemas"]["CslName"][];
            /** @description CSL's variable `container-author`. */
            "container-author"?: components["schemas"]["CslName"][];
            /** @description CSL's variable `contributor`. */
            contributor?: components["schemas"]["CslName"][];
            /** @description CSL's variable `curator`. */
            curator?: components["schemas"]["CslName"][];
            /** @description CSL's variable `director`. */
            director?: components["schemas"]["CslName"][];
            /** @description CSL's variable `editor`. */
            editor?: components["schemas"]["CslName"][];
            /** @description CSL's variable `editor-translator`. */
            "editor-translator"?: components["schemas"]["CslName"][];
            /** @description CSL's variable `editorial-director`. */
            "editorial-director"?: components["schemas"]["CslName"][];
            /** @description CSL's variable `executive-producer`. */
            "executive-producer"?: components["schemas"]["CslName"][];
            /** @description CSL's variable `guest`. */
            guest?: components["schemas"]["CslName"][];
            /** @description CSL's variable `host`. */
            host?: components["schemas"]["CslName"][];
            /** @description CSL's variable `illustrator`. */
            illustrator?: components["schemas"]["CslName"][];
            /** @description CSL's variable `interviewer`. */
            interviewer?: components["schemas"]["CslName"][];
            /** @description CSL's variable `narrator`. */
            narrator?: components["schemas"]["CslName"][];
            /** @description CSL's variable `organizer`. */
            organizer?: components["schemas"]["CslName"][];
            /** @description CSL's variable `original-author`. */
            "original-author"?: components["schemas"]["CslName"][];
            /** @description CSL's variable `performer`. */
            performer?: components["schemas"]["CslName"][];
            /** @description CSL's variable `producer`. */
            producer?: components["schemas"]["CslName"][];
            /** @description CSL's variable `recipient`. */
            recipient?: components["schemas"]["CslName"][];
            /** @description CSL's variable `reviewed-author`. */
            "reviewed-author"?: components["schemas"]["CslName"][];
            /** @description CSL's variable `script-writer`. */
            "script-writer"?: components["schemas"]["CslName"][];
            /** @description CSL's variable `series-creator`. */
            "series-creator"?: components["schemas"]["CslName"][];
            /** @description CSL's variable `translator`. */
            translator?: components["schemas"]["CslName"][];
            /** @description CSL's variable `issued`. */
            issued?: components["schemas"]["CslDate"];
            /** @description CSL's variable `accessed`. */
            accessed?: components["schemas"]["CslDate"];
        };
        /** @description A person by `family` and `given`, anybody else by `literal`. */
        CslName: {
            /** @description Family name. */
            family?: string;
            /** @description Given names. */
            given?: string;
            /** @description The whole name, of an organisation for example. */
            literal?: string;
        };
        /** @description One date or, as a range, two. `literal` is there when it cannot be said in numbers. */
        CslDate: {
            /** @description Year, month, day, as far as known; a second list ends a range, and `[0]` leaves it open. */
            "date-parts"?: number[][];
            /** @description 1 is spring, 4 is winter. */
            season?: number;
            /** @description Whether it is approximate. */
            circa?: boolean;
            /** @description The date in words. */
            literal?: string;
        };
        /** @description The whole of a text. */
        HastRoot: {
            /**
             * @description `root`.
             * @enum {string}
             */
            type: "root";
            /** @description What is in it, in order. */
            children: components["schemas"]["HastNode"][];
        };
        /** @description An HTML element. */
        HastElement: {
            /**
             * @description `element`.
             * @enum {string}
             */
            type: "element";
            /** @description In lower case. */
            tagName: string;
            /** @description Attributes, by their names in the DOM: `className` is a list. */
            properties: {
                [key: string]: components["schemas"]["HastValue"];
            };
            /** @description What is in it, in order. */
            children: components["schemas"]["HastNode"][];
        };
        /** @description An element or characters. */
        HastNode: components["schemas"]["HastElement"] | components["schemas"]["HastText"];
        /** @description Of an attribute. */
        HastValue: string | number | boolean | string[];
        /** @description Characters. */
        HastText: {
            /**
             * @description `text`.
             * @enum {string}
             */
            type: "text";
            /** @description As it is read: nothing is escaped. */
            value: string;
        };
        /** @description A text, a number, a flag, an object, or a list of texts or objects; null for none. */
        FieldValue: string | number | boolean | Record<string, never> | null | (string | Record<string, never>)[];
    };
    responses: {
        /** @description What you have is still so. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "Cache-Tag": components["headers"]["Cache-Tag"];
                "Last-Modified": components["headers"]["Last-Modified"];
                Vary: components["headers"]["Vary"];
                "Search-Capped": components["headers"]["Search-Capped"];
                "X-Request-ID": components["headers"]["X-Request-ID"];
                Link: components["headers"]["Link"];
                "Memento-Datetime": components["headers"]["Memento-Datetime"];
                "Content-Location": components["headers"]["Content-Location"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The item is at another address now. */
        Moved: {
            headers: {
                Location: components["headers"]["Location"];
                ETag: components["headers"]["ETag"];
                "Cache-Control": components["headers"]["Cache-Control"];
                "X-Request-ID": components["headers"]["X-Request-ID"];
                Link: components["headers"]["Link"];
                Vary: components["headers"]["Vary"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The item was withdrawn. */
        Gone: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "Last-Modified": components["headers"]["Last-Modified"];
                "X-Request-ID": components["headers"]["X-Request-ID"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What went wrong, and what to do. */
        Problem: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Allow: components["headers"]["Allow"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-ID": components["headers"]["X-Request-ID"];
                Link: components["headers"]["Link"];
                Vary: components["headers"]["Vary"];
                Deprecation: components["headers"]["Deprecation"];
                Sunset: components["headers"]["Sunset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Strong: it changes when the answer does, and with the content coding.
         * @example "5a105e8b9d40e1329780d62ea2265d8a"
         */
        ETag: string;
        /**
         * @description Cut to the instant at which the answer changes by itself.
         * @example public, max-age=60, s-maxage=3600
         */
        "Cache-Control": string;
        /**
         * @description When the newest edition in the answer became visible, or the item left.
         * @example Thu, 17 Sep 2026 08:00:00 GMT
         */
        "Last-Modified": string;
        /**
         * @description For a cache in front, which forgets the answer by any of these when something changes in it.
         * @example all,posts,d62ea2265d8a
         */
        "Cache-Tag": string;
        /**
         * @description RFC 8288: `next`, `prev`, `first` of a list; `original`, `timegate`, `timemap` of a document; `deprecation`.
         * @example <https://api.example.org/api/v1/posts/?page=2>; rel="next"
         */
        Link: string;
        /**
         * @description There with `q` when a list was made of the latest 10,000 items only that have the words.
         * @example ?1
         */
        "Search-Capped": "?1";
        /**
         * @description Names this request in our logs.
         * @example 01999e5a-1c00-7000-8000-000000000000
         */
        "X-Request-ID": string;
        /**
         * @description The methods that there are, where another was used.
         * @example GET, HEAD, OPTIONS
         */
        Allow: string;
        /**
         * @description Seconds after which to try again, with 503.
         * @example 2
         */
        "Retry-After": number;
        /**
         * @description RFC 9745: since when something that the request uses is deprecated, as `@` and seconds.
         * @example @1790812800
         */
        Deprecation: string;
        /**
         * @description RFC 8594: when it may be gone.
         * @example Thu, 17 Sep 2026 08:00:00 GMT
         */
        Sunset: string;
        /**
         * @description Where the item is now.
         * @example https://api.example.org/api/v1/posts/the-shelf-in-the-shed/
         */
        Location: string;
        /**
         * @description RFC 7089: the answer is about the past. When the last of what it shows began, to the second.
         * @example Thu, 17 Sep 2026 08:00:00 GMT
         */
        "Memento-Datetime": string;
        /**
         * @description Where what was asked for by `Accept-Datetime` lasts.
         * @example https://api.example.org/api/v1/posts/the-long-shelf/?as_of=2026-09-12T00%3A00%3A00.999999Z
         */
        "Content-Location": string;
        /**
         * @description Which headers of the request the answer depends on.
         * @example Accept-Encoding
         */
        Vary: string;
    };
    pathItems: never;
}
export type Affiliation = components['schemas']['Affiliation'];
export type ApiIndex = components['schemas']['ApiIndex'];
export type Author = components['schemas']['Author'];
export type AuthorCard = components['schemas']['AuthorCard'];
export type AuthorItem = components['schemas']['AuthorItem'];
export type AuthorLink = components['schemas']['AuthorLink'];
export type AuthorPage = components['schemas']['AuthorPage'];
export type AuthorTranslation = components['schemas']['AuthorTranslation'];
export type CitationPlace = components['schemas']['CitationPlace'];
export type Cited = components['schemas']['Cited'];
export type ContributorName = components['schemas']['ContributorName'];
export type Correction = components['schemas']['Correction'];
export type Credit = components['schemas']['Credit'];
export type Difference = components['schemas']['Difference'];
export type Docs = components['schemas']['Docs'];
export type EditionItem = components['schemas']['EditionItem'];
export type EditionPage = components['schemas']['EditionPage'];
export type Event = components['schemas']['Event'];
export type EventCard = components['schemas']['EventCard'];
export type EventItem = components['schemas']['EventItem'];
export type EventLink = components['schemas']['EventLink'];
export type EventPage = components['schemas']['EventPage'];
export type EventTranslation = components['schemas']['EventTranslation'];
export type FacetValue = components['schemas']['FacetValue'];
export type Facets = components['schemas']['Facets'];
export type Feed = components['schemas']['Feed'];
export type FieldChange = components['schemas']['FieldChange'];
export type FilterOffer = components['schemas']['FilterOffer'];
export type FocalPoint = components['schemas']['FocalPoint'];
export type Formatted = components['schemas']['Formatted'];
export type FormattedReference = components['schemas']['FormattedReference'];
export type Found = components['schemas']['Found'];
export type Highlights = components['schemas']['Highlights'];
export type Image = components['schemas']['Image'];
export type ImageSource = components['schemas']['ImageSource'];
export type Licence = components['schemas']['Licence'];
export type Neighbours = components['schemas']['Neighbours'];
export type Note = components['schemas']['Note'];
export type Placeholder = components['schemas']['Placeholder'];
export type Post = components['schemas']['Post'];
export type PostCard = components['schemas']['PostCard'];
export type PostItem = components['schemas']['PostItem'];
export type PostPage = components['schemas']['PostPage'];
export type PostTranslation = components['schemas']['PostTranslation'];
export type Publisher = components['schemas']['Publisher'];
export type Quote = components['schemas']['Quote'];
export type QuoteCard = components['schemas']['QuoteCard'];
export type QuoteItem = components['schemas']['QuoteItem'];
export type QuoteOrigin = components['schemas']['QuoteOrigin'];
export type QuotePage = components['schemas']['QuotePage'];
export type QuoteTranslation = components['schemas']['QuoteTranslation'];
export type Recurrence = components['schemas']['Recurrence'];
export type Redirect = components['schemas']['Redirect'];
export type RedirectPage = components['schemas']['RedirectPage'];
export type Reference = components['schemas']['Reference'];
export type ReferenceCard = components['schemas']['ReferenceCard'];
export type ReferenceItem = components['schemas']['ReferenceItem'];
export type ReferencePage = components['schemas']['ReferencePage'];
export type ReferenceTranslation = components['schemas']['ReferenceTranslation'];
export type Related = components['schemas']['Related'];
export type RelatedPost = components['schemas']['RelatedPost'];
export type Rendition = components['schemas']['Rendition'];
export type ResourceOffer = components['schemas']['ResourceOffer'];
export type SearchHit = components['schemas']['SearchHit'];
export type SearchPage = components['schemas']['SearchPage'];
export type Seo = components['schemas']['Seo'];
export type Session = components['schemas']['Session'];
export type SessionGroup = components['schemas']['SessionGroup'];
export type Site = components['schemas']['Site'];
export type Tag = components['schemas']['Tag'];
export type TagCard = components['schemas']['TagCard'];
export type TagItem = components['schemas']['TagItem'];
export type TagPage = components['schemas']['TagPage'];
export type TagTranslation = components['schemas']['TagTranslation'];
export type TextQuoteSelector = components['schemas']['TextQuoteSelector'];
export type Venue = components['schemas']['Venue'];
export type WordChange = components['schemas']['WordChange'];
export type Problem = components['schemas']['Problem'];
export type ProblemError = components['schemas']['ProblemError'];
export type Withdrawal = components['schemas']['Withdrawal'];
export type Card = components['schemas']['Card'];
export type Heading = components['schemas']['Heading'];
export type JsonLd = components['schemas']['JsonLd'];
export type CslItem = components['schemas']['CslItem'];
export type CslName = components['schemas']['CslName'];
export type CslDate = components['schemas']['CslDate'];
export type HastRoot = components['schemas']['HastRoot'];
export type HastElement = components['schemas']['HastElement'];
export type HastNode = components['schemas']['HastNode'];
export type HastValue = components['schemas']['HastValue'];
export type HastText = components['schemas']['HastText'];
export type FieldValue = components['schemas']['FieldValue'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponseMoved = components['responses']['Moved'];
export type ResponseGone = components['responses']['Gone'];
export type ResponseProblem = components['responses']['Problem'];
export type HeaderETag = components['headers']['ETag'];
export type HeaderCacheControl = components['headers']['Cache-Control'];
export type HeaderLastModified = components['headers']['Last-Modified'];
export type HeaderCacheTag = components['headers']['Cache-Tag'];
export type HeaderLink = components['headers']['Link'];
export type HeaderSearchCapped = components['headers']['Search-Capped'];
export type HeaderXRequestId = components['headers']['X-Request-ID'];
export type HeaderAllow = components['headers']['Allow'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderDeprecation = components['headers']['Deprecation'];
export type HeaderSunset = components['headers']['Sunset'];
export type HeaderLocation = components['headers']['Location'];
export type HeaderMementoDatetime = components['headers']['Memento-Datetime'];
export type HeaderContentLocation = components['headers']['Content-Location'];
export type HeaderVary = components['headers']['Vary'];
export type $defs = Record<string, never>;
export interface operations {
    getIndex: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiIndex"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    listAuthors: {
        parameters: {
            query?: {
                /** @description The organisation that is printed with them. One literal text, commas and all; case and accents do not matter. */
                affiliation?: string;
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "type" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "sort_name" | "honorific" | "role_title" | "affiliation" | "bio" | "orcid" | "links" | "guest" | "json_ld" | "translations">[];
                /** @description Those from outside. */
                guest?: boolean;
                /** @description Only these, in the order of the list. Any of the values. Slugs, old slugs or ids. */
                ids?: string[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "translations")[];
                /** @description BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values. */
                language?: string[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "type" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "sort_name" | "honorific" | "role_title" | "affiliation" | "bio" | "orcid" | "links" | "guest" | "json_ld" | "translations">[];
                /** @description An ORCID iD, in any of its spellings. */
                orcid?: string;
                /** @description The order; `-` is descending. */
                ordering?: "name" | "-name" | "published_at" | "-published_at" | "updated_at" | "-updated_at";
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
                /** @description Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text. */
                q?: string;
                /** @description `withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values. */
                state?: ("published" | "withdrawn")[];
                /** @description What they are. Any of the values. */
                type?: ("person" | "organisation")[];
                /** @description An editor published a change of them then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                updated_since?: string;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Search-Capped": components["headers"]["Search-Capped"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorPage"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    getAuthor: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "type" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "sort_name" | "honorific" | "role_title" | "affiliation" | "bio" | "orcid" | "links" | "guest" | "json_ld" | "translations">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "translations")[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "type" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "sort_name" | "honorific" | "role_title" | "affiliation" | "bio" | "orcid" | "links" | "guest" | "json_ld" | "translations">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
                /** @description RFC 7089: the document as it was in that second; before there was one, its first state; later than now, its present one. Not heeded beside `as_of`. */
                "Accept-Datetime"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Author"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    listAuthorEditions: {
        parameters: {
            query?: {
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPage"];
                    "application/link-format": string;
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    getAuthorEdition: {
        parameters: {
            query?: {
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "type" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "sort_name" | "honorific" | "role_title" | "affiliation" | "bio" | "orcid" | "links" | "guest" | "json_ld" | "translations">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "translations")[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "type" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "sort_name" | "honorific" | "role_title" | "affiliation" | "bio" | "orcid" | "links" | "guest" | "json_ld" | "translations">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
                /** @description The number of an edition. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Author"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    diffAuthorEditions: {
        parameters: {
            query?: {
                /** @description The number of an edition; without it, of the one before `to`. */
                from?: number;
                /** @description The number of an edition; without it, of the present one. */
                to?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description How to take part. Any of the values. */
                attendance_mode?: ("offline" | "online" | "mixed")[];
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"tags" | "organisers" | "speakers" | "sessions.speakers" | "posts" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "starts_at" | "starts_on" | "timezone" | "all_day" | "status" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "title" | "summary" | "tags" | "image" | "ends_at" | "starts_local" | "ends_local" | "ends_on" | "recurrence" | "next_occurrence" | "previous_starts_at" | "attendance_mode" | "venue" | "online_url" | "registration_url" | "links" | "organisers" | "speakers" | "posts" | "json_ld" | "sessions" | "translations" | "body" | "body_hast">[];
                /** @description Only these, in the order of the list. Any of the values. Slugs, old slugs or ids. */
                ids?: string[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "sessions" | "translations" | "body" | "body_hast")[];
                /** @description BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values. */
                language?: string[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "starts_at" | "starts_on" | "timezone" | "all_day" | "status" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "title" | "summary" | "tags" | "image" | "ends_at" | "starts_local" | "ends_local" | "ends_on" | "recurrence" | "next_occurrence" | "previous_starts_at" | "attendance_mode" | "venue" | "online_url" | "registration_url" | "links" | "organisers" | "speakers" | "posts" | "json_ld" | "sessions" | "translations" | "body" | "body_hast">[];
                /** @description The order; `-` is descending. */
                ordering?: "starts_at" | "-starts_at" | "published_at" | "-published_at" | "updated_at" | "-updated_at" | "title" | "-title";
                /** @description Who organises it. Any of the values. Slugs or ids of authors, or names as they are printed. */
                organiser?: string[];
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
                /** @description Events that have ended. */
                past?: boolean;
                /** @description The venue's name, address, town or country. One literal text, commas and all; case and accents do not matter. */
                place?: string;
                /** @description Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text. */
                q?: string;
                /** @description Who speaks. Any of the values. Slugs or ids of authors, or names as they are printed. */
                speaker?: string[];
                /** @description Starting then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                starts_after?: string;
                /** @description Starting before then. An instant, or a date, which stands for its first instant in the site's zone. */
                starts_before?: string;
                /** @description `withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values. */
                state?: ("published" | "withdrawn")[];
                /** @description Whether it takes place. Any of the values. */
                status?: ("scheduled" | "cancelled" | "postponed" | "rescheduled" | "moved_online")[];
                /** @description Tags, with those below them. Any of the values. Slugs, old slugs or ids. */
                tag?: string[];
                /** @description Tags, with those below them. All of the values. Slugs, old slugs or ids. */
                tag_all?: string[];
                /** @description Tags, with those below them. None of the values. Slugs, old slugs or ids. */
                tag_not?: string[];
                /** @description Events that have not ended, those that are going on among them. */
                upcoming?: boolean;
                /** @description An editor published a change of them then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                updated_since?: string;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Search-Capped": components["headers"]["Search-Capped"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"tags" | "organisers" | "speakers" | "sessions.speakers" | "posts" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "starts_at" | "starts_on" | "timezone" | "all_day" | "status" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "title" | "summary" | "tags" | "image" | "ends_at" | "starts_local" | "ends_local" | "ends_on" | "recurrence" | "next_occurrence" | "previous_starts_at" | "attendance_mode" | "venue" | "online_url" | "registration_url" | "links" | "organisers" | "speakers" | "posts" | "json_ld" | "sessions" | "translations" | "body" | "body_hast">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "sessions" | "translations" | "body" | "body_hast")[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "starts_at" | "starts_on" | "timezone" | "all_day" | "status" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "title" | "summary" | "tags" | "image" | "ends_at" | "starts_local" | "ends_local" | "ends_on" | "recurrence" | "next_occurrence" | "previous_starts_at" | "attendance_mode" | "venue" | "online_url" | "registration_url" | "links" | "organisers" | "speakers" | "posts" | "json_ld" | "sessions" | "translations" | "body" | "body_hast">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
                /** @description RFC 7089: the document as it was in that second; before there was one, its first state; later than now, its present one. Not heeded beside `as_of`. */
                "Accept-Datetime"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    listEventEditions: {
        parameters: {
            query?: {
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPage"];
                    "application/link-format": string;
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    getEventEdition: {
        parameters: {
            query?: {
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"tags" | "organisers" | "speakers" | "sessions.speakers" | "posts" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "starts_at" | "starts_on" | "timezone" | "all_day" | "status" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "title" | "summary" | "tags" | "image" | "ends_at" | "starts_local" | "ends_local" | "ends_on" | "recurrence" | "next_occurrence" | "previous_starts_at" | "attendance_mode" | "venue" | "online_url" | "registration_url" | "links" | "organisers" | "speakers" | "posts" | "json_ld" | "sessions" | "translations" | "body" | "body_hast">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "sessions" | "translations" | "body" | "body_hast")[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "starts_at" | "starts_on" | "timezone" | "all_day" | "status" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "title" | "summary" | "tags" | "image" | "ends_at" | "starts_local" | "ends_local" | "ends_on" | "recurrence" | "next_occurrence" | "previous_starts_at" | "attendance_mode" | "venue" | "online_url" | "registration_url" | "links" | "organisers" | "speakers" | "posts" | "json_ld" | "sessions" | "translations" | "body" | "body_hast">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
                /** @description The number of an edition. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Event"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    diffEventEditions: {
        parameters: {
            query?: {
                /** @description The number of an edition; without it, of the one before `to`. */
                from?: number;
                /** @description The number of an edition; without it, of the present one. */
                to?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    getFacets: {
        parameters: {
            query: {
                /** @description Of authors: The organisation that is printed with them. One literal text, commas and all; case and accents do not matter. */
                affiliation?: string;
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description Of events: How to take part. Any of the values. */
                attendance_mode?: ("offline" | "online" | "mixed")[];
                /** @description Of quotes: Who said it. Any of the values. Slugs or ids of authors, or names as they are printed. */
                attributed_to?: string[];
                /** @description Of posts: Authors with a byline. Any of the values. Slugs, old slugs or ids. Of quotes: Authors who said it. Any of the values. Slugs, old slugs or ids. */
                author?: string[];
                /** @description Of posts: Authors with a byline. All of the values. Slugs, old slugs or ids. */
                author_all?: string[];
                /** @description Of posts: Authors with a byline. None of the values. Slugs, old slugs or ids. */
                author_not?: string[];
                /** @description Of references: The posts that cite them. Any of the values. Slugs, old slugs or ids. */
                cited_by?: string[];
                /** @description Of references: A full name, a family name or an organisation's name, in any role. One literal text, commas and all; case and accents do not matter. */
                contributor?: string;
                /** @description Of references: A DOI, in any of its spellings. */
                doi?: string;
                /** @description Of posts: The event that they are about. Any of the values. Slugs, old slugs or ids. Of quotes: The event that the words were said at. Any of the values. Slugs, old slugs or ids. */
                event?: string[];
                /** @description Which filters to count the values of; without it, all that can be counted for the kind. */
                facets?: ("tag" | "author" | "event" | "reference" | "quote" | "year" | "month" | "language" | "licence" | "guest" | "featured" | "type" | "speaker" | "organiser" | "status" | "attendance_mode" | "post" | "verification" | "parent")[];
                /** @description Of posts: What editors want to stand out. */
                featured?: boolean;
                /** @description Of posts and authors: Those from outside. */
                guest?: boolean;
                /** @description Of posts, authors, events, quotes, references and tags: Only these, in the order of the list. Any of the values. Slugs, old slugs or ids. */
                ids?: string[];
                /** @description Of references: An ISBN of 10 or 13 digits. */
                isbn?: string;
                /** @description Whose list. */
                kind: "post" | "author" | "event" | "quote" | "reference" | "tag";
                /** @description Of posts, authors, events, quotes, references and tags: BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values. */
                language?: string[];
                /** @description Of posts: SPDX ids. Any of the values. */
                licence?: string[];
                /** @description Of posts: Months of the date of publication in the site's zone: `2026-03`, or `3` for March of any year. Any of the values. */
                month?: string[];
                /** @description Of authors: An ORCID iD, in any of its spellings. */
                orcid?: string;
                /** @description Of events: Who organises it. Any of the values. Slugs or ids of authors, or names as they are printed. */
                organiser?: string[];
                /** @description Values a facet. */
                page_size?: number;
                /** @description Of tags: The tag right above. Any of the values. Slugs, old slugs or ids. */
                parent?: string[];
                /** @description Of events: Events that have ended. */
                past?: boolean;
                /** @description Of events: The venue's name, address, town or country. One literal text, commas and all; case and accents do not matter. */
                place?: string;
                /** @description Of quotes: The posts that the words come from. Any of the values. Slugs, old slugs or ids. */
                post?: string[];
                /** @description Of posts: Published then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                published_after?: string;
                /** @description Of posts: Published before then. An instant, or a date, which stands for its first instant in the site's zone. */
                published_before?: string;
                /** @description Of posts, authors, events, quotes, references and tags: Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text. */
                q?: string;
                /** @description Of posts: The quotations that they show. Any of the values. Slugs, old slugs or ids. */
                quote?: string[];
                /** @description Of posts: The works that they cite. Any of the values. Slugs, old slugs or ids. Of quotes: The works that the words come from. Any of the values. Slugs, old slugs or ids. */
                reference?: string[];
                /** @description Of events: Who speaks. Any of the values. Slugs or ids of authors, or names as they are printed. */
                speaker?: string[];
                /** @description Of events: Starting then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                starts_after?: string;
                /** @description Of events: Starting before then. An instant, or a date, which stands for its first instant in the site's zone. */
                starts_before?: string;
                /** @description Of posts, authors, events, quotes, references and tags: `withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values. */
                state?: ("published" | "withdrawn")[];
                /** @description Of events: Whether it takes place. Any of the values. */
                status?: ("scheduled" | "cancelled" | "postponed" | "rescheduled" | "moved_online")[];
                /** @description Of posts, events, quotes and references: Tags, with those below them. Any of the values. Slugs, old slugs or ids. */
                tag?: string[];
                /** @description Of posts, events, quotes and references: Tags, with those below them. All of the values. Slugs, old slugs or ids. */
                tag_all?: string[];
                /** @description Of posts, events, quotes and references: Tags, with those below them. None of the values. Slugs, old slugs or ids. */
                tag_not?: string[];
                /** @description Of authors and references: What they are. Any of the values. */
                type?: ("person" | "organisation" | "article" | "article-journal" | "article-magazine" | "article-newspaper" | "bill" | "book" | "broadcast" | "chapter" | "classic" | "collection" | "dataset" | "document" | "entry" | "entry-dictionary" | "entry-encyclopedia" | "event" | "figure" | "graphic" | "hearing" | "interview" | "legal_case" | "legislation" | "manuscript" | "map" | "motion_picture" | "musical_score" | "pamphlet" | "paper-conference" | "patent" | "performance" | "periodical" | "personal_communication" | "post" | "post-weblog" | "regulation" | "report" | "review" | "review-book" | "software" | "song" | "speech" | "standard" | "thesis" | "treaty" | "webpage")[];
                /** @description Of events: Events that have not ended, those that are going on among them. */
                upcoming?: boolean;
                /** @description Of posts, authors, events, quotes, references and tags: An editor published a change of them then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                updated_since?: string;
                /** @description Of quotes: Whether the source says these words. Any of the values. */
                verification?: ("verbatim" | "drifted" | "unverifiable")[];
                /** @description Of posts: Years of the date of publication in the site's zone. Any of the values. Of references: The year of issue. */
                year?: string[];
                /** @description Of references: Issued in that year or before. */
                year_max?: number;
                /** @description Of references: Issued in that year or later. */
                year_min?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Search-Capped": components["headers"]["Search-Capped"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Facets"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    lookUp: {
        parameters: {
            query: {
                /** @description A full address or a path, percent-encoded. Its query and fragment are ignored, unless an imported address has the same query. */
                url: string;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description Authors with a byline. Any of the values. Slugs, old slugs or ids. */
                author?: string[];
                /** @description Authors with a byline. All of the values. Slugs, old slugs or ids. */
                author_all?: string[];
                /** @description Authors with a byline. None of the values. Slugs, old slugs or ids. */
                author_not?: string[];
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description The event that they are about. Any of the values. Slugs, old slugs or ids. */
                event?: string[];
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"authors" | "tags" | "event" | "references" | "quotes" | "translations">[];
                /** @description What editors want to stand out. */
                featured?: boolean;
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "published_at" | "published_on" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "updated_at" | "revised_at" | "title" | "subtitle" | "summary" | "authors" | "guest" | "featured" | "tags" | "event" | "licence" | "canonical_url" | "reading_minutes" | "word_count" | "corrections" | "json_ld" | "table_of_contents" | "references" | "quotes" | "seo" | "translations" | "notes" | "body" | "body_hast">[];
                /** @description Those from outside. */
                guest?: boolean;
                /** @description Only these, in the order of the list. Any of the values. Slugs, old slugs or ids. */
                ids?: string[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("corrections" | "json_ld" | "table_of_contents" | "references" | "quotes" | "seo" | "translations" | "notes" | "body" | "body_hast")[];
                /** @description BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values. */
                language?: string[];
                /** @description SPDX ids. Any of the values. */
                licence?: string[];
                /** @description Months of the date of publication in the site's zone: `2026-03`, or `3` for March of any year. Any of the values. */
                month?: string[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "published_at" | "published_on" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "updated_at" | "revised_at" | "title" | "subtitle" | "summary" | "authors" | "guest" | "featured" | "tags" | "event" | "licence" | "canonical_url" | "reading_minutes" | "word_count" | "corrections" | "json_ld" | "table_of_contents" | "references" | "quotes" | "seo" | "translations" | "notes" | "body" | "body_hast">[];
                /** @description The order; `-` is descending. */
                ordering?: "published_at" | "-published_at" | "updated_at" | "-updated_at" | "title" | "-title";
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
                /** @description Published then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                published_after?: string;
                /** @description Published before then. An instant, or a date, which stands for its first instant in the site's zone. */
                published_before?: string;
                /** @description Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text. */
                q?: string;
                /** @description The quotations that they show. Any of the values. Slugs, old slugs or ids. */
                quote?: string[];
                /** @description The works that they cite. Any of the values. Slugs, old slugs or ids. */
                reference?: string[];
                /** @description `withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values. */
                state?: ("published" | "withdrawn")[];
                /** @description Tags, with those below them. Any of the values. Slugs, old slugs or ids. */
                tag?: string[];
                /** @description Tags, with those below them. All of the values. Slugs, old slugs or ids. */
                tag_all?: string[];
                /** @description Tags, with those below them. None of the values. Slugs, old slugs or ids. */
                tag_not?: string[];
                /** @description An editor published a change of them then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                updated_since?: string;
                /** @description Years of the date of publication in the site's zone. Any of the values. */
                year?: number[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Search-Capped": components["headers"]["Search-Capped"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostPage"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    getPost: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"authors" | "tags" | "event" | "references" | "quotes" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "published_at" | "published_on" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "updated_at" | "revised_at" | "title" | "subtitle" | "summary" | "authors" | "guest" | "featured" | "tags" | "event" | "licence" | "canonical_url" | "reading_minutes" | "word_count" | "corrections" | "json_ld" | "table_of_contents" | "references" | "quotes" | "seo" | "translations" | "notes" | "body" | "body_hast">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("corrections" | "json_ld" | "table_of_contents" | "references" | "quotes" | "seo" | "translations" | "notes" | "body" | "body_hast")[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "published_at" | "published_on" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "updated_at" | "revised_at" | "title" | "subtitle" | "summary" | "authors" | "guest" | "featured" | "tags" | "event" | "licence" | "canonical_url" | "reading_minutes" | "word_count" | "corrections" | "json_ld" | "table_of_contents" | "references" | "quotes" | "seo" | "translations" | "notes" | "body" | "body_hast">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
                /** @description RFC 7089: the document as it was in that second; before there was one, its first state; later than now, its present one. Not heeded beside `as_of`. */
                "Accept-Datetime"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    listPostEditions: {
        parameters: {
            query?: {
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPage"];
                    "application/link-format": string;
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    getPostEdition: {
        parameters: {
            query?: {
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"authors" | "tags" | "event" | "references" | "quotes" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "published_at" | "published_on" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "updated_at" | "revised_at" | "title" | "subtitle" | "summary" | "authors" | "guest" | "featured" | "tags" | "event" | "licence" | "canonical_url" | "reading_minutes" | "word_count" | "corrections" | "json_ld" | "table_of_contents" | "references" | "quotes" | "seo" | "translations" | "notes" | "body" | "body_hast">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("corrections" | "json_ld" | "table_of_contents" | "references" | "quotes" | "seo" | "translations" | "notes" | "body" | "body_hast")[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "published_at" | "published_on" | "image" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "updated_at" | "revised_at" | "title" | "subtitle" | "summary" | "authors" | "guest" | "featured" | "tags" | "event" | "licence" | "canonical_url" | "reading_minutes" | "word_count" | "corrections" | "json_ld" | "table_of_contents" | "references" | "quotes" | "seo" | "translations" | "notes" | "body" | "body_hast">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
                /** @description The number of an edition. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Post"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    diffPostEditions: {
        parameters: {
            query?: {
                /** @description The number of an edition; without it, of the one before `to`. */
                from?: number;
                /** @description The number of an edition; without it, of the present one. */
                to?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    getPostNeighbours: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description Authors with a byline. Any of the values. Slugs, old slugs or ids. */
                author?: string[];
                /** @description Authors with a byline. All of the values. Slugs, old slugs or ids. */
                author_all?: string[];
                /** @description Authors with a byline. None of the values. Slugs, old slugs or ids. */
                author_not?: string[];
                /** @description The event that they are about. Any of the values. Slugs, old slugs or ids. */
                event?: string[];
                /** @description What editors want to stand out. */
                featured?: boolean;
                /** @description Those from outside. */
                guest?: boolean;
                /** @description Only these, in the order of the list. Any of the values. Slugs, old slugs or ids. */
                ids?: string[];
                /** @description BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values. */
                language?: string[];
                /** @description SPDX ids. Any of the values. */
                licence?: string[];
                /** @description Months of the date of publication in the site's zone: `2026-03`, or `3` for March of any year. Any of the values. */
                month?: string[];
                /** @description Published then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                published_after?: string;
                /** @description Published before then. An instant, or a date, which stands for its first instant in the site's zone. */
                published_before?: string;
                /** @description Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text. */
                q?: string;
                /** @description The quotations that they show. Any of the values. Slugs, old slugs or ids. */
                quote?: string[];
                /** @description The works that they cite. Any of the values. Slugs, old slugs or ids. */
                reference?: string[];
                /** @description `withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values. */
                state?: ("published" | "withdrawn")[];
                /** @description Tags, with those below them. Any of the values. Slugs, old slugs or ids. */
                tag?: string[];
                /** @description Tags, with those below them. All of the values. Slugs, old slugs or ids. */
                tag_all?: string[];
                /** @description Tags, with those below them. None of the values. Slugs, old slugs or ids. */
                tag_not?: string[];
                /** @description An editor published a change of them then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                updated_since?: string;
                /** @description Years of the date of publication in the site's zone. Any of the values. */
                year?: number[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Search-Capped": components["headers"]["Search-Capped"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Neighbours"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    getRelatedPosts: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description Authors with a byline. Any of the values. Slugs, old slugs or ids. */
                author?: string[];
                /** @description Authors with a byline. All of the values. Slugs, old slugs or ids. */
                author_all?: string[];
                /** @description Authors with a byline. None of the values. Slugs, old slugs or ids. */
                author_not?: string[];
                /** @description The event that they are about. Any of the values. Slugs, old slugs or ids. */
                event?: string[];
                /** @description What editors want to stand out. */
                featured?: boolean;
                /** @description Those from outside. */
                guest?: boolean;
                /** @description Only these, in the order of the list. Any of the values. Slugs, old slugs or ids. */
                ids?: string[];
                /** @description BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values. */
                language?: string[];
                /** @description SPDX ids. Any of the values. */
                licence?: string[];
                /** @description Months of the date of publication in the site's zone: `2026-03`, or `3` for March of any year. Any of the values. */
                month?: string[];
                /** @description Posts, at most. */
                page_size?: number;
                /** @description Published then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                published_after?: string;
                /** @description Published before then. An instant, or a date, which stands for its first instant in the site's zone. */
                published_before?: string;
                /** @description Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text. */
                q?: string;
                /** @description The quotations that they show. Any of the values. Slugs, old slugs or ids. */
                quote?: string[];
                /** @description The works that they cite. Any of the values. Slugs, old slugs or ids. */
                reference?: string[];
                /** @description `withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values. */
                state?: ("published" | "withdrawn")[];
                /** @description Tags, with those below them. Any of the values. Slugs, old slugs or ids. */
                tag?: string[];
                /** @description Tags, with those below them. All of the values. Slugs, old slugs or ids. */
                tag_all?: string[];
                /** @description Tags, with those below them. None of the values. Slugs, old slugs or ids. */
                tag_not?: string[];
                /** @description An editor published a change of them then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                updated_since?: string;
                /** @description Years of the date of publication in the site's zone. Any of the values. */
                year?: number[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Search-Capped": components["headers"]["Search-Capped"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Related"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description Who said it. Any of the values. Slugs or ids of authors, or names as they are printed. */
                attributed_to?: string[];
                /** @description Authors who said it. Any of the values. Slugs, old slugs or ids. */
                author?: string[];
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description The event that the words were said at. Any of the values. Slugs, old slugs or ids. */
                event?: string[];
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"attribution" | "source.post" | "source.event" | "source.reference" | "tags" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "attribution" | "source" | "selector" | "source_url" | "verification" | "verified_at" | "permission" | "note" | "tags" | "json_ld" | "translations">[];
                /** @description Only these, in the order of the list. Any of the values. Slugs, old slugs or ids. */
                ids?: string[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "translations")[];
                /** @description BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values. */
                language?: string[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "attribution" | "source" | "selector" | "source_url" | "verification" | "verified_at" | "permission" | "note" | "tags" | "json_ld" | "translations">[];
                /** @description The order; `-` is descending. */
                ordering?: "published_at" | "-published_at" | "updated_at" | "-updated_at" | "text" | "-text";
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
                /** @description The posts that the words come from. Any of the values. Slugs, old slugs or ids. */
                post?: string[];
                /** @description Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text. */
                q?: string;
                /** @description The works that the words come from. Any of the values. Slugs, old slugs or ids. */
                reference?: string[];
                /** @description `withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values. */
                state?: ("published" | "withdrawn")[];
                /** @description Tags, with those below them. Any of the values. Slugs, old slugs or ids. */
                tag?: string[];
                /** @description Tags, with those below them. All of the values. Slugs, old slugs or ids. */
                tag_all?: string[];
                /** @description Tags, with those below them. None of the values. Slugs, old slugs or ids. */
                tag_not?: string[];
                /** @description An editor published a change of them then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                updated_since?: string;
                /** @description Whether the source says these words. Any of the values. */
                verification?: ("verbatim" | "drifted" | "unverifiable")[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Search-Capped": components["headers"]["Search-Capped"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuotePage"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    getQuote: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"attribution" | "source.post" | "source.event" | "source.reference" | "tags" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "attribution" | "source" | "selector" | "source_url" | "verification" | "verified_at" | "permission" | "note" | "tags" | "json_ld" | "translations">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "translations")[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "attribution" | "source" | "selector" | "source_url" | "verification" | "verified_at" | "permission" | "note" | "tags" | "json_ld" | "translations">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
                /** @description RFC 7089: the document as it was in that second; before there was one, its first state; later than now, its present one. Not heeded beside `as_of`. */
                "Accept-Datetime"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    listQuoteEditions: {
        parameters: {
            query?: {
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPage"];
                    "application/link-format": string;
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    getQuoteEdition: {
        parameters: {
            query?: {
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"attribution" | "source.post" | "source.event" | "source.reference" | "tags" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "attribution" | "source" | "selector" | "source_url" | "verification" | "verified_at" | "permission" | "note" | "tags" | "json_ld" | "translations">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "translations")[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "attribution" | "source" | "selector" | "source_url" | "verification" | "verified_at" | "permission" | "note" | "tags" | "json_ld" | "translations">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
                /** @description The number of an edition. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    diffQuoteEditions: {
        parameters: {
            query?: {
                /** @description The number of an edition; without it, of the one before `to`. */
                from?: number;
                /** @description The number of an edition; without it, of the present one. */
                to?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    listRedirects: {
        parameters: {
            query?: {
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description Kinds of items. Any of the values. */
                kind?: ("post" | "author" | "event" | "quote" | "reference" | "tag")[];
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedirectPage"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    listReferences: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description The posts that cite them. Any of the values. Slugs, old slugs or ids. */
                cited_by?: string[];
                /** @description A full name, a family name or an organisation's name, in any role. One literal text, commas and all; case and accents do not matter. */
                contributor?: string;
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description A DOI, in any of its spellings. */
                doi?: string;
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"tags" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "doi" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "key" | "type" | "title" | "contributors" | "issued" | "year" | "container_title" | "publisher" | "publisher_place" | "volume" | "issue" | "page" | "isbn" | "source_url" | "accessed" | "tags" | "json_ld" | "csl" | "formatted" | "translations">[];
                /** @description Only these, in the order of the list. Any of the values. Slugs, old slugs or ids. */
                ids?: string[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "csl" | "formatted" | "translations")[];
                /** @description An ISBN of 10 or 13 digits. */
                isbn?: string;
                /** @description BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values. */
                language?: string[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "doi" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "key" | "type" | "title" | "contributors" | "issued" | "year" | "container_title" | "publisher" | "publisher_place" | "volume" | "issue" | "page" | "isbn" | "source_url" | "accessed" | "tags" | "json_ld" | "csl" | "formatted" | "translations">[];
                /** @description The order; `-` is descending. */
                ordering?: "label" | "-label" | "published_at" | "-published_at" | "updated_at" | "-updated_at";
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
                /** @description Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text. */
                q?: string;
                /** @description `withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values. */
                state?: ("published" | "withdrawn")[];
                /** @description Tags, with those below them. Any of the values. Slugs, old slugs or ids. */
                tag?: string[];
                /** @description Tags, with those below them. All of the values. Slugs, old slugs or ids. */
                tag_all?: string[];
                /** @description Tags, with those below them. None of the values. Slugs, old slugs or ids. */
                tag_not?: string[];
                /** @description What they are. Any of the values. */
                type?: ("article" | "article-journal" | "article-magazine" | "article-newspaper" | "bill" | "book" | "broadcast" | "chapter" | "classic" | "collection" | "dataset" | "document" | "entry" | "entry-dictionary" | "entry-encyclopedia" | "event" | "figure" | "graphic" | "hearing" | "interview" | "legal_case" | "legislation" | "manuscript" | "map" | "motion_picture" | "musical_score" | "pamphlet" | "paper-conference" | "patent" | "performance" | "periodical" | "personal_communication" | "post" | "post-weblog" | "regulation" | "report" | "review" | "review-book" | "software" | "song" | "speech" | "standard" | "thesis" | "treaty" | "webpage")[];
                /** @description An editor published a change of them then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                updated_since?: string;
                /** @description The year of issue. */
                year?: number;
                /** @description Issued in that year or before. */
                year_max?: number;
                /** @description Issued in that year or later. */
                year_min?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Search-Capped": components["headers"]["Search-Capped"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReferencePage"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    getReference: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"tags" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "doi" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "key" | "type" | "title" | "contributors" | "issued" | "year" | "container_title" | "publisher" | "publisher_place" | "volume" | "issue" | "page" | "isbn" | "source_url" | "accessed" | "tags" | "json_ld" | "csl" | "formatted" | "translations">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "csl" | "formatted" | "translations")[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "doi" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "key" | "type" | "title" | "contributors" | "issued" | "year" | "container_title" | "publisher" | "publisher_place" | "volume" | "issue" | "page" | "isbn" | "source_url" | "accessed" | "tags" | "json_ld" | "csl" | "formatted" | "translations">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
                /** @description RFC 7089: the document as it was in that second; before there was one, its first state; later than now, its present one. Not heeded beside `as_of`. */
                "Accept-Datetime"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reference"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    listReferenceEditions: {
        parameters: {
            query?: {
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPage"];
                    "application/link-format": string;
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    getReferenceEdition: {
        parameters: {
            query?: {
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"tags" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "doi" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "key" | "type" | "title" | "contributors" | "issued" | "year" | "container_title" | "publisher" | "publisher_place" | "volume" | "issue" | "page" | "isbn" | "source_url" | "accessed" | "tags" | "json_ld" | "csl" | "formatted" | "translations">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: ("json_ld" | "csl" | "formatted" | "translations")[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "text" | "doi" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "key" | "type" | "title" | "contributors" | "issued" | "year" | "container_title" | "publisher" | "publisher_place" | "volume" | "issue" | "page" | "isbn" | "source_url" | "accessed" | "tags" | "json_ld" | "csl" | "formatted" | "translations">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
                /** @description The number of an edition. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reference"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    diffReferenceEditions: {
        parameters: {
            query?: {
                /** @description The number of an edition; without it, of the one before `to`. */
                from?: number;
                /** @description The number of an edition; without it, of the present one. */
                to?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description Authors with a byline, or whose words they are. Any of the values. Slugs, old slugs or ids. */
                author?: string[];
                /** @description Authors with a byline, or whose words they are. None of the values. Slugs, old slugs or ids. */
                author_not?: string[];
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description Which values to count among what is found; without it, none. */
                facets?: ("tag" | "author" | "year" | "kind")[];
                /** @description Only these kinds. Any of the values. */
                kind?: ("post" | "author" | "event" | "quote" | "reference" | "tag")[];
                /** @description BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values. */
                language?: string[];
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
                /** @description Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text. */
                q: string;
                /** @description Tags, with those below them. Any of the values. Slugs, old slugs or ids. */
                tag?: string[];
                /** @description Tags, with those below them. All of the values. Slugs, old slugs or ids. */
                tag_all?: string[];
                /** @description Tags, with those below them. None of the values. Slugs, old slugs or ids. */
                tag_not?: string[];
                /** @description Of posts, years of the date of publication in the site's zone; of references, of issue. Any of the values. */
                year?: number[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPage"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    listTags: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"parent" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "description" | "parent" | "translations">[];
                /** @description Only these, in the order of the list. Any of the values. Slugs, old slugs or ids. */
                ids?: string[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: "translations"[];
                /** @description BCP 47 tags, as they are: `en` does not find `en-GB`. Any of the values. */
                language?: string[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "description" | "parent" | "translations">[];
                /** @description The order; `-` is descending. */
                ordering?: "name" | "-name" | "published_at" | "-published_at" | "updated_at" | "-updated_at";
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
                /** @description The tag right above. Any of the values. Slugs, old slugs or ids. */
                parent?: string[];
                /** @description Words that an item has, in any of their forms and whatever their accents; all of them. `"shared purse"` is a phrase, `budg*` the beginning of a word, `-bread` what must not be there; the rest is text. */
                q?: string;
                /** @description `withdrawn` finds what is still served under a notice; without it, lists leave that out. Any of the values. */
                state?: ("published" | "withdrawn")[];
                /** @description An editor published a change of them then or later. An instant, or a date, which stands for its first instant in the site's zone. */
                updated_since?: string;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Search-Capped": components["headers"]["Search-Capped"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagPage"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    getTag: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. */
                as_of?: string;
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"parent" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "description" | "parent" | "translations">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: "translations"[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "description" | "parent" | "translations">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
                /** @description RFC 7089: the document as it was in that second; before there was one, its first state; later than now, its present one. Not heeded beside `as_of`. */
                "Accept-Datetime"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    "Content-Location": components["headers"]["Content-Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    listTagEditions: {
        parameters: {
            query?: {
                /** @description A place in the list, from `next` or `previous`; empty to start. */
                cursor?: string;
                /** @description The page; not together with `cursor`. */
                page?: number;
                /** @description Items a page. */
                page_size?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditionPage"];
                    "application/link-format": string;
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    getTagEdition: {
        parameters: {
            query?: {
                /** @description The form of rich text: sanitised HTML, the Markdown that it was written in, plain text, or a hast tree in `body_hast`. `bio`, and the `body` of sessions, have no tree beside them: with `hast` they are HTML. */
                body_format?: "html" | "markdown" | "text" | "hast";
                /** @description Whole documents in the place of these cards, dotted, three levels at most: `authors,event.speakers`. It only adds properties. */
                expand?: Dotted<"parent" | "translations">[];
                /** @description Only these parts of each item, dotted: `title,authors.name`. `id`, `kind` and `slug` stay. On a list it may name what list items leave out. With it, an answer has fewer properties than the schema requires. */
                fields?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "description" | "parent" | "translations">[];
                /** @description What list items leave out of documents: `body,references`. A document has all of it already. */
                include?: "translations"[];
                /** @description Without these parts of each item, dotted. `id`, `kind` and `slug` stay. */
                omit?: Dotted<"id" | "kind" | "slug" | "label" | "url" | "api_url" | "aliases" | "embed_url" | "oembed_url" | "edition" | "state" | "notice" | "language" | "published_at" | "published_on" | "updated_at" | "revised_at" | "name" | "description" | "parent" | "translations">[];
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
                /** @description The number of an edition. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tag"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
    diffTagEditions: {
        parameters: {
            query?: {
                /** @description The number of an edition; without it, of the one before `to`. */
                from?: number;
                /** @description The number of an edition; without it, of the present one. */
                to?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Cache-Tag": components["headers"]["Cache-Tag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            301: components["responses"]["Moved"];
            304: components["responses"]["NotModified"];
            410: components["responses"]["Gone"];
            default: components["responses"]["Problem"];
        };
    };
}
