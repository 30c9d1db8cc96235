"""A small page: the newest posts, one post with its notes, and what is on. `python page.py ADDRESS SLUG`"""

import sys
from html import escape

from commonplace_client import Client, answers


def picture(image: answers.Image | None) -> str:
    if image is None:
        return ""
    sources = "".join(
        f'<source type="{one["media_type"]}" srcset="{escape(one["srcset"])}">' for one in image["sources"]
    )
    size = f'width="{image["width"]}" height="{image["height"]}"'
    return f'<picture>{sources}<img src="{image["url"]}" alt="{escape(image["alt"] or "")}" {size}></picture>'


def name(credit: answers.Credit) -> str:
    url = credit["author"] and credit["author"]["url"]
    return f'<a href="{url}">{escape(credit["name"])}</a>' if url else escape(credit["name"])


def teaser(post: answers.PostItem) -> str:
    authors = ", ".join(name(one) for one in post["authors"])
    day = f'<time datetime="{post["published_at"]}">{post["published_on"]}</time>'
    return f"""<article>
{picture(post["image"])}
<h2>{escape(post["title"])}</h2>
<p>{authors}, {day}</p>
<p>{escape(post["summary"])}</p>
</article>"""


def article(post: answers.Post) -> str:
    return f"<article>\n<h1>{escape(post['title'])}</h1>\n{post['body'] or ''}\n</article>"


def event(one: answers.EventItem) -> str:
    place = one["venue"] and one["venue"]["locality"]
    where = escape(place or one["attendance_mode"])
    when = one["starts_on"] if one["all_day"] else one["starts_local"]
    return f'<li><time datetime="{one["starts_at"]}">{when}</time> {escape(one["title"])}, {where}</li>'


def page(address: str, slug: str) -> str:
    with Client(address) as site:
        newest = site.posts.list(page_size=3, ordering="-published_at")["results"]
        post = site.posts.get(slug)
        events = site.events.walk(upcoming=True, ordering="starts_at")
        return "\n".join([*map(teaser, newest), article(post), "<ul>", *map(event, events), "</ul>"])


if __name__ == "__main__":
    print(page(*sys.argv[1:3]))
