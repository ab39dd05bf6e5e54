import { type Language, languageOf } from "../core/text";
import { foldedWords, holdsAll } from "../sidebar/search-words";

const language = document.documentElement.lang as Language;

followBrowserLanguage();
keepPlaceInOtherLanguages();
offerSearch();

/** The start page opens in the browser's language; whoever comes from another page of ours has chosen one. */
function followBrowserLanguage() {
  const own = languageOf(navigator.language);
  const isStart = document.querySelector(".doors") !== null;
  const isChosen = sessionStorage.getItem("language") !== null;
  sessionStorage.setItem("language", language);
  const other = document.querySelector<HTMLAnchorElement>(`.languages a[lang="${own}"]`);
  if (isStart && !isChosen && language === "en" && own !== "en" && other) location.replace(other.href);
}

/** Another language opens at the same function or template. */
function keepPlaceInOtherLanguages() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a")) {
    link.addEventListener("click", () => {
      link.hash = location.hash;
    });
  }
}

function offerSearch() {
  const search = document.querySelector<HTMLElement>(".search");
  const field = search?.querySelector("input");
  if (!search || !field) return;
  search.hidden = false;
  field.addEventListener("input", () => show(field.value));
  // A browser that comes back to the page may have kept what was typed.
  show(field.value);
  addEventListener("hashchange", () => {
    if (document.querySelector(":target")?.closest("[hidden]")) {
      field.value = "";
      show("");
      document.querySelector(":target")?.scrollIntoView();
    }
  });
}

function show(query: string) {
  const wanted = foldedWords(query);
  for (const one of document.querySelectorAll<HTMLElement>(".found")) {
    one.hidden = !holdsAll(one.dataset.words ?? "", wanted);
  }
  for (const family of document.querySelectorAll<HTMLElement>(".family")) {
    family.hidden = family.querySelector(".found:not([hidden])") === null;
  }
  document.body.classList.toggle("searching", wanted.length > 0);
  document.body.classList.toggle("empty", document.querySelector(".found:not([hidden])") === null);
}
