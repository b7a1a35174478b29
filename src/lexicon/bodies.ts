/**
 * International bodies, unions of states, armed groups and movements at the table:
 * code among the parties of a contact, type, names. A short name in capitals is read in
 * capitals only.
 * Codes: the annotation guide's list, else the usual short name. Made by hand for this project, MIT.
 */
export const BODY_ROWS = `
EU|body|Unione europea;Ue;Commissione europea;Commissione Ue;Commissione von der Leyen;Consiglio europeo;Consiglio Europeo;Consiglio Ue;Consiglio dell'Unione europea;Consiglio dell'Ue;Consiglio Affari esteri;Consiglio Affari Esteri;Consiglio Affari generali;Parlamento europeo;Europarlamento;Parlamento Ue;Eurocamera;Eurogruppo;Ecofin;Coreper;Seae;Servizio europeo per l'azione esterna;Presidenza di turno Ue;Corte di giustizia europea;Corte di giustizia dell'Ue;Corte di giustizia dell'Unione europea;Corte di giustizia Ue;Corte Ue;Europol;Frontex;Eurojust;Eurostat;Mediatore europeo;Corte dei conti europea;Comunità europea;Cee;Ceca;Ventisette
NATO|body|Nato;Alleanza atlantica;Alleanza Atlantica;Patto atlantico;Patto Atlantico;Trattato dell'Atlantico del Nord;Organizzazione del Trattato dell'Atlantico del Nord;Consiglio atlantico;Consiglio Nord Atlantico;Consiglio Nato-Russia;Consiglio Nato-Ucraina;Shape
UN|body|Onu;Nazioni Unite;Nazioni unite;Organizzazione delle Nazioni Unite;Consiglio di sicurezza;Consiglio di Sicurezza;Consiglio di sicurezza dell'Onu;Consiglio di Sicurezza dell'Onu;Consiglio di sicurezza Onu;Consiglio di Sicurezza Onu;Consiglio di sicurezza delle Nazioni Unite;Consiglio di Sicurezza delle Nazioni Unite;Assemblea generale dell'Onu;Assemblea Generale dell'Onu;Assemblea generale delle Nazioni Unite;Assemblea Generale delle Nazioni Unite;Assemblea generale Onu;Segretariato dell'Onu;Ocha;Unama;Unifil;Unsmil;Minusma;Monusco;Unrwa;Unmik;Consiglio per i diritti umani;Consiglio dei diritti umani;Consiglio Onu per i diritti umani;Consiglio per i diritti umani dell'Onu;Ohchr;Società delle Nazioni;Untso;Undof
G7|body|G7;G-7
G8|body|G8;G-8
G20|body|G20;G-20
E3|body|E3
G77|body|G77
OSCE|body|Osce;Organizzazione per la sicurezza e la cooperazione in Europa
IAEA|body|Aiea;Iaea;Agenzia internazionale per l'energia atomica;Agenzia Internazionale per l'Energia Atomica
ASEAN|body|Asean;Associazione delle nazioni del sud-est asiatico
BRICS|body|Brics
AFU|body|Unione africana;Unione Africana;UA
ARABLEAGUE|body|Lega araba;Lega Araba;Lega degli Stati arabi
GCC|body|Consiglio di cooperazione del Golfo;Ccg;Gcc
OPEC|body|Opec;Opec+;Organizzazione dei Paesi esportatori di petrolio
ICC|court|Corte penale internazionale;Corte Penale Internazionale;Cpi;Icc;Tribunale penale internazionale
IMF|body|Fondo monetario internazionale;Fondo Monetario Internazionale;Fmi;Fondo monetario
HAMAS|armed_group|Hamas;Brigate al-Qassam;Brigate Al-Qassam;Brigate Ezzedine al-Qassam;Brigate Ezzedin al-Qassam
HEZBOLLAH|armed_group|Hezbollah;Hizbollah;Hezbullah;Partito di Dio
HOUTHI|armed_group|Houthi;Houti;Huthi;Huti;houthi;huthi;Ansar Allah;Ansarallah
RSF|armed_group|Forze di supporto rapido;Forze di Supporto Rapido;Rsf;Rapid Support Forces
PKK|armed_group|Pkk;Partito dei lavoratori del Kurdistan;Partito dei Lavoratori del Kurdistan
TALIBAN|armed_group|Talebani;Taliban;Emirato islamico;Emirato islamico dell'Afghanistan;talebani
ISIS|armed_group|Isis;Stato islamico;Stato Islamico;Daesh;Is-K;Isis-K;Isil;Califfato
ALQAEDA|armed_group|Al Qaeda;Al-Qaeda;al-Qaeda;al Qaida;Al Qaida;al-Qaida;Al-Qaida;Al Qaida nel Maghreb islamico;Aqmi
ALSHABAAB|armed_group|Al Shabaab;Al-Shabaab;al-Shabaab;Al Shabab
BOKOHARAM|armed_group|Boko Haram
PIJ|armed_group|Jihad islamica;Jihad Islamica;Jihad islamica palestinese
PLO|body|Olp;Organizzazione per la liberazione della Palestina
PS|government|Autorità nazionale palestinese;Autorità Nazionale Palestinese;Anp;Autorità palestinese;Autorità Palestinese
FATAH|party|Fatah;al-Fatah
M23|armed_group|M23;M-23
FARC|armed_group|Farc;Forze armate rivoluzionarie della Colombia
ELN|armed_group|ELN;Eln;Esercito di liberazione nazionale
ETA|armed_group|ETA
IRA|armed_group|IRA
BRIGATEROSSE|armed_group|Brigate rosse;Brigate Rosse
WAGNER|armed_group|gruppo Wagner;Gruppo Wagner;Wagner;compagnia Wagner;Africa Corps
SDF|armed_group|Forze democratiche siriane;Forze Democratiche Siriane;SDF;Sdf;Fds
YPG|armed_group|Ypg;YPG;Unità di protezione popolare
HTS|armed_group|Hts;Hayat Tahrir al-Sham;Hayat Tahrir al Sham
POLISARIO|armed_group|Fronte Polisario;Polisario
TPLF|armed_group|Tplf;Fronte di liberazione del Tigrè;Fronte di liberazione popolare del Tigray
LNA|armed_group|Esercito nazionale libico;LNA;Lna
STC|armed_group|Consiglio di transizione meridionale
AZOV|armed_group|Battaglione Azov;battaglione Azov;Brigata Azov;brigata Azov;reggimento Azov
ECOWAS|body|Ecowas;Cedeao;Comunità economica degli Stati dell'Africa occidentale
SADC|body|Sadc
EAC|body|Comunità dell'Africa orientale
IGAD|body|Igad
AES|body|Alleanza degli Stati del Sahel
SCO|body|Organizzazione per la cooperazione di Shanghai;Organizzazione di Shanghai;Sco
MERCOSUR|body|Mercosur
CELAC|body|Celac
OAS|body|Osa;Organizzazione degli Stati americani;Organizzazione degli Stati Americani
ALBA|body|Alleanza bolivariana
CARICOM|body|Caricom
WTO|body|Wto;Organizzazione mondiale del commercio;Organizzazione Mondiale del Commercio;OMC
WHO|body|Oms;Organizzazione mondiale della sanità;Organizzazione Mondiale della Sanità;Organizzazione mondiale della salute
WFP|body|Pam;Wfp;Programma alimentare mondiale;World Food Programme
FAO|body|Fao
IFAD|body|Ifad
UNHCR|body|Unhcr;Acnur;Alto commissariato Onu per i rifugiati;Alto commissariato delle Nazioni Unite per i rifugiati
UNICEF|body|Unicef
UNESCO|body|Unesco
UNDP|body|Undp
IOM|body|Oim;Organizzazione internazionale per le migrazioni
ILO|body|Organizzazione internazionale del lavoro;ILO
ICAO|body|Icao
IMO|body|IMO;Organizzazione marittima internazionale
OPCW|body|Opac;Opcw
UNCTAD|body|Unctad
ICJ|court|Corte internazionale di giustizia;Corte Internazionale di Giustizia;Cig dell'Aja
ECHR|court|Corte europea dei diritti dell'uomo;Corte europea dei diritti umani;Cedu
ECB|body|Bce;Banca centrale europea;Banca Centrale Europea;Eurotower
EIB|body|Bei;Banca europea per gli investimenti;Banca europea degli investimenti
EBRD|body|Bers
ESM|body|MES
COE|body|Consiglio d'Europa
WORLDBANK|body|Banca mondiale;Banca Mondiale;World Bank
AIIB|body|Aiib
ADB|body|Banca asiatica di sviluppo;Banca africana di sviluppo
OECD|body|Ocse
IEA|body|Aie;Agenzia internazionale dell'energia
APEC|body|Apec
CSTO|body|Csto;Organizzazione del trattato di sicurezza collettiva
EAEU|body|Unione economica eurasiatica;Unione Economica Eurasiatica
CIS|body|Comunità degli Stati indipendenti;Comunità degli Stati Indipendenti;CSI
OIC|body|Organizzazione della cooperazione islamica;Organizzazione per la cooperazione islamica;OCI
OTS|body|Organizzazione degli Stati turchi
QUAD|body|Quad
AUKUS|body|Aukus
COMMONWEALTH|body|Commonwealth
FRANCOPHONIE|body|Organizzazione internazionale della francofonia
EFTA|body|Efta
EPC|body|Comunità politica europea;Comunità Politica Europea
WILLING|body|Coalizione dei volenterosi;coalizione dei volenterosi;Volenterosi
BOP|body|Board of Peace;Consiglio per la pace;Consiglio di pace per Gaza
ISF|body|Forza internazionale di stabilizzazione
WEIMAR|body|Weimar Plus
V4|body|Gruppo di Visegrad;gruppo di Visegrád;Gruppo di Visegrád;gruppo di Visegrad;Visegrad
WEF|body|World Economic Forum;Forum economico mondiale;Wef
B9|body|Bucharest Nine
CPLP|body|Cplp
INTERPOL|body|Interpol
ICRC|body|Croce rossa internazionale;Croce Rossa internazionale;Comitato internazionale della Croce Rossa;Comitato internazionale della Croce rossa;Cicr
IFRC|body|Mezzaluna Rossa;Mezzaluna rossa
REDCROSS|other|Croce Rossa;Croce rossa;Croce Rossa italiana;Croce rossa italiana;Cri
MSF|other|Medici senza frontiere;Medici Senza Frontiere;Msf
AMNESTY|other|Amnesty International;Amnesty
HRW|other|Human Rights Watch;Hrw
GREENPEACE|other|Greenpeace
EMERGENCY|other|Emergency
SANTEGIDIO|other|Comunità di Sant'Egidio;Sant'Egidio
SAVETHECHILDREN|other|Save the Children
OXFAM|other|Oxfam
CARITAS|other|Caritas;Caritas italiana
WWF|other|Wwf
LEGAMBIENTE|other|Legambiente
ARCI|other|Arci
ANPI|other|Anpi
LIBERA|other|Associazione Libera
OPENARMS|other|Open Arms
SEAWATCH|other|Sea Watch;Sea-Watch
MEDITERRANEA|other|Mediterranea Saving Humans
SOSMED|other|Sos Mediterranee
FLOTILLA|other|Global Sumud Flotilla;Freedom Flotilla;Flotilla
IOC|other|Comitato olimpico internazionale;Cio
FIFA|other|Fifa
UEFA|other|Uefa
NASA|other|Nasa
ESA|other|Agenzia spaziale europea;ESA
FATF|body|Gafi
`;

interface Body {
  readonly code: string;
  readonly type: string;
  readonly names: readonly string[];
}

/** The table, row by row. */
export const BODY_LIST: readonly Body[] = BODY_ROWS.trim()
  .split("\n")
  .map((row) => {
    const [code = "", type = "", names = ""] = row.split("|");
    return { code, type, names: names.split(";") };
  });

/** Codes of those that deal with states: no associations, clubs and campaigns. */
export const BODY_CODES: ReadonlySet<string> = new Set(
  BODY_LIST.filter(({ type }) => type === "body" || type === "armed_group").map(({ code }) => code),
);

/** Towns where bodies sit: who goes there goes to no state, and who is met there need not be of the state around it. */
export const BODY_SEATS: ReadonlySet<string> = new Set([
  "Bruxelles",
  "Ginevra",
  "L'Aia",
  "Lussemburgo",
  "New York",
  "Strasburgo",
]);
