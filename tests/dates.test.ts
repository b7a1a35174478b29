import { describe, expect, test } from "vitest";
import { dateBook, detectDates } from "../src/kinds/date/index.js";
import type { Published } from "../src/kinds/date/index.js";
import { readMarks } from "../src/rule/marks.js";
import { toDocument } from "../src/text/document.js";

const ON = "2025-05-14";
const read = (text: string, on: Published | null = { date: ON, precision: "day", source: "option" }) =>
  detectDates(toDocument(text, [{ kind: "body", start: 0, end: text.length }]), on);

describe("the examples of the rules, which tests/rules.test.ts proves one by one", () => {
  const examples = dateBook.rules.flatMap((rule) =>
    rule.yes.map((example) => ({ rule, example, ...readMarks(example.text) })),
  );

  test("are marked at the very bounds of their dates", () => {
    const missed = examples.flatMap(({ rule, example, text, spans }) => {
      const found = dateBook.find(text, example.published).filter((one) => one.rule === rule.id);
      const exact = spans.every((span) => found.some((one) => one.start === span.start && one.end === span.end));
      return exact ? [] : [`${rule.id}: ${example.text}`];
    });
    expect(missed).toEqual([]);
  });

  test("leave no date where the rule keeps others from finding one", () => {
    const silent = examples.filter(({ example }) => example.value === undefined);
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.filter(({ text }) => read(text).length > 0).map(({ example }) => example.text)).toEqual([]);
  });
});

/** Sentences with no date in them, in spite of their words. */
const TRAPS = `
Le navi restano nel Mar Nero.|Ha vinto al quinto set.|Luigi Di Maggio ha firmato.|Abita in via XX Settembre 12.|Lo scrive il Sole 24 Ore.|Il Movimento 5 Stelle vota no.
Al G20 non si parla d'altro.|Lo prevede l'articolo 5 del trattato.|Ha 45 anni ed è di Bari.|Costa 30 euro.|È finita 3 a 1.|Il parziale di 3-1 non basta.|Volano gli F-16 e gli S-300.
Vale la legge 104 del 1992.|Chiamate lo 06 1234567.|L'Agenda 2030 è un miraggio.|Ai Mondiali 2026 ci saranno tutti.|Un domani chissà.|È ora di cambiare.|Secondo fonti diplomatiche nulla è deciso.
Ogni lunedì si riuniscono.|Ne restano 90.|Il 12 per cento è astenuto.|Arrivano 2000 soldati.|Il rapporto è di 2 a 1.|Un terzo dei voti è nullo.|Il quarto turno è decisivo.|La seconda fase è cominciata.
Il Boeing 737 è atterrato.|Il volo AZ 610 è partito.|L'Under 21 perde ancora.|La Fiat 500 è italiana.|Il 5G divide gli alleati.|Restano 27 Paesi.|Ha preso il 3,5 per cento.
Abita al civico 12 di corso Francia.|È il numero 7 della lista.|La stanza 19 è chiusa.|Il Papa Leone XIV prega.|Paolo VI fu a New York.|Luigi XVI morì giovane.|Il capitolo 3 è lungo.
Il comma 2 resta.|Una piazza piena di gente.|La stagione è finita.|Il mese corre veloce.|La settimana è corta.|Il sabato del villaggio.|Piazza 25 Aprile è chiusa.|La Settimana Enigmistica esce in edicola.
Nel Mar Rosso le navi rallentano.|Mar del Plata è in Argentina.|È l'ora delle scelte.|Ora tocca al Senato.|Il secondo ministro è d'accordo.|Perso il primo set, vince il secondo.|Ha vinto in tre set.
Il deputato Marzo chiede la parola.|Il senatore Lorenzo Natale è morto.|Gennaio Rossi suona il violino.|La Stazione di via XXV Aprile è chiusa.|Abita in corso XXII Marzo.|Lo stadio 1° Maggio è chiuso.
Il settimanale Oggi lo scrive.|L'inchiesta è uscita su Domani.|Il governo dei 27 dice no.|Ai sensi dell'art. 3 del decreto 12/2024 nulla cambia.|La legge n. 104/1992 resta.|Vale il decreto legislativo 231 del 2001.
Il regolamento (UE) 2016/679 resta.|La direttiva 2008/115/CE resta.|La sentenza numero 40 del 2004 resta.|La delibera 15 del 2023 è nulla.|La donna, 41 anni, è salva.|Un ragazzo di 14 anni ha vinto.|La bimba di 3 anni sta bene.
Il Milan vince 1-0 a Udine.|Il punteggio è 21-19.|Il 4-3-3 di Gasperini convince.|Il modulo 3-5-2 non va.|Al 12' del primo tempo segna l'ala.|Un assegno da 2000 euro.|Servono 2024 firme.|Restano in 12.|Il 31% vota no.
Il treno 9605 è in ritardo.|Prende il 6.12 ogni mattina.|La A1 è chiusa al km 12.|Il numero 1522 è attivo.|Chiamare il 112 o il 118.|Il canale 5 trasmette.|Su Rai 3 parla il ministro.|La 500 Miglia di Indianapolis è lunga.
L'8 per mille va alla Chiesa.|Il 5 per mille va alle associazioni.|Quota 100 finisce.|Expo 2015 e Euro 2024 sono lontani.|Milano-Cortina 2026 costa.|La sera andava in osteria.|Di notte tutti i gatti sono bigi.|Lavora giorno e notte.
Giorno dopo giorno la crisi cresce.|Anno dopo anno i prezzi salgono.|Di anno in anno i prezzi salgono.|Da un giorno all'altro tutto cambia.|Un giorno torneremo.|I tempi cambiano.|La Notte bianca attira folle.|L'Autunno caldo cambiò le fabbriche.
Il 41 bis resta.|La 194 non si tocca.|Il Mezzogiorno di fuoco.|I centri del Mezzogiorno d'Italia.|L'ora legale finisce.|Da anni si discute.|I secoli bui.|Primo, il lavoro; secondo, le tasse.|Gli ultimi due posti.|Una volta su tre.
Tre quarti dei voti.|I quattro giorni della Merla.|Nel 60% dei casi.|Sei ministri su dieci dicono no.|Sette giorni su sette.|24 ore su 24.|Aperto 24/7.|Tra i 20 e i 30 feriti.|Dal 3 al 5 per cento.|Tra il 3 e il 5% degli iscritti.
Il 10 della squadra.|Il 3° posto.|La 1ª sezione penale.|Il XX Congresso del Pcus.|Papa Giovanni XXIII.|Il breve di Pio IX al clero.|Chiesa di San Giuseppe.|Il museo è aperto dal lunedì al venerdì.|Tutti i venerdì si vedono.
Il sabato sera si balla.|Di lunedì non lavora.|Due volte a settimana si vedono.|Ogni anno a marzo si vedono.|Ogni domenica, a mezzogiorno, suonano le campane.|Fu un martedì di fuoco.|Torna in prima serata con sei puntate.
La sosta non supera le 24 ore.|Nel 44 a.C. fu ucciso.|Le ore di lavoro sono poche.|I giorni passano.|Sono anni difficili.|Il minuto di silenzio è stato rispettato.|Sera e mattina prega.|Primavera araba e rivolte.|Babbo Natale esiste.
`
  .trim()
  .split(/[|\n]/u);

