"use strict";

const DATA = JSON.parse(document.getElementById("data").textContent);
const KINDS = ["direct", "mixed", "indirect", "attitude", "scare"];
const NOBODY = -1;
const CHUNK = 40;
const FEW_SPEAKERS = 10;
const MOST_DAYS = 62;
const MOST_MONTHS = 72;
const WIDE = window.matchMedia("(min-width: 56rem)");
const AT = Object.fromEntries([...document.querySelectorAll("[id]")].map((node) => [node.id, node]));

const state = { words: "", kinds: new Set(), speakers: new Set(), from: "", to: "", sort: "article" };
let found = [];
let shown = 0;
let allSpeakers = false;

// ---------------------------------------------------------------- elements and words

/** An element with attributes and children; text only ever becomes text nodes. */
function make(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(key, value);
  }
  node.append(...children);
  return node;
}

function counted(number, noun) {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}

/** How words are compared: no case, no accents, plain apostrophes, single spaces. */
function folded(text) {
  const plain = text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘ʼ]/g, "'");
  return " " + (plain.match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) || []).join(" ");
}

/** What is asked for: phrases in marks, and words; each may go on where it ends. */
function terms(query) {
  const asked = query.match(/["“”][^"“”]*["“”]?|[^\s"“”]+/gu) || [];
  return asked.map(folded).filter((term) => term !== " ");
}

function textOf(article) {
  return DATA.texts[DATA.articles[article].text];
}

/** The paragraphs of a quote, each with its parts joined by spaces. */
function paragraphsOf(quote) {
  const { text } = textOf(quote.article);
  const paragraphs = [];
  let last = null;
  for (const [start, end] of quote.parts) {
    const words = text.slice(start, end).replace(/\s+/gu, " ");
    if (last !== null && !/\n/.test(text.slice(last, start))) {
      paragraphs[paragraphs.length - 1] += " " + words;
    } else {
      paragraphs.push(words);
    }
    last = end;
  }
  return paragraphs;
}

function nameOf(number) {
  return number === NOBODY ? "Nobody named" : DATA.speakers[number].name;
}

// ---------------------------------------------------------------- what is looked for

for (const [number, quote] of DATA.quotes.entries()) {
  quote.number = number;
  quote.who = quote.speaker === null ? NOBODY : quote.speaker;
  quote.date = DATA.articles[quote.article].date || "";
}

for (const speaker of DATA.speakers) speaker.folded = [speaker.name, ...speaker.members].map(folded).join(" |");

const GROUPS_OF = new Map();
for (const [number, speaker] of DATA.speakers.entries()) {
  for (const member of speaker.members) {
    const key = folded(member);
    if (!GROUPS_OF.has(key)) GROUPS_OF.set(key, []);
    GROUPS_OF.get(key).push(number);
  }
}

/** The speakers pressed, and the groups that they speak in. */
function wantedSpeakers() {
  const wanted = new Set(state.speakers);
  for (const number of state.speakers) {
    for (const group of GROUPS_OF.get(folded(nameOf(number))) || []) wanted.add(group);
  }
  return wanted;
}

function wordsOf(quote) {
  if (quote.folded === undefined) {
    const parts = [...paragraphsOf(quote), ...quote.about];
    quote.folded = [...parts, quote.as].map(folded).join(" |") + " |" + namesOf(quote.who);
  }
  return quote.folded;
}

/** The quotes that pass, and for each filter those that pass all the others: what it may offer. */
function search() {
  const asked = terms(state.words);
  const speakers = wantedSpeakers();
  const result = { all: [], speakers: [], kinds: [], dates: [] };
  for (const quote of DATA.quotes) {
    const isSaid = asked.every((term) => wordsOf(quote).includes(term));
    if (!isSaid) continue;
    const isKind = state.kinds.size === 0 || state.kinds.has(quote.kind);
    const isSpeaker = speakers.size === 0 || speakers.has(quote.who);
    const isDate = (!state.from || (quote.date && quote.date >= state.from))
      && (!state.to || (quote.date && quote.date <= state.to));
    if (isKind && isSpeaker && isDate) result.all.push(quote);
    if (isKind && isDate) result.speakers.push(quote);
    if (isSpeaker && isDate) result.kinds.push(quote);
    if (isKind && isSpeaker) result.dates.push(quote);
  }
  return result;
}

const ORDERS = {
  article: (a, b) => a.number - b.number,
  newest: (a, b) => compare(b.date, a.date) || a.number - b.number,
  oldest: (a, b) => compare(a.date || "9999", b.date || "9999") || a.number - b.number,
  speaker: (a, b) => (a.who === NOBODY) - (b.who === NOBODY)
    || compare(namesOf(a.who), namesOf(b.who)) || a.who - b.who || a.number - b.number,
  longest: (a, b) => lengthOf(b) - lengthOf(a) || a.number - b.number,
};

