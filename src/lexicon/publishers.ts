/** News agencies and picture desks as desk marks name them, folded. */
export const AGENCIES: ReadonlySet<string> = new Set(
  ("ansa agi adnkronos askanews asca lapresse dire italpress radiocor reuters afp ap ats dpa efe tass ria interfax xinhua nova keystone mediakey anadolu bloomberg upi sir fides zenit bnews teleborsa mf dowjones aska").split(" "),
);

/** Who signs pictures, folded: agencies, archives, photo services. */
export const PICTURE_AGENCIES: ReadonlySet<string> = new Set([
  ...AGENCIES, "getty", "getty images", "epa", "imagoeconomica", "imago", "fotogramma", "ipa", "agf", "shutterstock", "pixabay", "unsplash", "pexels", "istock", "adobe stock", "wikimedia", "wikipedia", "facebook",
  "twitter", "instagram", "x", "ufficio stampa", "alamy", "zuma", "zumapress", "contrasto", "sipa", "mondadori portfolio", "agenzia fotogramma", "gettyimages", "apphoto", "ap photo", "twitter x", "maxppp", "picture alliance", "cc", "creative commons", "depositphotos", "freepik", "nasa",
]);

/** Names of publishers by the host of their pages; sub-domains are read too. */
export const PUBLISHERS: Readonly<Record<string, string>> = {
  "adnkronos.com": "Adnkronos", "affaritaliani.it": "Affaritaliani", "agi.it": "AGI", "analisidifesa.it": "Analisi Difesa", "ansa.it": "ANSA", "ansamed.info": "ANSAmed", "askanews.it": "askanews",
  "asianews.it": "AsiaNews", "avvenire.it": "Avvenire", "blitzquotidiano.it": "Blitz Quotidiano", "corriere.it": "Corriere della Sera", "corrieredellosport.it": "Corriere dello Sport", "dire.it": "Dire",
  "domani.it": "Domani", "editorialedomani.it": "Domani", "esteri.it": "Ministero degli Affari Esteri", "euractiv.it": "Euractiv Italia", "euronews.com": "Euronews", "fanpage.it": "Fanpage", "formiche.net": "Formiche",
  "gazzetta.it": "La Gazzetta dello Sport", "gazzettadelsud.it": "Gazzetta del Sud", "giornaledibrescia.it": "Giornale di Brescia", "globalist.it": "Globalist", "governo.it": "Governo italiano", "huffingtonpost.it": "HuffPost Italia",
  "ilfattoquotidiano.it": "Il Fatto Quotidiano", "ilfoglio.it": "Il Foglio", "ilgazzettino.it": "Il Gazzettino", "ilgiornale.it": "Il Giornale", "ilgiorno.it": "Il Giorno", "ilmanifesto.it": "il manifesto", "ilmattino.it": "Il Mattino",
  "ilmessaggero.it": "Il Messaggero", "ilpost.it": "Il Post", "ilrestodelcarlino.it": "il Resto del Carlino", "ilriformista.it": "Il Riformista", "ilsecoloxix.it": "Il Secolo XIX", "ilsole24ore.com": "Il Sole 24 Ore",
  "ilsussidiario.net": "ilSussidiario", "iltempo.it": "Il Tempo", "internazionale.it": "Internazionale", "inews24.it": "iNews24", "italpress.com": "Italpress", "lagazzettadelmezzogiorno.it": "La Gazzetta del Mezzogiorno", "lanazione.it": "La Nazione",
  "lapresse.it": "LaPresse", "laregione.ch": "laRegione", "larepubblica.it": "la Repubblica", "lasicilia.it": "La Sicilia", "lastampa.it": "La Stampa", "laverita.info": "La Verità", "leggo.it": "Leggo", "lettera43.it": "Lettera43",
  "liberoquotidiano.it": "Libero", "limesonline.com": "Limes", "linkiesta.it": "Linkiesta", "milanofinanza.it": "MF Milano Finanza", "msn.com": "MSN", "notizie.virgilio.it": "Virgilio Notizie", "notizie.it": "Notizie.it", "open.online": "Open",
  "osservatoreromano.va": "L'Osservatore Romano", "panorama.it": "Panorama", "quirinale.it": "Presidenza della Repubblica", "quotidiano.net": "Quotidiano Nazionale", "rainews.it": "RaiNews", "repubblica.it": "la Repubblica", "rsi.ch": "RSI",
  "secoloditalia.it": "Secolo d'Italia", "swissinfo.ch": "Swissinfo", "tgcom24.mediaset.it": "TGCOM24", "tg24.sky.it": "Sky TG24", "tg.la7.it": "TG La7", "tio.ch": "Ticinonline", "today.it": "Today", "tpi.it": "TPI", "unita.it": "l'Unità",
  "unionesarda.it": "L'Unione Sarda", "vaticannews.va": "Vatican News", "vaticaninsider.lastampa.it": "Vatican Insider", "wired.it": "Wired Italia", "agenzianova.com": "Agenzia Nova", "cdt.ch": "Corriere del Ticino", "firenzetoday.it": "FirenzeToday", "ilgiornaleditalia.it": "Il Giornale d'Italia", "money.it": "Money.it", "startmag.it": "Start Magazine", "tgcom24.it": "TGCOM24",
};
