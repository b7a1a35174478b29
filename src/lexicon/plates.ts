/**
 * Letters of the Italian provinces, as on number plates and behind the name of a town, "Stresa (VB)", with the city
 * that they stand for; abolished provinces too. Public record (Italian road code), written by hand for this project, MIT.
 */
const PLATES =
  "AG Agrigento,AL Alessandria,AN Ancona,AO Aosta,AP Ascoli Piceno,AQ L'Aquila,AR Arezzo,AT Asti,AV Avellino,BA Bari,BG Bergamo,BI Biella,BL Belluno,BN Benevento,BO Bologna,BR Brindisi,BS Brescia,BT Barletta,BZ Bolzano," +
  "CA Cagliari,CB Campobasso,CE Caserta,CH Chieti,CI Carbonia,CL Caltanissetta,CN Cuneo,CO Como,CR Cremona,CS Cosenza,CT Catania,CZ Catanzaro,EN Enna,FC Forlì,FE Ferrara,FG Foggia,FI Firenze,FM Fermo,FO Forlì,FR Frosinone," +
  "GE Genova,GO Gorizia,GR Grosseto,IM Imperia,IS Isernia,KR Crotone,LC Lecco,LE Lecce,LI Livorno,LO Lodi,LT Latina,LU Lucca,MB Monza,MC Macerata,ME Messina,MI Milano,MN Mantova,MO Modena,MS Massa,MT Matera,NA Napoli,NO Novara,NU Nuoro," +
  "OG Lanusei,OR Oristano,OT Olbia,PA Palermo,PC Piacenza,PD Padova,PE Pescara,PG Perugia,PI Pisa,PN Pordenone,PO Prato,PR Parma,PS Pesaro,PT Pistoia,PU Pesaro,PV Pavia,PZ Potenza,RA Ravenna,RC Reggio Calabria,RE Reggio Emilia,RG Ragusa," +
  "RI Rieti,RM Roma,RN Rimini,RO Rovigo,SA Salerno,SI Siena,SO Sondrio,SP La Spezia,SR Siracusa,SS Sassari,SU Carbonia,SV Savona,TA Taranto,TE Teramo,TN Trento,TO Torino,TP Trapani,TR Terni,TS Trieste,TV Treviso,UD Udine," +
  "VA Varese,VB Verbania,VC Vercelli,VE Venezia,VI Vicenza,VR Verona,VS Sanluri,VT Viterbo,VV Vibo Valentia";

/** The provincial capital of each pair of letters, in lower case. */
export const PLATE_CITIES: ReadonlyMap<string, string> = new Map(
  PLATES.split(",").map((cell) => [cell.slice(0, 2).toLowerCase(), cell.slice(3)]),
);
