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
    "/api/v1/manage/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the caller may do here
         * @description And the way of a working copy to the public, as a table.
         */
        get: operations["getManagementIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/accept/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a proposed quote
         * @description From here on it can be published.
         */
        post: operations["acceptItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/approve/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve what is saved
         * @description A change by its author makes it a draft again.
         */
        post: operations["approveItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/comments/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Comments on an item
         * @description The latest first.
         */
        get: operations["listComments"];
        put?: never;
        /**
         * Say something about a revision
         * @description Of the last one, unless another is named.
         */
        post: operations["addComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/comments/{id_}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Resolve a comment, or open it again
         * @description What it asked for is done.
         */
        patch: operations["resolveComment"];
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/correct/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct what is public
         * @description The patch (RFC 7396) is made to what the public sees and published as a revision of its own. The working copy gets the same change where it does not say otherwise at that place: `conflicts` are JSON pointers to where it does, and nothing was changed there. A scheduled edition comes without it: only with `if_scheduled: keep`.
         */
        post: operations["correctItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/diff/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed between two revisions
         * @description Field by field, and texts word by word.
         */
        get: operations["compareRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/history/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, when, from where
         * @description Steps and saves, the latest first. Nobody can change it.
         */
        get: operations["getHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/invitations/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Guests that were invited to a post
         * @description The latest first. Their links are not told.
         */
        get: operations["listInvitations"];
        put?: never;
        /**
         * Invite a guest to write a post
         * @description The link opens this one working copy, without an account: its holder writes, reads the comments, submits. It is told once, here, and sent by e-mail.
         */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/invitations/{id_}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an invitation back
         * @description What was written with it stays.
         */
        delete: operations["revokeInvitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/preview_link/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a preview link
         * @description Whoever has it sees the item, the `items` beside it and what they would take along, as if published.
         */
        post: operations["makePreviewLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/publish/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish what is saved, now or at an instant
         * @description What it links to and was never public comes along (`taken`), posts apart. `note` is public, as a correction. While an edition is scheduled, `if_scheduled` has to say whether that is kept or rescheduled (409 without).
         */
        post: operations["publishItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/reject/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject a proposed quote
         * @description It is kept, so that no import proposes it again.
         */
        post: operations["rejectItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/request_changes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for changes
         * @description The note says which; it becomes a comment on the revision.
         */
        post: operations["requestChangesItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/restore/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore a revision
         * @description The working copy becomes what it was, its slug apart: a save of its own.
         */
        post: operations["restoreItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/revisions/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Revisions of an item
         * @description The newest first, each with the editions that were made from it.
         */
        get: operations["listRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/revisions/{number}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One revision
         * @description With all of its fields.
         */
        get: operations["getRevision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Name a revision
         * @description So that it is found again, and kept as it is. null takes the name away.
         */
        patch: operations["nameRevision"];
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/submit/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit a draft for review
         * @description The note becomes a comment. A guest ends the writing with it.
         */
        post: operations["submitItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/suppress/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase an edition of the past
         * @description Its bytes, for good: a leaked address, a libel. Admins only.
         */
        post: operations["suppressItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/unschedule/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back what is scheduled
         * @description And what was to be published with it (`unscheduled`).
         */
        post: operations["unscheduleItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/{kinds}/{name}/withdraw/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw what is public
         * @description `gone` hides it and its history; `redirect` leads to `target`, an item (`slug`, `kind:slug` or an id) or an address; `notice` goes on showing it under the explanation.
         */
        post: operations["withdrawItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/accounts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Accounts
         * @description By their names.
         */
        get: operations["listAccounts"];
        put?: never;
        /**
         * Make an account
         * @description Without a password, its holder asks for one by e-mail.
         */
        post: operations["createAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/accounts/{id_}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One account
         * @description Its password is told to nobody.
         */
        get: operations["getAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description A merge patch. null takes the address away, and leaves the rest. The last admin stays one (409). A new password ends the sessions of the account, as does `is_active: false`.
         */
        patch: operations["changeAccount"];
        trace?: never;
    };
    "/api/v1/manage/accounts/{id_}/second-factor/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove the second factor of somebody
         * @description Who has lost the telephone, and the codes.
         */
        delete: operations["removeSecondFactorOf"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/authors/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Working copies of authors
         * @description Those that the caller may read, the last saved first.
         */
        get: operations["listWorkingAuthors"];
        put?: never;
        /**
         * Make an author
         * @description A new working copy, with its first revision. Links are ids or slugs. Without a slug one is made from the title. The public sees nothing of it before it is published.
         */
        post: operations["createAuthor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/authors/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working copy of an author
         * @description The working copy, with how far it has come (`workflow`), what the caller can do with it, and `warnings`. Links are ids. The `ETag` is what a change has to show as `If-Match`.
         */
        get: operations["getWorkingAuthor"];
        put?: never;
        post?: never;
        /**
         * Delete an author
         * @description Only of what the public has never seen. What linked to it has a link less. For all else there is withdrawing.
         */
        delete: operations["deleteAuthor"];
        options?: never;
        head?: never;
        /**
         * Change the working copy of an author
         * @description A merge patch (RFC 7396) of the fields: null takes one back to its default, lists are replaced as a whole. It makes a revision; saves of one person within ten minutes are one. What is public stays as it is.
         */
        patch: operations["updateAuthor"];
        trace?: never;
    };
    "/api/v1/manage/bulk/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Up to a hundred changes in one transaction
         * @description In their order; all of them, or none. Each names an action (`create`, `update`, `delete`, or one of the verbs), a kind, and, but for `create`, an id and the `if_match` of what was read.
         */
        post: operations["bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/consumers/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Consumers
         * @description By their names.
         */
        get: operations["listConsumers"];
        put?: never;
        /**
         * Make a consumer
         * @description Somebody who asks with a key: a partner, a frontend, a script.
         */
        post: operations["createConsumer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/consumers/{id_}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One consumer
         * @description Its keys have a list of their own.
         */
        get: operations["getConsumer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a consumer
         * @description A merge patch. While it is not active, none of its keys works.
         */
        patch: operations["changeConsumer"];
        trace?: never;
    };
    "/api/v1/manage/consumers/{id_}/keys/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Keys of a consumer
         * @description The newest first. They are known by their prefix; the rest is kept nowhere.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Make a key
         * @description `key` is told here, once: the same request, repeated, gets null.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/consumers/{id_}/keys/{prefix}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke a key
         * @description It stops working at once, for good.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/consumers/{id_}/keys/{prefix}/rotate/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put another key in the place of one
         * @description With the same scopes, origins and expiry. The old one goes on working for `grace_seconds`.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/events/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Working copies of events
         * @description Those that the caller may read, the last saved first.
         */
        get: operations["listWorkingEvents"];
        put?: never;
        /**
         * Make an event
         * @description A new working copy, with its first revision. Links are ids or slugs. Without a slug one is made from the title. The public sees nothing of it before it is published.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/events/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working copy of an event
         * @description The working copy, with how far it has come (`workflow`), what the caller can do with it, and `warnings`. Links are ids. The `ETag` is what a change has to show as `If-Match`.
         */
        get: operations["getWorkingEvent"];
        put?: never;
        post?: never;
        /**
         * Delete an event
         * @description Only of what the public has never seen. What linked to it has a link less. For all else there is withdrawing.
         */
        delete: operations["deleteEvent"];
        options?: never;
        head?: never;
        /**
         * Change the working copy of an event
         * @description A merge patch (RFC 7396) of the fields: null takes one back to its default, lists are replaced as a whole. It makes a revision; saves of one person within ten minutes are one. What is public stays as it is.
         */
        patch: operations["updateEvent"];
        trace?: never;
    };
    "/api/v1/manage/images/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Working copies of images
         * @description Those that the caller may read, the last saved first.
         */
        get: operations["listWorkingImages"];
        put?: never;
        /**
         * Make an image
         * @description A new working copy, with its first revision. Links are ids or slugs. Without a slug one is made from the title. The public sees nothing of it before it is published. As `multipart/form-data`. JPEG, PNG or WebP, up to 40 MB and 100 megapixels; it is encoded anew.
         */
        post: operations["createImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/images/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working copy of an image
         * @description The working copy, with how far it has come (`workflow`), what the caller can do with it, and `warnings`. Links are ids. The `ETag` is what a change has to show as `If-Match`.
         */
        get: operations["getWorkingImage"];
        put?: never;
        post?: never;
        /**
         * Delete an image
         * @description Only of what the public has never seen. What linked to it has a link less. For all else there is withdrawing.
         */
        delete: operations["deleteImage"];
        options?: never;
        head?: never;
        /**
         * Change the working copy of an image
         * @description A merge patch (RFC 7396) of the fields: null takes one back to its default, lists are replaced as a whole. It makes a revision; saves of one person within ten minutes are one. What is public stays as it is.
         */
        patch: operations["updateImage"];
        trace?: never;
    };
    "/api/v1/manage/images/{name}/file/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put another picture in the place of an image's file
         * @description As `multipart/form-data`. JPEG, PNG or WebP, up to 40 MB and 100 megapixels; it is encoded anew. It makes a revision; the public sees the new one with the next publication.
         */
        post: operations["replaceImageFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/password-reset/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new password
         * @description The same answer for every address. Who has an account gets mail.
         */
        post: operations["askForPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/password-reset/confirm/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose a new password
         * @description With what the mail said. It works once, for a day.
         */
        post: operations["choosePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/posts/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Working copies of posts
         * @description Those that the caller may read, the last saved first.
         */
        get: operations["listWorkingPosts"];
        put?: never;
        /**
         * Make a post
         * @description A new working copy, with its first revision. Links are ids or slugs. Without a slug one is made from the title. The public sees nothing of it before it is published.
         */
        post: operations["createPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/posts/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working copy of a post
         * @description The working copy, with how far it has come (`workflow`), what the caller can do with it, and `warnings`. Links are ids. The `ETag` is what a change has to show as `If-Match`.
         */
        get: operations["getWorkingPost"];
        put?: never;
        post?: never;
        /**
         * Delete a post
         * @description Only of what the public has never seen. What linked to it has a link less. For all else there is withdrawing.
         */
        delete: operations["deletePost"];
        options?: never;
        head?: never;
        /**
         * Change the working copy of a post
         * @description A merge patch (RFC 7396) of the fields: null takes one back to its default, lists are replaced as a whole. It makes a revision; saves of one person within ten minutes are one. What is public stays as it is.
         */
        patch: operations["updatePost"];
        trace?: never;
    };
    "/api/v1/manage/previews/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview links that are open
         * @description The latest first: one's own, or everybody's for those who review.
         */
        get: operations["listPreviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/previews/{id_}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a preview link back
         * @description Nothing is shown under it any more.
         */
        delete: operations["revokePreview"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/quotes/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Working copies of quotes
         * @description Those that the caller may read, the last saved first.
         */
        get: operations["listWorkingQuotes"];
        put?: never;
        /**
         * Make a quote
         * @description A new working copy, with its first revision. Links are ids or slugs. Without a slug one is made from the title. The public sees nothing of it before it is published.
         */
        post: operations["createQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/quotes/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working copy of a quote
         * @description The working copy, with how far it has come (`workflow`), what the caller can do with it, and `warnings`. Links are ids. The `ETag` is what a change has to show as `If-Match`.
         */
        get: operations["getWorkingQuote"];
        put?: never;
        post?: never;
        /**
         * Delete a quote
         * @description Only of what the public has never seen. What linked to it has a link less. For all else there is withdrawing.
         */
        delete: operations["deleteQuote"];
        options?: never;
        head?: never;
        /**
         * Change the working copy of a quote
         * @description A merge patch (RFC 7396) of the fields: null takes one back to its default, lists are replaced as a whole. It makes a revision; saves of one person within ten minutes are one. What is public stays as it is.
         */
        patch: operations["updateQuote"];
        trace?: never;
    };
    "/api/v1/manage/references/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Working copies of references
         * @description Those that the caller may read, the last saved first.
         */
        get: operations["listWorkingReferences"];
        put?: never;
        /**
         * Make a reference
         * @description A new working copy, with its first revision. Links are ids or slugs. Without a slug one is made from the title. The public sees nothing of it before it is published.
         */
        post: operations["createReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/references/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working copy of a reference
         * @description The working copy, with how far it has come (`workflow`), what the caller can do with it, and `warnings`. Links are ids. The `ETag` is what a change has to show as `If-Match`.
         */
        get: operations["getWorkingReference"];
        put?: never;
        post?: never;
        /**
         * Delete a reference
         * @description Only of what the public has never seen. What linked to it has a link less. For all else there is withdrawing.
         */
        delete: operations["deleteReference"];
        options?: never;
        head?: never;
        /**
         * Change the working copy of a reference
         * @description A merge patch (RFC 7396) of the fields: null takes one back to its default, lists are replaced as a whole. It makes a revision; saves of one person within ten minutes are one. What is public stays as it is.
         */
        patch: operations["updateReference"];
        trace?: never;
    };
    "/api/v1/manage/session/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has logged in
         * @description And the token that every change of this session sends as `X-CSRFToken`.
         */
        get: operations["getSession"];
        put?: never;
        /**
         * Log in
         * @description It sets a cookie. An account with a second factor sends the code of the authenticator, or a recovery code, as `otp`: without it the answer is 401 with `otp_required` in `errors`. After ten failures an address waits (429).
         */
        post: operations["logIn"];
        /**
         * Log out
         * @description The session is gone.
         */
        delete: operations["logOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/session/password/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change one's own password
         * @description Other sessions of the account end.
         */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/session/second-factor/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to enrol a second factor
         * @description An authenticator (TOTP): `uri` is what a QR code shows. It counts for nothing before it is confirmed. Whoever has one already has to have shown it.
         */
        post: operations["beginSecondFactor"];
        /**
         * Remove one's own second factor
         * @description Where it is required, another has to be enrolled.
         */
        delete: operations["removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/session/second-factor/confirm/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a second factor
         * @description With what the authenticator shows. The recovery codes are told once; each works once in its place.
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/tags/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Working copies of tags
         * @description Those that the caller may read, the last saved first.
         */
        get: operations["listWorkingTags"];
        put?: never;
        /**
         * Make a tag
         * @description A new working copy, with its first revision. Links are ids or slugs. Without a slug one is made from the title. The public sees nothing of it before it is published.
         */
        post: operations["createTag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/manage/tags/{name}/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The working copy of a tag
         * @description The working copy, with how far it has come (`workflow`), what the caller can do with it, and `warnings`. Links are ids. The `ETag` is what a change has to show as `If-Match`.
         */
        get: operations["getWorkingTag"];
        put?: never;
        post?: never;
        /**
         * Delete a tag
         * @description Only of what the public has never seen. What linked to it has a link less. For all else there is withdrawing.
         */
        delete: operations["deleteTag"];
        options?: never;
        head?: never;
        /**
         * Change the working copy of a tag
         * @description A merge patch (RFC 7396) of the fields: null takes one back to its default, lists are replaced as a whole. It makes a revision; saves of one person within ten minutes are one. What is public stays as it is.
         */
        patch: operations["updateTag"];
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
    "/api/v1/preview/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a preview token covers
         * @description For a frontend that begins to show drafts. What somebody named comes first, then what publishing that would take along. Of a token that covers everything there is no list. 401 says why a token opens nothing.
         */
        get: operations["getPreview"];
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
        Preview: {
            /**
             * Format: date-time
             * @description When it ends; null for a key that does not.
             */
            expires_at: string | null;
            /** @description Whether all that is saved is shown: then `items` is empty. */
            everything: boolean;
            /** @description What was named, then what publishing that would take along. */
            items: components["schemas"]["Previewed"][];
        };
        Previewed: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description Which shape the item has. One of `post`, `author`, `event`, `quote`, `reference`, `tag`, `image`; more may come. */
            kind: Open<"post" | "author" | "event" | "quote" | "reference" | "tag" | "image">;
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /**
             * Format: uri
             * @description The item's document here; null for an image.
             */
            api_url: string | null;
            /**
             * Format: uri
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             */
            url: string | null;
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
            /** @description The kind of problem: test this. One of `invalid_parameter`, `bad_request`, `unauthenticated`, `forbidden`, `invalid_preview`, `not_found`, `method_not_allowed`, `not_acceptable`, `conflict`, `gone`, `precondition_failed`, `payload_too_large`, `unsupported_media_type`, `invalid`, `precondition_required`, `too_many_requests`, `server_error`, `busy`; more may come. */
            code: Open<"invalid_parameter" | "bad_request" | "unauthenticated" | "forbidden" | "invalid_preview" | "not_found" | "method_not_allowed" | "not_acceptable" | "conflict" | "gone" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "invalid" | "precondition_required" | "too_many_requests" | "server_error" | "busy">;
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
            /** @description With `precondition_failed`: the working copy as it is now; else null. */
            current: {
                [key: string]: unknown;
            } | null;
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
        AccountPage: {
            /** @description Of all pages; null by cursor. */
            count: number;
            /** @description The address of the next page; null on the last one. */
            next: string | null;
            /** @description The address of the page before; null on the first one. */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["ManagedAccount"][];
        };
        AccountPatch: {
            /**
             * @description Where a forgotten password is asked for; empty if nowhere.
             * @default null
             */
            email?: string | null;
            /**
             * @description What its holder may do follows from it.
             * @default null
             */
            role?: ("contributor" | "editor" | "admin") | null;
            /**
             * @description Whether it gets in at all.
             * @default null
             */
            is_active?: boolean | null;
            /**
             * @description Whether the account can do nothing without one.
             * @default null
             */
            second_factor_required?: boolean | null;
            /**
             * @description Twelve characters at least, and none of the common ones.
             * @default null
             */
            password?: string | null;
        };
        Acted: {
            /** @description What is there now. */
            item: components["schemas"]["WorkingCard"];
            /** @description What whoever writes should know. None of it stops a save. */
            warnings: components["schemas"]["EditorialWarning"][];
        };
        AuthorPatch: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string | null;
            /** @description BCP 47. */
            language?: string | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases?: string[] | null;
            /** @description When it was published, as its editors say: an imported item may be older than its first edition. */
            published_at?: string | null;
            /** @description The id of the item, of the same kind, that this translates. */
            translation_of?: string | null;
            /** @description What it is. */
            type?: components["schemas"]["WorkingAuthorType"] | null;
            /** @description The name. */
            name?: string | null;
            /** @description What lists sort by, such as `Lind, Mara`. */
            sort_name?: string | null;
            /** @description Such as `Dr`. */
            honorific?: string | null;
            /** @description Such as `Head of research`. */
            role_title?: string | null;
            /** @description The organisation, as printed. */
            affiliation?: components["schemas"]["GivenAffiliation"] | null;
            /** @description Rich text in the form that `body_format` names. */
            bio?: string | null;
            /** @description The full https address of an ORCID iD. */
            orcid?: string | null;
            /** @description Addresses elsewhere. */
            links?: components["schemas"]["GivenPage"][] | null;
            /** @description The picture that stands for it. */
            image?: string | null;
            /** @description Whether it was written by somebody from outside. */
            guest?: boolean | null;
        };
        Bulk: {
            /** @description In the order in which they are done. */
            operations: components["schemas"]["BulkOperation"][];
        };
        /** @description `id` and `if_match` name what is changed, `data` is what the action itself takes. */
        BulkOperation: {
            /** @description `create`, `update`, `delete`, or one of the verbs. */
            action: string;
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /**
             * @description A slug or an id; left out to `create`.
             * @default null
             */
            id?: string | null;
            /**
             * @description The `ETag` of what was read.
             * @default null
             */
            if_match?: string | null;
            /**
             * @description What the action takes.
             * @default {}
             */
            data?: {
                [key: string]: unknown;
            };
        };
        BulkResult: {
            /** @description What was done. */
            action: string;
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /**
             * Format: uuid
             * @description The item's id.
             */
            id: string;
            /** @description What came of it; null where nothing is left. */
            result: components["schemas"]["Acted"] | null;
        };
        BulkResults: {
            /** @description The page, in order. */
            results: components["schemas"]["BulkResult"][];
        };
        Caller: {
            /** @description What histories call it. */
            label: string;
            /** @description What it may do follows from this. */
            role: string;
            /** @description What it may do at all; to which items depends on whose they are. */
            actions: string[];
        };
        ChangingPassword: {
            /** @description The present password. */
            current: string;
            /** @description Twelve characters at least, and none of the common ones. */
            password: string;
        };
        ChoosingPassword: {
            /** @description From the mail. */
            uid: string;
            /** @description From the mail. */
            token: string;
            /** @description Twelve characters at least, and none of the common ones. */
            password: string;
        };
        CommentCard: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description The number of a revision. Of a working copy: of its last one. */
            revision: number;
            /** @description What was said. */
            text: string;
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /** @description Who. */
            actor: string;
            /** @description When what it asked for was done; null while it is open. */
            resolved_at: string | null;
            /** @description Who said so. */
            resolved_by: string | null;
        };
        CommentPage: {
            /** @description Of all pages; null by cursor. */
            count: number;
            /** @description The address of the next page; null on the last one. */
            next: string | null;
            /** @description The address of the page before; null on the first one. */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["CommentCard"][];
        };
        Commenting: {
            /** @description What is to be said. */
            text: string;
            /**
             * @description The number of a revision. Of a working copy: of its last one.
             * @default null
             */
            revision?: number | null;
        };
        ConfirmingFactor: {
            /** @description What the authenticator shows now. */
            otp: string;
        };
        /** @description `key` is told when it is made, and never again. */
        ConsumerKey: {
            /** @description How the key begins. What it is known by. */
            prefix: string;
            /** @description The whole key, when it is made; null ever after. */
            key: string | null;
            /** @description What the key was made for. */
            scopes: ("read" | "preview" | "write" | "publish" | "webhooks" | "admin")[];
            /** @description The origins whose pages may send it from a browser; none: any. */
            origins: string[];
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description The account that made it; null of one that a key or an operator made. */
            created_by: string | null;
            /** @description When it stops working; null if never. */
            expires_at: string | null;
            /** @description When it was revoked; null if it was not. */
            revoked_at: string | null;
            /** @description When it was last used, to the minute; null if never. */
            last_used_at: string | null;
            /** @description How its successor begins; null if it was not rotated. */
            replaced_by: string | null;
        };
        ConsumerPage: {
            /** @description Of all pages; null by cursor. */
            count: number;
            /** @description The address of the next page; null on the last one. */
            next: string | null;
            /** @description The address of the page before; null on the first one. */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["ManagedConsumer"][];
        };
        ConsumerPatch: {
            /**
             * @description The name, which no other consumer has.
             * @default null
             */
            name?: string | null;
            /**
             * @description Whom to tell about its keys; empty if nobody.
             * @default null
             */
            email?: string | null;
            /**
             * @description Whether it gets in at all.
             * @default null
             */
            is_active?: boolean | null;
        };
        CorrectedItem: {
            /** @description What is there now. */
            item: components["schemas"]["WorkingCard"];
            /** @description What whoever writes should know. None of it stops a save. */
            warnings: components["schemas"]["EditorialWarning"][];
            /** @description The editions that were made. */
            editions: components["schemas"]["PublishedEdition"][];
            /** @description Editions of what it links to and was never public, which came along. */
            taken: components["schemas"]["PublishedEdition"][];
            /** @description What was public already just as it is. */
            unchanged: components["schemas"]["PublishedEdition"][];
            /** @description The revision that is public now. */
            corrected_revision: number;
            /** @description JSON pointers to what the working copy says otherwise: nothing was changed there. */
            conflicts: string[];
        };
        Correcting: {
            /**
             * @description Public: readers see it among the corrections.
             * @default null
             */
            note?: string | null;
            /** @description A merge patch (RFC 7396) of the fields. */
            patch: {
                [key: string]: unknown;
            };
            /**
             * @description Nobody is told that it was updated.
             * @default false
             */
            minor?: boolean;
            /**
             * @description While an edition is scheduled: leave it, or put this one in its place.
             * @default null
             */
            if_scheduled?: "keep" | null;
        };
        EditorialWarning: {
            /** @description `removed_element` and the like, `dead_link`, `citation_without_reference`, `drifted_quote`, `image_without_alt`. */
            code: string;
            /** @description JSON pointer (RFC 6901) to the field. */
            pointer: string;
            /** @description One sentence. */
            detail: string;
        };
        Empty: Record<string, never>;
        Enrolment: {
            /** @description What a QR code shows to an authenticator (`otpauth://…`). Told once. */
            uri: string;
            /** @description What is typed into an authenticator that reads no QR code. Told once. */
            secret: string;
        };
        /** @description Wall time in `timezone`. The local times are null for an all-day event, and give the dates for any other. */
        EventPatch: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string | null;
            /** @description BCP 47. */
            language?: string | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases?: string[] | null;
            /** @description When it was published, as its editors say: an imported item may be older than its first edition. */
            published_at?: string | null;
            /** @description The id of the item, of the same kind, that this translates. */
            translation_of?: string | null;
            /** @description Plain text. */
            title?: string | null;
            /** @description Plain text, for lists and the heads of pages. */
            summary?: string | null;
            /** @description Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it. */
            body?: string | null;
            /** @description Those that are public, in the editors' order. */
            tags?: string[] | null;
            /** @description The picture that stands for it. */
            image?: string | null;
            /** @description IANA name of the zone that the wall times are in. */
            timezone?: string | null;
            /** @description `starts_on` and `ends_on` count, and the instants follow from them. */
            all_day?: boolean | null;
            /** @description The first day. */
            starts_on?: string | null;
            /** @description The last day, inclusive. */
            ends_on?: string | null;
            /** @description The same on the clocks of the place. */
            starts_local?: string | null;
            /** @description The same on the clocks of the place, exclusive. */
            ends_local?: string | null;
            /** @description Of a series. The event's own times are those of the first instance. */
            recurrence?: components["schemas"]["GivenRecurrence"] | null;
            /** @description schema.org's EventStatusType, in snake_case. */
            status?: components["schemas"]["WorkingEventStatus"] | null;
            /** @description What `starts_at` was before it was rescheduled. */
            previous_starts_at?: string | null;
            /** @description schema.org's EventAttendanceModeEnumeration, in short. */
            attendance_mode?: components["schemas"]["WorkingAttendanceMode"] | null;
            /** @description Where it takes place. */
            venue?: components["schemas"]["GivenVenue"] | null;
            /** @description Where to take part online. */
            online_url?: string | null;
            /** @description Where to sign up. */
            registration_url?: string | null;
            /** @description Addresses elsewhere. */
            links?: components["schemas"]["GivenEventPage"][] | null;
            /** @description In order. */
            organisers?: components["schemas"]["GivenOrganiser"][] | null;
            /** @description In order. */
            speakers?: components["schemas"]["GivenSpeaker"][] | null;
            /** @description In order. */
            sessions?: components["schemas"]["GivenSession"][] | null;
        };
        ForgottenPassword: {
            /** @description The address of the account. */
            email: string;
        };
        GivenAffiliation: {
            /** @description The name. */
            name: string;
            /**
             * @description The full https address of a ROR id.
             * @default null
             */
            ror?: string | null;
            /**
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             * @default null
             */
            url?: string | null;
        };
        /** @description Which reference a key means here. `listed` keeps it in the list although the text does not cite it. */
        GivenCited: {
            /** @description The citation key, such as `hale2019`. */
            key: string;
            /**
             * @description The work's card; null while it is not public.
             * @default null
             */
            reference?: string | null;
            /**
             * @description Whether it stays in the list although the text does not cite it.
             * @default false
             */
            listed?: boolean;
        };
        GivenContributor: {
            /**
             * @description Family name.
             * @default null
             */
            family?: string | null;
            /**
             * @description Given names.
             * @default null
             */
            given?: string | null;
            /**
             * @description The whole name, of an organisation for example.
             * @default null
             */
            literal?: string | null;
        };
        GivenCredit: {
            /** @description The name. */
            name: string;
            /**
             * @description What the person did, such as `author` or `speaker`. Free text.
             * @default author
             */
            role?: string;
            /**
             * @description The organisation, as printed.
             * @default null
             */
            affiliation?: components["schemas"]["GivenAffiliation"] | null;
            /**
             * @description The author's card; null without one, and when it was withdrawn.
             * @default null
             */
            author?: string | null;
        };
        GivenEventPage: {
            /** @description What is there. */
            rel: components["schemas"]["WorkingLinkRel"];
            /** @description The item's page on the public site; null while the site's address for its kind is not set. */
            url: string;
            /** @description Plain text. */
            title: string;
        };
        GivenFocalPoint: {
            /** @description From the left, 0 to 1. */
            x: number;
            /** @description From the top, 0 to 1. */
            y: number;
        };
        GivenGroup: {
            /** @description The name. */
            name: string;
            /**
             * @description What the group was asked.
             * @default null
             */
            question?: string | null;
            /**
             * @description Footnotes and citations, with the numbers and ids that they have in the body.
             * @default []
             */
            notes?: string[];
        };
        GivenOrganiser: {
            /** @description The name. */
            name: string;
            /**
             * @description What the person did, such as `author` or `speaker`. Free text.
             * @default organiser
             */
            role?: string;
            /**
             * @description The organisation, as printed.
             * @default null
             */
            affiliation?: components["schemas"]["GivenAffiliation"] | null;
            /**
             * @description The author's card; null without one, and when it was withdrawn.
             * @default null
             */
            author?: string | null;
        };
        GivenPage: {
            /** @description What is there. */
            rel: string;
            /** @description The item's page on the public site; null while the site's address for its kind is not set. */
            url: string;
        };
        GivenRecurrence: {
            /** @description RFC 5545, in wall time. */
            rrule: string;
            /**
             * @description Days that are left out.
             * @default []
             */
            exdates?: string[];
        };
        GivenSelector: {
            /** @description The words as the source has them. */
            exact: string;
            /**
             * @description What stands before them.
             * @default null
             */
            prefix?: string | null;
            /**
             * @description What stands after them.
             * @default null
             */
            suffix?: string | null;
        };
        GivenSeo: {
            /**
             * @description Plain text.
             * @default null
             */
            title?: string | null;
            /**
             * @description Plain text.
             * @default null
             */
            description?: string | null;
            /**
             * @description The picture that stands for it.
             * @default null
             */
            image?: string | null;
            /**
             * @description Whether search engines are asked to stay away.
             * @default false
             */
            noindex?: boolean;
        };
        GivenSession: {
            /** @description The citation key, such as `hale2019`. */
            key: string;
            /** @description Plain text. */
            title: string;
            /**
             * @description The same on the clocks of the place.
             * @default null
             */
            starts_local?: string | null;
            /**
             * @description The same on the clocks of the place, exclusive.
             * @default null
             */
            ends_local?: string | null;
            /**
             * @description In order.
             * @default []
             */
            speakers?: components["schemas"]["GivenSpeaker"][];
            /**
             * @description What groups worked on.
             * @default []
             */
            groups?: components["schemas"]["GivenGroup"][];
            /**
             * @description Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it.
             * @default
             */
            body?: string;
        };
        GivenSource: {
            /**
             * @description The post that the words come from.
             * @default null
             */
            post?: string | null;
            /**
             * @description The event that it is about.
             * @default null
             */
            event?: string | null;
            /**
             * @description The work's card; null while it is not public.
             * @default null
             */
            reference?: string | null;
            /**
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             * @default null
             */
            url?: string | null;
        };
        GivenSpeaker: {
            /** @description The name. */
            name: string;
            /**
             * @description What the person did, such as `author` or `speaker`. Free text.
             * @default speaker
             */
            role?: string;
            /**
             * @description The organisation, as printed.
             * @default null
             */
            affiliation?: components["schemas"]["GivenAffiliation"] | null;
            /**
             * @description The author's card; null without one, and when it was withdrawn.
             * @default null
             */
            author?: string | null;
        };
        GivenVenue: {
            /**
             * @description The name.
             * @default null
             */
            name?: string | null;
            /**
             * @description Street and number.
             * @default null
             */
            address?: string | null;
            /**
             * @description Town.
             * @default null
             */
            locality?: string | null;
            /**
             * @description ISO 3166-1, two letters.
             * @default null
             */
            country?: string | null;
            /**
             * @description WGS 84.
             * @default null
             */
            latitude?: number | null;
            /**
             * @description WGS 84.
             * @default null
             */
            longitude?: number | null;
        };
        HistoryEntry: {
            /**
             * Format: date-time
             * @description When.
             */
            at: string;
            /** @description What was done. */
            action: string;
            /** @description Who. */
            actor: string;
            /** @description The address that the request came from; null for programs on the server. */
            address: string | null;
            /** @description Why, as it was said then. */
            note: string | null;
            /** @description The stage before; null of a save. */
            stage_before: components["schemas"]["WorkingStage"] | null;
            /** @description The stage after; null of a save. */
            stage_after: components["schemas"]["WorkingStage"] | null;
            /** @description The number of a revision. Of a working copy: of its last one. */
            revision: number | null;
            /** @description What else it was done with. */
            terms: {
                [key: string]: unknown;
            };
        };
        HistoryPage: {
            /** @description Of all pages; null by cursor. */
            count: number;
            /** @description The address of the next page; null on the last one. */
            next: string | null;
            /** @description The address of the page before; null on the first one. */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["HistoryEntry"][];
        };
        ImageFields: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string;
            /** @description BCP 47. */
            language?: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases?: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at?: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of?: string | null;
            /**
             * @description `""` is decorative; null is missing.
             * @default null
             */
            alt?: string | null;
            /**
             * @description Plain text.
             * @default null
             */
            caption?: string | null;
            /**
             * @description Plain text.
             * @default null
             */
            credit?: string | null;
            /**
             * @description Under which it may be used.
             * @default null
             */
            licence?: string | null;
            /**
             * @description What has to stay in sight when the picture is cropped.
             * @default null
             */
            focal_point?: components["schemas"]["GivenFocalPoint"] | null;
        };
        ImageFile: {
            /** @description A JPEG, PNG or WebP, up to 40 MB. */
            file: string;
        };
        ImagePatch: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string | null;
            /** @description BCP 47. */
            language?: string | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases?: string[] | null;
            /** @description When it was published, as its editors say: an imported item may be older than its first edition. */
            published_at?: string | null;
            /** @description The id of the item, of the same kind, that this translates. */
            translation_of?: string | null;
            /** @description `""` is decorative; null is missing. */
            alt?: string | null;
            /** @description Plain text. */
            caption?: string | null;
            /** @description Plain text. */
            credit?: string | null;
            /** @description Under which it may be used. */
            licence?: string | null;
            /** @description What has to stay in sight when the picture is cropped. */
            focal_point?: components["schemas"]["GivenFocalPoint"] | null;
        };
        /** @description `url` and `token` are told when the invitation is made, and never again. */
        InvitationCard: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description The guest's name. */
            name: string;
            /** @description Where the link is sent. */
            email: string;
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /** @description Who invited. */
            made_by: string;
            /**
             * Format: date-time
             * @description Until when it works.
             */
            expires_at: string;
            /** @description When the link was first used; null if never. */
            opened_at: string | null;
            /** @description When it was taken back; null if it was not. */
            revoked_at: string | null;
            /** @description When the post was published, and the link had done its work. */
            used_at: string | null;
            /** @description The link, told once. */
            url: string | null;
            /** @description The link's secret part, told once: `Authorization: Bearer gl_…`. */
            token: string | null;
        };
        InvitationPage: {
            /** @description Of all pages; null by cursor. */
            count: number;
            /** @description The address of the next page; null on the last one. */
            next: string | null;
            /** @description The address of the page before; null on the first one. */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["InvitationCard"][];
        };
        Inviting: {
            /** @description The guest's name. */
            name: string;
            /** @description Where the link is sent. */
            email: string;
            /**
             * @description Until when it works.
             * @default null
             */
            expires_at?: string | null;
        };
        KeyPage: {
            /** @description Of all pages; null by cursor. */
            count: number;
            /** @description The address of the next page; null on the last one. */
            next: string | null;
            /** @description The address of the page before; null on the first one. */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["ConsumerKey"][];
        };
        LoggedIn: {
            /** @description Who has logged in. */
            account: components["schemas"]["SessionAccount"];
            /** @description What changes something sends it back in the header `X-CSRFToken`. */
            csrf_token: string;
            /**
             * Format: date-time
             * @description When the session ends.
             */
            expires_at: string;
        };
        LoggingIn: {
            /** @description The name to log in with. */
            username: string;
            /** @description The password. */
            password: string;
            /**
             * @description What the authenticator shows now, or a recovery code.
             * @default null
             */
            otp?: string | null;
        };
        ManagedAccount: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes.
             */
            id: string;
            /** @description The name to log in with. */
            username: string;
            /** @description Where a forgotten password is asked for; empty if nowhere. */
            email: string;
            /**
             * @description What its holder may do follows from it.
             * @enum {string}
             */
            role: "contributor" | "editor" | "admin";
            /**
             * @description `required`: it has to be enrolled before anything else can be done.
             * @enum {string}
             */
            second_factor: "off" | "required" | "on";
            /** @description Whether the account can do nothing without one. */
            second_factor_required: boolean;
            /** @description Whether it gets in at all. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /** @description When its holder last logged in; null if never. */
            last_login_at: string | null;
        };
        ManagedConsumer: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes.
             */
            id: string;
            /** @description The name, which no other consumer has. */
            name: string;
            /** @description Whom to tell about its keys; empty if nobody. */
            email: string;
            /** @description Whether it gets in at all. */
            is_active: boolean;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
        };
        ManagementIndex: {
            /** @description Who asks. */
            caller: components["schemas"]["Caller"];
            /** @description By kind, its part of an address. */
            kinds: {
                [key: string]: string;
            };
            /** @description The whole way, as a table. */
            transitions: components["schemas"]["TransitionRule"][];
        };
        NamedItem: {
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /** @description A slug or an id. */
            id: string;
        };
        Naming: {
            /** @description Its name; null takes it away. */
            name: string | null;
        };
        NewAccount: {
            /** @description The name to log in with. */
            username: string;
            /**
             * @description Where a forgotten password is asked for; empty if nowhere.
             * @default
             */
            email?: string;
            /**
             * @description What its holder may do follows from it.
             * @default contributor
             * @enum {string}
             */
            role?: "contributor" | "editor" | "admin";
            /**
             * @description Twelve characters at least, and none of the common ones.
             * @default null
             */
            password?: string | null;
            /**
             * @description Whether the account can do nothing without one.
             * @default false
             */
            second_factor_required?: boolean;
        };
        NewAuthor: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string;
            /** @description BCP 47. */
            language?: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases?: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at?: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of?: string | null;
            /**
             * @description What it is.
             * @default person
             */
            type?: components["schemas"]["WorkingAuthorType"];
            /** @description The name. */
            name: string;
            /**
             * @description What lists sort by, such as `Lind, Mara`.
             * @default null
             */
            sort_name?: string | null;
            /**
             * @description Such as `Dr`.
             * @default null
             */
            honorific?: string | null;
            /**
             * @description Such as `Head of research`.
             * @default null
             */
            role_title?: string | null;
            /**
             * @description The organisation, as printed.
             * @default null
             */
            affiliation?: components["schemas"]["GivenAffiliation"] | null;
            /**
             * @description Rich text in the form that `body_format` names.
             * @default
             */
            bio?: string;
            /**
             * @description The full https address of an ORCID iD.
             * @default null
             */
            orcid?: string | null;
            /**
             * @description Addresses elsewhere.
             * @default []
             */
            links?: components["schemas"]["GivenPage"][];
            /**
             * @description The picture that stands for it.
             * @default null
             */
            image?: string | null;
            /**
             * @description Whether it was written by somebody from outside.
             * @default false
             */
            guest?: boolean;
        };
        NewConsumer: {
            /** @description The name, which no other consumer has. */
            name: string;
            /**
             * @description Whom to tell about its keys; empty if nobody.
             * @default
             */
            email?: string;
        };
        /** @description Wall time in `timezone`. The local times are null for an all-day event, and give the dates for any other. */
        NewEvent: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string;
            /** @description BCP 47. */
            language?: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases?: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at?: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of?: string | null;
            /** @description Plain text. */
            title: string;
            /**
             * @description Plain text, for lists and the heads of pages.
             * @default
             */
            summary?: string;
            /**
             * @description Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it.
             * @default
             */
            body?: string;
            /**
             * @description Those that are public, in the editors' order.
             * @default []
             */
            tags?: string[];
            /**
             * @description The picture that stands for it.
             * @default null
             */
            image?: string | null;
            /** @description IANA name of the zone that the wall times are in. */
            timezone: string;
            /**
             * @description `starts_on` and `ends_on` count, and the instants follow from them.
             * @default false
             */
            all_day?: boolean;
            /**
             * @description The first day.
             * @default null
             */
            starts_on?: string | null;
            /**
             * @description The last day, inclusive.
             * @default null
             */
            ends_on?: string | null;
            /**
             * @description The same on the clocks of the place.
             * @default null
             */
            starts_local?: string | null;
            /**
             * @description The same on the clocks of the place, exclusive.
             * @default null
             */
            ends_local?: string | null;
            /**
             * @description Of a series. The event's own times are those of the first instance.
             * @default null
             */
            recurrence?: components["schemas"]["GivenRecurrence"] | null;
            /**
             * @description schema.org's EventStatusType, in snake_case.
             * @default scheduled
             */
            status?: components["schemas"]["WorkingEventStatus"];
            /**
             * @description What `starts_at` was before it was rescheduled.
             * @default null
             */
            previous_starts_at?: string | null;
            /**
             * @description schema.org's EventAttendanceModeEnumeration, in short.
             * @default offline
             */
            attendance_mode?: components["schemas"]["WorkingAttendanceMode"];
            /**
             * @description Where it takes place.
             * @default null
             */
            venue?: components["schemas"]["GivenVenue"] | null;
            /**
             * @description Where to take part online.
             * @default null
             */
            online_url?: string | null;
            /**
             * @description Where to sign up.
             * @default null
             */
            registration_url?: string | null;
            /**
             * @description Addresses elsewhere.
             * @default []
             */
            links?: components["schemas"]["GivenEventPage"][];
            /**
             * @description In order.
             * @default []
             */
            organisers?: components["schemas"]["GivenOrganiser"][];
            /**
             * @description In order.
             * @default []
             */
            speakers?: components["schemas"]["GivenSpeaker"][];
            /**
             * @description In order.
             * @default []
             */
            sessions?: components["schemas"]["GivenSession"][];
        };
        NewImage: {
            /** @description A JPEG, PNG or WebP, up to 40 MB. */
            file: string;
            /** @description The fields, as JSON. */
            data?: components["schemas"]["ImageFields"];
        };
        NewKey: {
            /** @description What the key was made for. */
            scopes: ("read" | "preview" | "write" | "publish" | "webhooks" | "admin")[];
            /**
             * @description The origins whose pages may send it from a browser; none: any.
             * @default []
             */
            origins?: string[];
            /**
             * @description When it stops working; null: never.
             * @default null
             */
            expires_at?: string | null;
        };
        NewPost: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string;
            /** @description BCP 47. */
            language?: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases?: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at?: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of?: string | null;
            /** @description Plain text. */
            title: string;
            /**
             * @description Plain text.
             * @default null
             */
            subtitle?: string | null;
            /**
             * @description Plain text, for lists and the heads of pages.
             * @default
             */
            summary?: string;
            /**
             * @description Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it.
             * @default
             */
            body?: string;
            /**
             * @description Bylines, in order.
             * @default []
             */
            authors?: components["schemas"]["GivenCredit"][];
            /**
             * @description Whether it was written by somebody from outside.
             * @default false
             */
            guest?: boolean;
            /**
             * @description Whether editors want it to stand out.
             * @default false
             */
            featured?: boolean;
            /**
             * @description Those that are public, in the editors' order.
             * @default []
             */
            tags?: string[];
            /**
             * @description The event that it is about.
             * @default null
             */
            event?: string | null;
            /**
             * @description The picture that stands for it.
             * @default null
             */
            image?: string | null;
            /**
             * @description Under which it may be used.
             * @default null
             */
            licence?: string | null;
            /**
             * @description Where the text was published first, if elsewhere.
             * @default null
             */
            canonical_url?: string | null;
            /** @description For the head of a page, with fallbacks filled in. */
            seo?: components["schemas"]["GivenSeo"];
            /**
             * @description Where the text cites it.
             * @default []
             */
            citations?: components["schemas"]["GivenCited"][];
        };
        NewQuote: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string;
            /** @description BCP 47. */
            language?: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases?: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at?: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of?: string | null;
            /** @description Plain text. */
            text: string;
            /**
             * @description Who said it.
             * @default null
             */
            attribution?: components["schemas"]["GivenCredit"] | null;
            /** @description Where the words come from. */
            source?: components["schemas"]["GivenSource"];
            /**
             * @description Where in the source the words are: a W3C TextQuoteSelector.
             * @default null
             */
            selector?: components["schemas"]["GivenSelector"] | null;
            /**
             * @description Whether the source says these words, as it was last looked up.
             * @default unverifiable
             */
            verification?: components["schemas"]["WorkingVerification"];
            /**
             * @description When that was.
             * @default null
             */
            verified_at?: string | null;
            /**
             * @description To use the words.
             * @default null
             */
            permission?: components["schemas"]["WorkingPermission"] | null;
            /**
             * @description What readers are told of it.
             * @default null
             */
            note?: string | null;
            /**
             * @description Those that are public, in the editors' order.
             * @default []
             */
            tags?: string[];
            /**
             * @description Whether an editor has accepted it: a proposed quote cannot be published.
             * @default accepted
             */
            standing?: components["schemas"]["WorkingStanding"];
        };
        NewReference: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string;
            /** @description BCP 47. */
            language?: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases?: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at?: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of?: string | null;
            /** @description The citation key, such as `hale2019`. */
            key: string;
            /** @description What it is. */
            type: string;
            /** @description Plain text. */
            title: string;
            /**
             * @description By CSL role, such as `author` or `editor`.
             * @default {}
             */
            contributors?: {
                [key: string]: components["schemas"]["GivenContributor"][];
            };
            /**
             * @description EDTF, such as `2019`, `2019-05` or `2013~`.
             * @default null
             */
            issued?: string | null;
            /**
             * @description The journal, book or series.
             * @default null
             */
            container_title?: string | null;
            /**
             * @description Who published it.
             * @default null
             */
            publisher?: string | null;
            /**
             * @description Where.
             * @default null
             */
            publisher_place?: string | null;
            /**
             * @description As printed.
             * @default null
             */
            volume?: string | null;
            /**
             * @description As printed.
             * @default null
             */
            issue?: string | null;
            /**
             * @description The page or pages.
             * @default null
             */
            page?: string | null;
            /**
             * @description Bare, in lower case: `10.5555/bread`.
             * @default null
             */
            doi?: string | null;
            /**
             * @description 13 digits.
             * @default null
             */
            isbn?: string | null;
            /**
             * @description The source's address, with a text fragment that leads to the words.
             * @default null
             */
            source_url?: string | null;
            /**
             * @description When it was looked up there.
             * @default null
             */
            accessed?: string | null;
            /**
             * @description Plain text.
             * @default null
             */
            text?: string | null;
            /**
             * @description Those that are public, in the editors' order.
             * @default []
             */
            tags?: string[];
        };
        NewTag: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string;
            /** @description BCP 47. */
            language?: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases?: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at?: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of?: string | null;
            /** @description The name. */
            name: string;
            /**
             * @description Plain text.
             * @default null
             */
            description?: string | null;
            /**
             * @description The tag above. A filter by that one finds this one's items too.
             * @default null
             */
            parent?: string | null;
        };
        Noted: {
            /**
             * @description Why, for the history.
             * @default null
             */
            note?: string | null;
        };
        OpenTransition: {
            /** @description The last part of the address. */
            name: string;
            /** @description What a button says. */
            says: string;
        };
        PostPatch: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string | null;
            /** @description BCP 47. */
            language?: string | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases?: string[] | null;
            /** @description When it was published, as its editors say: an imported item may be older than its first edition. */
            published_at?: string | null;
            /** @description The id of the item, of the same kind, that this translates. */
            translation_of?: string | null;
            /** @description Plain text. */
            title?: string | null;
            /** @description Plain text. */
            subtitle?: string | null;
            /** @description Plain text, for lists and the heads of pages. */
            summary?: string | null;
            /** @description Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it. */
            body?: string | null;
            /** @description Bylines, in order. */
            authors?: components["schemas"]["GivenCredit"][] | null;
            /** @description Whether it was written by somebody from outside. */
            guest?: boolean | null;
            /** @description Whether editors want it to stand out. */
            featured?: boolean | null;
            /** @description Those that are public, in the editors' order. */
            tags?: string[] | null;
            /** @description The event that it is about. */
            event?: string | null;
            /** @description The picture that stands for it. */
            image?: string | null;
            /** @description Under which it may be used. */
            licence?: string | null;
            /** @description Where the text was published first, if elsewhere. */
            canonical_url?: string | null;
            /** @description For the head of a page, with fallbacks filled in. */
            seo?: components["schemas"]["GivenSeo"] | null;
            /** @description Where the text cites it. */
            citations?: components["schemas"]["GivenCited"][] | null;
        };
        PreviewCard: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description Who invited. */
            made_by: string;
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /**
             * Format: date-time
             * @description When it ends; null for a key that does not.
             */
            expires_at: string;
            /** @description What it shows. */
            items: components["schemas"]["PreviewedItem"][];
        };
        /** @description `token`, `url` and `api_url` open it, and are told when it is made. */
        PreviewLink: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description For `X-Preview-Token` or `preview=`; null in a repeated answer. */
            token: string | null;
            /** @description The frontend's address of it, by the setting `PREVIEW_URL_…`. */
            url: string | null;
            /** @description Its document here, under the token. */
            api_url: string | null;
            /**
             * Format: date-time
             * @description Until when it works.
             */
            expires_at: string;
            /** @description What it shows. */
            items: components["schemas"]["PreviewedItem"][];
        };
        PreviewPage: {
            /** @description Of all pages; null by cursor. */
            count: number;
            /** @description The address of the next page; null on the last one. */
            next: string | null;
            /** @description The address of the page before; null on the first one. */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["PreviewCard"][];
        };
        PreviewedItem: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /** @description The item's document here; null for an image. */
            api_url: string | null;
            /** @description The item's page on the public site; null while the site's address for its kind is not set. */
            url: string | null;
        };
        Previewing: {
            /**
             * @description For how many seconds: from a minute to 90 days.
             * @default 604800
             */
            expires_in?: number;
            /**
             * @description Others to be shown together with it.
             * @default []
             */
            items?: components["schemas"]["NamedItem"][];
        };
        /** @description An edition that was made. */
        PublishedEdition: {
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description Its number. */
            edition: number;
            /**
             * Format: date-time
             * @description When it became visible here, whatever its date of publication.
             */
            visible_from: string;
        };
        PublishedItems: {
            /** @description What is there now. */
            item: components["schemas"]["WorkingCard"];
            /** @description What whoever writes should know. None of it stops a save. */
            warnings: components["schemas"]["EditorialWarning"][];
            /** @description The editions that were made. */
            editions: components["schemas"]["PublishedEdition"][];
            /** @description Editions of what it links to and was never public, which came along. */
            taken: components["schemas"]["PublishedEdition"][];
            /** @description What was public already just as it is. */
            unchanged: components["schemas"]["PublishedEdition"][];
        };
        Publishing: {
            /**
             * @description Public: readers see it among the corrections.
             * @default null
             */
            note?: string | null;
            /**
             * @description When; left out, now.
             * @default null
             */
            at?: string | null;
            /**
             * @description Nobody is told that it was updated.
             * @default false
             */
            minor?: boolean;
            /**
             * @description While an edition is scheduled: leave it, or put this one in its place.
             * @default null
             */
            if_scheduled?: ("keep" | "reschedule") | null;
        };
        QuotePatch: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string | null;
            /** @description BCP 47. */
            language?: string | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases?: string[] | null;
            /** @description When it was published, as its editors say: an imported item may be older than its first edition. */
            published_at?: string | null;
            /** @description The id of the item, of the same kind, that this translates. */
            translation_of?: string | null;
            /** @description Plain text. */
            text?: string | null;
            /** @description Who said it. */
            attribution?: components["schemas"]["GivenCredit"] | null;
            /** @description Where the words come from. */
            source?: components["schemas"]["GivenSource"] | null;
            /** @description Where in the source the words are: a W3C TextQuoteSelector. */
            selector?: components["schemas"]["GivenSelector"] | null;
            /** @description Whether the source says these words, as it was last looked up. */
            verification?: components["schemas"]["WorkingVerification"] | null;
            /** @description When that was. */
            verified_at?: string | null;
            /** @description To use the words. */
            permission?: components["schemas"]["WorkingPermission"] | null;
            /** @description What readers are told of it. */
            note?: string | null;
            /** @description Those that are public, in the editors' order. */
            tags?: string[] | null;
            /** @description Whether an editor has accepted it: a proposed quote cannot be published. */
            standing?: components["schemas"]["WorkingStanding"] | null;
        };
        RecoveryCodes: {
            /** @description Each works once in the place of what the authenticator shows. Told once. */
            recovery_codes: string[];
        };
        ReferencePatch: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string | null;
            /** @description BCP 47. */
            language?: string | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases?: string[] | null;
            /** @description When it was published, as its editors say: an imported item may be older than its first edition. */
            published_at?: string | null;
            /** @description The id of the item, of the same kind, that this translates. */
            translation_of?: string | null;
            /** @description The citation key, such as `hale2019`. */
            key?: string | null;
            /** @description What it is. */
            type?: string | null;
            /** @description Plain text. */
            title?: string | null;
            /** @description By CSL role, such as `author` or `editor`. */
            contributors?: {
                [key: string]: components["schemas"]["GivenContributor"][];
            } | null;
            /** @description EDTF, such as `2019`, `2019-05` or `2013~`. */
            issued?: string | null;
            /** @description The journal, book or series. */
            container_title?: string | null;
            /** @description Who published it. */
            publisher?: string | null;
            /** @description Where. */
            publisher_place?: string | null;
            /** @description As printed. */
            volume?: string | null;
            /** @description As printed. */
            issue?: string | null;
            /** @description The page or pages. */
            page?: string | null;
            /** @description Bare, in lower case: `10.5555/bread`. */
            doi?: string | null;
            /** @description 13 digits. */
            isbn?: string | null;
            /** @description The source's address, with a text fragment that leads to the words. */
            source_url?: string | null;
            /** @description When it was looked up there. */
            accessed?: string | null;
            /** @description Plain text. */
            text?: string | null;
            /** @description Those that are public, in the editors' order. */
            tags?: string[] | null;
        };
        Requested: {
            /** @description What should be changed. */
            note: string;
        };
        Resolving: {
            /** @description `false` opens it again. */
            resolved: boolean;
        };
        Restoring: {
            /** @description Its number. */
            revision: number;
        };
        RevisionCard: {
            /** @description Its number in the text. */
            number: number;
            /** @description What somebody called it; null if nobody did. */
            name: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /** @description When the first of the saves was made that are this revision; null for a single one. */
            began_at: string | null;
            /** @description Who. */
            actor: string;
            /** @description The numbers of the editions that were made from it. */
            editions: number[];
        };
        RevisionChange: {
            /** @description The field's name. */
            field: string;
            /** @description Its value then. */
            before: unknown;
            /** @description Its value later. */
            after: unknown;
            /** @description Of a text, word by word. */
            words: components["schemas"]["RevisionWords"][];
            /** @description The same as escaped HTML with `<del>` and `<ins>`; null for what is no text. */
            html: string | null;
        };
        RevisionDiff: {
            /** @description The earlier revision. */
            before: components["schemas"]["RevisionCard"];
            /** @description The later one. */
            after: components["schemas"]["RevisionCard"];
            /** @description Field by field, of those that differ. */
            changes: components["schemas"]["RevisionChange"][];
        };
        RevisionList: {
            /** @description Of all pages; null by cursor. */
            count: number;
            /** @description The address of the next page; null on the last one. */
            next: string | null;
            /** @description The address of the page before; null on the first one. */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["RevisionCard"][];
        };
        RevisionWords: {
            /**
             * @description What became of it.
             * @enum {string}
             */
            op: "equal" | "delete" | "insert";
            /** @description A stretch of text. */
            text: string;
        };
        RotatingKey: {
            /**
             * @description How long the old key goes on working.
             * @default 0
             */
            grace_seconds?: number;
        };
        SessionAccount: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes.
             */
            id: string;
            /** @description The name to log in with. */
            username: string;
            /** @description Where a forgotten password is asked for; empty if nowhere. */
            email: string;
            /**
             * @description What its holder may do follows from it.
             * @enum {string}
             */
            role: "contributor" | "editor" | "admin";
            /**
             * @description `required`: it has to be enrolled before anything else can be done.
             * @enum {string}
             */
            second_factor: "off" | "required" | "on";
        };
        StoredFile: {
            /** @description The item's page on the public site; null while the site's address for its kind is not set. */
            url: string;
            /** @description A JPEG of 1200×630, for cards of social networks. */
            share_url: string;
            /** @description Such as `image/avif`. */
            media_type: string;
            /** @description In pixels. */
            width: number;
            /** @description In pixels. */
            height: number;
        };
        Suppressing: {
            /** @description Its number. */
            edition: number;
            /** @description Kept with the row. */
            reason: string;
        };
        TagPatch: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug?: string | null;
            /** @description BCP 47. */
            language?: string | null;
            /** @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found. */
            aliases?: string[] | null;
            /** @description When it was published, as its editors say: an imported item may be older than its first edition. */
            published_at?: string | null;
            /** @description The id of the item, of the same kind, that this translates. */
            translation_of?: string | null;
            /** @description The name. */
            name?: string | null;
            /** @description Plain text. */
            description?: string | null;
            /** @description The tag above. A filter by that one finds this one's items too. */
            parent?: string | null;
        };
        TransitionRule: {
            /** @description What it is called. */
            name: string;
            /** @description What a button says. */
            says: string;
            /** @description What the caller has to be able to do. */
            needs: string;
            /** @description The stages at which it can be done. */
            stages: components["schemas"]["WorkingStage"][];
            /** @description The stage after; null: it stays. */
            stage_after: components["schemas"]["WorkingStage"] | null;
            /** @description What else has to be so. */
            only_if: string;
        };
        Unscheduled: {
            /** @description What is there now. */
            item: components["schemas"]["WorkingCard"];
            /** @description What whoever writes should know. None of it stops a save. */
            warnings: components["schemas"]["EditorialWarning"][];
            /** @description The ids of the items that will not be published. */
            unscheduled: string[];
        };
        WholeRevision: {
            /** @description Its number in the text. */
            number: number;
            /** @description What somebody called it; null if nobody did. */
            name: string | null;
            /**
             * Format: date-time
             * @description When.
             */
            made_at: string;
            /** @description When the first of the saves was made that are this revision; null for a single one. */
            began_at: string | null;
            /** @description Who. */
            actor: string;
            /** @description The numbers of the editions that were made from it. */
            editions: number[];
            /** @description The fields as they were. */
            fields: {
                [key: string]: unknown;
            };
        };
        Withdrawing: {
            /**
             * @description How.
             * @enum {string}
             */
            mode: "gone" | "redirect" | "notice";
            /**
             * @description Why, for readers; with `notice` it has to be there.
             * @default null
             */
            explanation?: string | null;
            /**
             * @description With `redirect`: an item that is public (a slug, `kind:slug` or an id), or an http address.
             * @default null
             */
            target?: string | null;
            /**
             * @description When; left out, now.
             * @default null
             */
            at?: string | null;
        };
        Workflow: {
            /**
             * @description One word for it: the stage, or, of what is settled, what the public is shown.
             * @enum {string}
             */
            state: "draft" | "submitted" | "changes_requested" | "approved" | "scheduled" | "published" | "withdrawn";
            /** @description How far the working copy has come. `published`: it is what was published, scheduled or withdrawn last. */
            stage: components["schemas"]["WorkingStage"];
            /** @description What the public is shown. */
            seen: components["schemas"]["WorkingSeen"];
            /** @description The number of the edition that the public sees; null if none. */
            edition: number | null;
            /** @description When another edition will be published; null if none is scheduled. */
            scheduled_at: string | null;
            /** @description When it will be withdrawn; null if that is not scheduled. */
            withdrawal_at: string | null;
            /** @description What can be done now, by the caller: each is an address below the item's. */
            transitions: components["schemas"]["OpenTransition"][];
        };
        WorkingAffiliation: {
            /** @description The name. */
            name: string;
            /**
             * @description The full https address of a ROR id.
             * @default null
             */
            ror: string | null;
            /**
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             * @default null
             */
            url: string | null;
        };
        /** @enum {string} */
        WorkingAttendanceMode: "offline" | "online" | "mixed";
        WorkingAuthor: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description BCP 47. */
            language: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of: string | null;
            /**
             * @description What it is.
             * @default person
             */
            type: components["schemas"]["WorkingAuthorType"];
            /** @description The name. */
            name: string;
            /**
             * @description What lists sort by, such as `Lind, Mara`.
             * @default null
             */
            sort_name: string | null;
            /**
             * @description Such as `Dr`.
             * @default null
             */
            honorific: string | null;
            /**
             * @description Such as `Head of research`.
             * @default null
             */
            role_title: string | null;
            /**
             * @description The organisation, as printed.
             * @default null
             */
            affiliation: components["schemas"]["WorkingAffiliation"] | null;
            /**
             * @description Rich text in the form that `body_format` names.
             * @default
             */
            bio: string;
            /**
             * @description The full https address of an ORCID iD.
             * @default null
             */
            orcid: string | null;
            /**
             * @description Addresses elsewhere.
             * @default []
             */
            links: components["schemas"]["WorkingPage"][];
            /**
             * @description The picture that stands for it.
             * @default null
             */
            image: string | null;
            /**
             * @description Whether it was written by somebody from outside.
             * @default false
             */
            guest: boolean;
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /** @description The number of a revision. Of a working copy: of its last one. */
            revision: number;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            created_at: string;
            /** @description Who began it: the name of an account; null for programs and imports. */
            created_by: string | null;
            /**
             * Format: date-time
             * @description When it was saved last.
             */
            saved_at: string;
            /** @description Who saved it last. */
            saved_by: string;
            /** @description How far it has come, and what the caller can do with it now. */
            workflow: components["schemas"]["Workflow"];
            /** @description What whoever writes should know. None of it stops a save. */
            warnings: components["schemas"]["EditorialWarning"][];
        };
        /** @enum {string} */
        WorkingAuthorType: "person" | "organisation";
        WorkingCard: {
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description What to call the item: a title, a name, a quote's first words, a reference's short form. */
            label: string;
            /** @description BCP 47. */
            language: string;
            /** @description The number of a revision. Of a working copy: of its last one. */
            revision: number;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            created_at: string;
            /** @description Who began it: the name of an account; null for programs and imports. */
            created_by: string | null;
            /**
             * Format: date-time
             * @description When it was saved last.
             */
            saved_at: string;
            /** @description Who saved it last. */
            saved_by: string;
            /** @description How far it has come, and what the caller can do with it now. */
            workflow: components["schemas"]["Workflow"];
        };
        /** @description Which reference a key means here. `listed` keeps it in the list although the text does not cite it. */
        WorkingCited: {
            /** @description The citation key, such as `hale2019`. */
            key: string;
            /**
             * @description The work's card; null while it is not public.
             * @default null
             */
            reference: string | null;
            /**
             * @description Whether it stays in the list although the text does not cite it.
             * @default false
             */
            listed: boolean;
        };
        WorkingContributor: {
            /**
             * @description Family name.
             * @default null
             */
            family: string | null;
            /**
             * @description Given names.
             * @default null
             */
            given: string | null;
            /**
             * @description The whole name, of an organisation for example.
             * @default null
             */
            literal: string | null;
        };
        WorkingCredit: {
            /** @description The name. */
            name: string;
            /**
             * @description What the person did, such as `author` or `speaker`. Free text.
             * @default author
             */
            role: string;
            /**
             * @description The organisation, as printed.
             * @default null
             */
            affiliation: components["schemas"]["WorkingAffiliation"] | null;
            /**
             * @description The author's card; null without one, and when it was withdrawn.
             * @default null
             */
            author: string | null;
        };
        WorkingEvent: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description BCP 47. */
            language: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of: string | null;
            /** @description Plain text. */
            title: string;
            /**
             * @description Plain text, for lists and the heads of pages.
             * @default
             */
            summary: string;
            /**
             * @description Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it.
             * @default
             */
            body: string;
            /**
             * @description Those that are public, in the editors' order.
             * @default []
             */
            tags: string[];
            /**
             * @description The picture that stands for it.
             * @default null
             */
            image: string | null;
            /** @description IANA name of the zone that the wall times are in. */
            timezone: string;
            /**
             * @description `starts_on` and `ends_on` count, and the instants follow from them.
             * @default false
             */
            all_day: boolean;
            /**
             * @description The first day.
             * @default null
             */
            starts_on: string | null;
            /**
             * @description The last day, inclusive.
             * @default null
             */
            ends_on: string | null;
            /**
             * @description The same on the clocks of the place.
             * @default null
             */
            starts_local: string | null;
            /**
             * @description The same on the clocks of the place, exclusive.
             * @default null
             */
            ends_local: string | null;
            /**
             * @description Of a series. The event's own times are those of the first instance.
             * @default null
             */
            recurrence: components["schemas"]["WorkingRecurrence"] | null;
            /**
             * @description schema.org's EventStatusType, in snake_case.
             * @default scheduled
             */
            status: components["schemas"]["WorkingEventStatus"];
            /**
             * @description What `starts_at` was before it was rescheduled.
             * @default null
             */
            previous_starts_at: string | null;
            /**
             * @description schema.org's EventAttendanceModeEnumeration, in short.
             * @default offline
             */
            attendance_mode: components["schemas"]["WorkingAttendanceMode"];
            /**
             * @description Where it takes place.
             * @default null
             */
            venue: components["schemas"]["WorkingVenue"] | null;
            /**
             * @description Where to take part online.
             * @default null
             */
            online_url: string | null;
            /**
             * @description Where to sign up.
             * @default null
             */
            registration_url: string | null;
            /**
             * @description Addresses elsewhere.
             * @default []
             */
            links: components["schemas"]["WorkingEventPage"][];
            /**
             * @description In order.
             * @default []
             */
            organisers: components["schemas"]["WorkingOrganiser"][];
            /**
             * @description In order.
             * @default []
             */
            speakers: components["schemas"]["WorkingSpeaker"][];
            /**
             * @description In order.
             * @default []
             */
            sessions: components["schemas"]["WorkingSession"][];
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /** @description The number of a revision. Of a working copy: of its last one. */
            revision: number;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            created_at: string;
            /** @description Who began it: the name of an account; null for programs and imports. */
            created_by: string | null;
            /**
             * Format: date-time
             * @description When it was saved last.
             */
            saved_at: string;
            /** @description Who saved it last. */
            saved_by: string;
            /** @description How far it has come, and what the caller can do with it now. */
            workflow: components["schemas"]["Workflow"];
            /** @description What whoever writes should know. None of it stops a save. */
            warnings: components["schemas"]["EditorialWarning"][];
        };
        WorkingEventPage: {
            /** @description What is there. */
            rel: components["schemas"]["WorkingLinkRel"];
            /** @description The item's page on the public site; null while the site's address for its kind is not set. */
            url: string;
            /** @description Plain text. */
            title: string;
        };
        /**
         * @description schema.org's EventStatusType, in snake_case.
         * @enum {string}
         */
        WorkingEventStatus: "scheduled" | "cancelled" | "postponed" | "rescheduled" | "moved_online";
        WorkingFocalPoint: {
            /** @description From the left, 0 to 1. */
            x: number;
            /** @description From the top, 0 to 1. */
            y: number;
        };
        WorkingGroup: {
            /** @description The name. */
            name: string;
            /**
             * @description What the group was asked.
             * @default null
             */
            question: string | null;
            /**
             * @description Footnotes and citations, with the numbers and ids that they have in the body.
             * @default []
             */
            notes: string[];
        };
        WorkingImage: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description BCP 47. */
            language: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of: string | null;
            /**
             * @description `""` is decorative; null is missing.
             * @default null
             */
            alt: string | null;
            /**
             * @description Plain text.
             * @default null
             */
            caption: string | null;
            /**
             * @description Plain text.
             * @default null
             */
            credit: string | null;
            /**
             * @description Under which it may be used.
             * @default null
             */
            licence: string | null;
            /**
             * @description What has to stay in sight when the picture is cropped.
             * @default null
             */
            focal_point: components["schemas"]["WorkingFocalPoint"] | null;
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /** @description The number of a revision. Of a working copy: of its last one. */
            revision: number;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            created_at: string;
            /** @description Who began it: the name of an account; null for programs and imports. */
            created_by: string | null;
            /**
             * Format: date-time
             * @description When it was saved last.
             */
            saved_at: string;
            /** @description Who saved it last. */
            saved_by: string;
            /** @description How far it has come, and what the caller can do with it now. */
            workflow: components["schemas"]["Workflow"];
            /** @description What whoever writes should know. None of it stops a save. */
            warnings: components["schemas"]["EditorialWarning"][];
            /** @description The picture as it is stored. */
            file: components["schemas"]["StoredFile"];
        };
        /** @enum {string} */
        WorkingKind: "post" | "author" | "event" | "quote" | "reference" | "tag" | "image";
        /** @enum {string} */
        WorkingLinkRel: "recording" | "slides" | "live";
        WorkingList: {
            /** @description Of all pages; null by cursor. */
            count: number;
            /** @description The address of the next page; null on the last one. */
            next: string | null;
            /** @description The address of the page before; null on the first one. */
            previous: string | null;
            /** @description The page, in order. */
            results: components["schemas"]["WorkingCard"][];
        };
        WorkingOrganiser: {
            /** @description The name. */
            name: string;
            /**
             * @description What the person did, such as `author` or `speaker`. Free text.
             * @default organiser
             */
            role: string;
            /**
             * @description The organisation, as printed.
             * @default null
             */
            affiliation: components["schemas"]["WorkingAffiliation"] | null;
            /**
             * @description The author's card; null without one, and when it was withdrawn.
             * @default null
             */
            author: string | null;
        };
        WorkingPage: {
            /** @description What is there. */
            rel: string;
            /** @description The item's page on the public site; null while the site's address for its kind is not set. */
            url: string;
        };
        /** @enum {string} */
        WorkingPermission: "granted" | "requested" | "refused" | "not_required";
        WorkingPost: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description BCP 47. */
            language: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of: string | null;
            /** @description Plain text. */
            title: string;
            /**
             * @description Plain text.
             * @default null
             */
            subtitle: string | null;
            /**
             * @description Plain text, for lists and the heads of pages.
             * @default
             */
            summary: string;
            /**
             * @description Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it.
             * @default
             */
            body: string;
            /**
             * @description Bylines, in order.
             * @default []
             */
            authors: components["schemas"]["WorkingCredit"][];
            /**
             * @description Whether it was written by somebody from outside.
             * @default false
             */
            guest: boolean;
            /**
             * @description Whether editors want it to stand out.
             * @default false
             */
            featured: boolean;
            /**
             * @description Those that are public, in the editors' order.
             * @default []
             */
            tags: string[];
            /**
             * @description The event that it is about.
             * @default null
             */
            event: string | null;
            /**
             * @description The picture that stands for it.
             * @default null
             */
            image: string | null;
            /**
             * @description Under which it may be used.
             * @default null
             */
            licence: string | null;
            /**
             * @description Where the text was published first, if elsewhere.
             * @default null
             */
            canonical_url: string | null;
            /** @description For the head of a page, with fallbacks filled in. */
            seo: components["schemas"]["WorkingSeo"];
            /**
             * @description Where the text cites it.
             * @default []
             */
            citations: components["schemas"]["WorkingCited"][];
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /** @description The number of a revision. Of a working copy: of its last one. */
            revision: number;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            created_at: string;
            /** @description Who began it: the name of an account; null for programs and imports. */
            created_by: string | null;
            /**
             * Format: date-time
             * @description When it was saved last.
             */
            saved_at: string;
            /** @description Who saved it last. */
            saved_by: string;
            /** @description How far it has come, and what the caller can do with it now. */
            workflow: components["schemas"]["Workflow"];
            /** @description What whoever writes should know. None of it stops a save. */
            warnings: components["schemas"]["EditorialWarning"][];
        };
        WorkingQuote: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description BCP 47. */
            language: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of: string | null;
            /** @description Plain text. */
            text: string;
            /**
             * @description Who said it.
             * @default null
             */
            attribution: components["schemas"]["WorkingCredit"] | null;
            /** @description Where the words come from. */
            source: components["schemas"]["WorkingSource"];
            /**
             * @description Where in the source the words are: a W3C TextQuoteSelector.
             * @default null
             */
            selector: components["schemas"]["WorkingSelector"] | null;
            /**
             * @description Whether the source says these words, as it was last looked up.
             * @default unverifiable
             */
            verification: components["schemas"]["WorkingVerification"];
            /**
             * @description When that was.
             * @default null
             */
            verified_at: string | null;
            /**
             * @description To use the words.
             * @default null
             */
            permission: components["schemas"]["WorkingPermission"] | null;
            /**
             * @description What readers are told of it.
             * @default null
             */
            note: string | null;
            /**
             * @description Those that are public, in the editors' order.
             * @default []
             */
            tags: string[];
            /**
             * @description Whether an editor has accepted it: a proposed quote cannot be published.
             * @default accepted
             */
            standing: components["schemas"]["WorkingStanding"];
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /** @description The number of a revision. Of a working copy: of its last one. */
            revision: number;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            created_at: string;
            /** @description Who began it: the name of an account; null for programs and imports. */
            created_by: string | null;
            /**
             * Format: date-time
             * @description When it was saved last.
             */
            saved_at: string;
            /** @description Who saved it last. */
            saved_by: string;
            /** @description How far it has come, and what the caller can do with it now. */
            workflow: components["schemas"]["Workflow"];
            /** @description What whoever writes should know. None of it stops a save. */
            warnings: components["schemas"]["EditorialWarning"][];
        };
        WorkingRecurrence: {
            /** @description RFC 5545, in wall time. */
            rrule: string;
            /**
             * @description Days that are left out.
             * @default []
             */
            exdates: string[];
        };
        WorkingReference: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description BCP 47. */
            language: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of: string | null;
            /** @description The citation key, such as `hale2019`. */
            key: string;
            /** @description What it is. */
            type: string;
            /** @description Plain text. */
            title: string;
            /**
             * @description By CSL role, such as `author` or `editor`.
             * @default {}
             */
            contributors: {
                [key: string]: components["schemas"]["WorkingContributor"][];
            };
            /**
             * @description EDTF, such as `2019`, `2019-05` or `2013~`.
             * @default null
             */
            issued: string | null;
            /**
             * @description The journal, book or series.
             * @default null
             */
            container_title: string | null;
            /**
             * @description Who published it.
             * @default null
             */
            publisher: string | null;
            /**
             * @description Where.
             * @default null
             */
            publisher_place: string | null;
            /**
             * @description As printed.
             * @default null
             */
            volume: string | null;
            /**
             * @description As printed.
             * @default null
             */
            issue: string | null;
            /**
             * @description The page or pages.
             * @default null
             */
            page: string | null;
            /**
             * @description Bare, in lower case: `10.5555/bread`.
             * @default null
             */
            doi: string | null;
            /**
             * @description 13 digits.
             * @default null
             */
            isbn: string | null;
            /**
             * @description The source's address, with a text fragment that leads to the words.
             * @default null
             */
            source_url: string | null;
            /**
             * @description When it was looked up there.
             * @default null
             */
            accessed: string | null;
            /**
             * @description Plain text.
             * @default null
             */
            text: string | null;
            /**
             * @description Those that are public, in the editors' order.
             * @default []
             */
            tags: string[];
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /** @description The number of a revision. Of a working copy: of its last one. */
            revision: number;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            created_at: string;
            /** @description Who began it: the name of an account; null for programs and imports. */
            created_by: string | null;
            /**
             * Format: date-time
             * @description When it was saved last.
             */
            saved_at: string;
            /** @description Who saved it last. */
            saved_by: string;
            /** @description How far it has come, and what the caller can do with it now. */
            workflow: components["schemas"]["Workflow"];
            /** @description What whoever writes should know. None of it stops a save. */
            warnings: components["schemas"]["EditorialWarning"][];
        };
        /**
         * @description What the public is shown of an item, or will be. SCHEDULED: it was never shown, or left, and will be.
         * @enum {string}
         */
        WorkingSeen: "never" | "scheduled" | "published" | "notice" | "left";
        WorkingSelector: {
            /** @description The words as the source has them. */
            exact: string;
            /**
             * @description What stands before them.
             * @default null
             */
            prefix: string | null;
            /**
             * @description What stands after them.
             * @default null
             */
            suffix: string | null;
        };
        WorkingSeo: {
            /**
             * @description Plain text.
             * @default null
             */
            title: string | null;
            /**
             * @description Plain text.
             * @default null
             */
            description: string | null;
            /**
             * @description The picture that stands for it.
             * @default null
             */
            image: string | null;
            /**
             * @description Whether search engines are asked to stay away.
             * @default false
             */
            noindex: boolean;
        };
        WorkingSession: {
            /** @description The citation key, such as `hale2019`. */
            key: string;
            /** @description Plain text. */
            title: string;
            /**
             * @description The same on the clocks of the place.
             * @default null
             */
            starts_local: string | null;
            /**
             * @description The same on the clocks of the place, exclusive.
             * @default null
             */
            ends_local: string | null;
            /**
             * @description In order.
             * @default []
             */
            speakers: components["schemas"]["WorkingSpeaker"][];
            /**
             * @description What groups worked on.
             * @default []
             */
            groups: components["schemas"]["WorkingGroup"][];
            /**
             * @description Rich text in the form that `body_format` names; null with `hast`, where a `body_hast` stands beside it.
             * @default
             */
            body: string;
        };
        WorkingSource: {
            /**
             * @description The post that the words come from.
             * @default null
             */
            post: string | null;
            /**
             * @description The event that it is about.
             * @default null
             */
            event: string | null;
            /**
             * @description The work's card; null while it is not public.
             * @default null
             */
            reference: string | null;
            /**
             * @description The item's page on the public site; null while the site's address for its kind is not set.
             * @default null
             */
            url: string | null;
        };
        WorkingSpeaker: {
            /** @description The name. */
            name: string;
            /**
             * @description What the person did, such as `author` or `speaker`. Free text.
             * @default speaker
             */
            role: string;
            /**
             * @description The organisation, as printed.
             * @default null
             */
            affiliation: components["schemas"]["WorkingAffiliation"] | null;
            /**
             * @description The author's card; null without one, and when it was withdrawn.
             * @default null
             */
            author: string | null;
        };
        /**
         * @description How far a working copy has come on its way to the public (content/workflow.py).
         *
         *     PUBLISHED: it is what was published, scheduled or withdrawn last; which of them, editions tell.
         * @enum {string}
         */
        WorkingStage: "draft" | "submitted" | "changes_requested" | "approved" | "published";
        /**
         * @description A proposed quote was found by a program; it is published only when an editor has accepted it.
         * @enum {string}
         */
        WorkingStanding: "accepted" | "proposed" | "rejected";
        WorkingTag: {
            /** @description The item's name in addresses. It may change: an old one redirects. */
            slug: string;
            /** @description BCP 47. */
            language: string;
            /**
             * @description Old slugs, and old paths such as `/2015/03/a-post.html`, under which the item is still found.
             * @default []
             */
            aliases: string[];
            /**
             * @description When it was published, as its editors say: an imported item may be older than its first edition.
             * @default null
             */
            published_at: string | null;
            /**
             * @description The id of the item, of the same kind, that this translates.
             * @default null
             */
            translation_of: string | null;
            /** @description The name. */
            name: string;
            /**
             * @description Plain text.
             * @default null
             */
            description: string | null;
            /**
             * @description The tag above. A filter by that one finds this one's items too.
             * @default null
             */
            parent: string | null;
            /**
             * Format: uuid
             * @description UUIDv7. It never changes; keep this, not the slug.
             */
            id: string;
            /** @description Which shape the item has. */
            kind: components["schemas"]["WorkingKind"];
            /** @description The number of a revision. Of a working copy: of its last one. */
            revision: number;
            /**
             * Format: date-time
             * @description When it was begun.
             */
            created_at: string;
            /** @description Who began it: the name of an account; null for programs and imports. */
            created_by: string | null;
            /**
             * Format: date-time
             * @description When it was saved last.
             */
            saved_at: string;
            /** @description Who saved it last. */
            saved_by: string;
            /** @description How far it has come, and what the caller can do with it now. */
            workflow: components["schemas"]["Workflow"];
            /** @description What whoever writes should know. None of it stops a save. */
            warnings: components["schemas"]["EditorialWarning"][];
        };
        WorkingVenue: {
            /**
             * @description The name.
             * @default null
             */
            name: string | null;
            /**
             * @description Street and number.
             * @default null
             */
            address: string | null;
            /**
             * @description Town.
             * @default null
             */
            locality: string | null;
            /**
             * @description ISO 3166-1, two letters.
             * @default null
             */
            country: string | null;
            /**
             * @description WGS 84.
             * @default null
             */
            latitude: number | null;
            /**
             * @description WGS 84.
             * @default null
             */
            longitude: number | null;
        };
        /**
         * @description Whether the source says these words: checked and so, checked and changed since, or not to be checked.
         * @enum {string}
         */
        WorkingVerification: "verbatim" | "drifted" | "unverifiable";
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
        /** @description What went wrong, and what to do. */
        Refusal: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                Vary: components["headers"]["Vary"];
                Allow: components["headers"]["Allow"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-ID": components["headers"]["X-Request-ID"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                /**
                 * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                 * @example "4e1f2a3b4c5d-7"
                 */
                ETag?: string;
                "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
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
        /**
         * @description There when the answer is the one that the first request with this `Idempotency-Key` got.
         * @example ?1
         */
        "Idempotency-Replayed": "?1";
        /**
         * @description RFC 6750: how to say who you are, and what is wrong with what you said.
         * @example Bearer error="invalid_token"
         */
        "WWW-Authenticate": string;
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
export type Preview = components['schemas']['Preview'];
export type Previewed = components['schemas']['Previewed'];
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
export type AccountPage = components['schemas']['AccountPage'];
export type AccountPatch = components['schemas']['AccountPatch'];
export type Acted = components['schemas']['Acted'];
export type AuthorPatch = components['schemas']['AuthorPatch'];
export type Bulk = components['schemas']['Bulk'];
export type BulkOperation = components['schemas']['BulkOperation'];
export type BulkResult = components['schemas']['BulkResult'];
export type BulkResults = components['schemas']['BulkResults'];
export type Caller = components['schemas']['Caller'];
export type ChangingPassword = components['schemas']['ChangingPassword'];
export type ChoosingPassword = components['schemas']['ChoosingPassword'];
export type CommentCard = components['schemas']['CommentCard'];
export type CommentPage = components['schemas']['CommentPage'];
export type Commenting = components['schemas']['Commenting'];
export type ConfirmingFactor = components['schemas']['ConfirmingFactor'];
export type ConsumerKey = components['schemas']['ConsumerKey'];
export type ConsumerPage = components['schemas']['ConsumerPage'];
export type ConsumerPatch = components['schemas']['ConsumerPatch'];
export type CorrectedItem = components['schemas']['CorrectedItem'];
export type Correcting = components['schemas']['Correcting'];
export type EditorialWarning = components['schemas']['EditorialWarning'];
export type Empty = components['schemas']['Empty'];
export type Enrolment = components['schemas']['Enrolment'];
export type EventPatch = components['schemas']['EventPatch'];
export type ForgottenPassword = components['schemas']['ForgottenPassword'];
export type GivenAffiliation = components['schemas']['GivenAffiliation'];
export type GivenCited = components['schemas']['GivenCited'];
export type GivenContributor = components['schemas']['GivenContributor'];
export type GivenCredit = components['schemas']['GivenCredit'];
export type GivenEventPage = components['schemas']['GivenEventPage'];
export type GivenFocalPoint = components['schemas']['GivenFocalPoint'];
export type GivenGroup = components['schemas']['GivenGroup'];
export type GivenOrganiser = components['schemas']['GivenOrganiser'];
export type GivenPage = components['schemas']['GivenPage'];
export type GivenRecurrence = components['schemas']['GivenRecurrence'];
export type GivenSelector = components['schemas']['GivenSelector'];
export type GivenSeo = components['schemas']['GivenSeo'];
export type GivenSession = components['schemas']['GivenSession'];
export type GivenSource = components['schemas']['GivenSource'];
export type GivenSpeaker = components['schemas']['GivenSpeaker'];
export type GivenVenue = components['schemas']['GivenVenue'];
export type HistoryEntry = components['schemas']['HistoryEntry'];
export type HistoryPage = components['schemas']['HistoryPage'];
export type ImageFields = components['schemas']['ImageFields'];
export type ImageFile = components['schemas']['ImageFile'];
export type ImagePatch = components['schemas']['ImagePatch'];
export type InvitationCard = components['schemas']['InvitationCard'];
export type InvitationPage = components['schemas']['InvitationPage'];
export type Inviting = components['schemas']['Inviting'];
export type KeyPage = components['schemas']['KeyPage'];
export type LoggedIn = components['schemas']['LoggedIn'];
export type LoggingIn = components['schemas']['LoggingIn'];
export type ManagedAccount = components['schemas']['ManagedAccount'];
export type ManagedConsumer = components['schemas']['ManagedConsumer'];
export type ManagementIndex = components['schemas']['ManagementIndex'];
export type NamedItem = components['schemas']['NamedItem'];
export type Naming = components['schemas']['Naming'];
export type NewAccount = components['schemas']['NewAccount'];
export type NewAuthor = components['schemas']['NewAuthor'];
export type NewConsumer = components['schemas']['NewConsumer'];
export type NewEvent = components['schemas']['NewEvent'];
export type NewImage = components['schemas']['NewImage'];
export type NewKey = components['schemas']['NewKey'];
export type NewPost = components['schemas']['NewPost'];
export type NewQuote = components['schemas']['NewQuote'];
export type NewReference = components['schemas']['NewReference'];
export type NewTag = components['schemas']['NewTag'];
export type Noted = components['schemas']['Noted'];
export type OpenTransition = components['schemas']['OpenTransition'];
export type PostPatch = components['schemas']['PostPatch'];
export type PreviewCard = components['schemas']['PreviewCard'];
export type PreviewLink = components['schemas']['PreviewLink'];
export type PreviewPage = components['schemas']['PreviewPage'];
export type PreviewedItem = components['schemas']['PreviewedItem'];
export type Previewing = components['schemas']['Previewing'];
export type PublishedEdition = components['schemas']['PublishedEdition'];
export type PublishedItems = components['schemas']['PublishedItems'];
export type Publishing = components['schemas']['Publishing'];
export type QuotePatch = components['schemas']['QuotePatch'];
export type RecoveryCodes = components['schemas']['RecoveryCodes'];
export type ReferencePatch = components['schemas']['ReferencePatch'];
export type Requested = components['schemas']['Requested'];
export type Resolving = components['schemas']['Resolving'];
export type Restoring = components['schemas']['Restoring'];
export type RevisionCard = components['schemas']['RevisionCard'];
export type RevisionChange = components['schemas']['RevisionChange'];
export type RevisionDiff = components['schemas']['RevisionDiff'];
export type RevisionList = components['schemas']['RevisionList'];
export type RevisionWords = components['schemas']['RevisionWords'];
export type RotatingKey = components['schemas']['RotatingKey'];
export type SessionAccount = components['schemas']['SessionAccount'];
export type StoredFile = components['schemas']['StoredFile'];
export type Suppressing = components['schemas']['Suppressing'];
export type TagPatch = components['schemas']['TagPatch'];
export type TransitionRule = components['schemas']['TransitionRule'];
export type Unscheduled = components['schemas']['Unscheduled'];
export type WholeRevision = components['schemas']['WholeRevision'];
export type Withdrawing = components['schemas']['Withdrawing'];
export type Workflow = components['schemas']['Workflow'];
export type WorkingAffiliation = components['schemas']['WorkingAffiliation'];
export type WorkingAttendanceMode = components['schemas']['WorkingAttendanceMode'];
export type WorkingAuthor = components['schemas']['WorkingAuthor'];
export type WorkingAuthorType = components['schemas']['WorkingAuthorType'];
export type WorkingCard = components['schemas']['WorkingCard'];
export type WorkingCited = components['schemas']['WorkingCited'];
export type WorkingContributor = components['schemas']['WorkingContributor'];
export type WorkingCredit = components['schemas']['WorkingCredit'];
export type WorkingEvent = components['schemas']['WorkingEvent'];
export type WorkingEventPage = components['schemas']['WorkingEventPage'];
export type WorkingEventStatus = components['schemas']['WorkingEventStatus'];
export type WorkingFocalPoint = components['schemas']['WorkingFocalPoint'];
export type WorkingGroup = components['schemas']['WorkingGroup'];
export type WorkingImage = components['schemas']['WorkingImage'];
export type WorkingKind = components['schemas']['WorkingKind'];
export type WorkingLinkRel = components['schemas']['WorkingLinkRel'];
export type WorkingList = components['schemas']['WorkingList'];
export type WorkingOrganiser = components['schemas']['WorkingOrganiser'];
export type WorkingPage = components['schemas']['WorkingPage'];
export type WorkingPermission = components['schemas']['WorkingPermission'];
export type WorkingPost = components['schemas']['WorkingPost'];
export type WorkingQuote = components['schemas']['WorkingQuote'];
export type WorkingRecurrence = components['schemas']['WorkingRecurrence'];
export type WorkingReference = components['schemas']['WorkingReference'];
export type WorkingSeen = components['schemas']['WorkingSeen'];
export type WorkingSelector = components['schemas']['WorkingSelector'];
export type WorkingSeo = components['schemas']['WorkingSeo'];
export type WorkingSession = components['schemas']['WorkingSession'];
export type WorkingSource = components['schemas']['WorkingSource'];
export type WorkingSpeaker = components['schemas']['WorkingSpeaker'];
export type WorkingStage = components['schemas']['WorkingStage'];
export type WorkingStanding = components['schemas']['WorkingStanding'];
export type WorkingTag = components['schemas']['WorkingTag'];
export type WorkingVenue = components['schemas']['WorkingVenue'];
export type WorkingVerification = components['schemas']['WorkingVerification'];
export type ResponseNotModified = components['responses']['NotModified'];
export type ResponseMoved = components['responses']['Moved'];
export type ResponseGone = components['responses']['Gone'];
export type ResponseProblem = components['responses']['Problem'];
export type ResponseRefusal = components['responses']['Refusal'];
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
export type HeaderIdempotencyReplayed = components['headers']['Idempotency-Replayed'];
export type HeaderWwwAuthenticate = components['headers']['WWW-Authenticate'];
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
    getManagementIndex: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagementIndex"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    acceptItem: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Empty"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    approveItem: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Noted"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listComments: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentPage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    addComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Commenting"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentCard"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    resolveComment: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
                /** @description The id. */
                id_: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Resolving"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentCard"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    correctItem: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correcting"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectedItem"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    compareRevisions: {
        parameters: {
            query?: {
                /** @description The number of a revision; without it, the one before `to`. */
                from?: number;
                /** @description The number of a revision; without it, the last one. */
                to?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionDiff"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getHistory: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listInvitations: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Inviting"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationCard"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    revokeInvitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
                /** @description The id. */
                id_: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    makePreviewLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Previewing"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewLink"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    publishItem: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Publishing"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedItems"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    rejectItem: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Empty"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    requestChangesItem: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Requested"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    restoreItem: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Restoring"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listRevisions: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionList"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
                /** @description The number of a revision. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WholeRevision"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    nameRevision: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
                /** @description The number of a revision. */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Naming"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionCard"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    submitItem: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Noted"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    suppressItem: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Suppressing"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    unscheduleItem: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Empty"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unscheduled"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    withdrawItem: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description What kind of item. */
                kinds: "posts" | "authors" | "events" | "quotes" | "references" | "tags" | "images";
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawing"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Acted"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listAccounts: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    createAccount: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccount"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description The id. */
                id_: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    changeAccount: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description The id. */
                id_: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["AccountPatch"];
                "application/json": components["schemas"]["AccountPatch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedAccount"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    removeSecondFactorOf: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description The id. */
                id_: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    listWorkingAuthors: {
        parameters: {
            query?: {
                /** @description How far they have come: any of these. */
                state?: ("draft" | "submitted" | "changes_requested" | "approved" | "scheduled" | "published" | "withdrawn")[];
                /** @description Part of the title or the slug. */
                q?: string;
                /** @description BCP 47. */
                language?: string;
                /** @description `true`: what the caller has begun. */
                mine?: "true" | "false";
                /** @description By what, `-` for the other way round. */
                ordering?: "-saved_at" | "saved_at" | "-created_at" | "created_at" | "slug" | "-slug";
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingList"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    createAuthor: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAuthor"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingAuthor"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getWorkingAuthor: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingAuthor"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    deleteAuthor: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    updateAuthor: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["AuthorPatch"];
                "application/json": components["schemas"]["AuthorPatch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingAuthor"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    bulk: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Bulk"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResults"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listConsumers: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumerPage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    createConsumer: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConsumer"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedConsumer"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getConsumer: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description The id. */
                id_: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedConsumer"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    changeConsumer: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description The id. */
                id_: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["ConsumerPatch"];
                "application/json": components["schemas"]["ConsumerPatch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManagedConsumer"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description The id. */
                id_: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description The id. */
                id_: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewKey"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumerKey"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description The id. */
                id_: string;
                /** @description The part of the key that is shown. */
                prefix: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    rotateKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description The id. */
                id_: string;
                /** @description The part of the key that is shown. */
                prefix: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RotatingKey"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsumerKey"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listWorkingEvents: {
        parameters: {
            query?: {
                /** @description How far they have come: any of these. */
                state?: ("draft" | "submitted" | "changes_requested" | "approved" | "scheduled" | "published" | "withdrawn")[];
                /** @description Part of the title or the slug. */
                q?: string;
                /** @description BCP 47. */
                language?: string;
                /** @description `true`: what the caller has begun. */
                mine?: "true" | "false";
                /** @description By what, `-` for the other way round. */
                ordering?: "-saved_at" | "saved_at" | "-created_at" | "created_at" | "slug" | "-slug";
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingList"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    createEvent: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEvent"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingEvent"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getWorkingEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingEvent"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    deleteEvent: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    updateEvent: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["EventPatch"];
                "application/json": components["schemas"]["EventPatch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingEvent"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listWorkingImages: {
        parameters: {
            query?: {
                /** @description How far they have come: any of these. */
                state?: ("draft" | "submitted" | "changes_requested" | "approved" | "scheduled" | "published" | "withdrawn")[];
                /** @description Part of the title or the slug. */
                q?: string;
                /** @description BCP 47. */
                language?: string;
                /** @description `true`: what the caller has begun. */
                mine?: "true" | "false";
                /** @description By what, `-` for the other way round. */
                ordering?: "-saved_at" | "saved_at" | "-created_at" | "created_at" | "slug" | "-slug";
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingList"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    createImage: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["NewImage"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingImage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getWorkingImage: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingImage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    deleteImage: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    updateImage: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["ImagePatch"];
                "application/json": components["schemas"]["ImagePatch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingImage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    replaceImageFile: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImageFile"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingImage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    askForPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForgottenPassword"];
            };
        };
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    choosePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosingPassword"];
            };
        };
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    listWorkingPosts: {
        parameters: {
            query?: {
                /** @description How far they have come: any of these. */
                state?: ("draft" | "submitted" | "changes_requested" | "approved" | "scheduled" | "published" | "withdrawn")[];
                /** @description Part of the title or the slug. */
                q?: string;
                /** @description BCP 47. */
                language?: string;
                /** @description `true`: what the caller has begun. */
                mine?: "true" | "false";
                /** @description By what, `-` for the other way round. */
                ordering?: "-saved_at" | "saved_at" | "-created_at" | "created_at" | "slug" | "-slug";
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingList"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    createPost: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPost"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingPost"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getWorkingPost: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingPost"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    deletePost: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    updatePost: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["PostPatch"];
                "application/json": components["schemas"]["PostPatch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingPost"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listPreviews: {
        parameters: {
            query?: {
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewPage"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    revokePreview: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description The id. */
                id_: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    listWorkingQuotes: {
        parameters: {
            query?: {
                /** @description How far they have come: any of these. */
                state?: ("draft" | "submitted" | "changes_requested" | "approved" | "scheduled" | "published" | "withdrawn")[];
                /** @description Part of the title or the slug. */
                q?: string;
                /** @description BCP 47. */
                language?: string;
                /** @description `true`: what the caller has begun. */
                mine?: "true" | "false";
                /** @description By what, `-` for the other way round. */
                ordering?: "-saved_at" | "saved_at" | "-created_at" | "created_at" | "slug" | "-slug";
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingList"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    createQuote: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewQuote"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingQuote"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getWorkingQuote: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingQuote"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    deleteQuote: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    updateQuote: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["QuotePatch"];
                "application/json": components["schemas"]["QuotePatch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingQuote"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listWorkingReferences: {
        parameters: {
            query?: {
                /** @description How far they have come: any of these. */
                state?: ("draft" | "submitted" | "changes_requested" | "approved" | "scheduled" | "published" | "withdrawn")[];
                /** @description Part of the title or the slug. */
                q?: string;
                /** @description BCP 47. */
                language?: string;
                /** @description `true`: what the caller has begun. */
                mine?: "true" | "false";
                /** @description By what, `-` for the other way round. */
                ordering?: "-saved_at" | "saved_at" | "-created_at" | "created_at" | "slug" | "-slug";
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingList"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    createReference: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReference"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingReference"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getWorkingReference: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingReference"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    deleteReference: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    updateReference: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["ReferencePatch"];
                "application/json": components["schemas"]["ReferencePatch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingReference"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    logIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoggingIn"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedIn"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    logOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangingPassword"];
            };
        };
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmingFactor"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listWorkingTags: {
        parameters: {
            query?: {
                /** @description How far they have come: any of these. */
                state?: ("draft" | "submitted" | "changes_requested" | "approved" | "scheduled" | "published" | "withdrawn")[];
                /** @description Part of the title or the slug. */
                q?: string;
                /** @description BCP 47. */
                language?: string;
                /** @description `true`: what the caller has begun. */
                mine?: "true" | "false";
                /** @description By what, `-` for the other way round. */
                ordering?: "-saved_at" | "saved_at" | "-created_at" | "created_at" | "slug" | "-slug";
                /** @description Which page, from 1. */
                page?: number;
                /** @description How many on a page. */
                page_size?: number;
            };
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingList"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    createTag: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header?: {
                /** @description Any text of your own, one for each thing that you want done: the same request with the same key is done once, and answered alike for 24 hours. 422 with another request, 409 while the first one is being worked on. */
                "Idempotency-Key"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTag"];
            };
        };
        responses: {
            /** @description The answer. */
            201: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingTag"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    getWorkingTag: {
        parameters: {
            query?: never;
            header?: {
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
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
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingTag"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    deleteTag: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is done. */
            204: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Refusal"];
        };
    };
    updateTag: {
        parameters: {
            query?: {
                /** @description `true` checks and renders everything, answers as it would, and changes nothing. */
                dry_run?: "true" | "false";
            };
            header: {
                /** @description The `ETag` of what you have read. 428 without it; 412 when it has changed. */
                "If-Match": string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
            };
            path: {
                /** @description A slug or an id. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/merge-patch+json": components["schemas"]["TagPatch"];
                "application/json": components["schemas"]["TagPatch"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Vary: components["headers"]["Vary"];
                    "X-Request-ID": components["headers"]["X-Request-ID"];
                    /**
                     * @description Of the working copy: it changes with each save. Send it as `If-Match`. A dry run has none.
                     * @example "4e1f2a3b4c5d-7"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingTag"];
                };
            };
            default: components["responses"]["Refusal"];
        };
    };
    listPosts: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
    getPreview: {
        parameters: {
            query?: {
                /** @description The token; or give it in `X-Preview-Token`. */
                preview?: string;
            };
            header?: {
                /** @description The `ETag` of what you have: while it is still so, the answer is 304, without a body. */
                "If-None-Match"?: string;
                /** @description What to call this request: 8 to 64 letters, digits, `.`, `_` or `-`. Else it gets our name. */
                "X-Request-ID"?: string;
                /** @description The number of a change in the public log: the answer is of a state that has it, however far a replica is behind. 400 when the log has no such change. */
                "X-Minimum-Change"?: string;
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                    "application/json": components["schemas"]["Preview"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
                /** @description As it was at an instant that has passed, or at the first one of a day in the site's zone. What was suppressed since, and what is gone, is not shown of any instant. Not together with `q`. With a preview, an instant to come: what it covers is shown as it is scheduled by then. */
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
                /** @description A preview token: what it covers is shown as it is saved, as if it were published; its `state` is `preview`, and its `edition` null. Whatever a request with one is answered is `private, no-store`. The header `X-Preview-Token` means the same, and does not stay in histories. Not together with `q`. */
                preview?: string;
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
                /** @description A preview token, as the parameter `preview`; or a key with the scope `preview`, which shows everything that is saved. */
                "X-Preview-Token"?: string;
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