function compare(a, b) {
  return a < b ? -1 : Number(a > b);
}

function lengthOf(quote) {
  return quote.parts.reduce((sum, [start, end]) => sum + end - start, 0);
}

// ---------------------------------------------------------------- speakers

const speakerButtons = new Map();

function speakerButton(number) {
  if (!speakerButtons.has(number)) {
    const about = number === NOBODY ? "" : DATA.speakers[number].about;
    const name = make("span", { class: "name" }, nameOf(number));
    if (about) name.append(" ", make("span", { class: "about" }, about));
    const button = make("button", { type: "button" }, name, make("span", { class: "number" }),
      make("span", { class: "chart", "aria-hidden": "true" }));
    button.addEventListener("click", () => {
      if (!state.speakers.delete(number)) state.speakers.add(number);
      update();
    });
    speakerButtons.set(number, { item: make("li", {}, button), button });
  }
  return speakerButtons.get(number);
}

function showSpeakers(quotes) {
  const counts = new Map();
  for (const number of state.speakers) counts.set(number, { all: 0 });
  for (const { who, kind } of quotes) {
    if (!counts.has(who)) counts.set(who, { all: 0 });
    const count = counts.get(who);
    count.all += 1;
    count[kind] = (count[kind] || 0) + 1;
  }
  const asked = terms(AT.speaker.value);
  const ordered = [...counts].sort(([a, x], [b, y]) => (a === NOBODY) - (b === NOBODY)
    || y.all - x.all || a - b)
    .filter(([number]) => asked.every((term) => namesOf(number).includes(term)));
  const most = Math.max(1, ...ordered.map(([, count]) => count.all));
  const visible = allSpeakers || ordered.length <= FEW_SPEAKERS + 2 ? ordered
    : ordered.filter(([number], place) => place < FEW_SPEAKERS || state.speakers.has(number));
  const focused = document.activeElement;
  AT.speakers.replaceChildren(...visible.map(([number, count]) => {
    const { item, button } = speakerButton(number);
    const [name, figure, chart] = button.children;
    button.setAttribute("aria-pressed", state.speakers.has(number));
    figure.replaceChildren(String(count.all), make("span", { class: "unseen" },
      count.all === 1 ? " quote" : " quotes"));
    chart.replaceChildren(...KINDS.filter((kind) => count[kind]).map((kind) => {
      const bar = make("span", { class: kind });
      bar.style.width = `${(100 * count[kind]) / most}%`;
      return bar;
    }));
    name.title = nameOf(number);
    return item;
  }));
  if (visible.length === 0) AT.speakers.append(make("li", { class: "hint" }, "No speaker of this name."));
  if (focused && AT.speakers.contains(focused)) focused.focus();
  AT["more-speakers"].hidden = visible.length === ordered.length && !allSpeakers;
  AT["more-speakers"].textContent = allSpeakers ? "Show fewer speakers"
    : `Show all ${ordered.length.toLocaleString("en-GB")} speakers`;
}

function namesOf(number) {
  return number === NOBODY ? folded(nameOf(number)) : DATA.speakers[number].folded;
}

// ---------------------------------------------------------------- kinds

function makeKinds() {
  for (const kind of KINDS.filter((name) => DATA.quotes.some((quote) => quote.kind === name))) {
    const box = make("input", { type: "checkbox", value: kind });
    box.addEventListener("change", () => {
      if (box.checked) state.kinds.add(kind);
      else state.kinds.delete(kind);
      update();
    });
    AT.kinds.append(make("label", { class: "kind" }, box, make("span", { class: `sign ${kind}` }), ` ${kind} `,
      make("span", { class: "number" })));
  }
}

function showKinds(quotes) {
  for (const label of AT.kinds.querySelectorAll("label")) {
    const box = label.querySelector("input");
    box.checked = state.kinds.has(box.value);
    label.querySelector(".number").textContent = quotes.filter((quote) => quote.kind === box.value).length;
  }
}

// ---------------------------------------------------------------- timeline

const dates = [...new Set(DATA.quotes.map((quote) => quote.date))].filter((date) => dayOf(date)).sort();
const days = new Set(dates);
const unit = unitOf(dates[0], dates[dates.length - 1]);
const bins = binsOf(dates[0], dates[dates.length - 1]);

function dayOf(date) {
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? new Date(date) : null;
}

