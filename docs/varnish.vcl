# Varnish 6 or 7 in front of Commonplace: keeps answers for as long as they say, and forgets by tags what a publication
# changes. It needs the module xkey (Debian: varnish-modules). Give the addresses of your server and of your workers, then
# set PURGE_URL to the address of this Varnish. docs/caching.md tells the rest.
vcl 4.1;

import xkey;

backend default {
    .host = "127.0.0.1";
    .port = "8000";
}

# Who may purge: the machines that the workers run on.
acl purgers {
    "127.0.0.1";
    "::1";
}

sub vcl_recv {
    if (req.method == "PURGE") {
        if (client.ip !~ purgers) {
            return (synth(403, "Forbidden"));
        }
        if (!req.http.xkey-purge) {
            return (synth(400, "Name the tags in xkey-purge"));
        }
        return (synth(200, "Purged " + xkey.purge(req.http.xkey-purge)));
    }
    # Whoever shows drafts is not answered from what is public.
    if (req.http.X-Preview-Token || req.url ~ "[?&]preview=") {
        return (pass);
    }
    # A key or a cookie changes nothing in what is public, so it does not keep an answer out of the cache.
    if (req.method ~ "^(GET|HEAD)$" && req.url ~ "^/(api/v1|media)/" && req.url !~ "^/api/v1/manage/") {
        return (hash);
    }
}

sub vcl_backend_response {
    set beresp.do_esi = false;
    # xkey reads its tags from this header, with blanks or commas between them.
    if (beresp.http.Cache-Tag && !beresp.http.xkey) {
        set beresp.http.xkey = beresp.http.Cache-Tag;
    }
    # Nothing is served after its time unless it says so: it ends at the instant at which something scheduled appears.
    if (beresp.http.Cache-Control !~ "stale-while-revalidate") {
        set beresp.grace = 0s;
    }
}

sub vcl_deliver {
    unset resp.http.xkey;
    if (obj.hits > 0) {
        set resp.http.X-Cache = "hit";
    } else {
        set resp.http.X-Cache = "miss";
    }
}