describe("what looks like a date and is none", () => {
  for (const text of TRAPS)
    test(`nothing in: ${text}`, () => expect(read(text).filter((one) => !one.value.timex.startsWith("P"))).toEqual([]));
});

describe("how it is printed does not matter", () => {
  const plain = "L'incontro dell'11 aprile scorso, lunedì alle 10, all'Aia.";
  const forms = {
    "typographic apostrophe": plain.replaceAll("'", "’"),
    "decomposed accents": plain.normalize("NFD"),
    "no-break spaces": plain.replaceAll(" ", "\u00a0"),
    "narrow no-break spaces": plain.replaceAll(" ", "\u202f"),
    capitals: plain.toUpperCase(),
    "line ends": plain.replaceAll(" ", "\n"),
    "line ends of Windows": plain.replaceAll(" ", "\r\n"),
  };
  const values = read(plain).map((one) => one.value);
  test("plain", () => expect(values.map((value) => value.timex)).toEqual(["2025-04-11", "2025-05-12T10:00"]));
  for (const [name, text] of Object.entries(forms))
    test(`with ${name}`, () => expect(read(text).map((one) => one.value)).toEqual(values));
});

describe("what it is read against", () => {
  const month: Published = { date: "2025-05", precision: "month", source: "url" };
  test("nothing known keeps the holes", () => {
    const found = read("Si sono visti giovedì, poi il 24 giugno, oggi e la scorsa settimana.", null);
    expect(found.map((one) => [one.value.timex, one.value.start])).toEqual([
      ["XXXX-WXX-4", null],
      ["XXXX-06-24", null],
      ["XXXX-XX-XX", null],
      ["XXXX-WXX", null],
    ]);
  });
  test("a dateline tells the day of a month known, or the whole date", () => {
    expect(read("CATANIA, 16 MAG - Il ministro è arrivato ieri.", month).map((one) => one.value.timex)).toEqual([
      "2025-05-16",
      "2025-05-15",
    ]);
    expect(read("Roma, 27 giu 2020 – Domani si vota.", null).map((one) => one.value.timex)).toEqual([
      "2020-06-27",
      "2020-06-28",
    ]);
    expect(read("CATANIA, 16 GEN - Il ministro è arrivato ieri.", null).map((one) => one.value.timex)).toEqual([
      "XXXX-01-16",
      "XXXX-XX-XX",
    ]);
  });
  test("a month known makes today that month", () => {
    expect(read("Oggi il ministro è a Riga.", month)[0]?.value).toMatchObject({
      start: "2025-05-01",
      end: "2025-05-31",
      timex: "2025-05",
    });
    expect(read("Giovedì il ministro era a Riga.", month)[0]?.value).toMatchObject({
      start: null,
      timex: "XXXX-WXX-4",
    });
    expect(read("L'anno scorso era a Riga.", month)[0]?.value).toMatchObject({ start: "2024-01-01" });
  });
});
