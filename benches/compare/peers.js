// Times the peers of the npm registry: node peers.js PEERS_FOLDER TEXT_FILE SECONDS
// prints one line for each: name, what it does, megabytes of text a second of processor time, divided by tabs.
const { createRequire } = require("node:module");
const { readFileSync } = require("node:fs");
const [folder, file, seconds] = process.argv.slice(2);
const load = createRequire(folder + "/");
const articles = JSON.parse(readFileSync(file, "utf8"));
const bytes = articles.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

function time(name, task, read) {
  read(articles[0]);
  let best = Infinity;
  const end = performance.now() + 1000 * Number(seconds);
  do {
    const start = process.cpuUsage();
    articles.forEach(read);
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, user + system);
  } while (performance.now() < end);
  console.log([name, task, bytes / best].join("\t"));
}

const compromise = load("compromise");
time("compromise", "parts of speech, names, quotations", (text) => compromise(text).quotations().out("array"));
const winkNLP = load("wink-nlp");
const wink = winkNLP(load("wink-eng-lite-web-model"));
time("wink-nlp", "sentences, parts of speech, entities", (text) => wink.readDoc(text).sentences().out());
