import type { PhraseRule } from "./furniture-rule.js";

/** Words of cookie, privacy and comment policies; three different ones in a line make it a policy. */
export const POLICY_WORDS: readonly string[] = [
  "cookie",
  "cookies",
  "consenso",
  "consensi",
  "utenti",
  "policy",
  "privacy",
  "banner",
  "commenti",
  "caratteri",
  "account",
  "iscriviti",
  "registrarsi",
  "newsletter",
  "profilazione",
  "browser",
  "accettare",
  "accetti",
  "navigazione",
  "dispositivo",
  "terze parti",
  "moderati",
  "moderazione",
  "insulti",
  "login",
  "password",
  "e-mail",
  "trattamento dei dati",
  "dati personali",
  "partner pubblicitari",
];

/** A rule that only `classify` fires, by counting `POLICY_WORDS`. */
export const POLICY_RULE: PhraseRule = {
  id: "boilerplate/policy",
  says: "A paragraph with three different words of cookie, privacy or comment policies.",
  kind: "cookie",
  yes: [
    {
      text: "Il ministro ha ricevuto ieri alla Farnesina il collega maltese.\n⟦Gli utenti sono invitati a scrivere commenti senza insulti e a non superare i limiti del regolamento.⟧",
      value: { kind: "cookie", kept: false },
    },
  ],
  no: ["Il ministro ha risposto ai commenti degli ambasciatori ricevuti ieri alla Farnesina per un colloquio."],
};
