// Text and cards answer each other. Without this script, the links between them still work.
(() => {
  const root = document.documentElement;
  root.classList.add("scripted");
  let pinned = null;
  const all = (id) => document.querySelectorAll(`[data-claim="${id}"]`);
  const light = (id) => {
    document.querySelectorAll(".lit").forEach((it) => it.classList.remove("lit"));
    if (id) all(id).forEach((it) => it.classList.add("lit"));
  };
  const reveal = (id) => {
    const card = document.getElementById(id);
    const list = card.closest(".cards");
    if (list.scrollHeight > list.clientHeight) {
      list.scrollTo({ top: card.offsetTop - list.offsetTop - (list.clientHeight - card.offsetHeight) / 3 });
    }
  };
  const inText = (target) => target.closest(".article [data-claim]");
  const inCards = (target) => target.closest(".card");

  const look = (event) => {
    const text = inText(event.target), card = inCards(event.target);
    const id = (text || card)?.dataset.claim;
    light(id || pinned);
    if (text) reveal(id);
  };
  const follow = () => {
    const card = document.getElementById(location.hash.slice(1));
    if (!card?.classList.contains("card")) return;
    pinned = card.id;
    light(pinned);
    reveal(pinned);
    document.querySelector(`.article .content[data-claim="${pinned}"]`)?.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", follow);
  addEventListener("load", follow);
  document.addEventListener("mouseover", look);
  document.addEventListener("focusin", look);
  document.addEventListener("click", (event) => {
    const voice = event.target.closest("button[data-voice]");
    if (voice) return only(voice);
    if (event.target.closest("dd a")) return;
    const text = inText(event.target), card = inCards(event.target);
    if (text || card) event.preventDefault();
    pinned = (text || card)?.dataset.claim ?? null;
    light(pinned);
    if (text) reveal(pinned);
    if (card) {
      const place = document.querySelector(`.article .content[data-claim="${pinned}"]`);
      place?.scrollIntoView({ block: "center" });
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") light((pinned = null));
  });
  // One voice alone, until its button is pressed again.
  const only = (button) => {
    const sheet = button.closest(".sheet");
    const on = button.getAttribute("aria-pressed") !== "true";
    sheet.querySelectorAll("button[data-voice]").forEach((it) => it.setAttribute("aria-pressed", "false"));
    button.setAttribute("aria-pressed", String(on));
    sheet.classList.toggle("only", on);
    sheet.querySelectorAll("[data-voice]").forEach((it) => it.classList.toggle("mine", on && it.dataset.voice === button.dataset.voice));
  };
})();
