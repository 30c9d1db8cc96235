// What is more convenient with a program: slugs are offered as one types, rows are added, links are copied. Without it
// every page works; an empty row is there, and another comes with each save.
"use strict";

const offer = async (input) => {
  const answer = await fetch(`${input.dataset.offered}?q=${encodeURIComponent(input.value)}`);
  if (!answer.ok) return;
  const { items } = await answer.json();
  const options = items.map(({ slug, label }) => Object.assign(document.createElement("option"), { value: slug, label }));
  input.list.replaceChildren(...options);
};

let waiting;
for (const event of ["focusin", "input"])
  document.addEventListener(event, ({ target }) => {
    if (!target.dataset?.offered) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => offer(target), 150);
  });

const another = (list, button) => {
  const name = list.dataset.rows;
  const count = list.querySelector(`input[name="${name}.rows"]`);
  const row = list.querySelector(":scope > template").content.firstElementChild.cloneNode(true);
  const number = count.value;
  const numbered = (element) => {
    for (const attribute of ["id", "name", "for", "list", "aria-describedby", "value", "data-rows"]) {
      const said = element.getAttribute(attribute);
      if (said?.startsWith(`${name}.#`)) element.setAttribute(attribute, said.replace(`${name}.#`, `${name}.${number}`));
    }
    for (const child of (element.content ?? element).children) numbered(child);
  };
  numbered(row);
  count.value = Number(number) + 1;
  button.before(row);
  row.querySelector("input, select, textarea")?.focus();
  adding(row);
};

const adding = (within) => {
  for (const list of within.querySelectorAll("[data-rows]")) {
    if (list.closest("[disabled]")) continue;
    const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Another", className: "plain" });
    button.addEventListener("click", () => another(list, button));
    list.append(button);
  }
};
adding(document);

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
    button.textContent = "Copied";
  });
}

if (matchMedia("(max-width: 48rem)").matches) document.querySelector(".menu")?.removeAttribute("open");

const form = document.querySelector("main form.edit");
let typed = false;
form?.addEventListener("input", () => (typed = true));
form?.addEventListener("submit", () => (typed = false));
addEventListener("beforeunload", (event) => typed && event.preventDefault());
