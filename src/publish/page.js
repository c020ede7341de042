// The listening page: keeps the marked word, the place on the page and the sound together.
"use strict";
(() => {
  const get = (id) => document.getElementById(id);
  const data = JSON.parse(get("timeline").textContent);
  // A word: [onset, end], a sentence: [start, end, speaker, block, sentence, index of its first word], in milliseconds.
  const { words, sentences, duration, speakers, wordsPerMinute } = data;
  const elements = document.querySelectorAll("main .w, header .w");
  const sound = new Audio();
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  // Piece by piece: hours of sound at once are more than a browser has room for.
  const pieces = [];
  const letters = get("sound").firstChild;
  for (let at = 0; at < letters.length; at += 1 << 20) {
    const text = atob(letters.substringData(at, 1 << 20));
    const piece = new Uint8Array(text.length);
    for (let i = 0; i < text.length; ++i) piece[i] = text.charCodeAt(i);
    pieces.push(new Blob([piece]));
  }
  sound.src = URL.createObjectURL(new Blob(pieces, { type: "audio/mpeg" }));
  sound.preload = "auto";
  sound.preservesPitch = true;
  get("sound").replaceWith(sound);

  /// Index of the last row that begins at or before a time; -1 before the first.
  const lastAt = (rows, time) => {
    let low = 0, high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[middle][0] <= time) low = middle + 1; else high = middle;
    }
    return low - 1;
  };

  // A seek is not done at once, and lands a little beside; until it is, the place asked for is the place.
  let asked = null;
  const now = () => asked ?? sound.currentTime * 1000;
  const sentenceNow = () => Math.max(0, lastAt(sentences, now()));

  const clock = (ms) => {
    const s = Math.floor(ms / 1000), two = (n) => String(n).padStart(2, "0");
    return s < 3600 ? `${Math.floor(s / 60)}:${two(s % 60)}` : `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
  };
  const tell = (text) => { get("news").textContent = text; };

  // --- what is seen ---

  let marked = null, block = -1, speaker = -1, second = -1, touched = -1e9;

  const follow = (element) => {
    if (performance.now() - touched < 4000) return;  // the reader looks elsewhere
    const box = element.getBoundingClientRect();
    const bottom = innerHeight - document.querySelector(".player").offsetHeight;
    if (box.top > 70 && box.bottom < bottom - 50) return;
    scrollBy({ top: box.top - bottom * 0.3, behavior: calm.matches ? "auto" : "smooth" });
  };

  const mark = (element) => {
    if (element === marked) return;
    marked?.classList.remove("now");
    element?.classList.add("now");
    marked = element;
    if (element) follow(element);
  };

  const show = () => {
    const time = now();
    const row = sentences[sentenceNow()];
    // From the first frame of a sentence its first word is marked; in the pause behind it nothing is.
    const word = Math.min(Math.max(lastAt(words, time), row[5]), words.length - 1);
    mark(word >= 0 && time < words[word][1] + 250 ? elements[word] : null);
    document.documentElement.style.setProperty("--played", `${Math.min(100, 100 * time / duration)}%`);
    if (Math.floor(time / 1000) !== second || row[2] !== speaker) {
      second = Math.floor(time / 1000);
      get("gone").textContent = clock(time);
      get("left").textContent = "−" + clock(Math.max(0, duration - time));
      get("wave").setAttribute("aria-valuenow", String(second));
      get("wave").setAttribute("aria-valuetext", `${clock(time)} of ${clock(duration)}, ${speakers[row[2]]}`);
    }
    if (row[2] !== speaker) {
      speaker = row[2];
      get("who").textContent = speakers[speaker];
      get("who").className = `sp${speaker}`;
      for (const entry of document.querySelectorAll(".cast button")) {
        if (Number(entry.dataset.speaker) === speaker) entry.setAttribute("aria-current", "true"); else entry.removeAttribute("aria-current");
      }
    }
    block = row[3];
  };

  const frame = () => {
    show();
    if (!sound.paused) requestAnimationFrame(frame);
  };

  // --- where to go ---

  let before = null;  // where the last skip came from
  const seek = (ms, skip = true) => {
    if (skip) before = now();
    asked = Math.max(0, Math.min(ms, duration));
    // MP3 is sought by frames: a little later than asked rather than the end of the word before.
    sound.currentTime = asked / 1000 + 0.002;
    touched = -1e9;
    show();
  };
  const play = () => sound.play().catch(() => tell("The sound cannot be played."));
  const toggle = () => { if (sound.paused) play(); else sound.pause(); };

  /// The first row of each stretch in which the value stays the same.
  const starts = (value) => sentences.filter((row, i) => i === 0 || value(row, i) !== value(sentences[i - 1], i - 1));
  const paragraphs = starts((row) => row[3]);
  const spoken = starts((row) => row[4]);
  const turns = starts((row) => row[2]).filter((row) => row[2] !== 0);

  const forward = (rows) => {
    const next = rows.find((row) => row[0] > now() + 1);
    if (next) seek(next[0]);
  };
  // Back to the beginning first, and from there to the one before.
  const back = (rows) => {
    const here = now();
    seek((rows.filter((row) => row[0] < here - 1500).pop() ?? [0])[0]);
  };
  const theirs = () => {
    const last = sentences.slice(0, sentenceNow() + 1).filter((row) => row[2] !== 0).pop();
    return last ? turns.filter((row) => row[2] === last[2]) : turns;
  };

  const setSpeed = (speed) => {
    sound.playbackRate = Math.max(0.5, Math.min(4, Math.round(speed * 20) / 20));
    get("speed").textContent = sound.playbackRate.toFixed(2).replace(/0$/, "") + "×";
    tell(`${Math.round(wordsPerMinute * sound.playbackRate)} words a minute`);
  };
  const setVolume = (volume) => {
    sound.volume = Math.max(0, Math.min(1, volume));
    sound.muted = false;
    tell(`volume ${Math.round(100 * sound.volume)} %`);
  };

  const actions = {
    " ": toggle, p: toggle,
    ArrowRight: () => forward(paragraphs), n: () => forward(paragraphs),
    ArrowLeft: () => back(paragraphs), b: () => back(paragraphs),
    ".": () => forward(spoken), ",": () => back(spoken),
    ")": () => forward(turns), "(": () => back(turns), ">": () => forward(theirs()), "<": () => back(theirs()),
    r: () => seek(spoken.filter((row) => row[0] <= now()).pop()?.[0] ?? 0),
    u: () => { if (before !== null) seek(before); },
    g: () => seek(0), Home: () => seek(0),
    G: () => seek(paragraphs[paragraphs.length - 1][0]), End: () => seek(paragraphs[paragraphs.length - 1][0]),
    "]": () => setSpeed(sound.playbackRate * 1.1), "[": () => setSpeed(sound.playbackRate / 1.1), Backspace: () => setSpeed(1),
    "9": () => setVolume(sound.volume - 0.1), "0": () => setVolume(sound.volume + 0.1),
    m: () => { sound.muted = !sound.muted; tell(sound.muted ? "muted" : "sound on"); },
    "?": () => get("help").showModal(),
  };

  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || get("help").open) return;
    if (event.key === " " && event.target.closest("button")) return;  // presses that button
    if (event.target === get("wave") && ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].includes(event.key)) {
      seek(now() + (["ArrowRight", "ArrowUp"].includes(event.key) ? 5000 : -5000));
      return event.preventDefault();
    }
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  // --- what is clicked ---

  elements.forEach((element, i) => { element.dataset.i = String(i); });
  document.addEventListener("click", (event) => {
    const word = event.target.closest(".w");
    if (!word || !getSelection().isCollapsed) return;
    seek(words[Number(word.dataset.i)][0]);
    play();
  });
  for (const entry of document.querySelectorAll(".cast button")) {
    entry.addEventListener("click", () => {
      const rows = starts((row) => row[2]).filter((row) => row[2] === Number(entry.dataset.speaker));
      const next = rows.find((row) => row[0] > now() + 1) ?? rows[0];
      if (next) { seek(next[0]); play(); }
    });
  }
  for (const button of document.querySelectorAll("[data-key]")) button.addEventListener("click", () => actions[button.dataset.key]());

  const wave = get("wave");
  const drag = (event) => {
    const box = wave.getBoundingClientRect();
    seek(duration * (event.clientX - box.left) / box.width);
  };
  wave.addEventListener("pointerdown", (event) => { wave.setPointerCapture(event.pointerId); drag(event); });
  wave.addEventListener("pointermove", (event) => { if (wave.hasPointerCapture(event.pointerId)) drag(event); });
  for (const kind of ["wheel", "touchmove"]) addEventListener(kind, () => { touched = performance.now(); }, { passive: true });

  // --- the sound's own news ---

  const playing = (is) => {
    document.documentElement.classList.toggle("playing", is);
    get("play").setAttribute("aria-label", is ? "Pause" : "Play");
    if (is) requestAnimationFrame(frame); else show();
  };
  sound.addEventListener("seeked", () => { asked = null; show(); });
  sound.addEventListener("play", () => playing(true));
  sound.addEventListener("pause", () => { playing(false); remember(); });
  sound.addEventListener("ended", () => playing(false));
  sound.addEventListener("error", () => tell("The sound cannot be played."));

  // The place is kept where the browser lets a page keep things.
  const remember = () => { try { localStorage.setItem(data.id, String(Math.round(now()))); } catch { /* it may not */ } };
  addEventListener("pagehide", remember);
  try {
    const place = Number(localStorage.getItem(data.id));
    if (place > 0 && place < duration - 3000) sound.addEventListener("loadedmetadata", () => seek(place, false), { once: true });
  } catch { /* it may not */ }

  if ("mediaSession" in navigator) {
    navigator.mediaSession.metadata = new MediaMetadata({ title: document.title });
    navigator.mediaSession.setActionHandler("nexttrack", actions.n);
    navigator.mediaSession.setActionHandler("previoustrack", actions.b);
  }
  document.documentElement.classList.add("ready");
  show();
})();
