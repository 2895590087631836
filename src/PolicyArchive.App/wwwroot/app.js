// Everything works without this file. It adds words while typing, and keeps the figures of a running update fresh.
const box = document.querySelector("input[data-suggest]");
if (box) {
  let waiting;
  box.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const answer = await fetch(`${box.dataset.suggest}?q=${encodeURIComponent(box.value)}`).catch(() => null);
      if (!answer?.ok) return;
      const options = (await answer.json()).map((words) => Object.assign(document.createElement("option"), { value: words }));
      box.list.replaceChildren(...options);
    }, 150);
  });
}

const refresh = async () => {
  const live = document.querySelector("[data-live]");
  if (!live) return;
  const answer = await fetch(location.href).catch(() => null);
  if (answer?.ok) {
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(live.id);
    if (fresh) live.replaceWith(fresh);
  }
  setTimeout(refresh, 2000);
};
setTimeout(refresh, 2000);

// On a narrow screen the filters start closed, so that the answer comes first.
// The paper is too small to read there: its text opens, with the passage in it.
if (matchMedia("(max-width: 52rem)").matches) {
  for (const filters of document.querySelectorAll(".filters > details, .choose")) filters.open = false;
  const text = document.querySelector(".running");
  if (text) text.open = true;
}
