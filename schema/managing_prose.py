"""The words of the management API: what operations do, what parameters mean.

Generating the OpenAPI document fails where one is missing.
"""

from schema.prose import one_of

WORKING = (
    "The working copy, with how far it has come (`workflow`), what the caller can do with it, and `warnings`. Links "
    "are ids. The `ETag` is what a change has to show as `If-Match`."
)
CREATE = (
    "A new working copy, with its first revision. Links are ids or slugs. Without a slug one is made from the title. "
    "The public sees nothing of it before it is published."
)
PATCH = (
    "A merge patch (RFC 7396) of the fields: null takes one back to its default, lists are replaced as a whole. It "
    "makes a revision; saves of one person within ten minutes are one. What is public stays as it is."
)
DELETE = "Only of what the public has never seen. What linked to it has a link less. For all else there is withdrawing."
PUBLISH = (
    "What it links to and was never public comes along (`taken`), posts apart. `note` is public, as a correction. "
    "While an edition is scheduled, `if_scheduled` has to say whether that is kept or rescheduled (409 without)."
)
CORRECT = (
    "The patch (RFC 7396) is made to what the public sees and published as a revision of its own. The working copy "
    "gets the same change where it does not say otherwise at that place: `conflicts` are JSON pointers to where it "
    "does, and nothing was changed there. A scheduled edition comes without it: only with `if_scheduled: keep`."
)
WITHDRAW = (
    "`gone` hides it and its history; `redirect` leads to `target`, an item (`slug`, `kind:slug` or an id) or an "
    "address; `notice` goes on showing it under the explanation."
)
BULK = (
    "In their order; all of them, or none. Each names an action (`create`, `update`, `delete`, or one of the "
    "verbs), a kind, and, but for `create`, an id and the `if_match` of what was read."
)
INVITE = (
    "The link opens this one working copy, without an account: its holder writes, reads the comments, submits. It "
    "is told once, here, and sent by e-mail."
)
FILE = "As `multipart/form-data`. JPEG, PNG or WebP, up to 40 MB and 100 megapixels; it is encoded anew."

LOG_IN = (
    "It sets a cookie. An account with a second factor sends the code of the authenticator, or a recovery code, as "
    "`otp`: without it the answer is 401 with `otp_required` in `errors`. After ten failures an address waits (429)."
)
ENROL = (
    "An authenticator (TOTP): `uri` is what a QR code shows. It counts for nothing before it is confirmed. Whoever has "
    "one already has to have shown it."
)
CHANGE_ACCOUNT = (
    "A merge patch. null takes the address away, and leaves the rest. The last admin stays one (409). A new password "
    "ends the sessions of the account, as does `is_active: false`."
)

SUMMARIES: dict[str, tuple[str, str]] = {}
for kind in ("post", "author", "event", "quote", "reference", "tag", "image"):
    title = kind.capitalize()
    SUMMARIES |= {
        f"listWorking{title}s": (
            f"Working copies of {kind}s",
            "Those that the caller may read, the last saved first.",
        ),
        f"create{title}": (f"Make {one_of(kind)}", CREATE if kind != "image" else f"{CREATE} {FILE}"),
        f"getWorking{title}": (f"The working copy of {one_of(kind)}", WORKING),
        f"update{title}": (f"Change the working copy of {one_of(kind)}", PATCH),
        f"delete{title}": (f"Delete {one_of(kind)}", DELETE),
    }

