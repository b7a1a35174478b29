const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/**
 * Nouns before the title of a work, the name of a ship, a law, an operation, a storm: the capitals behind them name
 * no person. Made by hand for this project, MIT.
 */
export const TITLE_NOUNS: ReadonlySet<string> = set(`
  canzone canzoni brano brani singolo album film pellicola libro romanzo saggio serie telefilm programma trasmissione operazione
  missione nave navi traghetto yacht legge leggi decreto riforma piano progetto premio premi trofeo coppa torneo auto modello
  vaccino variante uragano tempesta ciclone satellite sonda razzo missile missili treno volo caso inchiesta processo opera dramma
  commedia musical spettacolo show festival rassegna mostra quadro dipinto moto veliero petroliera portaerei sottomarino aereo
  elicottero drone sistema software videogioco gioco personaggio cavallo marca linea prodotto bando concorso campagna protocollo
  accordo lodo lista rivista settimanale quotidiano mensile giornale sito portale blog canale gruppo società azienda compagnia
  via viale piazza corso largo palazzo villa teatro stadio hotel ospedale scuola istituto liceo museo parco centro sala caserma
  campionato lega circuito autodromo memorial trofeo regata barca squadra contrada rione razza varietà vino birra
`);
