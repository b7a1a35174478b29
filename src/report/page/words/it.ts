import { codes, dates } from "./it-codes.js";
import type { Words } from "./words.js";

const plural = (n: number, one: string, many: string): string => (n === 1 ? one : many);

export const italian: Words = {
  language: "it",
  thousands: ".",
  decimal: ",",
  ...codes,
  dates,
  page: {
    title: "Cronologia dei contatti",
    subtitle: "Chi ha incontrato, chiamato o visitato chi, quando e dove: ogni dato rimanda alle parole dell’articolo.",
    skip: "Vai all’elenco dei contatti",
    language: "Lingua",
    theme: { auto: "Come il sistema", light: "Chiaro", dark: "Scuro" },
    themeLabel: "Aspetto",
    print: "Stampa",
    facts: (contacts, articles, number) =>
      `${number(contacts)} ${plural(contacts, "contatto", "contatti")} in ${number(articles)} ${plural(articles, "articolo", "articoli")}`,
    found: (shown, all, number) =>
      shown === all
        ? `${number(all)} ${plural(all, "contatto", "contatti")}`
        : `${number(shown)} ${plural(shown, "contatto", "contatti")} su ${number(all)}`,
    filters: "Filtri",
    active: "Filtri attivi",
    clear: "Azzera i filtri",
    remove: (name) => `Togli il filtro ${name}`,
    search: "Cerca",
    searchHint: "nomi, luoghi, parole",
    period: "Periodo",
    from: "Dal",
    to: "Al",
    undated: "Senza data",
    undatedCount: (n, one) => (one ? "1 contatto senza data certa" : `${n} contatti senza data certa`),
    facets: {
      type: "Tipo",
      status: "Stato",
      side: "Paesi e organizzazioni",
      person: "Persone",
      publisher: "Testate",
    },
    facetHints: {
      side: "Con più scelte: contatti a cui partecipano tutti",
      person: "Con più scelte: contatti a cui partecipano tutti",
    },
    find: { side: "Cerca un Paese", person: "Cerca una persona", publisher: "Cerca una testata" },
    noMatch: "Nessuna voce",
    more: (n) => `Mostra tutti (${n})`,
    less: "Mostra meno",
    timeline: "Linea del tempo",
    timelineHint: "Trascina sul grafico per scegliere un periodo; fai clic su un segno per aprire il contatto.",
    barsHint: "Trascina sul grafico per scegliere un periodo; fai clic su una barra per ingrandirla.",
    timelineLabel: (contacts, from, to) =>
      `Linea del tempo di ${contacts}, da ${from} a ${to}. Gli stessi contatti sono nella tabella.`,
    units: { day: "giorno", week: "settimana", month: "mese", quarter: "trimestre", year: "anno" },
    oneMark: "Un segno per contatto",
    bars: (unit) => `Contatti per ${unit}`,
    spans: "Periodi e date approssimative",
    spansLeft: (n) => `+${n} non mostrati`,
    zoom: {
      label: "Ingrandimento",
      all: "Tutto",
      years: "Anni",
      months: "Mesi",
      days: "Giorni",
      in: "Ingrandisci",
      out: "Riduci",
      back: "Indietro nel tempo",
      on: "Avanti nel tempo",
    },
    usePeriod: "Filtra su questo periodo",
    fills: {
      happened: "avvenuti o in corso",
      ahead: "in programma o proposti",
      off: "rinviati, annullati, rifiutati, smentiti",
    },
    who: "Chi con chi",
    whoHint: "Scegli una casella per vedere i contatti fra i due; la diagonale conta i contatti interni.",
    whoKinds: { side: "Paesi", person: "Persone" },
    whoAlone: (name) => `solo ${name}`,
    whoPair: (a, b, n) => `${a} e ${b}: ${n}`,
    months: "Mese per mese",
    monthsHint: "Scegli un mese o un anno per filtrare.",
    monthUnknown: "?",
    table: "Elenco dei contatti",
    columns: {
      date: "Data",
      type: "Tipo",
      status: "Stato",
      who: "Chi",
      sides: "Parti",
      place: "Luogo",
      sources: "Fonti",
    },
    sortBy: (column) => `Ordina per ${column}`,
    pages: (from, to, all) => `${from}–${to} di ${all}`,
    previous: "Precedenti",
    next: "Successivi",
    noDate: "senza data",
    noPublisher: "Testata non indicata",
    nothing: "Nessun contatto corrisponde ai filtri.",
    empty: "Nessun contatto",
    emptyHint: "Negli articoli letti non è stato trovato alcun contatto.",
    contacts: (n, number) => `${number} ${plural(n, "contatto", "contatti")}`,
    textsNote: (kept, left, given) => {
      if (left === 0) return "";
      if (kept > 0) {
        return given
          ? `Il testo intero è nella pagina per ${kept} articoli; per altri ${left} ci sono solo le frasi di prova.`
          : `Il testo intero è nella pagina per ${kept} articoli; per averlo per gli altri ${left}, rigenerala con --raw.`;
      }
      return given
        ? "Le schede riportano le frasi di prova; il testo intero degli articoli non è nella pagina."
        : "Le schede riportano le frasi di prova; per avere il testo intero degli articoli, rigenera la pagina con --raw.";
    },
    footer: (program, rules) => `contatti ${program}${rules === "" ? "" : `, regole ${rules}`}`,
  },
  card: {
    close: "Chiudi",
    previous: "Contatto precedente",
    next: "Contatto successivo",
    asWritten: (text) => `nel testo: «${text}»`,
    slotsTitle: "In breve",
    confidence: "Affidabilità",
    codes: "Codici",
    toldOnlyByOffice: "indicato solo con la carica",
    life: "Come si è sviluppato",
    versions: "Versioni discordanti",
    versionsHint: "Le fonti non dicono la stessa cosa; il primo valore è quello scelto.",
    sources: "Le prove",
    said: (n) => plural(n, "1 articolo ne parla", `${n} articoli ne parlano`),
    published: (date) => `pubblicato: ${date}`,
    publishedUnknown: "data di pubblicazione ignota",
    untitled: "Senza titolo",
    says: (source) => `secondo «${source}»`,
    whole: "Testo dell’articolo",
    furniture: "In grigio ciò che nella pagina non è articolo.",
    merge: "Perché questi articoli parlano dello stesso contatto",
    joined: (record, other, matched, score) => `${record} con ${other}: ${matched} (${score})`,
    rules: "Regole",
    record: "Record",
    filterBy: (name) => `Mostra i contatti di ${name}`,
  },
};