SUMMARIES |= {
    "replaceImageFile": (
        "Put another picture in the place of an image's file",
        f"{FILE} It makes a revision; the public sees the new one with the next publication.",
    ),
    "submitItem": ("Submit a draft for review", "The note becomes a comment. A guest ends the writing with it."),
    "requestChangesItem": ("Ask for changes", "The note says which; it becomes a comment on the revision."),
    "approveItem": ("Approve what is saved", "A change by its author makes it a draft again."),
    "publishItem": ("Publish what is saved, now or at an instant", PUBLISH),
    "unscheduleItem": ("Take back what is scheduled", "And what was to be published with it (`unscheduled`)."),
    "correctItem": ("Correct what is public", CORRECT),
    "withdrawItem": ("Withdraw what is public", WITHDRAW),
    "suppressItem": ("Erase an edition of the past", "Its bytes, for good: a leaked address, a libel. Admins only."),
    "restoreItem": ("Restore a revision", "The working copy becomes what it was, its slug apart: a save of its own."),
    "acceptItem": ("Accept a proposed quote", "From here on it can be published."),
    "rejectItem": ("Reject a proposed quote", "It is kept, so that no import proposes it again."),
    "bulk": ("Up to a hundred changes in one transaction", BULK),
    "listRevisions": ("Revisions of an item", "The newest first, each with the editions that were made from it."),
    "getRevision": ("One revision", "With all of its fields."),
    "nameRevision": ("Name a revision", "So that it is found again, and kept as it is. null takes the name away."),
    "compareRevisions": ("What changed between two revisions", "Field by field, and texts word by word."),
    "getHistory": ("Who did what, when, from where", "Steps and saves, the latest first. Nobody can change it."),
    "listComments": ("Comments on an item", "The latest first."),
    "addComment": ("Say something about a revision", "Of the last one, unless another is named."),
    "resolveComment": ("Resolve a comment, or open it again", "What it asked for is done."),
    "listInvitations": ("Guests that were invited to a post", "The latest first. Their links are not told."),
    "invite": ("Invite a guest to write a post", INVITE),
    "makePreviewLink": (
        "Make a preview link",
        "Whoever has it sees the item, the `items` beside it and what they would take along, as if published.",
    ),
    "listPreviews": (
        "Preview links that are open",
        "The latest first: one's own, or everybody's for those who review.",
    ),
    "revokePreview": ("Take a preview link back", "Nothing is shown under it any more."),
    "revokeInvitation": ("Take an invitation back", "What was written with it stays."),
    "getSession": ("Who has logged in", "And the token that every change of this session sends as `X-CSRFToken`."),
    "logIn": ("Log in", LOG_IN),
    "logOut": ("Log out", "The session is gone."),
    "beginSecondFactor": ("Begin to enrol a second factor", ENROL),
    "confirmSecondFactor": (
        "Confirm a second factor",
        "With what the authenticator shows. The recovery codes are told once; each works once in its place.",
    ),
    "removeSecondFactor": ("Remove one's own second factor", "Where it is required, another has to be enrolled."),
    "changePassword": ("Change one's own password", "Other sessions of the account end."),
    "askForPassword": ("Ask for a new password", "The same answer for every address. Who has an account gets mail."),
    "choosePassword": ("Choose a new password", "With what the mail said. It works once, for a day."),
    "listAccounts": ("Accounts", "By their names."),
    "createAccount": ("Make an account", "Without a password, its holder asks for one by e-mail."),
    "getAccount": ("One account", "Its password is told to nobody."),
    "changeAccount": ("Change an account", CHANGE_ACCOUNT),
    "removeSecondFactorOf": ("Remove the second factor of somebody", "Who has lost the telephone, and the codes."),
    "listConsumers": ("Consumers", "By their names."),
    "createConsumer": ("Make a consumer", "Somebody who asks with a key: a partner, a frontend, a script."),
    "getConsumer": ("One consumer", "Its keys have a list of their own."),
    "changeConsumer": ("Change a consumer", "A merge patch. While it is not active, none of its keys works."),
    "listKeys": ("Keys of a consumer", "The newest first. They are known by their prefix; the rest is kept nowhere."),
    "createKey": (
        "Make a key",
        "`key` is told here, once: the same request, repeated, gets null.",
    ),
    "revokeKey": ("Revoke a key", "It stops working at once, for good."),
    "rotateKey": (
        "Put another key in the place of one",
        "With the same scopes, origins and expiry. The old one goes on working for `grace_seconds`.",
    ),
    "getManagementIndex": ("What the caller may do here", "And the way of a working copy to the public, as a table."),
}

PARAMETERS: dict[str, str] = {
    "page": "Which page, from 1.",
    "page_size": "How many on a page.",
    "dry_run": "`true` checks and renders everything, answers as it would, and changes nothing.",
    "state": "How far they have come: any of these.",
    "q": "Part of the title or the slug.",
    "language": "BCP 47.",
    "mine": "`true`: what the caller has begun.",
    "ordering": "By what, `-` for the other way round.",
    "compareRevisions.from": "The number of a revision; without it, the one before `to`.",
    "compareRevisions.to": "The number of a revision; without it, the last one.",
}
