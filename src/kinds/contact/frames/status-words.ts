import type { Clause } from "../terms/terms.js";

/** Words before a noun or infinitive that put it ahead in time, or behind; in the words of terms ("al termine del" is "a termine di"). */
export const AHEAD =
  /\b(verso $|verso un|annuncio d|in arrivo|imminent|in vista d|a vigilia d|in attesa d|attesa per|pront[oaie] per|preparativi (?:per|d)|conto alla rovescia per|in preparazione d|in programma|in agenda|in calendario|prevedendo|per organizzare|per preparare|per fissare|per concordare|prossim)/u;

export const BEHIND =
  /(dopo|a termine d|a fine d|in corso d|durante|in seguito a|a seguito d|indomani d|a conclusione d|reduc[ei] da|a valle d|in ambito d|esito d|esiti d|di ritorno da|a proposito d|riferendosi a|in occasione d|a margine d)/u;

/** "Merz, ⟦di ritorno dall'⟧incontro con Macron": he has had it. */
export const BACK_FROM = /(?:reduc[ei]|ritorno|rientro) da (?:da)?$/u;

export const WISHED =
  /(?<!\p{L})(ipotesi d|idea d|possibilità d|eventualità d|proposta d|richiesta d|offerta d|disponibil\S* a|pront\S* a|disponibilità a|intenzione d|speranza d|spera d|vorrebbe|invito a|invito (?:di \S+ )?per|invita\S* a|si lavora a|lavora a|lavorano a|lavorare a|apre a|apertura a|auspica|aprire la strada a|strada a|basi per|condizioni per|necessità d)/u;

/** "è ⟦in fase di preparazione⟧ un incontro", "un vertice è ⟦allo studio⟧", in the words of terms. */
export const IN_MAKING =
  /(?:in (?:fase di )?(?:preparazione|definizione|studio|discussione)|in via di (?:preparazione|definizione)|a studio|in aria|in valutazione|in cantiere|in forse|in bilico|in dubbio|a rischio|appes[oa] a|da (?:definire|fissare|decidere|organizzare|costruire|confermare))/u;

/** "l'incontro è stato messo ⟦in naftalina⟧": put aside, and not called off. */
export const SHELVED =
  /^(?:in (?:stand|naftalina|pausa|frigo|frigorifero|congelatore|freezer|sospeso|soffitta|ghiaccio)(?!\p{L})|da parte)/u;

export const REFUSED =
  /(?<!\p{L})(rifiut\S*|declin\S*|dice di no a|detto di no a|no a|negat\S*|si è sottratt\S* a|respin\S*)/u;

/** "ha declinato l'invito di X a partecipare ⟦al vertice⟧". */
export const DECLINED = /(?:declinare|rifiutare|respingere) (?:invito|proposta|offerta|richiesta) (?!.*(?:,|;|che) )/u;

export const DENIED = /(?<!\p{L})(smenti\S*|esclud\S*|escluso|nega\S* d|infondat\S*)/u;

export const CALENDAR =
  /(in programma|in agenda|in calendario|previst[oaie]|attes[oaie]|fissat[oaie]|programmat[oaie]|calendarizzat[oaie]|pianificat[oaie])/u;

/** "il vertice dei leader, ⟦convocato per stasera⟧", in the words of terms: a verb by its infinitive. */
export const SET_FOR = /(convocare|riconvocare|fissare|indire|annunciare|programmare|prevedere|organizzare) per ·date/u;

/** "un vertice annunciato e ⟦mai avvenuto⟧", in the words of terms: a verb by its infinitive. */
export const NEVER = /mai (?:avvenire|svolgere|tenere|realizzare|concretizzare|celebrare|fare|avere luogo)/u;

/** "il vertice è ⟦ufficiale⟧", "è ormai ⟦alle porte⟧", in the words of terms: it will be held; not "è ⟦vicino⟧ alla stazione". */
export const AS_GOOD_AS_FIXED =
  /^(?:(?:ormai|già|ora|adesso|quindi|molto|sempre|più|quasi|ancora) )*(?:ufficial[ei]|cert[oaie]|sicur[oaie]|imminent[ei]|vicin[oaie]|prossim[oaie]|cosa fare|fatt[oaie]|a porte|a viste|dietro angolo|a un passo|questione di (?:giorni|ore|settimane))(?= (?:[,.;:!»”—–-]|e|ma|per|dopo|·date|$)|\s*$)/u;

/** "un incontro è necessario": wanted, and not fixed. */
export const NEEDED =
  /^(?:più |molto |ancora )?(?:necessari|auspicabil|possibil|opportun|(?:im)?probabil|indispensabil|urgent|incert|lontan|remot)/u;

/** "⟦Possibile anche⟧ un incontro con X": what a line without a verb opens with. */
export const POSSIBLE =
  /(?<!\p{L})(?:possibil[ei]|probabil[ei]|ipotizzabil[ei]|non esclus[oaie])(?: anche| poi| pure)? $/u;

export const UNDER_WAY = /(in corso(?! d)|tuttora|al via(?! l))/u;

/** The words of a clause up to a term, lower case, with single spaces: for fixed expressions before a trigger. */
export function textBefore(clause: Clause, at: number, reach: number): string {
  return clause.terms
    .slice(Math.max(0, at - reach), at)
    .map((t) => t.normal)
    .join(" ")
    .concat(" ");
}

export const textAfter = (clause: Clause, at: number, reach: number): string =>
  clause.terms
    .slice(at + 1, at + 1 + reach)
    .map((t) => t.normal)
    .join(" ");