function unitOf(first, last) {
  if (first === undefined) return "none";
  const days = (dayOf(last) - dayOf(first)) / 86400000;
  if (days <= MOST_DAYS) return "day";
  return days / 30.4 <= MOST_MONTHS ? "month" : "year";
}

/** Every day, month or year from first to last: the key its dates begin with, its bounds, its name. */
function binsOf(first, last) {
  if (first === undefined) return [];
  const length = { day: 10, month: 7, year: 4 }[unit];
  const day = dayOf(first);
  const result = [];
  while (day.toISOString().slice(0, length) <= last.slice(0, length)) {
    const key = day.toISOString().slice(0, length);
    result.push({ key, from: `${key}-01-01`.slice(0, 10), to: endOf(key), name: named(key) });
    if (unit === "day") day.setUTCDate(day.getUTCDate() + 1);
    else if (unit === "month") day.setUTCMonth(day.getUTCMonth() + 1, 1);
    else day.setUTCFullYear(day.getUTCFullYear() + 1, 0, 1);
  }
  return result;
}

function endOf(key) {
  if (key.length === 10) return key;
  if (key.length === 4) return `${key}-12-31`;
  const [year, month] = key.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** A day, month or year in words. */
function named(key) {
  const form = { year: "numeric", month: key.length > 4 ? "short" : undefined,
    day: key.length > 7 ? "numeric" : undefined, timeZone: "UTC" };
  return new Intl.DateTimeFormat("en-GB", form).format(new Date(`${key}-01-01`.slice(0, 10)));
}

function makeTimeline() {
  const every = Math.ceil(bins.length / 8);
  for (const [place, bin] of bins.entries()) {
    const button = make("button", { type: "button", tabindex: place === 0 ? "0" : "-1" },
      make("span", { class: "level", "aria-hidden": "true" }));
    button.addEventListener("click", () => {
      const isChosen = state.from === bin.from && state.to === bin.to;
      [state.from, state.to] = isChosen ? ["", ""] : [bin.from, bin.to];
      update();
    });
    button.addEventListener("keydown", (event) => moveIn(event, place));
    const label = place % every === 0 ? bin.name : "";
    const when = make("span", { class: "when", "aria-hidden": "true" }, label);
    when.classList.toggle("between", place % (2 * every) !== 0);
    AT.bars.append(make("li", {}, button, when));
  }
}

/** The timeline is one stop of the tab key; arrows move in it. */
function moveIn(event, place) {
  const buttons = [...AT.bars.querySelectorAll("button")];
  const to = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (to === undefined || buttons[to] === undefined) return;
  event.preventDefault();
  buttons[place].tabIndex = -1;
  buttons[to].tabIndex = 0;
  buttons[to].focus();
}

function showTimeline(quotes) {
  const length = bins.length ? bins[0].key.length : 0;
  const counts = new Map();
  let undated = 0;
  for (const { date } of quotes) {
    if (!days.has(date)) undated += 1;
    else counts.set(date.slice(0, length), (counts.get(date.slice(0, length)) || 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  for (const [place, bin] of bins.entries()) {
    const button = AT.bars.children[place].firstElementChild;
    const count = counts.get(bin.key) || 0;
    const isIn = (!state.from || bin.to >= state.from) && (!state.to || bin.from <= state.to);
    button.setAttribute("aria-label", `${bin.name}: ${counted(count, "quote")}`);
    button.setAttribute("aria-pressed", Boolean(state.from || state.to) && isIn);
    button.title = `${bin.name}: ${counted(count, "quote")}`;
    button.classList.toggle("out", !isIn);
    button.firstElementChild.style.height = count ? `${Math.max(4, (100 * count) / most)}%` : "0";
  }
  const notes = [];
  if (bins.length === 1) notes.push(`${counted(counts.get(bins[0].key) || 0, "quote")} of ${bins[0].name}.`);
  else if (counts.size) notes.push(`Quotes a ${unit}, the most ${most.toLocaleString("en-GB")}.`);
  if (undated) notes.push(`${counted(undated, "quote")} without a date.`);
  AT["timeline-note"].textContent = notes.join(" ");
}

// ---------------------------------------------------------------- quotes

function card(quote) {
  const article = DATA.articles[quote.article];
  const id = `q${quote.number}`;
  const speaker = make("span", {});
  if (quote.who === NOBODY) {
    const words = quote.source ? `“${textOf(quote.article).text.slice(...quote.source)}”, not named` : nameOf(NOBODY);
    speaker.append(make("span", { class: "name nobody" }, words));
  } else {
    speaker.append(make("span", { class: "name" }, nameOf(quote.who)));
    if (quote.as) speaker.append(" ", make("span", { class: "about" }, quote.as));
  }
  const head = make("p", { class: "speaker", id: `${id}-by` }, speaker, " ",
    make("span", { class: `badge ${quote.kind}` }, quote.kind));
  const said = make("blockquote");
  const paragraphs = paragraphsOf(quote);
  for (const [place, words] of paragraphs.entries()) {
    const close = place === paragraphs.length - 1 ? "”" : "";
    said.append(make("p", {}, quote.marked ? `“${words}${close}` : words));
  }
  const place = make("div", { class: "place", id: `${id}-place`, hidden: "" });
  const button = make("button", { type: "button", class: "open", "aria-expanded": "false",
    "aria-controls": place.id }, "In the article");
  button.addEventListener("click", () => toggle(quote, button, place));
  const foot = make("span", {});
  if (quote.date) foot.append(make("time", { datetime: quote.date }, dayOf(quote.date) ? named(quote.date)
    : quote.date), " ");
  foot.append(make("cite", {}, article.title));
  if (quote.copies > 1) foot.append(` and in ${counted(quote.copies - 1, "other article")}`);
  return make("li", { class: `quote ${quote.kind}` },
    make("article", { "aria-labelledby": `${id}-by` }, head, said,
      make("p", { class: "where" }, foot, " ", button), place));
}

function toggle(quote, button, place) {
  const isOpen = button.getAttribute("aria-expanded") === "true";
  if (!isOpen && !place.hasChildNodes()) fill(place, quote, false);
  place.hidden = isOpen;
  button.setAttribute("aria-expanded", String(!isOpen));
}

/** The paragraphs of the quote and one on each side, or the whole article. */
function fill(place, quote, isWhole) {
  const article = DATA.articles[quote.article];
  const { text, paragraphs } = textOf(quote.article);
  const start = Math.min(...quote.parts.map((part) => part[0]));
  const end = Math.max(...quote.parts.map((part) => part[1]));
  const first = paragraphs.findLastIndex((paragraph) => paragraph[0] <= start);
  const last = paragraphs.findIndex((paragraph) => paragraph[1] >= end);
  const from = isWhole ? 0 : Math.max(0, first - 1);
  const to = isWhole || last < 0 ? paragraphs.length : Math.min(paragraphs.length, last + 2);
  const spans = quote.parts.map((part) => [...part, "said"]);
  if (quote.source) spans.push([...quote.source, "source"]);
  if (quote.cue) spans.push([...quote.cue, "cue"]);
  const rows = paragraphs.slice(from, to).map(([begin, stop, role]) =>
    make("p", { class: role }, ...annotated(text, begin, stop, spans)));
  const head = make("p", { class: "head" }, make("strong", {}, article.title));
  for (const value of [article.byline && `By ${article.byline}`, quote.date && named(quote.date)]) {
    if (value) head.append(" · ", value);
  }
  head.append(" · ", linked(article.path));
  const key = make("p", { class: "key", "aria-hidden": "true" }, make("mark", {}, "quote"));
  if (quote.source) key.append(" ", make("span", { class: "source" }, "source"));
  if (quote.cue) key.append(" ", make("em", { class: "cue" }, "cue"));
  const more = make("button", { type: "button", class: "open", "aria-pressed": isWhole }, "Whole article");
  more.addEventListener("click", () => {
    fill(place, quote, !isWhole);
    place.querySelector("button").focus();
  });
  place.replaceChildren(head, ...(from > 0 ? [gap()] : []), ...rows, ...(to < paragraphs.length ? [gap()] : []),
    make("div", { class: "bar" }, key, more));
}

function gap() {
  return make("p", { class: "gap" }, "…");
}

/** A web address as a link; any other place as text. */
function linked(path) {
  return /^https?:\/\//i.test(path) ? make("a", { href: path, rel: "noopener noreferrer" }, path) : path;
}

/** The text from start to end with the spans that touch it marked. */
function annotated(text, start, end, spans) {
  const inside = spans.filter(([from, to]) => from < end && to > start);
  const edges = new Set([start, end]);
  for (const [from, to] of inside) edges.add(Math.max(from, start)).add(Math.min(to, end));
  const places = [...edges].sort((a, b) => a - b);
  return places.slice(1).map((to, number) => {
    const from = places[number];
    const kinds = inside.filter((span) => span[0] <= from && span[1] >= to).map((span) => span[2]);
    let node = document.createTextNode(text.slice(from, to));
    if (kinds.includes("cue")) node = make("em", { class: "cue" }, node);
    if (kinds.includes("source")) node = make("span", { class: "source" }, node);
    if (kinds.includes("said")) node = make("mark", {}, node);
    return node;
  });
}

/** The next quotes of those found, as many as are asked for. */
function showMore(number) {
  const next = found.slice(shown, shown + number);
  shown += next.length;
  AT.quotes.append(...next.map(card));
  const left = found.length - shown;
  AT.more.hidden = left === 0;
  AT.more.textContent = `Show more: ${counted(left, "quote")} left`;
}

// ---------------------------------------------------------------- the page

function update() {
  const result = search();
  found = result.all.sort(ORDERS[state.sort]);
  shown = 0;
  AT.quotes.replaceChildren();
  showMore(CHUNK);
  showSpeakers(result.speakers);
  showKinds(result.kinds);
  showTimeline(result.dates);
  AT.from.value = state.from;
  AT.to.value = state.to;
  const all = DATA.quotes.length;
  AT.count.textContent = found.length === all ? counted(all, "quote")
    : `${found.length.toLocaleString("en-GB")} of ${counted(all, "quote")}`;
  AT.clear.hidden = !isFiltered();
  showChosen();
}

function isFiltered() {
  return Boolean(state.words || state.kinds.size || state.speakers.size || state.from || state.to);
}

/** The filters in words: what a printed page needs, and a phone with its filters closed. */
function showChosen() {
  const parts = [];
  if (state.speakers.size) parts.push([...state.speakers].map(nameOf).join(" or "));
  if (state.kinds.size) parts.push([...state.kinds].join(" or "));
  if (state.words) parts.push(`with ${state.words}`);
  if (state.from && state.from === state.to) parts.push(`on ${named(state.from)}`);
  else {
    if (state.from) parts.push(`from ${named(state.from)}`);
    if (state.to) parts.push(`to ${named(state.to)}`);
  }
  AT.chosen.hidden = parts.length === 0;
  AT.chosen.textContent = `Only: ${parts.join("; ")}.`;
  if (found.length === 0) AT.quotes.append(make("li", { class: "hint" }, "No quote passes these filters."));
}

function clear() {
  Object.assign(state, { words: "", from: "", to: "" });
  state.kinds.clear();
  state.speakers.clear();
  AT.words.value = "";
  AT.speaker.value = "";
  AT.words.focus();
  update();
}

/** Runs once the typing has stopped for a moment. */
function soon(action) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, 120);
  };
}

function makeTheme() {
  const isDark = () => {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === "dark" : window.matchMedia("(prefers-color-scheme: dark)").matches;
  };
  const show = () => AT.theme.setAttribute("aria-pressed", isDark());
  AT.theme.addEventListener("click", () => {
    document.documentElement.dataset.theme = isDark() ? "light" : "dark";
    show();
  });
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", show);
  AT.theme.hidden = false;
  show();
}

function start() {
  makeTheme();
  makeKinds();
  makeTimeline();
  AT.timeline.hidden = bins.length === 0;
  AT.bars.hidden = bins.length < 2;
  AT.dates.hidden = bins.length < 2;
  if (bins.length) {
    for (const field of [AT.from, AT.to]) {
      field.min = dates[0];
      field.max = dates[dates.length - 1];
    }
  }
  AT.filters.open = WIDE.matches;
  WIDE.addEventListener("change", () => {
    AT.filters.open = WIDE.matches || window.matchMedia("print").matches;
  });
  AT.form.addEventListener("submit", (event) => event.preventDefault());
  AT.words.addEventListener("input", soon(() => { state.words = AT.words.value.trim(); update(); }));
  AT.speaker.addEventListener("input", soon(update));
  AT.from.addEventListener("change", () => { state.from = AT.from.value; update(); });
  AT.to.addEventListener("change", () => { state.to = AT.to.value; update(); });
  AT.sort.addEventListener("change", () => { state.sort = AT.sort.value; update(); });
  AT.clear.addEventListener("click", clear);
  AT["more-speakers"].addEventListener("click", () => { allSpeakers = !allSpeakers; update(); });
  AT.more.addEventListener("click", () => {
    const next = shown;
    showMore(CHUNK);
    AT.quotes.children[next].querySelector("button").focus({ preventScroll: true });
  });
  window.addEventListener("beforeprint", () => {
    AT.filters.open = true;
    showMore(found.length);
  });
  window.addEventListener("afterprint", () => { AT.filters.open = WIDE.matches; });
  new IntersectionObserver((seen) => {
    if (seen.some((entry) => entry.isIntersecting) && shown < found.length) showMore(CHUNK);
  }, { rootMargin: "600px" }).observe(AT.more);
  AT.page.hidden = false;
  update();
}

start();
