import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { thirdPartyPage } from "../scripts/third-party-page.js";
import { textFile } from "../src/kinds/article/text-file.js";
import { folderOf, PAGE, readText } from "./command.js";
import type { Ended } from "./command.js";

/** Loaded before the command and in each of its workers: every way out throws, and is told on standard error. */
const GUARD = `
import dgram from "node:dgram";
import dns from "node:dns";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import { syncBuiltinESMExports } from "node:module";
import tls from "node:tls";
const forbid = (owner, names) => {
  for (const name of names)
    owner[name] = () => {
      process._rawDebug("FORBIDDEN " + name);
      throw new Error("forbidden: " + name);
    };
};
forbid(globalThis, ["fetch", "WebSocket", "EventSource", "XMLHttpRequest"]);
forbid(net.Socket.prototype, ["connect"]);
forbid(net.Server.prototype, ["listen"]);
forbid(net, ["connect", "createConnection"]);
forbid(tls, ["connect"]);
forbid(http, ["request", "get"]);
forbid(https, ["request", "get"]);
forbid(dns, ["lookup", "resolve", "resolve4", "resolve6"]);
forbid(dns.promises, ["lookup", "resolve"]);
forbid(dgram, ["createSocket"]);
syncBuiltinESMExports();
`;

/** Runs the built command with code from strings forbidden and every way out barred. */
function guarded(words: readonly string[], code = "dist/cli.js"): Promise<Ended> {
  const guard = pathToFileURL(join(folderOf({ "guard.mjs": GUARD }), "guard.mjs")).href;
  const options = ["--disallow-code-generation-from-strings", "--import", guard, code];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...options, ...words]);
    const said = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const)
      child[name].setEncoding("utf8").on("data", (text: string) => (said[name] += text));
    child.on("error", reject).on("close", (code) => resolve({ code, ...said }));
    child.stdin.end();
  });
}

const HTML = `<html><head><title>Il ministro a Lubiana</title><script>fetch("http://127.0.0.1/")</script></head><body><img src="http://127.0.0.1/a.png"><p>${PAGE}</p></body></html>`;

describe("with code from strings and the network forbidden", () => {
  test("the guard bars what it is to bar", async () => {
    const breach = folderOf({
      "breach.mjs": `
        import net from "node:net";
        const tried = [() => fetch("http://127.0.0.1/"), () => new net.Socket().connect(9), () => new Function("1")(), () => (0, eval)("1")];
        for (const attempt of tried) try { await attempt(); console.log("open"); } catch { console.log("barred"); }`,
    });
    const { stdout, stderr } = await guarded([], join(breach, "breach.mjs"));
    expect(stdout).toBe("barred\n".repeat(4));
    expect(stderr).toContain("FORBIDDEN fetch");
  });

  test("a run on two workers, its exports, its report and its chronology are made all the same", async () => {
    const input = folderOf({ "a.txt": PAGE, "b.html": HTML, "c.jsonl": `${JSON.stringify({ text: PAGE })}\n` });
    const out = join(folderOf(), "out");
    const run = await guarded(["extract", input, out, "--workers", "2", "--published", "2025-03-06", "--report"]);
    expect(run).toMatchObject({ code: 0 });
    expect(readText(out, "contacts.jsonl").trim().split("\n")).toHaveLength(3);
    const more = [
      ["export", out, "--format", "csv"],
      ["export", out, "--format", "timeline"],
      ["export", out, "--format", "parquet", "--to", join(out, "contacts.parquet")],
      ["report", out],
      ["chronology", out],
      ["diff", out, out],
      ["explain", join(input, "b.html")],
    ];
    for (const words of more) {
      const { code, stderr } = await guarded(words);
      expect(stderr, words.join(" ")).not.toContain("FORBIDDEN");
      expect({ words, code }).toEqual({ words, code: 0 });
    }
    expect(run.stderr).not.toContain("FORBIDDEN");
  }, 180_000);
});

