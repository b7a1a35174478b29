import { describe, expect, it } from "vitest";
import { FAMILY_FIRST, MEN_NAMES, SHARED_NAMES, WEAK_NAMES, WOMEN_NAMES } from "../src/lexicon/given-names.js";
import { DEPARTMENTS, TITLES } from "../src/lexicon/offices.js";
import { detectPeople } from "../src/kinds/person/index.js";
import type { RoleCandidate } from "../src/kinds/person/index.js";
import { toDocument } from "../src/text/document.js";

const roles = (text: string): RoleCandidate[] =>
  detectPeople(toDocument(text, [{ start: 0, end: text.length, kind: "body" }])).roles;
const only = (text: string): RoleCandidate => {
  const found = roles(text);
  expect(
    found.map((role) => role.text),
    text,
  ).toHaveLength(1);
  return found[0] as RoleCandidate;
};

describe("the tables of titles and given names", () => {
  it("gives every title four forms", () => {
    for (const { forms } of TITLES) for (const form of forms) expect(form.length, forms.join()).toBeGreaterThan(1);
  });

  it("has no title and no department twice", () => {
    const singular = TITLES.map(({ forms }) => forms.join("/"));
    expect(singular.filter((forms, at) => singular.indexOf(forms) !== at)).toEqual([]);
    const minister = DEPARTMENTS.filter(([, office]) => office !== "minister").map(([name]) => name);
    expect(minister.filter((name, at) => minister.indexOf(name) !== at)).toEqual([]);
  });

  it("keeps given names sorted, folded and without doubles", () => {
    for (const list of [MEN_NAMES, WOMEN_NAMES, SHARED_NAMES, WEAK_NAMES, FAMILY_FIRST]) {
      expect([...new Set(list)].toSorted()).toEqual([...list]);
      for (const name of list) expect(name).toMatch(/^[a-z']+$/u);
    }
    const all = [...MEN_NAMES, ...WOMEN_NAMES, ...SHARED_NAMES];
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(3000);
  });
});

describe("phrases of office", () => {
  it.each([
    ["Il ministro degli Esteri turco è atteso domani.", "foreign_minister", ["TR"]],
    ["La ministra ucraina della Difesa è atterrata.", "defence_minister", ["UA"]],
    ["Il presidente del governo spagnolo ha chiamato.", "head_of_government", ["ES"]],
    ["Parla il presidente degli Stati Uniti.", "head_of_state", ["US"]],
    ["È partito il presidente del Consiglio.", "head_of_government", []],
    ["Ecco la presidente della Repubblica greca.", "head_of_state", ["GR"]],
    ["Lo dice il segretario alla Difesa americano.", "defence_minister", ["US"]],
    ["È arrivato l'emiro del Qatar.", "head_of_state", ["QA"]],
    ["Tace il capo del Cremlino.", "head_of_state", ["RU"]],
    ["Tace il capo della Casa Bianca.", "head_of_state", ["US"]],
    ["Il viceministro degli Esteri iraniano tratta.", "deputy_minister", ["IR"]],
    ["Il consigliere per la sicurezza nazionale Usa tratta.", "security_adviser", ["US"]],
    ["Il console generale d'Italia saluta.", "ambassador", ["IT"]],
    ["L'inviato speciale della Casa Bianca tratta.", "envoy", ["US"]],
    ["Il capo della diplomazia francese tratta.", "foreign_minister", ["FR"]],
    ["Il presidente ceco ha firmato.", "head_of_state", ["CZ"]],
    ["L'assistente presidenziale russo tratta.", "official", ["RU"]],
    ["Lo sherpa francese tratta.", "envoy", ["FR"]],
    ["La caponegoziatrice britannica tratta.", "envoy", ["GB"]],
    ["Il primo viceministro degli Esteri bielorusso tratta.", "deputy_minister", ["BY"]],
    ["Il capo dello spionaggio turco è a Doha.", "intelligence_chief", ["TR"]],
    ["Il leader ribelle congolese è a Doha.", "leader", ["CD"]],
    ["Il gran muftì siriano è a Doha.", "official", ["SY"]],
    ["Il granduca è a Roma.", "head_of_state", ["LU"]],
  ])("%s", (text, office, countries) => {
    const role = only(text);
    expect([role.office, role.countries]).toEqual([office, countries]);
  });

  it.each([
    ["Il presidente della Commissione europea è a Strasburgo.", "commission_president", "EU"],
    ["Il presidente del Consiglio europeo è a Strasburgo.", "council_president", "EU"],
    ["Il segretario generale della Nato è a Kiev.", "secretary_general", "NATO"],
    ["Il segretario generale dell'Onu è a Kiev.", "secretary_general", "UN"],
    ["L'Alta rappresentante Ue è a Kiev.", "high_representative", undefined],
    ["La segretaria dem è a Napoli.", "party_leader", "PD"],
    ["Il leader di Hamas è a Doha.", "leader", "HAMAS"],
    ["Il segretario della Cgil è a Bari.", "union_leader", "CGIL"],
  ])("%s", (text, office, organisation) => {
    const role = only(text);
    expect(role.office).toBe(office);
    if (organisation) expect(role.organisations).toContain(organisation);
  });

  it("takes a chain of offices of one person as it is printed", () => {
    const found = roles(
      "Il vicepresidente del Consiglio e ministro degli Affari esteri e della Cooperazione internazionale parte oggi.",
    );
    expect(found.map(({ text }) => text)).toEqual([
      "vicepresidente del Consiglio",
      "ministro degli Affari esteri e della Cooperazione internazionale",
    ]);
  });

  it("marks what is past, indefinite and plural", () => {
    expect(only("Parla l'ex premier britannico.")).toMatchObject({ former: true, countries: ["GB"] });
    expect(only("Parla l'allora ministro della Difesa.")).toMatchObject({ former: true, office: "defence_minister" });
    expect(only("Ha parlato un alto funzionario cinese.")).toMatchObject({ definite: false });
    expect(only("Tra i due leader è tregua.")).toMatchObject({ plural: true, office: "leader" });
    expect(only("Restano i premier di Belgio e Olanda.")).toMatchObject({ plural: true, countries: ["BE", "NL"] });
  });

  it("does not take a posting for a side", () => {
    expect(only("È stato sentito l'ambasciatore russo in Italia.").countries).toEqual(["RU"]);
    expect(only("L'inviato per il Medio Oriente è partito.").countries).toEqual([]);
  });

  it("leaves adjectives and idioms alone", () => {
    for (const text of [
      "Un passaporto diplomatico.",
      "In generale si tace.",
      "È a capo di una banda.",
      "Lo sciopero generale di ieri.",
    ])
      expect(
        roles(text).map((role) => role.text),
        text,
      ).toEqual([]);
  });

  it("does not grow with nesting", () => {
    const text = `Il ${"capo del ".repeat(20_000)}capo.`;
    expect(roles(text).length).toBeGreaterThan(0);
  });
});
