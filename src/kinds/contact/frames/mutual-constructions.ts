import type { Construction } from "./construction.js";
import { NEAR } from "./construction.js";

/** Verbs of a plural subject among themselves: "X e Y si sono sentiti". */
export const MUTUAL_CONSTRUCTIONS: readonly Construction[] = [
  {
    id: "contact/verb-mutual",
    says: "A plural subject among themselves: X e Y si sono sentiti.",
    match: "[<trigger>#Mutual]",
    means: { one: "both" },
    yes: [
      {
        text: "Sembra che Edi Rama e Albin Kurti ⟦si siano visti⟧ ieri a Tirana.",
        published: "2025-06-20",
        value: { status: "held", date: ["2025-06-19", "2025-06-19"], people: ["Albin Kurti", "Edi Rama"] },
      },
      {
        text: "Non è un caso che Edi Rama e Albin Kurti ⟦si siano visti⟧ a Tirana.",
        published: "2025-06-20",
        value: { status: "held", people: ["Albin Kurti", "Edi Rama"], place: "Tirana" },
      },
      {
        text: "Nel caso che Edi Rama e Albin Kurti ⟦si siano visti⟧, lo sapremo.",
        published: "2025-06-20",
        value: { status: "proposed", people: ["Albin Kurti", "Edi Rama"] },
      },
      {
        text: "Al G20 di Osaka Trump e Xi Jinping ⟦si sono visti⟧ per un'ora.",
        published: "2019-06-30",
        value: { status: "held", people: ["Trump", "Xi Jinping"], place: "Osaka", duration: "PT1H" },
      },
      {
        text: "Non è vero che Edi Rama e Albin Kurti ⟦si siano visti⟧ a Tirana.",
        published: "2025-06-20",
        value: { status: "denied", people: ["Albin Kurti", "Edi Rama"], place: "Tirana" },
      },
      {
        text: "È vero che Edi Rama e Albin Kurti ⟦si sono visti⟧ a Tirana.",
        published: "2025-06-20",
        value: { status: "held", people: ["Albin Kurti", "Edi Rama"], place: "Tirana" },
      },
      {
        text: "Matteo Renzi e Carlo Calenda ⟦si sono visti⟧ ieri in una trattoria di Bologna.",
        published: "2023-06-20",
        value: { date: ["2023-06-19", "2023-06-19"], people: ["Carlo Calenda", "Matteo Renzi"], place: "Bologna" },
      },
      {
        text: "Matteo Salvini e Robert Fico ⟦si erano conosciuti⟧ a maggio a Budapest.",
        published: "2025-06-04",
        value: {
          type: "meeting",
          status: "held",
          date: ["2025-05-01", "2025-05-31"],
          people: ["Matteo Salvini", "Robert Fico"],
          parties: ["IT", "SK"],
          place: "Budapest",
        },
      },
      {
        text: "Silvio Berlusconi e Matteo Salvini ⟦hanno cenato⟧ ieri ad Arcore.",
        published: "2019-03-26",
        value: {
          type: "meeting",
          status: "held",
          date: ["2019-03-25", "2019-03-25"],
          people: ["Matteo Salvini", "Silvio Berlusconi"],
          place: "Arcore",
        },
      },
      {
        text: "Donald Tusk e Petr Fiala ⟦si sono incontrati⟧ per discutere del trattato firmato un anno fa a Riga.",
        published: "2025-06-20",
        value: { date: null, place: null, people: ["Donald Tusk", "Petr Fiala"] },
      },
      {
        text: "Edi Rama e Milo Djukanović si sono ⟦visti⟧ nel palazzo presidenziale di Tirana.",
        published: "2025-11-20",
        value: { type: "meeting", place: "Tirana" },
      },
      {
        text: "Elly Schlein e Giuseppe Conte si sono ⟦sentiti⟧ al telefono dopo il voto in Aula.",
        published: "2025-11-20",
        value: { type: "phone_call", people: ["Elly Schlein", "Giuseppe Conte"] },
      },
      {
        text: "Kristen Michal ed Evika Siliņa si ⟦vedranno⟧ al vertice della Nato a Vilnius.",
        published: "2025-11-20",
        value: { type: "meeting", status: "planned", place: "Vilnius" },
      },
      {
        text: "Karol Nawrocki e Viktor Orbán ⟦si vedranno⟧ in un bilaterale a Budapest.",
        published: "2025-11-20",
        value: { status: "planned", people: ["Karol Nawrocki", "Viktor Orbán"], place: "Budapest" },
      },
      {
        text: "Ucraina, Costa e Pellegrini si ⟦vedono⟧ a Vienna.",
        published: "2025-06-20",
        value: { people: ["Costa", "Pellegrini"], parties: ["EU", "SK"], place: "Vienna" },
      },
      {
        text: "Petr Pavel ha ricevuto ieri Robert Fico. Tra i due non era la prima volta: si erano già ⟦visti⟧ nel novembre del 2024, a Bratislava.",
        published: "2025-06-20",
        value: {
          status: "held",
          date: ["2024-11-01", "2024-11-30"],
          people: ["Petr Pavel", "Robert Fico"],
          place: "Bratislava",
        },
      },
      {
        text: "Luc Frieden e Bart De Wever si ⟦incroceranno⟧ giovedì a Bruxelles.",
        published: "2025-06-20",
        value: {
          status: "planned",
          date: ["2025-06-26", "2025-06-26"],
          people: ["Bart De Wever", "Luc Frieden"],
          place: "Bruxelles",
        },
      },
      {
        text: "Luc Frieden e Bart De Wever si erano ⟦presi⟧ da parte a Tirana, al vertice di maggio.",
        published: "2025-06-20",
        value: { status: "held", people: ["Bart De Wever", "Luc Frieden"], place: "Tirana" },
      },
      {
        text: "Rutte ed Erdoğan si sono ⟦guardati⟧ negli occhi martedì ad Ankara.",
        published: "2025-06-20",
        value: { status: "held", date: ["2025-06-17", "2025-06-17"], people: ["Erdoğan", "Rutte"], place: "Ankara" },
      },
      {
        text: "Alar Karis e Edgars Rinkēvičs ⟦sono rimasti⟧ al telefono per mezz'ora.",
        published: "2025-06-20",
        value: { type: "phone_call", status: "held", people: ["Alar Karis", "Edgars Rinkēvičs"] },
      },
      {
        text: "⟦Telefonata⟧ tra Emmanuel Macron e Vladimir Putin. I due hanno parlato per oltre un'ora.",
        published: "2025-11-12",
        value: { type: "phone_call", people: ["Emmanuel Macron", "Vladimir Putin"], duration: "PT1H" },
      },
      {
        text: "Una telefonata c'è stata tra Emmanuel Macron e Vladimir Putin. ⟦Si sono sentiti⟧ ieri sera.",
        published: "2025-11-12",
        value: {
          type: "phone_call",
          people: ["Emmanuel Macron", "Vladimir Putin"],
          date: ["2025-11-11", "2025-11-11"],
        },
      },
      {
        text: "«La Norvegia e la Lettonia ⟦stanno consultandosi⟧ su un incontro bilaterale», ha detto ai giornalisti un funzionario.",
        published: "2025-11-12",
        value: { status: "ongoing", parties: ["LV", "NO"] },
      },
      {
        text: "Mark Carney e Claudia Sheinbaum ⟦hanno conversato⟧ ieri per un'ora.",
        published: "2025-11-12",
        value: {
          people: ["Claudia Sheinbaum", "Mark Carney"],
          parties: ["CA", "MX"],
          date: ["2025-11-11", "2025-11-11"],
        },
      },
      {
        text: "I ministri degli Esteri tedesco Johann Wadephul, francese Jean-Noël Barrot e polacco Radosław Sikorski ⟦si sono visti⟧ a Parigi.",
        published: "2025-11-12",
        value: {
          people: ["Jean-Noël Barrot", "Johann Wadephul", "Radosław Sikorski"],
          parties: ["DE", "FR", "PL"],
          place: "Parigi",
        },
      },
      {
        text: "Il presidente Macron e il premier Modi ⟦si sono intrattenuti⟧ a lungo.",
        published: "2025-11-12",
        value: { type: "meeting", status: "held", people: ["Macron", "Modi"], parties: ["FR", "IN"] },
      },
      {
        text: "Russi e americani ⟦si sono incontrati⟧ ieri a Ginevra.",
        published: "2025-11-12",
        value: { parties: ["RU", "US"], place: "Ginevra", date: ["2025-11-11", "2025-11-11"] },
      },
      {
        text: "Mosca e Chişinău hanno ripreso a ⟦trattare⟧ sul vino moldavo.",
        published: "2006-11-23",
        value: { type: "talks", status: "ongoing", parties: ["MD", "RU"] },
      },
      {
        text: "I presidenti Bharrat Jagdeo (Guyana) e Jules Wijdenbosch (Suriname) ⟦si incontrarono⟧ in Giamaica.",
        published: "2000-07-20",
        value: { people: ["Bharrat Jagdeo", "Jules Wijdenbosch"], parties: ["GY", "SR"], place: "Giamaica" },
      },
      {
        text: "Il togolese Faure Gnassingbé e il ghaneano John Mahama ⟦si sono sentiti⟧ al telefono.",
        published: "2025-06-20",
        value: { type: "phone_call", people: ["Faure Gnassingbé", "John Mahama"], parties: ["GH", "TG"] },
      },
      {
        text: "I capi di Stato e di governo dei Ventisette ⟦si riuniscono⟧ giovedì a Bruxelles.",
        published: "2025-06-20",
        value: { status: "planned", date: ["2025-06-26", "2025-06-26"], parties: ["EU"], place: "Bruxelles" },
      },
      {
        text: "I capi delle diplomazie di Grecia e Turchia ⟦si sono incontrati⟧ ad Atene.",
        published: "2025-03-06",
        value: { type: "meeting", parties: ["GR", "TR"], place: "Atene" },
      },
      {
        text: "Putin e Trump si vedranno il 16 luglio a Helsinki. I due ⟦si sono incontrati⟧ già un anno fa ad Amburgo. L'annuncio dell'incontro è arrivato dal Cremlino.",
        published: "2018-06-28",
        value: { status: "held", parties: ["RU", "US"], place: "Amburgo" },
      },
      {
        text: "Giorgia Meloni e i due vicepremier, Antonio Tajani e Matteo Salvini, ⟦si sono incontrati⟧ a Palazzo Chigi.",
        published: "2025-07-23",
        value: { type: "meeting", people: ["Antonio Tajani", "Giorgia Meloni", "Matteo Salvini"], parties: ["IT"] },
      },
      {
        text: "Meloni, Tajani e Salvini, a quanto si apprende, ⟦si sono ritrovati⟧ per un pranzo a Palazzo Chigi.",
        published: "2025-07-23",
        value: { type: "meeting", status: "held", people: ["Meloni", "Salvini", "Tajani"], parties: ["IT"] },
      },
      {
        text: "Macron e il presidente algerino Tebboune ⟦si sono sentiti⟧ lunedì.",
        published: "2025-04-02",
        value: { type: "phone_call", status: "held", date: ["2025-03-31", "2025-03-31"], parties: ["DZ", "FR"] },
      },
      {
        text: "Xi Jinping e Narendra Modi ⟦si sono stretti⟧ la mano a Tianjin.",
        published: "2025-08-31",
        value: { type: "meeting", status: "held", parties: ["CN", "IN"], place: "Tianjin" },
      },
      {
        text: "Il presidente turco Erdoğan e il premier greco Mitsotakis ⟦si sono visti⟧ a Vilnius. Quaranta minuti, poi la foto.",
        published: "2023-07-12",
        value: { type: "meeting", status: "held", place: "Vilnius", duration: "PT40M" },
      },
      {
        text: "A Doha ⟦si sono ritrovati⟧ lunedì gli emissari di Israele e Hamas.",
        published: "2024-05-15",
        value: { parties: ["HAMAS", "IL"], place: "Doha", date: ["2024-05-13", "2024-05-13"] },
      },
      {
        text: "Hun Manet e Anutin Charnvirakul ⟦si sono seduti⟧ ieri uno di fronte all'altro a Putrajaya.",
        published: "2025-10-27",
        value: { type: "meeting", people: ["Anutin Charnvirakul", "Hun Manet"], place: "Putrajaya" },
      },
      {
        text: "I ministri degli Esteri del G7 ⟦si sono riuniti⟧ ieri a Capri.",
        published: "2024-04-19",
        value: { type: "meeting", status: "held", date: ["2024-04-18", "2024-04-18"], parties: ["G7"], place: "Capri" },
      },
      {
        text: "Il premier armeno Nikol Pashinyan e il presidente azero Ilham Aliyev vedranno domani a Mosca Vladimir Putin. I ministri degli Esteri dei due Paesi ⟦si erano incontrati⟧ a Washington il 1° maggio.",
        published: "2023-05-25",
        value: { status: "held", date: ["2023-05-01", "2023-05-01"], parties: ["AM", "AZ"], place: "Washington" },
      },
    ],
    no: [
      "Emmanuel Macron e Friedrich Merz non hanno parlato soltanto di dazi.",
      "Emmanuel Macron e Friedrich Merz non hanno parlato di dazi.",

      "Matteo Salvini e Robert Fico si conoscono da anni.",
      "Anna Rossi e Carlo Bianchi hanno cenato ieri ad Arcore.",
      "Emmanuel Macron e Vladimir Putin sono tornati a casa. I due hanno parlato per un'ora ai giornalisti.",
      "Si sono visti lampi nel cielo di Roma.",
      "Si sono incontrati in chiesa e si sono sposati.",
      "Russi e americani si sono qualificati per la finale.",
      "Il governo e la maggioranza si sono confrontati in Aula sulla manovra.",
      "I due registi hanno ripreso a trattare il tema della guerra.",
      "Macron e Orbán non si sono stretti la mano.",
      "I due amici si sono sentiti male.",
      "I due palazzi si trovano uno di fronte all'altro.",
      "I consiglieri del Comune si sono riuniti ieri in aula.",
    ],
  },
  {
    id: "contact/asked-to-meet",
    says: "Somebody who is asked to meet: ha proposto a Y di vedersi.",
    match: `(proporre|chiedere|suggerire|offrire|promettere) ${NEAR} a [<other>(#Actor && #People)] di [<trigger>(#Mutual && #Infinite)]`,
    means: { one: "subject" },
    yes: [
      {
        text: "Macron ha proposto a Merz di ⟦vedersi⟧ a Vienna.",
        published: "2025-11-12",
        value: { status: "proposed", people: ["Macron", "Merz"], parties: ["DE", "FR"], place: "Vienna" },
      },
    ],
    no: ["Il professore ha proposto agli studenti di vedersi in biblioteca."],
  },
];