describe("names that lead elsewhere", () => {
  const NAMES = ["../../fuori", "/etc/passwd", "..\\..\\fuori", "a/../../../fuori", "C:\\fuori", "~/fuori", "\u0000", "..", ".", "%2e%2e/fuori", "//host/fuori", "con", "a".repeat(400)]; // prettier-ignore

  test.each(NAMES)("%j is kept below the folder of texts", (name) => {
    const parts = textFile(name).split("/");
    expect(parts[0]).toBe("text");
    for (const part of parts) {
      expect(part).toMatch(/^[^\\:\0]+$/u);
      expect(part).not.toMatch(/^(?:\.+|)$/u);
    }
  });

  test("of a web archive and of lines of JSON, none writes beside the output", async () => {
    const beside = folderOf({
      "sopra/in/n.jsonl": NAMES.map((id) => `${JSON.stringify({ id, html: HTML })}\n`).join(""),
    });
    const records = NAMES.filter((name) => !name.includes("\u0000")).map((name) => {
      const body = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${HTML}`;
      const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: file:///${name}\r\nWARC-Record-ID: <urn:x:${name.length}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(body)}`;
      return `${head}\r\n\r\n${body}\r\n\r\n`;
    });
    const warc = join(beside, "sopra/in/../in/w.warc");
    mkdirSync(dirname(warc), { recursive: true });
    writeFileSync(warc, records.join(""));
    const { code } = await guarded(["extract", join(beside, "sopra/in"), join(beside, "sopra/out"), "--workers", "1"]);
    expect(code).toBe(0);
    const made = readdirSync(beside, { recursive: true, encoding: "utf8" });
    const outside = made.filter((name) => !name.startsWith(join("sopra", "out")));
    expect(outside.toSorted()).toEqual(["sopra", "sopra/in", "sopra/in/n.jsonl", "sopra/in/w.warc"]);
    expect(made.filter((name) => name.endsWith(".html.txt") || name.includes("text/")).length).toBeGreaterThan(
      NAMES.length,
    );
  }, 60_000);
});

describe("the sources", () => {
  /** The rooms that a program loads with the library, and the page in the browser, which runs nothing but itself. */
  const library = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !/^(?:run|cli|queue)\b/u.test(name))
    .map((name) => ({ name, text: readFileSync(`src/${name}`, "utf8") }));

  test("of the library evaluate nothing", () => {
    const evaluating = /\beval\s*\(|new Function\b|\bFunction\s*\(|setTimeout\(\s*["'`]|\bimport\(\s*[^"']/u;
    expect(library.filter(({ text }) => evaluating.test(text)).map(({ name }) => name)).toEqual([]);
  });

  test("of the library open no connection and start no process", () => {
    const reaching =
      /["'](?:node:)?(?:net|https?|http2|dns|tls|dgram|child_process|cluster|vm)(?:\/promises)?["']|\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon/u;
    expect(library.filter(({ text }) => reaching.test(text)).map(({ name }) => name)).toEqual([]);
  });
});

describe("what is not ours", () => {
  test("THIRD_PARTY.md tells of the packages of the lock file and of every table", () => {
    expect(readFileSync("THIRD_PARTY.md", "utf8") === thirdPartyPage(), "THIRD_PARTY.md is stale: npm run docs").toBe(
      true,
    );
  });

  test("every package that ships has a version and a licence that may be shipped", () => {
    const rows =
      thirdPartyPage()
        .split("## In the report page")[1]
        ?.match(/^\| (?!package|---).*$/gmu) ?? [];
    const known =
      /^(?:\(?(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|Unlicense|CC0-1\.0|BlueOak-1\.0\.0)(?: (?:OR|AND) )?\)?)+$/u;
    expect(rows.length).toBeGreaterThan(20);
    const odd = rows
      .map((row) => row.split(" | "))
      .filter(
        ([, version, licence]) => !/^\d/u.test(version ?? "") || !known.test((licence ?? "").replace(/ \|$/u, "")),
      );
    expect(odd).toEqual([]);
  });

  test("a table that names a source of others says its licence, and no other table names one", () => {
    const page = thirdPartyPage();
    for (const name of readdirSync("src/lexicon")) {
      const head = readFileSync(`src/lexicon/${name}`, "utf8").slice(0, 1000);
      const ofOthers = /https?:\/\/|CC BY|CC0|Wikidata|ODbL/u.test(head);
      const row = page.split("\n").find((line) => line.includes(`src/lexicon/${name} `)) ?? "";
      expect({ name, row: row.endsWith("| CC BY 4.0 |") }).toEqual({ name, row: ofOthers });
    }
  });

  test("installing runs no script of a package that ships, but that of the optional one", () => {
    const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
      packages: Record<string, { dev?: boolean; optional?: boolean; hasInstallScript?: boolean }>;
    };
    const running = Object.entries(packages).filter(
      ([path, { dev, optional, hasInstallScript }]) => path !== "" && !dev && !optional && hasInstallScript,
    );
    expect(running.map(([path]) => path)).toEqual([]);
  });
});
