/** A small page: the newest posts, one post with its notes, and what is on. `node page.js ADDRESS SLUG` */

import { createClient, type Credit, type EventItem, type Image, type Post, type PostItem } from "commonplace-client";

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign] ?? "&#x27;");

function picture(image: Image | null): string {
  if (image === null) {
    return "";
  }
  const sources = image.sources.map((one) => `<source type="${one.media_type}" srcset="${escape(one.srcset)}">`);
  const size = `width="${image.width}" height="${image.height}"`;
  return `<picture>${sources.join("")}<img src="${image.url}" alt="${escape(image.alt ?? "")}" ${size}></picture>`;
}

function name(credit: Credit): string {
  const url = credit.author?.url;
  return url ? `<a href="${url}">${escape(credit.name)}</a>` : escape(credit.name);
}

function teaser(post: PostItem): string {
  return `<article>
${picture(post.image)}
<h2>${escape(post.title)}</h2>
<p>${post.authors.map(name).join(", ")}, <time datetime="${post.published_at}">${post.published_on}</time></p>
<p>${escape(post.summary)}</p>
</article>`;
}

function article(post: Post): string {
  return `<article>\n<h1>${escape(post.title)}</h1>\n${post.body ?? ""}\n</article>`;
}

function event(one: EventItem): string {
  const where = one.venue?.locality ?? one.attendance_mode;
  const when = one.all_day ? one.starts_on : one.starts_local;
  return `<li><time datetime="${one.starts_at}">${when}</time> ${escape(one.title)}, ${escape(where)}</li>`;
}

export async function page(address: string, slug: string): Promise<string> {
  const site = createClient({ baseUrl: address });
  const newest = await site.get("/api/v1/posts/", { query: { page_size: 3, ordering: "-published_at" } });
  const post = await site.get("/api/v1/posts/{name}/", { path: { name: slug } });
  const events: string[] = [];
  for await (const one of site.each("/api/v1/events/", { query: { upcoming: true, ordering: "starts_at" } })) {
    events.push(event(one));
  }
  return [...newest.results.map(teaser), article(post), "<ul>", ...events, "</ul>"].join("\n");
}

const [, , address = "http://127.0.0.1:8000", slug = "soup-is-a-method"] = process.argv;
console.log(await page(address, slug));
