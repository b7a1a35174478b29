/**
 * Who held which office, from 2000 on: states by ISO code, bodies and parties by the code
 * they count as, behind an @ and with the state of a party behind a slash. A row is
 * `unit | office | from Name; from Name; …`: everyone holds until the next one begins;
 * "—" is a gap; `from..until` closes a term; a day is given as precisely as known.
 * " f" marks a woman; brackets mark the part of a name that stands alone. Offices that
 * several people hold at once (ministers without a code of their own, envoys, spokespeople)
 * have a row for each. Defence ministers of the lesser powers only
 * for the last years. Source: public record, written by hand for this project. As of January 2026.
 */
export const HOLDER_ROWS = `
@AFD/DE | party_leader | 2022-06-18 Alice Weidel f
@AFD/DE | party_leader | 2019-11-30 Tino Chrupalla
@AFU | secretary_general | 2003-09-16 Alpha Oumar Konaré; 2008-02-02 Jean Ping; 2012-10-15 Nkosazana [Dlamini-Zuma] f; 2017-03-14 Moussa Faki Mahamat; 2025-03-15 Mahmoud Ali Youssouf
@ARABLEAGUE | secretary_general | 2001-05-16 Amr Moussa; 2011-07-03 Nabil Elaraby; 2016-07-03 Ahmed [Aboul Gheit]
@AVS/IT | party_leader | 2022-07 Nicola Fratoianni
@AVS/IT | party_leader | 2022-07 Angelo Bonelli
@AZIONE/IT | party_leader | 2019-11-21 Carlo Calenda
@CDU/DE | party_leader | 2000-04-10 Angela Merkel f; 2018-12-07 Annegret Kramp-Karrenbauer f; 2021-01-22 Armin Laschet; 2022-01-31 Friedrich Merz
@CGIL/IT | union_leader | 2002-09-20 Guglielmo Epifani; 2010-11-03 Susanna Camusso f; 2019-01-24 Maurizio Landini
@CHP/TR | party_leader | 2010-05-22 Kemal Kılıçdaroğlu; 2023-11-08 Özgür Özel
@CISL/IT | union_leader | 2006-04-27 Raffaele Bonanni; 2014-10-08 Annamaria Furlan f; 2021-03-03 Luigi Sbarra; 2025-02-12 Daniela Fumarola f
@COE | secretary_general | 2004-09-01 [Terry Davis]; 2009-10-01 Thorbjørn Jagland; 2019-09-18 Marija [Pejčinović Burić] f; 2024-09-18 Alain Berset
@CONFINDUSTRIA/IT | union_leader | 2020-05-20 Carlo Bonomi; 2024-05-23 Emanuele Orsini
@CSU/DE | party_leader | 2008-10-25 Horst Seehofer; 2019-01-19 Markus Söder
@ECB | bank_governor | 1998-06-01 Wim Duisenberg; 2003-11-01 Jean-Claude Trichet; 2011-11-01 Mario Draghi; 2019-11-01 Christine Lagarde f
@EIB | secretary_general | 2000-01-01 Philippe Maystadt; 2012-01-01 Werner Hoyer; 2024-01-01 Nadia Calviño f
@EU | commission_president | 1999-09-16 Romano Prodi; 2004-11-22 José Manuel [Durão Barroso]; 2014-11-01 Jean-Claude Juncker; 2019-12-01 Ursula [von der Leyen] f
@EU | council_president | 2009-12-01 Herman [Van Rompuy]; 2014-12-01 Donald Tusk; 2019-12-01 Charles Michel; 2024-12-01 António Costa
@EU | high_representative | 1999-10-18 Javier Solana; 2009-12-01 Catherine Ashton f; 2014-11-01 Federica Mogherini f; 2019-12-01 Josep Borrell; 2024-12-01 Kaja Kallas f
@EU | parliament_president | 2012-01-17 Martin Schulz; 2017-01-17 Antonio Tajani; 2019-07-03 David Sassoli; 2022-01-18 Roberta Metsola f
@EU | commissioner | 2019-12-01..2024-11-30 Paolo Gentiloni; 2024-12-01 Raffaele Fitto
@EU | commissioner | 2014-11-01 Valdis Dombrovskis
@EU | commissioner | 2014-11-01 Maroš Šefčovič
@EU | commissioner | 2019-12-01..2024-11-30 Olivér Várhelyi; 2024-12-01 Marta Kos f
@EU | commissioner | 2024-12-01 Andrius Kubilius
@EU | commissioner | 2024-12-01 Magnus Brunner
@EU | commissioner | 2024-12-01 Teresa Ribera f
@EU | commissioner | 2024-12-01 Dubravka Šuica f
@EU | commissioner | 2014-11-01..2024-11-30 Margrethe Vestager f
@EU | commissioner | 2019-12-01..2024-09-16 Thierry Breton; 2024-12-01 Stéphane Séjourné
@EU | commissioner | 2010-02-10..2014-11-01 Cecilia Malmström f
@EU | commissioner | 2014-11-01..2019-11-30 Dimitris Avramopoulos
@EU | commissioner | 2014-11-01..2019-11-30 Pierre Moscovici
@EU | commissioner | 2010-02-10..2024-11-30 Johannes Hahn
@EU | commissioner | 2010-02-10..2014-11-01 Štefan Füle
@EU | commissioner | 2008-05-09..2014-05-25 Antonio Tajani
@EU | commissioner | 2024-12-01 Apostolos Tzitzikostas
@EU | commissioner | 2024-12-01 Henna Virkkunen f
@EU | commissioner | 2024-12-01 Jozef Síkela
@EU | commissioner | 2024-12-01 Hadja Lahbib f
@EU | commissioner | 2024-12-01 Glenn Micallef
@EU | commissioner | 2024-12-01 Dan Jørgensen
@EU | commissioner | 2024-12-01 Michael McGrath
@EU | commissioner | 2023-10-09 Wopke Hoekstra
@EU | parliament_president | 2007-01-16 Hans-Gert Pöttering; 2009-07-14 Jerzy Buzek
@FAO | secretary_general | 1994-01-01 Jacques Diouf; 2012-01-01 José [Graziano da Silva]; 2019-08-01 [Qu Dongyu]
@FDI/IT | party_leader | 2014-03-08 Giorgia Meloni f
@FORZAITALIA/IT | party_leader | 2013-11-16 Silvio Berlusconi; 2023-07-15 Antonio Tajani
@FPO/AT | party_leader | 2005-04-23 Heinz-Christian Strache; 2019-05-18 —; 2019-09-14 Norbert Hofer; 2021-06-19 Herbert Kickl
@GCC | secretary_general | 2023-02-01 Jasem [Albudaiwi]
@HAMAS | leader | 1996-01 Khaled Meshaal; 2017-05-06 Ismail Haniyeh; 2024-08-06 Yahya Sinwar; 2024-10-16 —
@HAMAS | leader | 2024-10 Khalil al-Hayya
@HEZBOLLAH | leader | 1992-02-16 Hassan Nasrallah; 2024-09-27 —; 2024-10-29 Naim Qassem
@HOUTHI | leader | 2004-09-10 Abdul-Malik al-Houthi
@IAEA | secretary_general | 1997-12-01 Mohamed [ElBaradei]; 2009-12-01 Yukiya Amano; 2019-12-03 Rafael Grossi
@ICC | official | 2012-06-15 Fatou Bensouda f; 2021-06-16 Karim Khan
@ICC | official | 2003-06-16 Luis [Moreno Ocampo]
@ICRC | secretary_general | 2000-01-01 Jakob Kellenberger; 2012-07-01 Peter Maurer; 2022-10-01 Mirjana [Spoljaric Egger] f
@IMF | secretary_general | 2007-11-01 Dominique Strauss-Kahn; 2011-07-05 Christine Lagarde f; 2019-10-01 Kristalina Georgieva f
@IOM | secretary_general | 2008-10-01 William Lacy Swing; 2018-10-01 António Vitorino; 2023-10-01 [Amy Pope] f
@IV/IT | party_leader | 2019-09-18 Matteo Renzi
@LABOUR/GB | party_leader | 2015-09-12 Jeremy Corbyn; 2020-04-04 Keir Starmer
@LEGA/IT | party_leader | 1989-12-04 Umberto Bossi; 2012-07-01 Roberto Maroni; 2013-12-15 Matteo Salvini
@LFI/FR | party_leader | 2016-02-10 Jean-Luc Mélenchon
@LIKUD/IL | party_leader | 2005-12-20 Benjamin Netanyahu
@M5S/IT | party_leader | 2009-10-04 Beppe Grillo; 2017-09-23 Luigi [Di Maio]; 2020-01-22 Vito Crimi; 2021-08-06 Giuseppe Conte
@NATO | secretary_general | 1999-10-14 George Robertson; 2004-01-05 Jaap [de Hoop Scheffer]; 2009-08-01 Anders Fogh Rasmussen; 2014-10-01 Jens Stoltenberg; 2024-10-01 Mark Rutte
@NATO | official | 2021-06-25 Rob Bauer; 2025-01-17 Giuseppe [Cavo Dragone]
@NATO | army_chief | 2022-07-04 Christopher Cavoli; 2025-07-04 Alexus Grynkewich
@NOI MODERATI/IT | party_leader | 2022-08 Maurizio Lupi
@OECD | secretary_general | 2006-06-01 Angel Gurría; 2021-06-01 Mathias Cormann
@OIC | secretary_general | 2005-01-01 Ekmeleddin İhsanoğlu; 2014-01-31 Iyad Madani; 2016-11-17 Yousef al-Othaimeen; 2021-11-17 Hissein Brahim Taha
@OPEC | secretary_general | 2016-08-01 Mohammed Barkindo; 2022-08-01 Haitham al-Ghais
@OSCE | secretary_general | 2017-07-19 Thomas Greminger; 2020-12-04 Helga Schmid f; 2024-12-07 Feridun Sinirlioğlu
@PD/IT | party_leader | 2007-10-27 Walter Veltroni; 2009-02-21 Dario Franceschini; 2009-11-07 Pier Luigi Bersani; 2013-05-11 Guglielmo Epifani; 2013-12-15 Matteo Renzi; 2018-03-12 Maurizio Martina; 2019-03-17 Nicola Zingaretti; 2021-03-14 Enrico Letta; 2023-03-12 Elly Schlein f
@PDL/IT | party_leader | 2009-03-29 Silvio Berlusconi; 2011-07-01..2013-11-16 Angelino Alfano
@PIS/PL | party_leader | 2003-01-18 Jarosław Kaczyński
@PIU EUROPA/IT | party_leader | 2023-02-26 Riccardo Magi
@PKK | leader | 1978-11-27 Abdullah Öcalan
@PP/ES | party_leader | 2018-07-21 Pablo Casado; 2022-04-02 Alberto [Núñez Feijóo]
@PPE | party_leader | 2022-06-01 Manfred Weber
@PSOE/ES | party_leader | 2000-07-22 José Luis [Rodríguez Zapatero]; 2012-02-04 Alfredo [Pérez Rubalcaba]; 2014-07-26 Pedro Sánchez
@REFORM UK/GB | party_leader | 2024-06-03 Nigel Farage
@RN/FR | party_leader | 2011-01-16 Marine [Le Pen] f; 2022-11-05 Jordan Bardella
@RSF/SD | leader | 2013-08 Mohamed Hamdan [Dagalo]
@SPD/DE | party_leader | 2009-11-13 Sigmar Gabriel; 2017-03-19 Martin Schulz; 2018-02-13 —; 2018-04-22 Andrea Nahles f; 2019-06-03 —; 2021-12-11 Lars Klingbeil
@TALIBAN | leader | 2016-05-25 Hibatullah Akhundzada
@TORY/GB | party_leader | 2024-11-02 Kemi Badenoch f
@UDC/IT | party_leader | 2005-10-27 Lorenzo Cesa
@UIL/IT | union_leader | 2014-11-21 Carmelo Barbagallo; 2020-07-04 Pierpaolo Bombardieri
@UN | secretary_general | 1997-01-01 Kofi Annan; 2007-01-01 [Ban Ki-moon]; 2017-01-01 António Guterres
@UN | official | 2018-09-01 Michelle Bachelet f; 2022-10-17 Volker Türk
@UN | official | 2014-03-30..2020-03 Pierre Krähenbühl; 2020-03-18 Philippe Lazzarini
@UN | official | 2016-01-01 Filippo Grandi; 2026-01-01 Barham Salih
@UN | envoy | 2014-07-10 Staffan [de Mistura]; 2019-01-07..2025-09 Geir Pedersen
@UN | envoy | 2025-01-24 Hanna Tetteh f
@UN | spokesperson | 2014-03-10 Stéphane Dujarric
@UN | deputy_secretary_general | 2017-01-01 Amina Mohammed f
@UN | envoy | 2022-09 Abdoulaye Bathily
@UN | envoy | 2021-09-06 Hans Grundberg
@UN | official | 2021-05-12..2024-11 Martin Griffiths; 2024-11-18 Tom Fletcher
@UNESCO | secretary_general | 1999-11-15 Koichiro Matsuura; 2009-11-15 Irina Bokova f; 2017-11-15 Audrey Azoulay f; 2025-11-15 Khaled El-Enany
@UNICEF | secretary_general | 2010-05-01 Anthony Lake; 2018-01-01 Henrietta Fore f; 2022-02-01 Catherine Russell f
@VOX/ES | party_leader | 2014-09-20 Santiago Abascal
@WFP | secretary_general | 2017-04-04 David Beasley; 2023-04-05 Cindy McCain f
@WHO | secretary_general | 2007-01-01 Margaret Chan f; 2017-07-01 [Tedros Adhanom Ghebreyesus]
@WORLDBANK | bank_governor | 2005-06-01 Paul Wolfowitz; 2007-07-01 Robert Zoellick; 2012-07-01 Jim Yong Kim; 2019-04-09 David Malpass; 2023-06-02 Ajay Banga
@WTO | secretary_general | 2005-09-01 Pascal Lamy; 2013-09-01 Roberto Azevêdo; 2021-03-01 Ngozi [Okonjo-Iweala] f
AE | head_of_state | 1971-12-02 Zayed bin Sultan [Al Nahyan]; 2004-11-03 Khalifa bin Zayed [Al Nahyan]; 2022-05-14 [Mohammed bin Zayed]
AE | head_of_government | 2006-01-05 [Mohammed bin Rashid] Al Maktoum
AE | foreign_minister | 2006-02-09 [Abdullah bin Zayed] Al Nahyan
AF | head_of_state | 2001-12-22 Hamid Karzai; 2014-09-29 Ashraf Ghani; 2021-08-15 —
AF | foreign_minister | 2021-09-07 Amir Khan Muttaqi
AL | head_of_government | 1998-10-02 Pandeli Majko; 1999-10-29 Ilir Meta; 2002-07-25 Fatos Nano; 2005-09-11 Sali Berisha; 2013-09-15 Edi Rama
AL | head_of_state | 2002-07-24 Alfred Moisiu; 2007-07-24 Bamir Topi; 2012-07-24 Bujar Nishani; 2017-07-24 Ilir Meta; 2022-07-24 Bajram Begaj
AL | foreign_minister | 2019-01-22 Gent Cakaj; 2021-01-04 Olta Xhaçka f; 2023-09-09 Igli Hasani; 2025-09-19 Elisa Spiropali f
AL | defence_minister | 2013-09-15 Mimi Kodheli f; 2017-09-13 Olta Xhaçka f; 2020-12-31 Niko Peleshi; 2024-07-30 Pirro Vengu
AM | head_of_government | 2008-04-09 Tigran Sargsyan; 2014-04-13 Hovik Abrahamyan; 2016-09-13 Karen Karapetyan; 2018-04-17 Serzh Sargsyan; 2018-05-08 Nikol Pashinyan
AM | head_of_state | 1998-04-09 Robert Kocharyan; 2008-04-09 Serzh Sargsyan; 2018-04-09 Armen Sarkissian; 2022-03-13 Vahagn Khachaturyan
AM | foreign_minister | 2021-08-19 Ararat Mirzoyan
AM | defence_minister | 2021-11-15 Suren Papikyan
AO | head_of_state | 1979-09-21 José Eduardo [dos Santos]; 2017-09-26 João Lourenço
AO | foreign_minister | 2020-04-08 Téte António
AR | head_of_state | 1999-12-10 Fernando [de la Rúa]; 2001-12-21 —; 2002-01-02 Eduardo Duhalde; 2003-05-25 Néstor Kirchner; 2007-12-10 Cristina Kirchner f; 2015-12-10 Mauricio Macri; 2019-12-10 Alberto Fernández; 2023-12-10 Javier Milei
AR | foreign_minister | 2019-12-10 Felipe Solá; 2021-09-20 Santiago Cafiero; 2023-12-10 Diana Mondino f; 2024-10-30 Gerardo Werthein; 2025-10 Pablo Quirno
AR | economy_minister | 2023-12-10 Luis Caputo
AR | defence_minister | 2023-12-12..2025-12-10 Luis Petri
AT | head_of_government | 2000-02-04 Wolfgang Schüssel; 2007-01-11 Alfred Gusenbauer; 2008-12-02 Werner Faymann; 2016-05-09 —; 2016-05-17 Christian Kern; 2017-12-18 Sebastian Kurz; 2019-05-28 —; 2019-06-03 Brigitte Bierlein f; 2020-01-07 Sebastian Kurz; 2021-10-11 Alexander Schallenberg; 2021-12-06 Karl Nehammer; 2025-01-10 Alexander Schallenberg; 2025-03-03 Christian Stocker
AT | head_of_state | 1992-07-08 Thomas Klestil; 2004-07-08 Heinz Fischer; 2016-07-08 —; 2017-01-26 Alexander [Van der Bellen]
AT | foreign_minister | 2013-12-16 Sebastian Kurz; 2017-12-18 Karin Kneissl f; 2019-06-03 Alexander Schallenberg; 2025-03-03 Beate Meinl-Reisinger f
AT | defence_minister | 2020-01-07 Klaudia Tanner f
AU | head_of_government | 1996-03-11 John Howard; 2007-12-03 Kevin Rudd; 2010-06-24 Julia Gillard f; 2013-06-27 Kevin Rudd; 2013-09-18 Tony Abbott; 2015-09-15 Malcolm Turnbull; 2018-08-24 Scott Morrison; 2022-05-23 Anthony Albanese
AU | foreign_minister | 2013-09-18 Julie Bishop f; 2018-08-28 Marise Payne f; 2022-05-23 Penny Wong f
AU | defence_minister | 2019-05-29 Linda Reynolds f; 2021-03-30 Peter Dutton; 2022-06-01 Richard Marles
AZ | head_of_state | 1993-10-10 Heydar Aliyev; 2003-10-31 Ilham Aliyev
AZ | foreign_minister | 2004-04-02 Elmar Mammadyarov; 2020-07-16 Jeyhun Bayramov
AZ | defence_minister | 2013-10-22 Zakir Hasanov
BA | foreign_minister | 2023-01-25 Elmedin Konaković
BA | regional_president | 2022-11-15..2025-08 Milorad Dodik
BD | head_of_government | 2001-10-10 Khaleda Zia f; 2009-01-06 Sheikh [Hasina] f; 2024-08-05 —; 2024-08-08 Muhammad [Yunus]
BE | head_of_government | 1999-07-12 Guy Verhofstadt; 2008-03-20 Yves Leterme; 2008-12-30 Herman [Van Rompuy]; 2009-11-25 Yves Leterme; 2011-12-06 Elio [Di Rupo]; 2014-10-11 Charles Michel; 2019-10-27 Sophie Wilmès f; 2020-10-01 Alexander [De Croo]; 2025-02-03 Bart [De Wever]
BE | foreign_minister | 1999-07-12 Louis Michel; 2004-07-18 Karel [De Gucht]; 2011-12-06 Didier Reynders; 2020-10-01 Sophie Wilmès f; 2022-07-15 Hadja Lahbib f; 2024-12-01 Bernard Quintin; 2025-02-03 Maxime Prévot
BE | defence_minister | 2020-10-01 Ludivine Dedonder f; 2025-02-03 Theo Francken
BE | head_of_state | 1993-08-09 [Alberto II]; 2013-07-21 [re Filippo del Belgio]
BF | head_of_state | 1987-10-15 Blaise Compaoré; 2014-10-31 —; 2015-12-29 Roch Marc Christian Kaboré; 2022-01-24 Paul-Henri Damiba; 2022-09-30 Ibrahim Traoré
BG | head_of_government | 2001-07-24 Simeone [Sakskoburggotski]; 2005-08-17 Sergej Stanišev; 2009-07-27 Bojko Borisov; 2013-03-13 —; 2013-05-29 Plamen Orešarski; 2014-08-06 —; 2014-11-07 Bojko Borisov; 2017-01-27 —; 2017-05-04 Bojko Borisov; 2021-05-12 Stefan Janev; 2021-12-13 Kiril Petkov; 2022-08-02 Galab Donev; 2023-06-06 Nikolaj Denkov; 2024-04-09 Dimitar Glavčev; 2025-01-16 Rosen Željazkov
BG | head_of_state | 1997-01-22 Petar Stojanov; 2002-01-22 Georgi Parvanov; 2012-01-22 Rosen Plevneliev; 2017-01-22..2026-01 Rumen Radev
BG | foreign_minister | 2025-01-16 Georg Georgiev
BG | defence_minister | 2024-04-09 Atanas Zapryanov
BH | head_of_state | 1999-03-06 [Hamad bin Isa Al Khalifa]
BH | foreign_minister | 2020-01-02 Abdullatif al-Zayani
BI | head_of_state | 2003-04-30 Domitien Ndayizeye; 2005-08-26 Pierre Nkurunziza; 2020-06-18 Évariste Ndayishimiye
BJ | head_of_state | 1996-04-04 Mathieu Kérékou; 2006-04-06 Thomas [Boni Yayi]; 2016-04-06 Patrice Talon
BO | head_of_state | 2001-08-07 Jorge Quiroga; 2002-08-06 Gonzalo Sánchez de Lozada; 2003-10-17 Carlos Mesa; 2005-06-09 Eduardo Rodríguez Veltzé; 2006-01-22 Evo Morales; 2019-11-12 Jeanine Áñez f; 2020-11-08 Luis Arce; 2025-11-08 Rodrigo Paz
BR | head_of_state | 1995-01-01 Fernando Henrique Cardoso; 2003-01-01 Luiz Inácio [Lula da Silva]; 2011-01-01 Dilma Rousseff f; 2016-08-31 Michel Temer; 2019-01-01 Jair Bolsonaro; 2023-01-01 Luiz Inácio [Lula da Silva]
BR | foreign_minister | 2003-01-01 Celso Amorim; 2011-01-01 Antonio Patriota; 2013-08-28 Luiz Alberto Figueiredo; 2015-01-01 Mauro Vieira; 2016-05-12 José Serra; 2017-03-07 Aloysio Nunes; 2019-01-01 Ernesto Araújo; 2021-03-30 Carlos França; 2023-01-01 Mauro Vieira
BR | economy_minister | 2019-01-01 Paulo Guedes; 2023-01-01 Fernando Haddad
BR | defence_minister | 2007-07-25 Nelson Jobim; 2011-08-04 Celso Amorim; 2015-01-01 Jaques Wagner; 2015-10-05 Aldo Rebelo; 2016-05-12 Raul Jungmann; 2018-02-27 Joaquim Silva e Luna; 2019-01-02 Fernando Azevedo e Silva; 2021-03-31 Walter Braga Netto; 2022-04-01 Paulo Sérgio Nogueira; 2023-01-01 José Múcio
BW | head_of_state | 1998-03-31 Festus Mogae; 2008-04-01 [Ian Khama]; 2018-04-01 Mokgweetsi Masisi; 2024-11-01 [Duma Boko]
BY | head_of_state | 1994-07-20 Aleksandr Lukashenko
BY | foreign_minister | 2012-08-20 Vladimir Makei; 2022-11-26 —; 2022-12-13 Sergej Aleinik; 2024-06-27 Maksim Ryzhenkov
BY | head_of_government | 2025-03-10 Aleksandr Turčin
BY | defence_minister | 2020-01-20 Viktor Khrenin
CA | head_of_government | 1993-11-04 Jean Chrétien; 2003-12-12 Paul Martin; 2006-02-06 Stephen Harper; 2015-11-04 Justin Trudeau; 2025-03-14 Mark Carney
CA | foreign_minister | 2015-11-04 Stéphane Dion; 2017-01-10 Chrystia Freeland f; 2019-11-20 François-Philippe Champagne; 2021-01-12 Marc Garneau; 2021-10-26 Mélanie Joly f; 2025-05-13 Anita Anand f
CA | defence_minister | 2021-10-26 Anita Anand f; 2023-07-26 Bill Blair; 2025-05-13 David McGuinty
CD | head_of_state | 2001-01-26 Joseph Kabila; 2019-01-24 Félix Tshisekedi
CD | foreign_minister | 2024-06-12 Thérèse [Kayikwamba Wagner] f
CF | head_of_state | 2016-03-30 Faustin-Archange Touadéra
CG | head_of_state | 1997-10-25 Denis [Sassou Nguesso]
CH | foreign_minister | 2003-01-01 Micheline Calmy-Rey f; 2012-01-01 Didier Burkhalter; 2017-11-01 Ignazio Cassis
CH | head_of_state | 2019-01-01 Ueli Maurer; 2020-01-01 Simonetta Sommaruga f; 2021-01-01 Guy Parmelin; 2022-01-01 Ignazio Cassis; 2023-01-01 Alain Berset; 2024-01-01 Viola Amherd f; 2025-01-01 Karin Keller-Sutter f; 2026-01-01 Guy Parmelin
CH | minister | 2012-01-01..2023-12-31 Alain Berset
CH | minister | 2010-11-01..2022-12-31 Simonetta Sommaruga f
CH | minister | 2016-01-01 Guy Parmelin
CH | minister | 2019-01-01 Karin Keller-Sutter f
CH | minister | 2023-01-01 Albert Rösti
CH | minister | 2023-01-01 Elisabeth Baume-Schneider f
CH | minister | 2024-01-01 Beat Jans
CH | defence_minister | 2019-01-01 Viola Amherd f; 2025-04-01 Martin Pfister
CI | head_of_state | 2000-10-26 Laurent Gbagbo; 2011-04-11 Alassane Ouattara
CI | defence_minister | 2017-07-19 Hamed Bakayoko; 2021-04-06 Téné Birahima Ouattara
CL | head_of_state | 2000-03-11 Ricardo Lagos; 2006-03-11 Michelle Bachelet f; 2010-03-11 Sebastián Piñera; 2014-03-11 Michelle Bachelet f; 2018-03-11 Sebastián Piñera; 2022-03-11..2026-03-11 Gabriel Boric
CL | foreign_minister | 2022-03-11 Antonia Urrejola f; 2023-03-10 Alberto [van Klaveren]
CL | defence_minister | 2022-03-11 Maya Fernández f; 2025-03-10 Adriana Delpiano f
CM | head_of_state | 1982-11-06 Paul Biya
CN | head_of_state | 1993-03-27 Jiang [Zemin]; 2003-03-15 [Hu] Jintao; 2013-03-14 [Xi] Jinping
CN | head_of_government | 1998-03-17 [Zhu] Rongji; 2003-03-16 [Wen] Jiabao; 2013-03-15 [Li] Keqiang; 2023-03-11 [Li] Qiang
CN | foreign_minister | 1998-03-18 [Tang] Jiaxuan; 2003-03-17 [Li] Zhaoxing; 2007-04-27 [Yang] Jiechi; 2013-03-16 [Wang] Yi; 2022-12-30 [Qin] Gang; 2023-07-25 [Wang] Yi
CN | defence_minister | 2018-03-19 [Wei] Fenghe; 2023-03-12 [Li] Shangfu; 2023-10-24 —; 2023-12-29 [Dong] Jun
CO | head_of_state | 1998-08-07 Andrés Pastrana; 2002-08-07 Álvaro Uribe; 2010-08-07 Juan Manuel Santos; 2018-08-07 Iván Duque; 2022-08-07 Gustavo Petro
CO | foreign_minister | 2022-08-07 Álvaro Leyva; 2024-05-21 Luis Gilberto Murillo; 2025-01-29 Laura Sarabia f; 2025-07 Rosa Yolanda Villavicencio f
CO | defence_minister | 2022-08-07 Iván Velásquez; 2025-03-03 Pedro Sánchez Suárez
CR | head_of_state | 1998-05-08 [Miguel Ángel Rodríguez]; 2002-05-08 [Abel Pacheco]; 2006-05-08 [Óscar Arias]; 2010-05-08 Laura Chinchilla f; 2014-05-08 [Luis Guillermo Solís]; 2018-05-08 [Carlos Alvarado]; 2022-05-08 [Rodrigo Chaves]
CU | head_of_state | 1976-12-02 Fidel Castro; 2008-02-24 Raúl Castro; 2018-04-19 Miguel [Díaz-Canel]
CU | foreign_minister | 1999-05-28 Felipe [Pérez Roque]; 2009-03-02 Bruno Rodríguez
CU | defence_minister | 2021-04-15 Álvaro López Miera
CV | head_of_state | 2001-03-22 [Pedro Pires]; 2011-09-09 [Jorge Carlos Fonseca]; 2021-11-09 [José Maria Neves]
CY | head_of_state | 1993-02-28 Glafcos Clerides; 2003-02-28 Tassos Papadopoulos; 2008-02-28 Demetris Christofias; 2013-02-28 Nicos Anastasiades; 2023-02-28 Nikos Christodoulides
CY | foreign_minister | 2018-03-01 Nikos Christodoulides; 2022-01-11 —; 2023-03-01 Constantinos Kombos
CY | defence_minister | 2024-01-10 Vasilis Palmas
CZ | head_of_government | 1998-07-22 Miloš Zeman; 2002-07-15 Vladimír Špidla; 2004-08-04 Stanislav Gross; 2005-04-25 Jiří Paroubek; 2006-09-04 Mirek Topolánek; 2009-05-08 Jan Fischer; 2010-07-13 Petr Nečas; 2013-07-10 Jiří Rusnok; 2014-01-29 Bohuslav Sobotka; 2017-12-13 Andrej Babiš; 2021-12-17 Petr Fiala; 2025-12-15 Andrej Babiš
CZ | head_of_state | 1993-02-02 Václav Havel; 2003-03-07 Václav Klaus; 2013-03-08 Miloš Zeman; 2023-03-09 Petr Pavel
CZ | foreign_minister | 2014-01-29 Lubomír Zaorálek; 2017-12-13 —; 2021-12-17 Jan Lipavský; 2025-12-15 Petr Macinka
CZ | defence_minister | 2021-12-17 Jana Černochová f; 2025-12-15 Jaromír Zůna
DE | head_of_government | 1998-10-27 Gerhard Schröder; 2005-11-22 Angela Merkel f; 2021-12-08 Olaf Scholz; 2025-05-06 Friedrich Merz
DE | head_of_state | 1999-07-01 Johannes Rau; 2004-07-01 Horst Köhler; 2010-05-31 —; 2010-06-30 Christian Wulff; 2012-02-17 —; 2012-03-18 Joachim Gauck; 2017-03-19 Frank-Walter Steinmeier
DE | foreign_minister | 1998-10-27 Joschka Fischer; 2005-11-22 Frank-Walter Steinmeier; 2009-10-28 Guido Westerwelle; 2013-12-17 Frank-Walter Steinmeier; 2017-01-27 Sigmar Gabriel; 2018-03-14 Heiko Maas; 2021-12-08 Annalena Baerbock f; 2025-05-06 Johann Wadephul
DE | defence_minister | 2002-07-19 Peter Struck; 2005-11-22 Franz Josef Jung; 2009-10-28 Karl-Theodor [zu Guttenberg]; 2011-03-03 Thomas [de Maizière]; 2013-12-17 Ursula [von der Leyen] f; 2019-07-17 Annegret Kramp-Karrenbauer f; 2021-12-08 Christine Lambrecht f; 2023-01-19 Boris Pistorius
DE | economy_minister | 1999-04-12 Hans Eichel; 2005-11-22 Peer Steinbrück; 2009-10-28 Wolfgang Schäuble; 2017-10-24 —; 2018-03-14 Olaf Scholz; 2021-12-08 Christian Lindner; 2024-11-07 Jörg Kukies; 2025-05-06 Lars Klingbeil
DE | interior_minister | 2005-11-22 Wolfgang Schäuble; 2009-10-28 Thomas [de Maizière]; 2011-03-03 Hans-Peter Friedrich; 2013-12-17 Thomas [de Maizière]; 2018-03-14 Horst Seehofer; 2021-12-08 Nancy Faeser f; 2025-05-06 Alexander Dobrindt
DE | spokesperson | 2010-08-11 Steffen Seibert; 2021-12-08 Steffen Hebestreit; 2025-05-06 Stefan Kornelius
DE | parliament_president | 2005-10-18 Norbert Lammert; 2017-10-24 Wolfgang Schäuble; 2021-10-26 Bärbel Bas f; 2025-03-25 Julia Klöckner f
DJ | head_of_state | 1999-05-08 Ismail Omar Guelleh
DK | head_of_government | 1993-01-25 Poul Nyrup Rasmussen; 2001-11-27 Anders Fogh Rasmussen; 2009-04-05 Lars Løkke Rasmussen; 2011-10-03 Helle Thorning-Schmidt f; 2015-06-28 Lars Løkke Rasmussen; 2019-06-27 Mette Frederiksen f
DK | head_of_state | 1972-01-14 [Margherita II] f; 2024-01-14 [Federico X]
DK | foreign_minister | 2007-11-23 Per Stig Møller; 2010-02-23 Lene Espersen f; 2011-10-03 Villy Søvndal; 2013-12-12 Holger Nielsen; 2014-02-03 Martin Lidegaard; 2015-06-28 Kristian Jensen; 2016-11-28 Anders Samuelsen; 2019-06-27 Jeppe Kofod; 2022-12-15 Lars Løkke Rasmussen
DK | defence_minister | 2019-06-27 Trine Bramsen f; 2022-02-04 Morten Bødskov; 2022-12-15 Jakob Ellemann-Jensen; 2023-08-22 Troels [Lund Poulsen]
DO | head_of_state | 2000-08-16 [Hipólito Mejía]; 2004-08-16 [Leonel Fernández]; 2012-08-16 [Danilo Medina]; 2020-08-16 Luis Abinader
DZ | head_of_state | 1999-04-27 Abdelaziz Bouteflika; 2019-04-02 —; 2019-12-19 Abdelmadjid Tebboune
DZ | foreign_minister | 2000-08-26 Abdelaziz Belkhadem; 2005-05-01 Mohammed Bedjaoui; 2007-06-04 Mourad Medelci; 2013-09-11 Ramtane Lamamra; 2019-04-02 Sabri Boukadoum; 2021-07-07 Ramtane Lamamra; 2023-03-18 Ahmed Attaf
EC | head_of_state | 2000-01-22 Gustavo Noboa; 2003-01-15 Lucio Gutiérrez; 2005-04-20 Alfredo Palacio; 2007-01-15 Rafael Correa; 2017-05-24 Lenín Moreno; 2021-05-24 Guillermo Lasso; 2023-11-23 Daniel Noboa
EE | head_of_government | 1999-03-25 Mart Laar; 2002-01-28 Siim Kallas; 2003-04-10 Juhan Parts; 2005-04-13 Andrus Ansip; 2014-03-26 Taavi Rõivas; 2016-11-23 Jüri Ratas; 2021-01-26 Kaja Kallas f; 2024-07-23 Kristen Michal
EE | head_of_state | 2001-10-08 Arnold Rüütel; 2006-10-09 Toomas Hendrik Ilves; 2016-10-10 Kersti Kaljulaid f; 2021-10-11 Alar Karis
EE | foreign_minister | 2022-07-18 Urmas Reinsalu; 2023-04-17 Margus Tsahkna
EE | defence_minister | 2021-01-26 Kalle Laanet; 2022-07-18 Hanno Pevkur
EG | head_of_state | 1981-10-14 Hosni Mubarak; 2011-02-11 —; 2012-06-30 Mohamed Morsi; 2013-07-03 —; 2014-06-08 Abdel Fattah [al-Sisi]
EG | foreign_minister | 2004-07-11 Ahmed [Aboul Gheit]; 2011-03-06 —; 2013-07-16 Nabil Fahmy; 2014-06-17 Sameh Shoukry; 2024-07-03 Badr Abdelatty
EG | head_of_government | 2004-07-14 Ahmed Nazif; 2011-03-03 Essam Sharaf; 2011-12-07 Kamal [Ganzouri]; 2012-08-02 Hisham Qandil; 2013-07-09 Hazem el-Beblawi; 2014-03-01 Ibrahim Mahlab; 2015-09-19 Sherif Ismail; 2018-06-14 Mostafa Madbouly
EG | intelligence_chief | 2018-06-28 Abbas Kamel; 2024-10-16 Hassan Rashad
EG | defence_minister | 1991-05-20 Mohamed Hussein Tantawi; 2012-08-12 Abdel Fattah al-Sisi; 2014-03-27 Sedki Sobhi; 2018-06-14 Mohamed Zaki; 2024-07-20 Abdel Mageed Saqr
ER | head_of_state | 1993-05-24 Isaias Afwerki
ES | head_of_government | 1996-05-05 José María Aznar; 2004-04-17 José Luis [Rodríguez Zapatero]; 2011-12-21 Mariano Rajoy; 2018-06-02 Pedro Sánchez
ES | head_of_state | 1975-11-22 [Juan Carlos]; 2014-06-19 [Filippo VI]
ES | foreign_minister | 2004-04-18 Miguel Ángel Moratinos; 2010-10-21 Trinidad Jiménez f; 2011-12-22 José Manuel García-Margallo; 2016-11-04 Alfonso Dastis; 2018-06-07 Josep Borrell; 2019-11-30 —; 2020-01-13 Arancha [González Laya] f; 2021-07-12 José Manuel Albares
ES | defence_minister | 2004-04-18 José Bono; 2006-04-11 José Antonio Alonso; 2008-04-14 Carme Chacón f; 2011-12-22 Pedro Morenés; 2016-11-04 María Dolores [de Cospedal] f; 2018-06-07 Margarita Robles f
ES | economy_minister | 2018-06-07 Nadia Calviño f; 2023-12-29 Carlos Cuerpo
ES | interior_minister | 2018-06-07 Fernando Grande-Marlaska
ET | head_of_government | 1995-08-23 Meles Zenawi; 2012-08-20 Hailemariam Desalegn; 2018-04-02 [Abiy] Ahmed
ET | head_of_state | 2018-10-25 Sahle-Work Zewde f; 2024-10-07 Taye Atske Selassie
ET | foreign_minister | 2020-11-08 Demeke Mekonnen; 2024-02-01 Taye Atske Selassie; 2024-10-18 Gedion Timothewos
FI | head_of_government | 1995-04-13 Paavo Lipponen; 2003-06-24 Matti Vanhanen; 2010-06-22 Mari Kiviniemi f; 2011-06-22 Jyrki Katainen; 2014-06-24 Alexander Stubb; 2015-05-29 Juha Sipilä; 2019-06-06 Antti Rinne; 2019-12-10 Sanna Marin f; 2023-06-20 Petteri Orpo
FI | head_of_state | 2000-03-01 Tarja Halonen f; 2012-03-01 Sauli Niinistö; 2024-03-01 Alexander Stubb
FI | foreign_minister | 2000-02-25 Erkki Tuomioja; 2007-04-19 Ilkka Kanerva; 2008-04-04 Alexander Stubb; 2011-06-22 Erkki Tuomioja; 2015-05-29 Timo Soini; 2019-06-06 Pekka Haavisto; 2023-06-20 Elina Valtonen f
FI | defence_minister | 2019-06-06 Antti Kaikkonen; 2023-06-20 Antti Häkkänen
FJ | head_of_government | 2007-01-05 Frank Bainimarama; 2022-12-24 Sitiveni Rabuka
FR | head_of_state | 1995-05-17 Jacques Chirac; 2007-05-16 Nicolas Sarkozy; 2012-05-15 François Hollande; 2017-05-14 Emmanuel Macron
FR | head_of_government | 1997-06-02 Lionel Jospin; 2002-05-06 Jean-Pierre Raffarin; 2005-05-31 Dominique [de Villepin]; 2007-05-17 François Fillon; 2012-05-15 Jean-Marc Ayrault; 2014-03-31 Manuel Valls; 2016-12-06 Bernard Cazeneuve; 2017-05-15 Édouard Philippe; 2020-07-03 Jean Castex; 2022-05-16 Élisabeth Borne f; 2024-01-09 Gabriel Attal; 2024-09-05 Michel Barnier; 2024-12-13 François Bayrou; 2025-09-09 Sébastien Lecornu
FR | foreign_minister | 1997-06-04 Hubert Védrine; 2002-05-07 Dominique [de Villepin]; 2004-03-31 Michel Barnier; 2005-06-02 Philippe Douste-Blazy; 2007-05-18 Bernard Kouchner; 2010-11-14 Michèle Alliot-Marie f; 2011-02-27 Alain Juppé; 2012-05-16 Laurent Fabius; 2016-02-11 Jean-Marc Ayrault; 2017-05-17 Jean-Yves [Le Drian]; 2022-05-20 Catherine Colonna f; 2024-01-11 Stéphane Séjourné; 2024-09-21 Jean-Noël Barrot
FR | defence_minister | 2002-05-07 Michèle Alliot-Marie f; 2007-05-18 Hervé Morin; 2010-11-14 Alain Juppé; 2011-02-27 Gérard Longuet; 2012-05-16 Jean-Yves [Le Drian]; 2017-05-17 Sylvie Goulard f; 2017-06-21 Florence Parly f; 2022-05-20 Sébastien Lecornu; 2025-10-12 Catherine Vautrin f
FR | interior_minister | 2002-05-07 Nicolas Sarkozy; 2004-03-31 Dominique [de Villepin]; 2005-06-02 Nicolas Sarkozy; 2007-03-26 —; 2007-05-18 Michèle Alliot-Marie f; 2009-06-23 Brice Hortefeux; 2011-02-27 Claude Guéant; 2012-05-16 Manuel Valls; 2014-04-02 Bernard Cazeneuve; 2016-12-06 —; 2017-05-17 Gérard Collomb; 2018-10-16 Christophe Castaner; 2020-07-06 Gérald Darmanin; 2024-09-21 Bruno Retailleau; 2025-10-12 Laurent Nuñez
FR | economy_minister | 2007-06-19 Christine Lagarde f; 2011-06-29 François Baroin; 2012-05-16 Pierre Moscovici; 2014-04-02 Michel Sapin; 2017-05-17 Bruno [Le Maire]; 2024-09-21 Antoine Armand; 2024-12-23 Éric Lombard; 2025-10-12 Roland Lescure
GA | head_of_state | 1967-12-02 Omar Bongo; 2009-06-08 —; 2009-10-16 Ali Bongo; 2023-09-04 Brice Oligui Nguema
GB | head_of_government | 1997-05-02 Tony Blair; 2007-06-27 Gordon Brown; 2010-05-11 David Cameron; 2016-07-13 Theresa May f; 2019-07-24 Boris Johnson; 2022-09-06 Liz Truss f; 2022-10-25 Rishi Sunak; 2024-07-05 Keir Starmer
GB | head_of_state | 1952-02-06 [Elisabetta II] f; 2022-09-08 [Carlo III]
GB | foreign_minister | 1997-05-02 Robin Cook; 2001-06-08 Jack Straw; 2006-05-05 Margaret Beckett f; 2007-06-28 David Miliband; 2010-05-12 William Hague; 2014-07-15 Philip Hammond; 2016-07-13 Boris Johnson; 2018-07-09 Jeremy Hunt; 2019-07-24 Dominic Raab; 2021-09-15 Liz Truss f; 2022-09-06 James Cleverly; 2023-11-13 David Cameron; 2024-07-05 David Lammy; 2025-09-05 Yvette Cooper f
GB | defence_minister | 1999-10-11 Geoff Hoon; 2005-05-06 John Reid; 2006-05-05 Des Browne; 2008-10-03 John Hutton; 2009-06-05 Bob Ainsworth; 2010-05-12 Liam Fox; 2011-10-14 Philip Hammond; 2014-07-15 Michael Fallon; 2017-11-02 Gavin Williamson; 2019-07-24 Ben Wallace; 2023-08-31 Grant Shapps; 2024-07-05 John Healey
GB | economy_minister | 1997-05-02 Gordon Brown; 2007-06-28 Alistair Darling; 2010-05-12 George Osborne; 2016-07-13 Philip Hammond; 2019-07-24 Sajid Javid; 2020-02-13 Rishi Sunak; 2022-07-05 Nadhim Zahawi; 2022-09-06 Kwasi Kwarteng; 2022-10-14 Jeremy Hunt; 2024-07-05 Rachel Reeves f
GB | interior_minister | 2001-06-08 David Blunkett; 2004-12-15 Charles Clarke; 2006-05-05 John Reid; 2007-06-28 Jacqui Smith f; 2009-06-05 Alan Johnson; 2010-05-12 Theresa May f; 2016-07-13 Amber Rudd f; 2018-04-30 Sajid Javid; 2019-07-24 Priti Patel f; 2022-09-06 Suella Braverman f; 2023-11-13 James Cleverly; 2024-07-05 Yvette Cooper f; 2025-09-05 Shabana Mahmood f
GB | deputy_head | 2010-05-11..2015-05-08 Nick Clegg; 2021-09-15..2023-04-21 Dominic Raab; 2024-07-05..2025-09-05 Angela Rayner f; 2025-09-05 David Lammy
GB | security_adviser | 2024-12-02 Jonathan Powell
GE | head_of_state | 1995-11-26 Eduard Shevardnadze; 2003-11-23 —; 2004-01-25 Mikheil Saakashvili; 2013-11-17 Giorgi Margvelashvili; 2018-12-16 Salomé Zourabichvili f; 2024-12-29 Mikheil Kavelashvili
GE | head_of_government | 2021-02-22 Irakli Garibashvili; 2024-02-08 Irakli Kobakhidze
GE | foreign_minister | 2021-04-04 David Zalkaliani; 2022-04-04 Ilia Darchiashvili; 2024-10 Maka Bochorishvili f
GE | defence_minister | 2021-02-22 Juansher Burchuladze; 2024-02-09 Irakli Chikovani
GH | head_of_state | 2001-01-07 John Kufuor; 2009-01-07 John Atta Mills; 2012-07-24 John Mahama; 2017-01-07 Nana Akufo-Addo; 2025-01-07 John Mahama
GL | head_of_government | 2021-04-23 Múte Egede; 2025-04-07 Jens-Frederik Nielsen
GL | foreign_minister | 2022-04-05 Vivian Motzfeldt f
GM | head_of_state | 1994-07-22 Yahya Jammeh; 2017-01-19 [Adama Barrow]
GN | head_of_state | 1984-04-05 Lansana Conté; 2008-12-24 Moussa Dadis Camara; 2010-01-15 Sékouba Konaté; 2010-12-21 Alpha Condé; 2021-09-05 Mamady Doumbouya
GR | head_of_government | 1996-01-22 Costas Simitis; 2004-03-10 Kostas Karamanlis; 2009-10-06 George Papandreou; 2011-11-11 Lucas Papademos; 2012-05-16 —; 2012-06-20 Antonis Samaras; 2015-01-26 Alexis Tsipras; 2015-08-27 —; 2015-09-21 Alexis Tsipras; 2019-07-08 Kyriakos Mitsotakis; 2023-05-25 —; 2023-06-26 Kyriakos Mitsotakis
GR | head_of_state | 1995-03-10 Konstantinos Stephanopoulos; 2005-03-12 Karolos Papoulias; 2015-03-13 Prokopis Pavlopoulos; 2020-03-13 Katerina Sakellaropoulou f; 2025-03-13 Konstantinos Tasoulas
GR | foreign_minister | 2009-10-07 George Papandreou; 2010-09-07 Dimitris Droutsas; 2011-06-17 Stavros Lambrinidis; 2011-11-11 Stavros Dimas; 2012-05-17 —; 2012-06-21 Dimitris Avramopoulos; 2013-06-25 Evangelos Venizelos; 2015-01-27 Nikos Kotzias; 2018-10-20 —; 2019-07-09 Nikos Dendias; 2023-05-26 —; 2023-06-27 Giorgos Gerapetritis
GR | defence_minister | 2023-06-27 Nikos Dendias
GR | economy_minister | 2009-10-07 George Papaconstantinou; 2011-06-17 Evangelos Venizelos; 2012-07-05 Yannis Stournaras; 2014-06-10 —; 2015-01-27 Yanis Varoufakis; 2015-07-06 Euclid Tsakalotos; 2019-07-09 Christos Staikouras; 2023-06-27 Kostis Hatzidakis; 2025-03-15 Kyriakos Pierrakakis
GT | head_of_state | 2000-01-14 [Alfonso Portillo]; 2004-01-14 [Óscar Berger]; 2008-01-14 [Álvaro Colom]; 2012-01-14 Otto [Pérez Molina]; 2015-09-03 [Alejandro Maldonado]; 2016-01-14 [Jimmy Morales]; 2020-01-14 Alejandro Giammattei; 2024-01-15 [Bernardo Arévalo]
GW | head_of_state | 2014-06-23 [José Mário Vaz]; 2020-02-27 Umaro [Sissoco Embaló]; 2025-11-26 —
GY | head_of_state | 1999-08-11 Bharrat Jagdeo; 2011-12-03 Donald Ramotar; 2015-05-16 [David Granger]; 2020-08-02 [Irfaan Ali]
HN | head_of_state | 2002-01-27 Ricardo Maduro; 2006-01-27 Manuel Zelaya; 2009-06-28 Roberto Micheletti; 2010-01-27 Porfirio Lobo; 2014-01-27 Juan Orlando Hernández; 2022-01-27..2026-01-27 Xiomara Castro f; 2026-01-27 Nasry Asfura
HR | head_of_government | 2000-01-27 Ivica Račan; 2003-12-23 Ivo Sanader; 2009-07-06 Jadranka Kosor f; 2011-12-23 Zoran Milanović; 2016-01-22 Tihomir Orešković; 2016-10-19 Andrej Plenković
HR | head_of_state | 2000-02-19 Stjepan Mesić; 2010-02-19 Ivo Josipović; 2015-02-19 Kolinda Grabar-Kitarović f; 2020-02-19 Zoran Milanović
HR | foreign_minister | 2019-07-22 Gordan [Grlić Radman]
HR | defence_minister | 2016-10-19 Damir Krstičević; 2020-07-24 Mario Banožić; 2023-11-15 Ivan Anušić
HT | head_of_state | 2001-02-07 Jean-Bertrand Aristide; 2004-03-08 Boniface Alexandre; 2006-05-14 René Préval; 2011-05-14 Michel Martelly; 2016-02-14 Jocelerme Privert; 2017-02-07 Jovenel Moïse; 2021-07-07 —
HU | head_of_government | 1998-07-06 Viktor Orbán; 2002-05-27 Péter Medgyessy; 2004-09-29 Ferenc Gyurcsány; 2009-04-14 Gordon Bajnai; 2010-05-29 Viktor Orbán
HU | head_of_state | 2000-08-04 Ferenc Mádl; 2005-08-05 László Sólyom; 2010-08-06 Pál Schmitt; 2012-05-10 János Áder; 2022-05-10 Katalin Novák f; 2024-02-26 —; 2024-03-05 Tamás Sulyok
HU | foreign_minister | 2014-09-23 Péter Szijjártó
HU | defence_minister | 2022-05-24 Kristóf [Szalay-Bobrovniczky]
ID | head_of_state | 2001-07-23 [Megawati] Sukarnoputri f; 2004-10-20 Susilo Bambang Yudhoyono; 2014-10-20 Joko Widodo; 2024-10-20 [Prabowo] Subianto
ID | foreign_minister | 2014-10-27 Retno Marsudi f; 2024-10-21 Sugiono
ID | defence_minister | 2019-10-23 [Prabowo] Subianto; 2024-10-21 Sjafrie Sjamsoeddin
IE | head_of_government | 1997-06-26 Bertie Ahern; 2008-05-07 Brian Cowen; 2011-03-09 Enda Kenny; 2017-06-14 Leo Varadkar; 2020-06-27 Micheál Martin; 2022-12-17 Leo Varadkar; 2024-04-09 Simon Harris; 2025-01-23 Micheál Martin
IE | head_of_state | 1997-11-11 Mary McAleese f; 2011-11-11 Michael D. Higgins; 2025-11-11 Catherine Connolly f
IE | foreign_minister | 2017-06-14 Simon Coveney; 2022-12-17 Micheál Martin; 2025-01-23 Simon Harris; 2025-11-18 Helen McEntee f
IE | defence_minister | 2020-06-27 Simon Coveney; 2022-12-17 Micheál Martin; 2025-01-23 Simon Harris
IL | head_of_government | 1996-06-18 Benjamin Netanyahu; 1999-07-06 Ehud Barak; 2001-03-07 Ariel Sharon; 2006-04-14 Ehud Olmert; 2009-03-31 Benjamin Netanyahu; 2021-06-13 Naftali Bennett; 2022-07-01 Yair Lapid; 2022-12-29 Benjamin Netanyahu
IL | head_of_state | 2000-08-01 Moshe Katsav; 2007-07-15 Shimon Peres; 2014-07-24 Reuven Rivlin; 2021-07-07 Isaac Herzog
IL | foreign_minister | 2003-02-28 Silvan Shalom; 2006-01-18 Tzipi Livni f; 2009-03-31 Avigdor Lieberman; 2012-12-18 —; 2013-11-11 Avigdor Lieberman; 2015-05-06 —; 2019-02-17 Israel Katz; 2020-05-17 Gabi Ashkenazi; 2021-06-13 Yair Lapid; 2022-12-29 Eli Cohen; 2024-01-01 Israel Katz; 2024-11-07 Gideon Sa'ar
IL | defence_minister | 2006-05-04 Amir Peretz; 2007-06-18 Ehud Barak; 2013-03-18 Moshe Ya'alon; 2016-05-30 Avigdor Lieberman; 2018-11-18 —; 2019-11-12 Naftali Bennett; 2020-05-17 Benny Gantz; 2022-12-29 Yoav Gallant; 2024-11-08 Israel Katz
IL | interior_minister | 2021-06-13 Ayelet Shaked f
IL | minister | 2022-12-29 Bezalel Smotrich
IL | minister | 2022-12-29 Itamar Ben-Gvir
IL | minister | 2022-12-29 Ron Dermer
IN | head_of_government | 1998-03-19 Atal Bihari Vajpayee; 2004-05-22 Manmohan Singh; 2014-05-26 Narendra Modi
IN | head_of_state | 1997-07-25 K. R. Narayanan; 2002-07-25 A.P.J. Abdul Kalam; 2007-07-25 Pratibha Patil f; 2012-07-25 Pranab Mukherjee; 2017-07-25 Ram Nath Kovind; 2022-07-25 Droupadi Murmu f
IN | foreign_minister | 2004-05-23 Natwar Singh; 2005-11-07 —; 2006-10-24 Pranab Mukherjee; 2009-05-22 S. M. Krishna; 2012-10-28 Salman Khurshid; 2014-05-26 Sushma Swaraj f; 2019-05-30 Subrahmanyam Jaishankar
IN | defence_minister | 2006-10-24 A. K. Antony; 2014-05-26 Arun Jaitley; 2014-11-09 Manohar Parrikar; 2017-09-03 Nirmala Sitharaman f; 2019-05-30 Rajnath Singh
IN | security_adviser | 2014-05-30 Ajit Doval
IN | economy_minister | 2019-05-31 Nirmala Sitharaman f
IQ | head_of_state | 1979-07-16 Saddam Hussein; 2003-04-09 —; 2005-04-07 Jalal Talabani; 2014-07-24 Fuad Masum; 2018-10-02 Barham Salih; 2022-10-17 Abdul Latif Rashid
IQ | head_of_government | 2004-06-28 Iyad Allawi; 2005-05-03 Ibrahim al-Jaafari; 2006-05-20 Nouri al-Maliki; 2014-09-08 Haider al-Abadi; 2018-10-25 Adel [Abdul Mahdi]; 2020-05-07 Mustafa al-Kadhimi; 2022-10-27 Mohammed Shia al-Sudani
IQ | foreign_minister | 2003-09-01 Hoshyar Zebari; 2014-07 —; 2014-09-08 Ibrahim al-Jaafari; 2018-10-25 Mohamed Ali Alhakim; 2020-06-06 Fuad Hussein
IQ | defence_minister | 2020-05-06 Juma Inad; 2022-10-27 Thabet al-Abbasi
IR | head_of_state | 1997-08-03 Mohammad Khatami; 2005-08-03 Mahmoud Ahmadinejad; 2013-08-03 Hassan Rouhani; 2021-08-03 Ebrahim Raisi; 2024-05-19 —; 2024-07-28 Masoud Pezeshkian
IR | supreme_leader | 1989-06-04 Ali Khamenei
IR | foreign_minister | 1997-08-20 Kamal Kharrazi; 2005-08-24 Manouchehr Mottaki; 2010-12-13 Ali Akbar Salehi; 2013-08-15 Mohammad Javad Zarif; 2021-08-25 Hossein Amir-Abdollahian; 2024-05-19 —; 2024-08-21 Abbas Araghchi
IR | parliament_president | 2008-05-28 Ali Larijani; 2020-05-28 Mohammad Bagher Ghalibaf
IR | security_adviser | 2013-09-10 Ali Shamkhani; 2023-05-22 Ali Akbar Ahmadian; 2025-08-05 Ali Larijani
IR | spokesperson | 2024-10-01 Esmail Baghaei
IR | defence_minister | 2013-08-15 Hossein Dehghan; 2017-08-20 Amir Hatami; 2021-08-25 Mohammad-Reza Ashtiani; 2024-08-21 Aziz Nasirzadeh
IR | deputy_head | 2024-07-28 Mohammad Reza Aref
IR | deputy_minister | 2024-09 Majid Takht-Ravanchi
IR | spokesperson | 2021-08..2024-08 Nasser Kanani
IR | ambassador | 2022-09 Amir Saeid Iravani
IS | head_of_government | 1991-04-30 Davíð Oddsson; 2004-09-15 Halldór Ásgrímsson; 2006-06-15 Geir Haarde; 2009-02-01 Jóhanna Sigurðardóttir f; 2013-05-23 Sigmundur Davíð Gunnlaugsson; 2016-04-07 Sigurður Ingi Jóhannsson; 2017-01-11 Bjarni Benediktsson; 2017-11-30 Katrín Jakobsdóttir f; 2024-04-09 Bjarni Benediktsson; 2024-12-21 Kristrún Frostadóttir f
IS | head_of_state | 1996-08-01 Ólafur Ragnar Grímsson; 2016-08-01 Guðni Jóhannesson; 2024-08-01 Halla Tómasdóttir f
IT | head_of_state | 1992-05-28 Oscar Luigi Scalfaro; 1999-05-18 Carlo Azeglio Ciampi; 2006-05-15 Giorgio Napolitano; 2015-01-14 —; 2015-02-03 Sergio Mattarella
IT | head_of_government | 1996-05-17 Romano Prodi; 1998-10-21 Massimo D'Alema; 2000-04-25 Giuliano Amato; 2001-06-11 Silvio Berlusconi; 2006-05-17 Romano Prodi; 2008-05-08 Silvio Berlusconi; 2011-11-16 Mario Monti; 2013-04-28 Enrico Letta; 2014-02-22 Matteo Renzi; 2016-12-12 Paolo Gentiloni; 2018-06-01 Giuseppe Conte; 2021-02-13 Mario Draghi; 2022-10-22 Giorgia Meloni f
IT | foreign_minister | 1996-05-17 Lamberto Dini; 2001-06-11 Renato Ruggiero; 2002-01-06 Silvio Berlusconi; 2002-11-14 Franco Frattini; 2004-11-18 Gianfranco Fini; 2006-05-17 Massimo D'Alema; 2008-05-08 Franco Frattini; 2011-11-16 Giulio [Terzi di Sant'Agata]; 2013-03-26 Mario Monti; 2013-04-28 Emma Bonino f; 2014-02-22 Federica Mogherini f; 2014-10-31 Paolo Gentiloni; 2016-12-12 Angelino Alfano; 2018-06-01 Enzo [Moavero Milanesi]; 2019-09-05 Luigi [Di Maio]; 2022-10-22 Antonio Tajani
IT | defence_minister | 2001-06-11 Antonio Martino; 2006-05-17 Arturo Parisi; 2008-05-08 Ignazio [La Russa]; 2011-11-16 Giampaolo [Di Paola]; 2013-04-28 Mario Mauro; 2014-02-22 Roberta Pinotti f; 2018-06-01 Elisabetta Trenta f; 2019-09-05 Lorenzo Guerini; 2022-10-22 Guido Crosetto
IT | interior_minister | 2001-06-11 Claudio Scajola; 2002-07-03 Giuseppe Pisanu; 2006-05-17 Giuliano Amato; 2008-05-08 Roberto Maroni; 2011-11-16 Anna Maria Cancellieri f; 2013-04-28 Angelino Alfano; 2016-12-12 Marco Minniti; 2018-06-01 Matteo Salvini; 2019-09-05 Luciana Lamorgese f; 2022-10-22 Matteo Piantedosi
IT | economy_minister | 2001-06-11 Giulio Tremonti; 2004-07-16 Domenico Siniscalco; 2005-09-22 Giulio Tremonti; 2006-05-17 Tommaso Padoa-Schioppa; 2008-05-08 Giulio Tremonti; 2011-11-16 Vittorio Grilli; 2013-04-28 Fabrizio Saccomanni; 2014-02-22 Pier Carlo Padoan; 2018-06-01 Giovanni Tria; 2019-09-05 Roberto Gualtieri; 2021-02-13 Daniele Franco; 2022-10-22 Giancarlo Giorgetti
IT | parliament_president | 2006-04-28 Fausto Bertinotti; 2008-04-30 Gianfranco Fini; 2013-03-16 Laura Boldrini f; 2018-03-24 Roberto Fico; 2022-10-14 Lorenzo Fontana
IT | parliament_president | 2006-04-29 Franco Marini; 2008-04-29 Renato Schifani; 2013-03-16 Pietro Grasso; 2018-03-24 Maria Elisabetta Alberti Casellati f; 2022-10-13 Ignazio [La Russa]
IT | minister | 2008-05-08..2011-07-27 Angelino Alfano
IT | minister | 2022-10-22 Carlo Nordio
IT | minister | 2022-10-22 Adolfo Urso
IT | minister | 2022-10-22 Francesco Lollobrigida
IT | minister | 2022-10-22 Gilberto [Pichetto Fratin]
IT | minister | 2022-10-22 Giuseppe Valditara
IT | minister | 2022-10-22 Anna Maria Bernini f
IT | minister | 2022-10-22 Orazio Schillaci
IT | minister | 2022-10-22 Daniela Santanchè f
IT | minister | 2022-10-22 Eugenia Roccella f
IT | minister | 2022-10-22 Marina Calderone f
IT | minister | 2022-10-22..2024-09-06 Gennaro Sangiuliano; 2024-09-06 Alessandro Giuli
IT | minister | 2022-10-22..2024-11-30 Raffaele Fitto; 2024-12-02 Tommaso Foti
IT | minister | 2022-10-22 Luca Ciriani
IT | minister | 2022-10-22 Nello Musumeci
IT | minister | 2022-10-22 Andrea Abodi
IT | minister | 2022-10-22 Alessandra Locatelli f
IT | minister | 2022-10-22 Roberto Calderoli
IT | minister | 2022-10-22 Paolo Zangrillo
IT | deputy_minister | 2022-10-22 Alfredo Mantovano
IT | deputy_minister | 2022-11-02 Edmondo Cirielli
IT | minister | 2019-09-05..2022-10-22 Roberto Speranza
IT | minister | 2018-06-01..2021-02-13 Alfonso Bonafede
IT | minister | 2021-02-13..2022-10-22 Marta Cartabia f
IT | minister | 2021-02-13..2022-10-22 Renato Brunetta
IT | minister | 2014-02-22..2018-06-01 Graziano Delrio
IT | minister | 2014-02-22..2018-06-01 Andrea Orlando
IT | minister | 2014-02-22..2018-06-01 Dario Franceschini
IT | minister | 2014-02-22..2016-12-12 Maria Elena Boschi f
IT | minister | 2014-02-22..2016-12-12 Stefania Giannini f
IT | minister | 2014-02-22..2018-06-01 Beatrice Lorenzin f
IT | minister | 2018-06-01..2019-09-05 Danilo Toninelli
IT | minister | 2011-11-16..2013-04-28 Elsa Fornero f
IT | minister | 2011-11-16..2013-04-28 Corrado Passera
IT | minister | 2008-05-08..2011-11-16 Mariastella Gelmini f
IT | minister | 2008-05-08..2011-11-16 Sandro Bondi
IT | minister | 2008-05-08..2011-11-16 Maurizio Sacconi
IT | minister | 2008-05-08..2011-11-16 Mara Carfagna f
IT | minister | 2008-05-08..2011-11-16 Giorgia Meloni f
IT | bank_governor | 1993-05-04 Antonio Fazio; 2005-12-29 Mario Draghi; 2011-11-01 Ignazio Visco; 2023-11-01 Fabio Panetta
IT | regional_president | 2010-04-01 Luca Zaia; 2025-12-05 Alberto Stefani
IT | regional_president | 2018-03-26 Attilio Fontana
IT | regional_president | 2015-06-18..2025-12 Vincenzo [De Luca]
IT | regional_president | 2015-06-26..2026-01 Michele Emiliano
IT | regional_president | 2015-06-11..2024-07-26 Giovanni Toti; 2024-10-30 Marco Bucci
IT | regional_president | 2014-11-24..2024-07-12 Stefano Bonaccini
IT | regional_president | 2023-02-25 Francesco Rocca
IT | regional_president | 2018-04-29 Massimiliano Fedriga
IT | regional_president | 2021-10-29 Roberto Occhiuto
IT | regional_president | 2022-09-26 Renato Schifani
IT | regional_president | 2020-10-08 Eugenio Giani
IT | regional_president | 2019-06-14 Alberto Cirio
IT | regional_president | 2024-03-20 Alessandra Todde f
IT | regional_president | 2025-12-09 Roberto Fico
IT | mayor | 2008-04-28 Gianni Alemanno; 2013-06-12 Ignazio Marino; 2015-10-31 —; 2016-06-22 Virginia Raggi f; 2021-10-21 Roberto Gualtieri
IT | mayor | 2011-06-01 Giuliano Pisapia; 2016-06-21 Giuseppe Sala
IT | mayor | 2011-06-01 Luigi [de Magistris]; 2021-10-18 Gaetano Manfredi
IT | minister | 2011-11-16..2013-04-28 Paola Severino f
IT | minister | 2011-11-16..2013-04-28 Andrea Riccardi
IT | minister | 2013-04-28..2014-02-22 Cécile Kyenge f
IT | minister | 2013-04-28..2014-02-22 Enzo Moavero
IT | minister | 2013-04-28..2014-02-22 Maria Chiara Carrozza f
IT | minister | 2014-02-22..2018-06-01 Giuliano Poletti
IT | minister | 2014-02-22..2018-06-01 Marianna Madia f
IT | minister | 2014-02-22..2016-04-05 Federica Guidi f; 2016-05-10 Carlo Calenda; 2018-06-01 —
IT | minister | 2014-02-22..2018-06-01 Gian Luca Galletti
IT | minister | 2016-12-12..2018-06-01 Valeria Fedeli f
IT | minister | 2018-06-01..2019-09-05 Giulia Bongiorno f
IT | minister | 2018-06-01..2019-09-05 Giulia Grillo f
IT | minister | 2018-06-01..2019-09-05 Paolo Savona
IT | minister | 2018-06-01..2019-12-30 Lorenzo Fioramonti
IT | minister | 2019-09-05..2021-01-14 Teresa Bellanova f
IT | minister | 2019-09-05..2021-02-13 Paola [De Micheli] f
IT | minister | 2019-09-05..2022-10-22 Fabiana Dadone f
IT | minister | 2020-01-10..2021-02-13 Lucia Azzolina f
IT | minister | 2021-02-13..2022-10-22 Vittorio Colao
IT | minister | 2021-02-13..2022-10-22 Roberto Cingolani
IT | minister | 2021-02-13..2022-10-22 Enrico Giovannini
IT | minister | 2021-02-13..2022-10-22 Patrizio Bianchi
IT | minister | 2021-02-13..2022-10-22 Massimo Garavaglia
IT | minister | 2021-02-13..2022-10-22 Stefano Patuanelli
IT | minister | 2021-02-13..2022-10-22 Elena Bonetti f
IT | minister | 2006-05-17..2008-05-08 Clemente Mastella
IT | minister | 2006-05-17..2008-05-08 Antonio [Di Pietro]
IT | minister | 2006-05-17..2008-05-08 Pier Luigi Bersani
IT | minister | 2006-05-17..2008-05-08 Livia Turco f
IT | minister | 2006-05-17..2008-05-08 Rosy Bindi f
IT | minister | 2001-06-11..2006-05-17 Letizia Moratti f
IT | minister | 2001-06-11..2006-05-17 Roberto Castelli
IT | minister | 2008-05-08..2010-05-04 Claudio Scajola
IT | minister | 2008-05-08..2011-11-16 Altero Matteoli
IT | minister | 2008-05-08..2011-11-16 Stefania Prestigiacomo f
IT | minister | 2008-05-08..2011-11-16 Gianfranco Rotondi
IT | minister | 2008-05-08..2010-11-15 Andrea Ronchi
IT | minister | 2008-05-08..2011-11-16 Michela Vittoria Brambilla f
IT | deputy_head | 2022-10-22 Matteo Salvini
IT | deputy_head | 2022-10-22 Antonio Tajani
IT | deputy_minister | 2022-11-02 Maria Tripodi f
IT | deputy_minister | 2022-11-02 Giorgio Silli
IT | deputy_minister | 2022-11-02 Isabella Rauti f
IT | deputy_minister | 2022-11-02 Matteo [Perego di Cremnago]
IT | deputy_minister | 2022-10-31 Giovanbattista Fazzolari
IT | deputy_minister | 2022-11-02 Maurizio Leo
IT | deputy_minister | 2022-11-02 Francesco Paolo Sisto
IT | deputy_minister | 2022-11-02 Wanda Ferro f
IT | deputy_minister | 2022-11-02 Nicola Molteni
IT | deputy_minister | 2022-11-02 Edoardo Rixi
IT | ambassador | 2021-10..2025-09 Mariangela Zappia f; 2025-09 Marco Peronaci
IT | ambassador | 2025-09-01 Gian Lorenzo Cornado
IT | ambassador | 2023-11 Cecilia Piccioni f
IT | army_chief | 2021-11-05 Giuseppe [Cavo Dragone]; 2024-10-04 Luciano Portolano
IT | regional_president | 2008-12..2009-02 Renato Soru; 2009-02 Ugo Cappellacci; 2014-03 Francesco Pigliaru; 2019-03 Christian Solinas
IT | regional_president | 2005-04 Nichi Vendola; 2015-06-26 —; 2026-01 Antonio Decaro
IT | regional_president | 1995-06 Roberto Formigoni; 2013-03-18 Roberto Maroni
IT | regional_president | 2008-05 Raffaele Lombardo; 2012-11-10 Rosario Crocetta; 2017-11-18 Nello Musumeci
IT | regional_president | 2013-03-12 Nicola Zingaretti; 2022-11-10 —
IT | regional_president | 2010-04..2013-03 Renata Polverini f
IT | regional_president | 2014-06 Sergio Chiamparino; 2019-06-07 —
IT | regional_president | 2013-05 Debora Serracchiani f; 2018-03 —
IT | regional_president | 2024-12-13 Michele [de Pascale]
IT | regional_president | 2024-11-18 Stefania Proietti f
IT | regional_president | 2020-09-30 Francesco Acquaroli
IT | regional_president | 2019-03-22 Marco Marsilio
IT | regional_president | 2019-03-26 Vito Bardi
IT | mayor | 2009-06-22 Matteo Renzi; 2014-03-24 Dario Nardella; 2024-06-26 Sara Funaro f
IT | mayor | 2021-10-27 Stefano [Lo Russo]
IT | mayor | 2021-10-11 Matteo Lepore
IT | mayor | 2022-06-20 Roberto Lagalla
IT | mayor | 2025-05-30 Silvia Salis f
IT | mayor | 2012-05-21..2022-06-20 Leoluca Orlando
IT | mayor | 2016-06-30..2021-10-27 Chiara Appendino f
JO | head_of_state | 1999-02-07 [Abdullah II]
JO | foreign_minister | 2017-01-15 Ayman Safadi
JP | head_of_government | 2000-04-05 Yoshiro Mori; 2001-04-26 Junichiro Koizumi; 2006-09-26 Shinzo Abe; 2007-09-26 Yasuo Fukuda; 2008-09-24 Taro Aso; 2009-09-16 Yukio Hatoyama; 2010-06-08 Naoto Kan; 2011-09-02 Yoshihiko Noda; 2012-12-26 Shinzo Abe; 2020-09-16 Yoshihide Suga; 2021-10-04 Fumio Kishida; 2024-10-01 Shigeru Ishiba; 2025-10-21 Sanae Takaichi f
JP | head_of_state | 1989-01-07 [Akihito]; 2019-05-01 [Naruhito]
JP | foreign_minister | 2001-04-26 Makiko Tanaka f; 2002-02-01 Yoriko Kawaguchi f; 2004-09-27 Nobutaka Machimura; 2005-10-31 Taro Aso; 2007-08-27 —; 2009-09-16 Katsuya Okada; 2010-09-17 Seiji Maehara; 2011-03-09 Takeaki Matsumoto; 2011-09-02 Koichiro Genba; 2012-12-26 Fumio Kishida; 2017-08-03 Taro Kono; 2019-09-11 Toshimitsu Motegi; 2021-11-04 —; 2021-11-10 Yoshimasa Hayashi; 2023-09-13 Yoko Kamikawa f; 2024-10-01 Takeshi Iwaya; 2025-10-21 Toshimitsu Motegi
JP | defence_minister | 2024-10-01 Gen Nakatani; 2025-10-21 Shinjiro Koizumi
JP | spokesperson | 2025-10-21 Minoru Kihara
KE | head_of_state | 1978-08-22 Daniel [arap Moi]; 2002-12-30 Mwai Kibaki; 2013-04-09 Uhuru Kenyatta; 2022-09-13 William Ruto
KE | defence_minister | 2022-10-27 Aden Duale; 2024-08-08 Soipan Tuya f
KG | head_of_state | 1990-10-27 Askar Akaev; 2005-03-25 Kurmanbek Bakiev; 2010-04-07 Roza Otunbaeva f; 2011-12-01 Almazbek Atambayev; 2017-11-24 Sooronbay Jeenbekov; 2020-10-15 —; 2021-01-28 Sadyr Japarov
KG | foreign_minister | 2022-04-22 Jeenbek Kulubayev
KH | head_of_government | 1998-11-30 [Hun Sen]; 2023-08-22 [Hun Manet]
KH | defence_minister | 2023-08-22 Tea Seiha
KI | head_of_state | 2003-07-10 Anote Tong; 2016-03-11 Taneti Maamau
KP | head_of_state | 1994-07-08 [Kim] Jong-il; 2011-12-17 [Kim] Jong-un
KP | foreign_minister | 2022-06-11 [Choe] Son-hui f
KR | head_of_state | 1998-02-25 [Kim] Dae-jung; 2003-02-25 [Roh] Moo-hyun; 2008-02-25 [Lee] Myung-bak; 2013-02-25 [Park] Geun-hye f; 2017-03-10 —; 2017-05-10 [Moon] Jae-in; 2022-05-10 [Yoon] Suk-yeol; 2025-04-04 —; 2025-06-04 [Lee] Jae-myung
KR | foreign_minister | 2017-06-18 [Kang] Kyung-wha f; 2022-05-12 [Park] Jin; 2024-01-10 [Cho] Tae-yul; 2025-07-19 [Cho] Hyun
KR | head_of_government | 2022-05-21 [Han] Duck-soo; 2025-05-01 —; 2025-07-03 [Kim] Min-seok
KR | defence_minister | 2024-09-06 [Kim] Yong-hyun; 2024-12-05 —; 2025-07-25 [Ahn] Gyu-back
KW | head_of_state | 2006-01-29 [Sabah al-Ahmad al-Sabah]; 2020-09-30 [Nawaf al-Ahmad al-Sabah]; 2023-12-16 [Mishal al-Ahmad al-Sabah]
KW | foreign_minister | 2024-02 Abdullah [al-Yahya]
KZ | head_of_state | 1990-04-24 Nursultan Nazarbayev; 2019-03-20 Kassym-Jomart Tokayev
KZ | foreign_minister | 2019-09-18 Mukhtar Tileuberdi; 2023-04-03 Murat Nurtleu; 2025-09-26 Yermek Kosherbayev
LB | head_of_state | 1998-11-24 Émile Lahoud; 2007-11-24 —; 2008-05-25 Michel Suleiman; 2014-05-25 —; 2016-10-31 Michel Aoun; 2022-10-30 —; 2025-01-09 Joseph Aoun
LB | head_of_government | 2005-07-19 Fouad Siniora; 2009-11-09 Saad Hariri; 2011-06-13 Najib Mikati; 2014-02-15 Tammam Salam; 2016-12-18 Saad Hariri; 2020-01-21 Hassan Diab; 2021-09-10 Najib Mikati; 2025-02-08 Nawaf Salam
LB | parliament_president | 1992-10-20 Nabih Berri
LB | foreign_minister | 2014-02-15 Gebran Bassil; 2020-01-21 Nassif Hitti; 2020-08-04 Charbel Wehbe; 2021-05-20 —; 2021-09-10 Abdallah [Bou Habib]; 2025-02-08 Youssef Raggi
LB | defence_minister | 2021-09-10 Maurice Sleem; 2025-02-08 Michel Menassa
LK | head_of_state | 1994-11-12 Chandrika Kumaratunga f; 2005-11-19 Mahinda Rajapaksa; 2015-01-09 Maithripala Sirisena; 2019-11-18 [Gotabaya Rajapaksa]; 2022-07-21 Ranil Wickremesinghe; 2024-09-23 Anura Kumara Dissanayake
LR | head_of_state | 1997-08-02 [Charles Taylor]; 2003-08-11 —; 2006-01-16 Ellen [Johnson Sirleaf] f; 2018-01-22 [George Weah]; 2024-01-22 Joseph Boakai
LT | head_of_state | 1998-02-26 Valdas Adamkus; 2003-02-26 Rolandas Paksas; 2004-04-06 —; 2004-07-12 Valdas Adamkus; 2009-07-12 Dalia Grybauskaitė f; 2019-07-12 Gitanas Nausėda
LT | head_of_government | 2001-07-03 Algirdas Brazauskas; 2006-07-04 Gediminas Kirkilas; 2008-12-09 Andrius Kubilius; 2012-12-13 Algirdas Butkevičius; 2016-12-13 Saulius Skvernelis; 2020-12-11 Ingrida Šimonytė f; 2024-12-12 Gintautas Paluckas; 2025-08-04 —; 2025-09-25 Inga Ruginienė f
LT | foreign_minister | 2012-12-13 Linas Linkevičius; 2020-12-11 Gabrielius Landsbergis; 2024-12-12 Kęstutis Budrys
LT | defence_minister | 2020-12-11 Arvydas Anušauskas; 2024-03-25 Laurynas Kasčiūnas; 2024-12-12 Dovilė Šakalienė f; 2025-11 Robertas Kaunas
LU | head_of_government | 1995-01-20 Jean-Claude Juncker; 2013-12-04 Xavier Bettel; 2023-11-17 Luc Frieden
LU | foreign_minister | 2004-07-31 Jean Asselborn; 2023-11-17 Xavier Bettel
LU | defence_minister | 2013-12-04 Étienne Schneider; 2019-02-11 François Bausch; 2023-11-17 Yuriko Backes f
LV | head_of_government | 2009-03-12 Valdis Dombrovskis; 2014-01-22 Laimdota Straujuma f; 2016-02-11 Māris Kučinskis; 2019-01-23 Krišjānis Kariņš; 2023-09-15 Evika Siliņa f
LV | head_of_state | 1999-07-08 Vaira Vīķe-Freiberga f; 2007-07-08 Valdis Zatlers; 2011-07-08 Andris Bērziņš; 2015-07-08 Raimonds Vējonis; 2019-07-08 Egils Levits; 2023-07-08 Edgars Rinkēvičs
LV | foreign_minister | 2011-10-25 Edgars Rinkēvičs; 2023-09-15 Krišjānis Kariņš; 2024-04-19 Baiba Braže f
LV | defence_minister | 2019-01-23 Artis Pabriks; 2022-12-14 Ināra Mūrniece f; 2023-09-15 Andris Sprūds
LY | head_of_state | 1969-09-01 Muammar Gheddafi; 2011-08-23 —; 2021-03-15 Mohamed al-Menfi
LY | head_of_government | 2016-03-30 Fayez [al-Sarraj]; 2021-03-15 Abdul Hamid [Dbeibah]
LY | general | 2015-03-02 Khalifa Haftar
MA | head_of_state | 1999-07-23 [Mohammed VI]
MA | foreign_minister | 2017-04-05 Nasser Bourita
MA | head_of_government | 2011-11-29 Abdelilah Benkirane; 2017-04-05 Saadeddine [El Othmani]; 2021-10-07 Aziz Akhannouch
MD | head_of_state | 2001-04-07 Vladimir Voronin; 2009-09-11 Mihai Ghimpu; 2010-12-28 Marian Lupu; 2012-03-23 Nicolae Timofti; 2016-12-23 Igor Dodon; 2020-12-24 Maia Sandu f
MD | head_of_government | 2021-08-06 Natalia Gavrilița f; 2023-02-16 Dorin Recean; 2025-11-01 Alexandru Munteanu
MD | foreign_minister | 2021-08-06 Nicu Popescu; 2024-01-29 Mihai Popșoi
MD | defence_minister | 2021-08-06 Anatolie Nosatîi
ME | head_of_state | 2003-05-22 Filip Vujanović; 2018-05-20 Milo Đukanović; 2023-05-20 Jakov Milatović
ME | head_of_government | 2020-12-04 Zdravko Krivokapić; 2022-04-28 Dritan Abazović; 2023-10-31 Milojko Spajić
ME | defence_minister | 2022-04-28 Raško Konjević; 2023-10-31 Dragan Krapović
MG | head_of_state | 2002-02-22 Marc Ravalomanana; 2009-03-17..2014-01-25 Andry Rajoelina; 2014-01-25 Hery Rajaonarimampianina; 2019-01-19..2025-10-14 Andry Rajoelina; 2025-10-17 Michael Randrianirina
MK | head_of_government | 2006-08-28 Nikola Gruevski; 2017-05-31 Zoran Zaev; 2022-01-17 Dimitar Kovačevski; 2024-06-23 Hristijan Mickoski
MK | foreign_minister | 2022-01-17 Bujar Osmani; 2024-06-23 Timčo Mucunski
MK | head_of_state | 2009-05-12 Gjorge Ivanov; 2019-05-12 Stevo Pendarovski; 2024-05-12 Gordana Siljanovska-Davkova f
MK | defence_minister | 2017-06-01 Radmila Šekerinska f; 2022-01-17 Slavjanka Petrovska f; 2024-06-23 Vlado Misajlovski
ML | head_of_state | 2002-06-08 Amadou Toumani Touré; 2012-04-12 Dioncounda Traoré; 2013-09-04 Ibrahim Boubacar Keïta; 2020-08-18 —; 2021-05-24 Assimi Goïta
MM | head_of_state | 2011-03-30 Thein Sein; 2016-03-30 Htin Kyaw; 2018-03-30 Win Myint; 2021-02-01 Min Aung [Hlaing]
MM | foreign_minister | 2016-03-30 Aung San [Suu Kyi] f
MN | head_of_state | 1997-06-20 Natsagiin Bagabandi; 2005-06-24 Nambaryn Enkhbayar; 2009-06-18 Tsakhia Elbegdorj; 2017-07-10 Khaltmaagiin Battulga; 2021-06-25 Ukhnaagiin Khürelsükh
MR | head_of_state | 2009-08-05 Mohamed [Ould Abdel Aziz]; 2019-08-01 Mohamed [Ould Ghazouani]
MT | head_of_government | 1998-09-06 Eddie Fenech Adami; 2004-03-23 Lawrence Gonzi; 2013-03-11 Joseph Muscat; 2020-01-13 Robert Abela
MT | foreign_minister | 2020-01-15 Evarist Bartolo; 2022-03-30 Ian Borg
MT | head_of_state | 2014-04-04 Marie-Louise [Coleiro Preca] f; 2019-04-04 George Vella; 2024-04-04 Myriam [Spiteri Debono] f
MU | head_of_government | 2003-09-30 [Paul Bérenger]; 2005-07-05 Navin Ramgoolam; 2014-12-17 [Anerood Jugnauth]; 2017-01-23 Pravind Jugnauth; 2024-11-13 Navin Ramgoolam
MV | head_of_state | 2008-11-11 [Mohamed Nasheed]; 2012-02-07 [Mohamed Waheed]; 2013-11-17 [Abdulla Yameen]; 2018-11-17 [Ibrahim Mohamed Solih]; 2023-11-17 Mohamed Muizzu
MW | head_of_state | 2004-05-24 [Bingu wa Mutharika]; 2012-04-07 [Joyce Banda] f; 2014-05-31 Peter Mutharika; 2020-06-28 Lazarus Chakwera; 2025-10-04 Peter Mutharika
MX | head_of_state | 2000-12-01 Vicente Fox; 2006-12-01 Felipe Calderón; 2012-12-01 Enrique [Peña Nieto]; 2018-12-01 Andrés Manuel [López Obrador]; 2024-10-01 Claudia Sheinbaum f
MX | foreign_minister | 2006-12-01 Patricia Espinosa f; 2012-12-04 José Antonio Meade; 2015-08-27 Claudia [Ruiz Massieu] f; 2017-01-04 Luis Videgaray; 2018-12-01 Marcelo Ebrard; 2023-07-03 Alicia Bárcena f; 2024-10-01 Juan Ramón [de la Fuente]
MX | defence_minister | 2018-12-01 Luis Cresencio Sandoval; 2024-10-01 Ricardo Trevilla
MY | head_of_government | 1981-07-16 Mahathir Mohamad; 2003-10-31 Abdullah Badawi; 2009-04-03 Najib Razak; 2018-05-10 Mahathir Mohamad; 2020-03-01 Muhyiddin Yassin; 2021-08-21 Ismail Sabri Yaakob; 2022-11-24 [Anwar] Ibrahim
MY | defence_minister | 2022-12-03 Mohamad Hasan; 2023-12-12 Mohamed Khaled Nordin
MZ | head_of_state | 1986-11-06 Joaquim Chissano; 2005-02-02 Armando Guebuza; 2015-01-15 Filipe Nyusi; 2025-01-15 Daniel Chapo
NA | head_of_state | 1990-03-21 Sam Nujoma; 2005-03-21 Hifikepunye Pohamba; 2015-03-21 Hage Geingob; 2024-02-04 Nangolo Mbumba; 2025-03-21 Netumbo Nandi-Ndaitwah f
NE | head_of_state | 1999-12-22 Mamadou Tandja; 2010-02-18 Salou Djibo; 2011-04-07 Mahamadou Issoufou; 2021-04-02 Mohamed Bazoum; 2023-07-28 Abdourahamane Tchiani
NG | head_of_state | 1999-05-29 Olusegun Obasanjo; 2007-05-29 Umaru Yar'Adua; 2010-05-06 Goodluck Jonathan; 2015-05-29 Muhammadu Buhari; 2023-05-29 Bola Tinubu
NG | foreign_minister | 2023-08-21 Yusuf Tuggar
NG | defence_minister | 2019-08-21 Bashir Magashi; 2023-08-21 Mohammed Badaru Abubakar
NI | head_of_state | 1997-01-10 Arnoldo Alemán; 2002-01-10 Enrique Bolaños; 2007-01-10 Daniel Ortega
NL | head_of_government | 1994-08-22 Wim Kok; 2002-07-22 Jan Peter Balkenende; 2010-10-14 Mark Rutte; 2024-07-02 Dick Schoof
NL | head_of_state | 1980-04-30 [Beatrice d'Olanda] f; 2013-04-30 [re Guglielmo Alessandro]
NL | foreign_minister | 2003-12-03 Bernard Bot; 2007-02-22 Maxime Verhagen; 2010-10-14 Uri Rosenthal; 2012-11-05 Frans Timmermans; 2014-10-17 Bert Koenders; 2017-10-12 —; 2018-03-07 Stef Blok; 2021-05-25 Sigrid Kaag f; 2021-09-24 Ben Knapen; 2022-01-10 Wopke Hoekstra; 2023-09-05 Hanke Bruins Slot f; 2024-07-02 Caspar Veldkamp; 2025-08-22 —; 2025-09-05 David [van Weel]
NL | defence_minister | 2017-10-26 Ank Bijleveld f; 2021-09-17 —; 2022-01-10 Kajsa Ollongren f; 2024-07-02 Ruben Brekelmans
NO | head_of_government | 2000-03-17 Jens Stoltenberg; 2001-10-19 Kjell Magne Bondevik; 2005-10-17 Jens Stoltenberg; 2013-10-16 Erna Solberg f; 2021-10-14 Jonas Gahr Støre
NO | foreign_minister | 2005-10-17 Jonas Gahr Støre; 2012-09-21 Espen Barth Eide; 2013-10-16 Børge Brende; 2017-10-20 Ine Eriksen Søreide f; 2021-10-14 Anniken Huitfeldt f; 2023-10-16 Espen Barth Eide
NO | head_of_state | 1991-01-17 [Harald V]
NO | defence_minister | 2021-10-14 Odd Roger Enoksen; 2022-04-12 Bjørn Arild Gram; 2025-02-04 Tore Sandvik
NP | head_of_government | 2008-08-18 Pushpa Kamal Dahal; 2009-05-25 Madhav Kumar Nepal; 2011-02-06 Jhala Nath Khanal; 2011-08-29 Baburam Bhattarai; 2013-03-14 Khil Raj Regmi; 2014-02-11 Sushil Koirala; 2015-10-12 K. P. Sharma [Oli]; 2016-08-04 Pushpa Kamal Dahal; 2017-06-07 Sher Bahadur Deuba; 2018-02-15 K. P. Sharma [Oli]; 2021-07-13 Sher Bahadur Deuba; 2022-12-26 Pushpa Kamal Dahal; 2024-07-15 K. P. Sharma [Oli]; 2025-09-12 Sushila Karki f
NZ | head_of_government | 1999-12-05 Helen Clark f; 2008-11-19 John Key; 2016-12-12 Bill English; 2017-10-26 Jacinda Ardern f; 2023-01-25 Chris Hipkins; 2023-11-27 Christopher Luxon
NZ | foreign_minister | 1999-12-10 Phil Goff; 2005-10-19 Winston Peters; 2008-11-19 Murray McCully; 2017-05-02 Gerry Brownlee; 2017-10-26 Winston Peters; 2020-11-06 Nanaia Mahuta f; 2023-11-27 Winston Peters
NZ | defence_minister | 2023-11-27 Judith Collins f
OM | head_of_state | 1970-07-23 [sultano Qaboos]; 2020-01-11 Haitham bin Tariq
OM | foreign_minister | 2020-08-18 Badr [Albusaidi]
PA | head_of_state | 1999-09-01 Mireya Moscoso f; 2004-09-01 [Martín Torrijos]; 2009-07-01 [Ricardo Martinelli]; 2014-07-01 [Juan Carlos Varela]; 2019-07-01 Laurentino Cortizo; 2024-07-01 José Raúl Mulino
PE | head_of_state | 2001-07-28 Alejandro Toledo; 2006-07-28 Alan García; 2011-07-28 Ollanta Humala; 2016-07-28 Pedro Pablo Kuczynski; 2018-03-23 Martín Vizcarra; 2020-11-10 Manuel Merino; 2020-11-17 Francisco Sagasti; 2021-07-28 Pedro Castillo; 2022-12-07 Dina Boluarte f; 2025-10-10 José Jerí
PG | head_of_government | 2002-08-05 [Michael Somare]; 2011-08-02 [Peter O'Neill]; 2019-05-30 James Marape
PH | head_of_state | 2001-01-20 Gloria [Macapagal-Arroyo] f; 2010-06-30 Benigno Aquino; 2016-06-30 Rodrigo Duterte; 2022-06-30 Ferdinand [Marcos] Jr.
PH | foreign_minister | 2022-07-01 Enrique Manalo; 2025-07-01 Theresa Lazaro f
PH | defence_minister | 2016-06-30 Delfin Lorenzana; 2022-06-30 José Faustino; 2023-06-05 Gilberto Teodoro
PK | head_of_government | 2002-11-23 Zafarullah Khan Jamali; 2004-08-28 Shaukat Aziz; 2007-11-16 Muhammad Mian Soomro; 2008-03-25 Yousaf Raza Gilani; 2012-06-22 Raja Pervaiz Ashraf; 2013-03-25 —; 2013-06-05 Nawaz Sharif; 2017-08-01 Shahid Khaqan Abbasi; 2018-06-01 —; 2018-08-18 Imran Khan; 2022-04-11 Shehbaz Sharif; 2023-08-14 Anwaar-ul-Haq Kakar; 2024-03-04 Shehbaz Sharif
PK | head_of_state | 2001-06-20 Pervez Musharraf; 2008-08-18 —; 2008-09-09 Asif Ali Zardari; 2013-09-09 Mamnoon Hussain; 2018-09-09 Arif Alvi; 2024-03-10 Asif Ali Zardari
PK | foreign_minister | 2018-08-20 Shah Mahmood Qureshi; 2022-04-10 —; 2022-04-27 Bilawal Bhutto-Zardari; 2023-08-10 —; 2024-03-11 Ishaq Dar
PK | army_chief | 2022-11-29 Asim Munir
PK | defence_minister | 2024-03-11 Khawaja Asif
PL | head_of_government | 1997-10-31 Jerzy Buzek; 2001-10-19 Leszek Miller; 2004-05-02 Marek Belka; 2005-10-31 Kazimierz Marcinkiewicz; 2006-07-14 Jarosław Kaczyński; 2007-11-16 Donald Tusk; 2014-09-22 Ewa Kopacz f; 2015-11-16 Beata Szydło f; 2017-12-11 Mateusz Morawiecki; 2023-12-13 Donald Tusk
PL | head_of_state | 1995-12-23 Aleksander Kwaśniewski; 2005-12-23 Lech Kaczyński; 2010-04-10 —; 2010-08-06 Bronisław Komorowski; 2015-08-06 Andrzej Duda; 2025-08-06 Karol Nawrocki
PL | foreign_minister | 2007-11-16 Radosław Sikorski; 2014-09-22 Grzegorz Schetyna; 2015-11-16 Witold Waszczykowski; 2018-01-09 Jacek Czaputowicz; 2020-08-26 Zbigniew Rau; 2023-12-13 Radosław Sikorski
PL | defence_minister | 2018-01-09 Mariusz Błaszczak; 2023-12-13 Władysław Kosiniak-Kamysz
PL | interior_minister | 2023-12-13 Marcin Kierwiński; 2024-05-10 Tomasz Siemoniak; 2025-07-24 Marcin Kierwiński
PS | head_of_state | 1996-01-20 Yasser Arafat; 2004-11-11 —; 2005-01-15 Mahmoud Abbas
PS | head_of_government | 2003-04-29..2003-09-06 Mahmoud Abbas; 2003-10-07 Ahmed Qurei; 2006-03-29 Ismail Haniyeh; 2007-06-15 Salam Fayyad; 2013-06-06 Rami Hamdallah; 2019-04-13 Mohammad Shtayyeh; 2024-03-31 Mohammad Mustafa
PS | deputy_head | 2025-04-26 Hussein [al-Sheikh]
PS | foreign_minister | 2024-03-31 Varsen Aghabekian f
PT | head_of_government | 1995-10-28 António Guterres; 2002-04-06 José Manuel [Durão Barroso]; 2004-07-17 Pedro [Santana Lopes]; 2005-03-12 José Sócrates; 2011-06-21 Pedro [Passos Coelho]; 2015-11-26 António Costa; 2024-04-02 Luís Montenegro
PT | head_of_state | 1996-03-09 Jorge Sampaio; 2006-03-09 Aníbal [Cavaco Silva]; 2016-03-09..2026-03-09 Marcelo [Rebelo de Sousa]
PT | foreign_minister | 2015-11-26 Augusto [Santos Silva]; 2022-03-30 João Gomes Cravinho; 2024-04-02 Paulo Rangel
PT | defence_minister | 2024-04-02 Nuno Melo
PY | head_of_state | 2003-08-15 Nicanor Duarte; 2008-08-15 Fernando Lugo; 2012-06-22 Federico Franco; 2013-08-15 Horacio Cartes; 2018-08-15 Mario [Abdo Benítez]; 2023-08-15 Santiago Peña
QA | head_of_state | 1995-06-27 Hamad bin Khalifa al-Thani; 2013-06-25 [Tamim bin Hamad] al-Thani
QA | foreign_minister | 2016-01-27 [Mohammed bin Abdulrahman] al-Thani
QA | spokesperson | 2021-08 Majed al-Ansari
QA | defence_minister | 2016-01-27 Khalid bin Mohammad al-Attiyah; 2024-11-12 Saoud bin Abdulrahman al-Thani
RO | head_of_state | 2000-12-20 Ion Iliescu; 2004-12-20 Traian Băsescu; 2014-12-21 Klaus Iohannis; 2025-02-12 Ilie Bolojan; 2025-05-26 Nicușor Dan
RO | head_of_government | 2000-12-28 Adrian Năstase; 2004-12-29 Călin Popescu-Tăriceanu; 2008-12-22 Emil Boc; 2012-02-09 Mihai Răzvan Ungureanu; 2012-05-07 Victor Ponta; 2015-11-17 Dacian Cioloș; 2017-01-04 Sorin Grindeanu; 2017-06-29 Mihai Tudose; 2018-01-29 Viorica Dăncilă f; 2019-11-04 Ludovic Orban; 2020-12-23 Florin Cîțu; 2021-11-25 Nicolae Ciucă; 2023-06-15 Marcel Ciolacu; 2025-05-06 —; 2025-06-23 Ilie Bolojan
RO | foreign_minister | 2019-11-04 Bogdan Aurescu; 2023-06-15 Luminița Odobescu f; 2024-12-23 Emil Hurezeanu; 2025-06-23 Oana Țoiu f
RO | defence_minister | 2022-11-01 Angel Tîlvăr; 2025-06-23 Ionuț Moșteanu
RS | head_of_state | 2004-07-11 Boris Tadić; 2012-05-31 Tomislav Nikolić; 2017-05-31 Aleksandar Vučić
RS | head_of_government | 2004-03-03 Vojislav Koštunica; 2008-07-07 Mirko Cvetković; 2012-07-27 Ivica Dačić; 2014-04-27 Aleksandar Vučić; 2017-06-29 Ana Brnabić f; 2024-05-02 Miloš Vučević; 2025-04-16 Đuro Macut
RS | foreign_minister | 2004-05-16 Vuk Drašković; 2007-05-15 Vuk Jeremić; 2012-07-27 Ivan Mrkić; 2014-04-27 Ivica Dačić; 2020-10-28 Nikola Selaković; 2022-10-26 Ivica Dačić; 2024-05-02 Marko Đurić
RS | defence_minister | 2017-06-29 Aleksandar Vulin; 2020-10-28 Nebojša Stefanović; 2022-10-26 Miloš Vučević; 2024-05-02 Bratislav Gašić
RU | head_of_state | 1999-12-31 Vladimir Putin; 2008-05-07 Dmitrij Medvedev; 2012-05-07 Vladimir Putin
RU | head_of_government | 2000-05-17 Michail Kasjanov; 2004-03-05 Michail Fradkov; 2007-09-14 Viktor Zubkov; 2008-05-08 Vladimir Putin; 2012-05-08 Dmitrij Medvedev; 2020-01-16 Michail Mišustin
RU | foreign_minister | 1998-09-11 Igor Ivanov; 2004-03-09 Sergej Lavrov
RU | defence_minister | 2001-03-28 Sergej Ivanov; 2007-02-15 Anatolij Serdjukov; 2012-11-06 Sergej Šojgu; 2024-05-14 Andrej Belousov
RU | security_adviser | 2008-05-12 Nikolaj Patrušev; 2024-05-12 Sergej Šojgu
RU | security_adviser | 2012-05-21 Jurij Ušakov
RU | spokesperson | 2012-05-22 Dmitrij Peskov
RU | spokesperson | 2015-08-10 Maria Zakharova f
RU | envoy | 2025-02-23 Kirill Dmitriev
RU | deputy_minister | 2008-08-15 Sergej Rjabkov
RU | deputy_minister | 2017-01-31 Aleksandr Fomin
RU | deputy_head | 2020-01-21 Aleksandr Novak
RU | ambassador | 2017-08-21..2024-10 Anatolij Antonov; 2025-02-28 Aleksandr Darčiev
RU | ambassador | 2014-01..2023-05 Sergej Razov; 2023-05 Aleksej Paramonov
RU | ambassador | 2017-07-27 Vasilij Nebenzja
RU | parliament_president | 2016-10-05 Vjačeslav Volodin
RU | parliament_president | 2011-09-21 Valentina Matvienko f
RU | army_chief | 2012-11-09 Valerij Gerasimov
RU | intelligence_chief | 2016-10-05 Sergej Naryškin
RU | intelligence_chief | 2008-05-12 Aleksandr Bortnikov
RU | economy_minister | 2011-12-16 Anton Siluanov
RU | interior_minister | 2003-12-24 Rašid Nurgaliev; 2012-05-21 Vladimir Kolokolcev
RU | bank_governor | 2013-06-24 Elvira Nabiullina f
RU | deputy_minister | 2022-11 Michail Galuzin
RU | deputy_minister | 2011-12-22 Aleksandr Gruško
RW | head_of_state | 2000-04-22 Paul Kagame
RW | defence_minister | 2023-06-06 Juvenal Marizamunda
SA | head_of_state | 1982-06-13 [re Fahd]; 2005-08-01 [re Abdullah dell'Arabia Saudita]; 2015-01-23 [re Salman]
SA | prince | 2017-06-21 Mohammed [bin Salman]
SA | foreign_minister | 1975-10-13 Saud [al-Faisal]; 2015-04-29 Adel [al-Jubeir]; 2018-12-27 —; 2019-10-23 Faisal [bin Farhan]
SA | head_of_government | 2022-09-27 Mohammed [bin Salman]
SA | defence_minister | 2015-01-23 Mohammed [bin Salman]; 2022-09-27 Khalid [bin Salman]
SB | head_of_government | 2019-04-24 Manasseh Sogavare; 2024-05-02 Jeremiah Manele
SD | head_of_state | 1989-06-30 Omar [al-Bashir]; 2019-04-11 —; 2019-08-21 Abdel Fattah [al-Burhan]
SE | head_of_government | 1996-03-22 Göran Persson; 2006-10-06 Fredrik Reinfeldt; 2014-10-03 Stefan Löfven; 2021-11-30 Magdalena Andersson f; 2022-10-18 Ulf Kristersson
SE | foreign_minister | 2006-10-06 Carl Bildt; 2014-10-03 Margot Wallström f; 2019-09-10 Ann Linde f; 2022-10-18 Tobias Billström; 2024-09-10 Maria Malmer Stenergard f
SE | defence_minister | 2014-10-03 Peter Hultqvist; 2022-10-18 Pål Jonson
SE | head_of_state | 1973-09-15 [re Carlo Gustavo]
SG | head_of_government | 1990-11-28 [Goh] Chok Tong; 2004-08-12 [Lee] Hsien Loong; 2024-05-15 Lawrence Wong
SG | foreign_minister | 2015-10-01 Vivian Balakrishnan
SG | defence_minister | 2011-05-21 Ng Eng Hen; 2025-05-23 Chan Chun Sing
SI | head_of_government | 2000-11-30 Janez Drnovšek; 2002-12-19 Anton Rop; 2004-12-03 Janez Janša; 2008-11-21 Borut Pahor; 2012-02-10 Janez Janša; 2013-03-20 Alenka Bratušek f; 2014-09-18 Miro Cerar; 2018-09-13 Marjan Šarec; 2020-03-13 Janez Janša; 2022-06-01 Robert Golob
SI | head_of_state | 1991-12-23 Milan Kučan; 2002-12-22 Janez Drnovšek; 2007-12-23 Danilo Türk; 2012-12-22 Borut Pahor; 2022-12-23 Nataša [Pirc Musar] f
SI | foreign_minister | 2020-03-13 Anže Logar; 2022-06-01 Tanja Fajon f
SI | defence_minister | 2022-06-01 Marjan Šarec; 2024-10 Borut Sajovic
SK | head_of_government | 1998-10-30 Mikuláš Dzurinda; 2006-07-04 Robert Fico; 2010-07-09 Iveta Radičová f; 2012-04-04 Robert Fico; 2018-03-22 Peter Pellegrini; 2020-03-21 Igor Matovič; 2021-04-01 Eduard Heger; 2023-05-15 Ľudovít Ódor; 2023-10-25 Robert Fico
SK | head_of_state | 1999-06-15 Rudolf Schuster; 2004-06-15 Ivan Gašparovič; 2014-06-15 Andrej Kiska; 2019-06-15 Zuzana Čaputová f; 2024-06-15 Peter Pellegrini
SK | foreign_minister | 2020-03-21 Ivan Korčok; 2022-09-13 Rastislav Káčer; 2023-10-25 Juraj Blanár
SK | defence_minister | 2020-03-21 Jaroslav Naď; 2023-10-25 Robert Kaliňák
SL | head_of_state | 2007-09-17 Ernest [Bai Koroma]; 2018-04-04 Julius [Maada Bio]
SM | foreign_minister | 2006-07-27 Fiorenzo Stolfi; 2008-12-04 Antonella Mularoni f; 2012-12-05 Pasquale Valentini; 2016-12-27 Nicola Renzi; 2020-01-08 Luca Beccari
SM | minister | 2020-01-08 Teodoro Lonfernini
SN | head_of_state | 2000-04-01 Abdoulaye Wade; 2012-04-02 Macky Sall; 2024-04-02 Bassirou Diomaye Faye
SN | head_of_government | 2024-04-02 Ousmane Sonko
SN | foreign_minister | 2024-04-05 Yassine Fall f
SO | head_of_state | 2009-01-31 Sharif Sheikh Ahmed; 2012-09-16 Hassan Sheikh [Mohamud]; 2017-02-16 Mohamed Abdullahi [Farmajo]; 2022-05-23 Hassan Sheikh [Mohamud]
SO | head_of_government | 2022-06-25 Hamza [Abdi Barre]
SR | head_of_state | 1996-09-15 Jules Wijdenbosch; 2000-08-12 Ronald Venetiaan; 2010-08-12 Desi Bouterse; 2020-07-16 Chan Santokhi; 2025-07-16 Jennifer [Geerlings-Simons] f
SS | head_of_state | 2011-07-09 Salva Kiir
SV | head_of_state | 2004-06-01 Antonio Saca; 2009-06-01 Mauricio Funes; 2014-06-01 Salvador Sánchez Cerén; 2019-06-01 Nayib Bukele
SY | head_of_state | 1971-03-12 Hafez al-Assad; 2000-07-17 Bashar al-Assad; 2024-12-08 —; 2025-01-29 Ahmed [al-Sharaa]
SY | foreign_minister | 2006-02-11 Walid Muallem; 2020-11-22 Faisal Mekdad; 2024-09-23 —; 2024-12-21 Asaad [al-Shaibani]
SY | defence_minister | 2024-12-21 Murhaf [Abu Qasra]
TD | head_of_state | 1990-12-02 Idriss Déby; 2021-04-20 Mahamat Idriss Déby
TG | head_of_state | 2005-05-04 Faure Gnassingbé
TH | head_of_government | 2001-02-09 Thaksin Shinawatra; 2006-09-19 —; 2008-12-17 Abhisit Vejjajiva; 2011-08-05 Yingluck Shinawatra f; 2014-05-07 —; 2014-08-24 Prayuth Chan-ocha; 2023-08-22 Srettha Thavisin; 2024-08-16 Paetongtarn Shinawatra f; 2025-07-01 —; 2025-09-07 Anutin Charnvirakul
TH | foreign_minister | 2024-04-30 Maris Sangiampongsa; 2025-09-19 Sihasak Phuangketkeow
TJ | head_of_state | 1994-11-16 Emomali Rahmon
TL | head_of_state | 2002-05-20 Xanana Gusmão; 2007-05-20 José [Ramos-Horta]; 2012-05-20 [Taur Matan Ruak]; 2017-05-20 —; 2022-05-20 José [Ramos-Horta]
TM | head_of_state | 1990-11-02..2006-12-21 Saparmurat Niyazov; 2007-02-14 Gurbanguly Berdimuhamedow; 2022-03-19 Serdar Berdimuhamedow
TN | head_of_state | 1987-11-07 Zine El-Abidine [Ben Ali]; 2011-01-15 —; 2011-12-13 Moncef Marzouki; 2014-12-31 Béji [Caïd Essebsi]; 2019-07-25 —; 2019-10-23 Kaïs Saïed
TN | foreign_minister | 2020-09-02 Othman Jerandi; 2023-02-07 Nabil Ammar; 2024-08-25 Mohamed Ali Nafti
TN | head_of_government | 2013-03-14 Ali Larayedh; 2014-01-29 Mehdi Jomaa; 2015-02-06 Habib Essid; 2016-08-27 Youssef Chahed; 2020-02-27 Elyes Fakhfakh; 2020-09-02 Hichem Mechichi; 2021-10-11 Najla Bouden f; 2023-08-01 Ahmed Hachani; 2024-08-08 Kamel Madouri; 2025-03-20 Sarra [Zaafrani Zenzri] f
TN | defence_minister | 2020-09-02 Ibrahim Bartagi; 2021-10-11 Imed Memmich; 2024-08-25 Khaled Sehili
TR | head_of_state | 2000-05-16 Ahmet Necdet Sezer; 2007-08-28 Abdullah Gül; 2014-08-28 Recep Tayyip Erdoğan
TR | head_of_government | 1999-01-11 Bülent Ecevit; 2002-11-18 Abdullah Gül; 2003-03-14 Recep Tayyip Erdoğan; 2014-08-28 Ahmet Davutoğlu; 2016-05-24..2018-07-09 Binali Yıldırım
TR | foreign_minister | 2003-03-14 Abdullah Gül; 2007-08-29 Ali Babacan; 2009-05-01 Ahmet Davutoğlu; 2014-08-29 Mevlüt Çavuşoğlu; 2023-06-03 Hakan Fidan
TR | defence_minister | 2018-07-10 Hulusi Akar; 2023-06-03 Yaşar Güler
TR | intelligence_chief | 2010-05-25 Hakan Fidan; 2023-06-05 Ibrahim Kalın
TR | interior_minister | 2016-08-31 Süleyman Soylu; 2023-06-03 Ali Yerlikaya
TR | economy_minister | 2018-07-10 Berat Albayrak; 2020-11-10 Lütfi Elvan; 2021-12-02 Nureddin Nebati; 2023-06-03 Mehmet Şimşek
TR | spokesperson | 2014-08-28..2023-06-05 Ibrahim Kalın
TR | mayor | 2019-06-27..2025-03-23 Ekrem İmamoğlu
TW | head_of_state | 2000-05-20 [Chen] Shui-bian; 2008-05-20 [Ma] Ying-jeou; 2016-05-20 [Tsai] Ing-wen f; 2024-05-20 [Lai] Ching-te
TW | foreign_minister | 2018-02-26 Joseph Wu; 2024-05-20 [Lin] Chia-lung
TW | defence_minister | 2021-02-23 Chiu Kuo-cheng; 2024-05-20 Wellington Koo
TZ | head_of_state | 1995-11-23 Benjamin Mkapa; 2005-12-21 Jakaya Kikwete; 2015-11-05 John Magufuli; 2021-03-19 Samia Suluhu Hassan f
UA | head_of_state | 1994-07-19 Leonid Kučma; 2005-01-23 Viktor Juščenko; 2010-02-25 Viktor Janukovyč; 2014-02-23 Oleksandr Turčynov; 2014-06-07 Petro Porošenko; 2019-05-20 Volodymyr Zelensky
UA | head_of_government | 2005-01-24 Julija Tymošenko f; 2005-09-08 —; 2006-08-04 Viktor Janukovyč; 2007-12-18 Julija Tymošenko f; 2010-03-11 Mykola Azarov; 2014-02-27 Arsenij Jacenjuk; 2016-04-14 Volodymyr Hrojsman; 2019-08-29 Oleksij Hončaruk; 2020-03-04 Denys Šmyhal; 2025-07-17 Julija Svyrydenko f
UA | foreign_minister | 2014-06-19 Pavlo Klimkin; 2019-08-29 Vadym Prystaiko; 2020-03-04 Dmytro Kuleba; 2024-09-05 Andrij Sybiha
UA | defence_minister | 2021-11-04 Oleksij Reznikov; 2023-09-06 Rustem Umerov; 2025-07-17 Denys Šmyhal; 2026-01-14 Mykhailo Fedorov
UA | security_adviser | 2019-10-03 Oleksij Danilov; 2024-03-26 Oleksandr Lytvynenko; 2025-07-18 Rustem Umerov
UA | official | 2020-02-11..2025-11-28 Andrij Jermak; 2026-01-02 Kyrylo Budanov
UA | intelligence_chief | 2020-08-05..2026-01-02 Kyrylo Budanov
UA | army_chief | 2021-07-27 Valerij Zalužnyj; 2024-02-08 Oleksandr Syrskyj
UA | parliament_president | 2021-10-08 Ruslan Stefančuk
UA | economy_minister | 2020-03-30 Serhij Marčenko
UA | interior_minister | 2014-02-27 Arsen Avakov; 2021-07-16 Denys Monastyrskyj; 2023-01-18 Ihor Klymenko
UA | deputy_minister | 2024-12 Serhij Kyslycja
UA | mayor | 2014-06-05 Vitalij Klyčko
UA | ambassador | 2021-07..2025-07 Oksana Markarova f; 2025-08-27 Olha Stefanišyna f
UG | head_of_state | 1986-01-29 Yoweri Museveni
UG | foreign_minister | 2021-06 Jeje Odongo
US | head_of_state | 1993-01-20 Bill Clinton; 2001-01-20 George W. Bush; 2009-01-20 Barack Obama; 2017-01-20 Donald Trump; 2021-01-20 Joe Biden; 2025-01-20 Donald Trump
US | deputy_head | 1993-01-20 Al Gore; 2001-01-20 Dick Cheney; 2009-01-20 Joe Biden; 2017-01-20 Mike Pence; 2021-01-20 Kamala Harris f; 2025-01-20 J.D. Vance
US | foreign_minister | 1997-01-23 Madeleine Albright f; 2001-01-20 Colin Powell; 2005-01-26 Condoleezza Rice f; 2009-01-21 Hillary Clinton f; 2013-02-01 John Kerry; 2017-02-01 Rex Tillerson; 2018-03-31 —; 2018-04-26 Mike Pompeo; 2021-01-20 —; 2021-01-26 Antony Blinken; 2025-01-21 Marco Rubio
US | defence_minister | 2001-01-20 Donald Rumsfeld; 2006-12-18 Robert Gates; 2011-07-01 Leon Panetta; 2013-02-27 Chuck Hagel; 2015-02-17 Ashton Carter; 2017-01-20 James Mattis; 2019-01-01 —; 2019-07-23 Mark Esper; 2020-11-09 —; 2021-01-22 Lloyd Austin; 2025-01-25 Pete Hegseth
US | security_adviser | 2001-01-20 Condoleezza Rice f; 2005-01-26 Stephen Hadley; 2009-01-20 James Jones; 2010-10-08 Tom Donilon; 2013-07-01 Susan Rice f; 2017-01-20 Michael Flynn; 2017-02-20 H. R. McMaster; 2018-04-09 John Bolton; 2019-09-18 Robert O'Brien; 2021-01-20 Jake Sullivan; 2025-01-20 Mike Waltz; 2025-05-01 Marco Rubio
US | economy_minister | 1999-07-02 Lawrence Summers; 2001-01-20 Paul O'Neill; 2003-02-03 John Snow; 2006-07-10 Henry Paulson; 2009-01-26 Timothy Geithner; 2013-02-28 Jack Lew; 2017-02-13 Steven Mnuchin; 2021-01-26 Janet Yellen f; 2025-01-28 Scott Bessent
US | minister | 2025-02-21 Howard Lutnick
US | minister | 2025-02-13 Robert F. [Kennedy] Jr.
US | interior_minister | 2009-01-21 Janet Napolitano f; 2013-12-23 Jeh Johnson; 2017-01-20 John Kelly; 2017-07-31 —; 2017-12-06 Kirstjen Nielsen f; 2019-04-10 —; 2021-02-02 Alejandro Mayorkas; 2025-01-20 —; 2025-01-25 Kristi Noem f
US | minister | 2025-02-05 Pam Bondi f
US | spokesperson | 2025-01-20 Karoline Leavitt f
US | spokesperson | 2021-01-20 Jen Psaki f; 2022-05-13 Karine Jean-Pierre f; 2025-01-20 —
US | spokesperson | 2023-04-19..2025-01-20 Matthew Miller; 2025-01-24..2025-08 Tammy Bruce f
US | envoy | 2025-01-20 Steve Witkoff
US | envoy | 2025-01-20..2026-01 Keith Kellogg
US | envoy | 2025-05-23 Tom Barrack
US | envoy | 2025-04-03 Morgan Ortagus f
US | ambassador | 2025-04-18 Mike Huckabee
US | ambassador | 2025-04-01 Matthew Whitaker
US | ambassador | 2025-09-19 Mike Waltz
US | ambassador | 2025-05 Tilman Fertitta
US | ambassador | 2023-01-30..2025-06-27 Lynne Tracy f
US | intelligence_chief | 2021-03-19 William Burns; 2025-01-23 John Ratcliffe
US | intelligence_chief | 2025-02-12 Tulsi Gabbard f
US | parliament_president | 2007-01-04 Nancy Pelosi f; 2011-01-05 John Boehner; 2015-10-29 Paul Ryan; 2019-01-03 Nancy Pelosi f; 2023-01-07 Kevin McCarthy; 2023-10-03 —; 2023-10-25 Mike Johnson
US | bank_governor | 1987-08-11 Alan Greenspan; 2006-02-01 Ben Bernanke; 2014-02-03 Janet Yellen f; 2018-02-05 Jerome Powell
US | official | 2025-01-20 Susie Wiles f
US | official | 2025-01-20 Stephen Miller
US | army_chief | 2019-10-01 Mark Milley; 2023-10-01 Charles Brown; 2025-04-11 Dan Caine
US | mayor | 2022-01-01 Eric Adams; 2026-01-01 Zohran Mamdani
US | regional_president | 2019-01-07 Gavin Newsom
US | minister | 2021-03-11..2025-01-20 Merrick Garland
US | minister | 2019-02-14..2020-12-23 William Barr
US | minister | 2017-02-09..2018-11-07 Jeff Sessions
US | minister | 2025-02-03 Chris Wright
US | minister | 2025-01-31 Doug Burgum
US | minister | 2025-02-26 Jamieson Greer
US | spokesperson | 2017-01-20 Sean Spicer; 2017-07-26 Sarah Huckabee Sanders f; 2019-07-01 Stephanie Grisham f; 2020-04-07 Kayleigh McEnany f; 2021-01-20 —
US | spokesperson | 2021-01-20..2025-01-20 John Kirby
US | spokesperson | 2021-01-20..2023-04 Ned Price
US | spokesperson | 2022-08..2024-12 Pat Ryder
US | spokesperson | 2025-01-24 Sean Parnell
US | deputy_minister | 2025-03-25 Christopher Landau
US | ambassador | 2021-02-25 Linda Thomas-Greenfield f; 2025-01-20 —
US | ambassador | 2013-08-05 Samantha Power f; 2017-01-27 Nikki Haley f; 2018-12-31 —
US | ambassador | 2023-11-05..2025-01-20 Jack Markell
US | ambassador | 2025-06-11 Tom Barrack
US | ambassador | 2025-09 Brian Burch
US | ambassador | 2025-07 Charles Kushner
US | ambassador | 2022-05..2024-04 Bridget Brink f
US | envoy | 2020..2021-01-20 Elliott Abrams
US | envoy | 2025-12-21 Jeff Landry
US | army_chief | 2015-10-01 Joseph Dunford; 2019-10-01 —
US | intelligence_chief | 2011-09-06 David Petraeus; 2012-11-09 —; 2013-03-08 John Brennan; 2017-01-23 Mike Pompeo; 2018-05-21 Gina Haspel f; 2021-01-20 —
US | regional_president | 2019-01-08..2027-01-01 Ron DeSantis
US | regional_president | 2019-01-07 Tim Walz
US | regional_president | 2021-08-24 Kathy Hochul f
US | mayor | 2002-01-01 Michael Bloomberg; 2014-01-01 Bill [de Blasio]; 2022-01-01 —
US | mayor | 2022-12-12 Karen Bass f
US | mayor | 2018-01-02 Jacob Frey
UY | head_of_state | 2000-03-01 Jorge Batlle; 2005-03-01 Tabaré Vázquez; 2010-03-01 José Mujica; 2015-03-01 Tabaré Vázquez; 2020-03-01 Luis [Lacalle Pou]; 2025-03-01 Yamandú Orsi
UY | defence_minister | 2020-03-01 Javier García; 2025-03-01 Sandra Lazo f
UZ | head_of_state | 1991-08-31 Islam Karimov; 2016-09-02 —; 2016-12-14 Shavkat Mirziyoyev
UZ | foreign_minister | 2022-12-30 Bakhtiyor Saidov
VA | pope | 1978-10-16 [Giovanni Paolo II]; 2005-04-02 —; 2005-04-19 [Benedetto XVI]; 2013-02-28 —; 2013-03-13 [papa Francesco]; 2025-04-21 —; 2025-05-08 [Leone XIV]
VA | cardinal_secretary | 1991-06-29 Angelo Sodano; 2006-09-15 Tarcisio Bertone; 2013-10-15 Pietro Parolin
VA | minister | 2006-09-15 Dominique Mamberti; 2014-11-08 Paul Richard Gallagher
VA | cardinal | 2022-05-24 Matteo Maria Zuppi
VA | cardinal | 2020-11-06 Pierbattista Pizzaballa
VA | spokesperson | 2019-07-22 Matteo Bruni
VE | head_of_state | 1999-02-02 Hugo Chávez; 2013-03-05 Nicolás Maduro; 2026-01-05 Delcy Rodríguez f
VE | deputy_head | 2018-06-14..2026-01-05 Delcy Rodríguez f
VE | foreign_minister | 2013-01-16 Elías Jaua; 2014-12-26 Delcy Rodríguez f; 2017-08-02 Jorge Arreaza; 2021-08-19 Félix Plasencia; 2023-01-06 Yván Gil
VE | interior_minister | 2024-08-27 Diosdado Cabello
VE | parliament_president | 2021-01-05 Jorge Rodríguez
VE | defence_minister | 2014-10-24 Vladimir [Padrino López]
VN | party_leader | 2011-01-19 Nguyen Phu [Trong]; 2024-08-03 [To Lam]
VN | head_of_government | 2016-04-07 Nguyen Xuan [Phuc]; 2021-04-05 Pham Minh [Chinh]
VN | head_of_state | 2023-03-02 Vo Van [Thuong]; 2024-05-22 [To Lam]; 2024-10-21 Luong [Cuong]
VN | foreign_minister | 2021-04-08 Bui Thanh [Son]; 2025-08 Le Hoai [Trung]
VN | defence_minister | 2016-04-08 Ngo Xuan Lich; 2021-04-08 Phan Van Giang
WS | head_of_government | 2021-05-24 Fiame [Naomi Mata'afa] f
XK | head_of_government | 2008-01-09 Hashim Thaçi; 2014-12-09 Isa Mustafa; 2017-09-09 Ramush Haradinaj; 2020-02-03 Albin Kurti; 2020-06-03 Avdullah Hoti; 2021-03-22 Albin Kurti
XK | head_of_state | 2011-04-07 Atifete Jahjaga f; 2016-04-07 Hashim Thaçi; 2020-11-05 —; 2021-04-06 Vjosa Osmani f
XK | foreign_minister | 2021-03-22 Donika Gërvalla f
XK | defence_minister | 2021-03-22 Armend Mehaj; 2023-08-04 Ejup Maqedonci
YE | head_of_state | 1990-05-22 Ali Abdullah Saleh; 2012-02-25 Abd Rabbo Mansour Hadi; 2022-04-07 Rashad al-Alimi
YE | foreign_minister | 2020-12-18 Ahmed [bin Mubarak]; 2024-03 Shaya al-Zindani
YE | defence_minister | 2022-07-28 Mohsen al-Daeri
ZA | head_of_state | 1994-05-10 Nelson Mandela; 1999-06-14 Thabo Mbeki; 2008-09-25 Kgalema Motlanthe; 2009-05-09 Jacob Zuma; 2018-02-15 Cyril Ramaphosa
ZA | foreign_minister | 2019-05-30 Naledi Pandor f; 2024-07-03 Ronald Lamola
ZA | defence_minister | 2012-06-12 Nosiviwe Mapisa-Nqakula f; 2021-08-06 Thandi Modise f; 2024-07-03 Angie Motshekga f
ZM | head_of_state | 2002-01-02 Levy Mwanawasa; 2008-08-19 Rupiah Banda; 2011-09-23 Michael Sata; 2014-10-28 Guy Scott; 2015-01-25 Edgar Lungu; 2021-08-24 Hakainde Hichilema
ZW | head_of_state | 1987-12-31 Robert Mugabe; 2017-11-24 Emmerson Mnangagwa
`;

/** People of public life without such an office, by state or body. */
export const NOTABLE_ROWS = `
@EU | Anouar [El Anouni]; Arianna Podestà f; Björn Seibert; Iratxe García f; Jacques Delors; Jörg Wojahn; Margaritis Schinas; Nicolas Schmit; Paula Pinho f; Peter Stano; Stefano Sannino; Věra Jourová f; Ylva Johansson f
@HAMAS | Ahmed Yassin; Basem Naim; Hazem Qassem; Izz al-Din al-Haddad; Mousa Abu Marzouk; Osama Hamdan; Saleh al-Arouri; Taher al-Nunu
@UN | Bernardino León; Boutros Boutros-Ghali; Francesca Albanese f; Ghassan Salamé; Lakhdar Brahimi; Martin Kobler; Rosemary DiCarlo f; Sergio [Vieira de Mello]; Stephanie Williams f; Tor Wennesland
AF | Abdullah Abdullah; Ahmad Massoud
AR | Patricia Bullrich f; Sergio Massa
BR | Alexandre [de Moraes]; Eduardo Bolsonaro; Flávio Bolsonaro; Geraldo Alckmin; Sergio Moro
BY | Ales Bialiatski; Svetlana Tikhanovskaya f
CA | Jagmeet Singh; Pierre Poilievre
CN | [Ai] Weiwei; [Bo] Xilai; [Ding] Xuexiang; [Han] Zheng; [He] Lifeng; [Hua] Chunying f; [Lin] Jian; [Liu] Xiaobo; [Mao] Ning f; [Mao] Zedong; [Zhao] Leji; [Zhao] Lijian; Dalai Lama; Jimmy Lai; Joshua Wong
CU | Che Guevara
DE | Adolf Hitler; Helmut Kohl; Jens Spahn; Joseph Goebbels; Karl Lauterbach; Katherina Reiche f; Robert Habeck; Sahra Wagenknecht f; Willy Brandt
EG | Anwar [al-Sadat]; Gamal Abdel Nasser; Giulio Regeni; Patrick Zaki
ES | [regina Letizia] f; Albert Rivera; Artur Mas; Carles Puigdemont; Felipe González; Francisco Franco; Íñigo Errejón; Isabel [Díaz Ayuso] f; Letizia Ortiz f; Oriol Junqueras; Pablo Iglesias; Quim Torra; Yolanda Díaz f
FR | Anne Hidalgo f; Arnaud Montebourg; Benoît Hamon; Brigitte Macron f; Carla Bruni f; Cédric Villani; Charles [de Gaulle]; Christiane Taubira f; Emmanuel Bonne; Éric Ciotti; Éric Zemmour; François Mitterrand; Gérard Larcher; Jean-Marie [Le Pen]; Manuel Bompard; Marion Maréchal f; Olivier Faure; Rachida Dati f; Raphaël Glucksmann; Ségolène Royal f; Valérie Pécresse f; Yaël Braun-Pivet f
GB | [principe Harry]; [principe William]; [principessa Anna] f; [principessa Kate] f; [regina Camilla] f; Alex Salmond; Diana Spencer f; Dominic Cummings; Ed Miliband; John Major; John Swinney; Julian Assange; Kate Middleton f; Margaret Thatcher f; Matt Hancock; Meghan Markle f; Michael Gove; Nicola Sturgeon f; Peter Mandelson; Sadiq Khan; Wes Streeting; Winston Churchill
HK | Carrie Lam f; John Lee
HU | George Soros; Ilaria Salis f; Judit Varga f; Péter Magyar
IE | Gerry Adams
IL | Amichai Chikli; Amos Schocken; Aryeh Deri; Avi Shlaim; Daniel Hagari; Danny Danon; David Barnea; Eyal Zamir; Gadi Eisenkot; Gilad Erdan; Golda Meir f; Herzi Halevi; Jonathan Peled; Menachem Begin; Miri Regev f; Moshe Dayan; Nir Barkat; Ophir Falk; Ronen Bar; Sara Netanyahu f; Tzachi Hanegbi; Yair Golan; Yitzhak Rabin; Yossi Cohen
IN | Amit Shah; Arvind Kejriwal; Indira Gandhi f; Mahatma Gandhi; Rahul Gandhi; Sonia Gandhi f
IQ | Ali al-Sistani; Masoud Barzani; Muqtada al-Sadr; Nechirvan Barzani; Tareq Aziz
IR | Akbar Hashemi Rafsanjani; Ali Bagheri Kani; Esmail Qaani; Hossein Salami; Kazem Gharibabadi; Mahsa Amini f; Masih Alinejad f; Mir-Hossein Mousavi; Mohammad Bagheri; Mojtaba Khamenei; Narges Mohammadi f; Qasem Soleimani; Reza Pahlavi; Ruhollah Khomeini; Saeed Jalili; Shirin Ebadi f
IT | Alberto Bagnai; Alcide [De Gasperi]; Aldo Moro; Alessandro [Di Battista]; Alessandro Zan; Alfredo Cospito; Andrea Delmastro; Andrea Orcel; Angelo Bagnasco; Antonio Bassolino; Arianna Meloni f; Augusta Montaruli f; Barbara Floridia f; Benedetto [Della Vedova]; Benito Mussolini; Beppe Sala; Bettino Craxi; Bruno Vespa; Camillo Ruini; Carlo [De Benedetti]; Carlo Cottarelli; Cateno [De Luca]; Cecilia Sala f; Cesare Previti; Chiara Braga f; Claudio Borghi; Claudio Descalzi; Claudio Durigon; Davide Casaleggio; Davide Faraone; Deborah Bergamini f; Denis Verdini; Enrico Berlinguer; Enrico Mentana; Ettore Rosato; Fabio Rampelli; Fabrizio Saggio; Francesco Boccia; Francesco Cossiga; Francesco Rutelli; Francesco Silvestri; Francesco Totti; Galeazzo Bignami; Gian Marco Centinaio; Giancarlo Galan; Gianni Letta; Giorgio Mulè; Giovanni Caravelli; Giovanni Donzelli; Giovanni Falcone; Giulio Andreotti; Giuseppe Provenzano; Guido Bertolaso; Igor Taruffi; Ilda Boccassini f; Ivan Scalfarotto; John Elkann; Lia Quartapelle f; Licia Ronzulli f; Luca [Cordero di Montezemolo]; Lucio Malan; Marcello [Dell'Utri]; Marco Pannella; Marco Travaglio; Marina Berlusconi f; Mario Borghezio; Marta Bonafoni f; Massimiliano Romeo; Matteo Messina Denaro; Matteo Ricci; Matteo Richetti; Maurizio Gasparri; Nicola Gratteri; Nicole Minetti f; Nino [Di Matteo]; Paola Taverna f; Paolo Barelli; Paolo Borsellino; Pier Ferdinando Casini; Pier Silvio Berlusconi; Piero Fassino; Piero Marrazzo; Pina Picierno f; Raffaella Paita f; Riccardo Guariglia; Riccardo Ricciardi; Roberta Lombardi f; Roberto Saviano; Roberto Vannacci; Sandro Pertini; Sergio Cofferati; Sergio Marchionne; Stefania Craxi f; Urbano Cairo; Valentino Valentini; Vittoria Baldino f; Vittorio Feltri
JO | [regina Rania] f
KG | Kurmanbek Bakiyev
KP | [Kim] Il-sung; [Kim] Yo-jong f
KR | [Choi] Sang-mok; [Kim] Keon-hee f
LB | Hashem Safieddine; Rafik Hariri; Riad Salameh; Rodolphe Haykal; Samir Geagea; Walid Jumblatt
LY | Aguila Saleh; Fathi Bashagha; Mustafa [Abdul Jalil]; Njeem Osama Abdullah [al-Thani]; Saif al-Islam Gheddafi
MM | Aung San
NL | Dilan Yeşilgöz f; Geert Wilders; Rob Jetten
PK | Benazir Bhutto f; Malala Yousafzai f
PL | Lech Wałęsa; Marcin Przydacz; Rafał Trzaskowski; Szymon Hołownia
PS | Abeer Odeh f; Marwan Barghouti; Mohammed Dahlan; Mohammed Deif; Riyad al-Maliki; Riyad Mansour; Saeb Erekat
QA | Nasser al-Khelaifi
RO | Călin Georgescu; Elena Lasconi f; George Simion
RU | Aleksandr Dugin; Aleksandr Litvinenko; Aleksej Miller; Aleksej Navalnyj; Anna Politkovskaja f; Boris Eltsin; Boris Nemcov; Denis Manturov; Dmitrij Kozak; Evgenij Prigožin; Evgenij Primakov; Garri Kasparov; Gennadij Gatilov; Grigorij Karasin; Igor Kostjukov; Igor Sečin; Ilya Yashin; Josif Stalin; Julija Navalnaja f; Konstantin Kosačëv; Leonid Brežnev; Leonid Sluckij; Michail Chodorkovskij; Michail Gorbačëv; Nikita Chruščëv; Ramzan Kadyrov; Roman Abramovič; Sergej Kirienko; Vladimir Kara-Murza; Vladimir Lenin; Vladimir Medinskij; Vladimir Žirinovskij
SA | Jamal Khashoggi; Musaad al-Aiban; Osama [bin Laden]; Reema bint Bandar f; Turki al-Faisal
SE | Dag Hammarskjöld; Greta Thunberg f; Olof Palme
SY | Asma al-Assad f; Mazloum Abdi
TN | Rached Ghannouchi
TR | Burhanettin Duran; Devlet Bahçeli; Emine Erdoğan f; Fahrettin Altun; Fethullah Gülen; Mansur Yavaş; Meral Akşener f; Ömer Çelik; Selahattin Demirtaş
UA | Andrij Hnatov; Andrij Kovalenko; David Arakhamia; Heorhij Tychyj; Ihor Žovkva; Jevhen Perebyjnis; Kyrylo Tymošenko; Mychajlo Podoljak; Oleksandr Bevz; Oleksandr Usyk; Olena Zelenska f; Pavlo Palisa; Serhij Leščenko; Stepan Bandera; Taras Kačka
US | Abraham Lincoln; Adam Schiff; Alexandria [Ocasio-Cortez] f; Amos Hochstein; Barron Trump; Bernie Sanders; Bill Gates; Brad Cooper; Brian Hook; Charlie Kirk; Chuck Schumer; Dan Driscoll; Daniel Driscoll; Donald Trump Jr.; Edward Snowden; Elise Stefanik f; Elizabeth Warren f; Elon Musk; Eric Trump; Franklin Delano Roosevelt; George Floyd; George H. W. Bush; Greg Bovino; Hakeem Jeffries; Harry Truman; Henry Kissinger; Hunter Biden; Ivanka Trump f; James Comey; Jared Kushner; Jeff Bezos; Jeffrey Epstein; Jill Biden f; Jimmy Carter; John F. Kennedy; John McCain; Josh Gruenbaum; Kash Patel; Lindsey Graham; Marjorie [Taylor Greene] f; Mark Zuckerberg; Martin Luther King; Massad Boulos; Melania Trump f; Michelle Obama f; Mitch McConnell; Mitt Romney; Monica Lewinsky f; Pete Buttigieg; Richard Nixon; Robert Malley; Robert Mueller; Ronald Reagan; Rudy Giuliani; Sam Altman; Sarah Palin f; Steve Bannon; Ted Cruz; Tim Cook; Tom Homan; Victoria Nuland f; Warren Buffett; Wendy Sherman f
VA | Angelo Becciu; Claudio Gugerotti; Federico Lombardi; Gabriele Caccia; Georg Gänswein; Greg Burke; Joseph Zen; Luis Antonio Tagle; Petar Rajič; Visvaldas Kulbokas
VE | Alberto Trentini; Alex Saab; Cilia Flores f; Edmundo [González Urrutia]; Henri Falcón; Henrique Capriles; Juan Guaidó; Leopoldo López; María Corina Machado f; Tareck El Aissami
ZA | Desmond Tutu; Julius Malema
`;

/** Other spellings of full names, and short names that stand alone; by the name used above. */
export const SPELLINGS = `
Abbas Araghchi | Abbas Araqchi; Abbas Aragchi; Araqchi; Seyed Abbas Araghchi
Abdel Fattah al-Sisi | Abdel Fattah Al Sisi; Abdel Fatah al Sisi; Abdelfattah al-Sisi; Abdel Fattah el-Sisi; Abdel Fattah Sisi; Sisi; al Sisi; el-Sisi
Abdelmadjid Tebboune | Abdelmajid Tebboune; Tebboune
Abdul Hamid Dbeibah | Abdul Hamid Dbeibeh; Abdulhamid Dbeibah; Abdelhamid Dbeibah; Abdel Hamid Dbeibah; Dbeibeh; Dbeiba; Abdul Hamid al-Dbeibah; Dabaiba; Abdulhamid Dabaiba
Abiy Ahmed | Abiy Ahmed Ali
Ahmed al-Sharaa | Ahmed al Sharaa; Ahmad al-Sharaa; Ahmed al-Shara; al Sharaa; al-Shara; Abu Mohammed al-Jolani; Mohammed al-Jolani; al-Jolani; al Jolani; Jolani; al Julani; Sharaa
Alcide De Gasperi | De Gasperi
Aleksandr Darčiev | Alexander Darchiev; Aleksandr Darchiev; Darchiev
Aleksandr Lukashenko | Alexander Lukashenko; Aleksandr Lukašenko; Lukashenka
Aleksej Navalnyj | Alexei Navalny; Aleksei Navalny; Navalny
Aleksej Paramonov | Alexey Paramonov; Alexei Paramonov
Ali Khamenei | Ayatollah Khamenei; ayatollah Ali Khamenei; Khamenei; Seyed Ali Khamenei
Andrej Babiš | Andrej Babis
Andrés Manuel López Obrador | Lopez Obrador; Obrador; Amlo
Andrij Jermak | Andriy Yermak; Andrii Yermak; Yermak; Andrij Yermak; Iermak
Andrij Sybiha | Andrii Sybiha; Andriy Sybiha; Sybiga; Andrii Sybiga
António Guterres | Antonio Guterres
Asaad al-Shaibani | Assad al-Shaibani; Asaad al-Shibani; Asaad Shaibani; al-Shibani; Shaibani
Aung San Suu Kyi | Suu Kyi; San Suu Kyi
Abdullah II | Abdullah di Giordania; Abdallah II; Abdallah di Giordania
Ayman Safadi | Ayman al-Safadi
Badr Abdelatty | Badr Abdel Atty; Badr Abdelaty; Abdelatty; Abdel Atty
Badr Albusaidi | Badr al-Busaidi; Badr al Busaidi; Badr bin Hamad al-Busaidi; Badr bin Hamad Al Busaidi; al-Busaidi; Albusaidi
Bashar al-Assad | Bashar Assad; Bashar al Assad; Assad; al Assad
Benedetto XVI | Joseph Ratzinger; Ratzinger
Benjamin Netanyahu | Benyamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyhau
Boris Eltsin | Boris Yeltsin; Boris El'cin
Carlo III | Charles III; King Charles
Catherine Ashton | lady Ashton
Cristina Kirchner | Cristina Fernández de Kirchner; Cristina Fernandez
Denys Šmyhal | Denys Shmyhal; Denis Shmyhal; Shmyhal; Shmygal; Denys Shmygal
Dmitrij Peskov | Dmitri Peskov; Dmitry Peskov
Donald Trump | Donald J. Trump
Donald Trump Jr. | Donald Trump Jr; Don Jr.
Evgenij Prigožin | Evgenij Prigozhin; Evgeny Prigozhin; Yevgeny Prigozhin; Prigozhin; Evgenij Prigozin; Prigozin
Fidel Castro | Fidel
Filippo VI | Felipe VI
Franco Frattini | Frattini
Giovanni Paolo II | Karol Wojtyla; Wojtyla; Karol Wojtyła
Giulio Terzi di Sant'Agata | Giulio Terzi
Hassan Rouhani | Hassan Rohani; Rohani; Hassan Rowhani
Hibatullah Akhundzada | Haibatullah Akhundzada
Hosni Mubarak | Hosny Mubarak
Hossein Amir-Abdollahian | Hossein Amirabdollahian; Amir-Abdollahian; Amirabdollahian; Abdollahian
Isaac Herzog | Yitzhak Herzog
Ismail Haniyeh | Haniyeh; Ismail Haniye; Haniye; Ismail Haniyah
J.D. Vance | JD Vance; J. D. Vance; James David Vance; J.D Vance
Jaap de Hoop Scheffer | Jaap De Hoop Scheffer
José Luis Rodríguez Zapatero | José Luis Zapatero; Jose Luis Zapatero; Zapatero; Luis Zapatero; Josè Luis Rodriguez Zapatero
José Manuel Durão Barroso | José Manuel Barroso; Josè Manuel Barroso; Barroso; Durao Barroso
Josif Stalin | Stalin; Iosif Stalin
Jovenel Moïse | Jovenel Moise
Juan Carlos | re Juan Carlos
Julija Svyrydenko | Yulia Svyrydenko; Yuliia Svyrydenko; Svyrydenko
Julija Tymošenko | Julia Timoshenko; Yulia Tymoshenko; Tymoshenko; Timoshenko; Yulia Timoshenko; Julija Timošenko
Jurij Ušakov | Yuri Ushakov; Yury Ushakov; Ushakov; Ushakhov; Yuri Ushakhov
Kaïs Saïed | Kais Saied; Qais Saied; Kaies Saied; Saied
Khalifa Haftar | Haftar; Khalifa Hafter
Kirill Dmitriev | Kirill Dmitryev; Kirill Dmitrev; Kiril Dmitriev
Leone XIV | Robert Francis Prevost; Robert Prevost; Prevost
Leonid Brežnev | Leonid Breznev; Breznev
Luigi de Magistris | Luigi De Magistris; De Magistris
Luiz Inácio Lula da Silva | Luiz Inacio Lula da Silva; Lula; Luiz Inácio Lula; Inacio Lula da Silva; Lula Da Silva; Luis Inacio Lula da Silva
Mahmoud Abbas | Abu Mazen; Mahmud Abbas; Abbas
Mahmoud Ahmadinejad | Mahmud Ahmadinejad; Ahmadinejad
Maria Elisabetta Alberti Casellati | Elisabetta Casellati; Maria Elisabetta Casellati; Casellati; Elisabetta Alberti Casellati
Michail Gorbačëv | Mikhail Gorbaciov; Michail Gorbaciov; Gorbaciov; Gorbachev; Mikhail Gorbachev
Michail Mišustin | Mikhail Mishustin; Mishustin
Mikheil Saakashvili | Michail Saakashvili; Mikhail Saakashvili; Saakashvili; Michail Saakašvili
Mohamed Hamdan Dagalo | Hemedti; Hemeti
Mohammad Bagher Ghalibaf | Mohammad Baqer Qalibaf; Mohammad Ghalibaf; Ghalibaf; Qalibaf
Mohammed bin Abdulrahman al-Thani | Mohammed bin Abdulrahman Al Thani; Mohammed bin Abdul Rahman al-Thani; Sheikh Mohammed bin Abdulrahman al-Thani; Mohamed bin Abdulrahman Al Thani
Mohammed bin Salman | Mohammad bin Salman; Mohamed bin Salman; Mohammed Bin Salman; bin Salman; Mbs; Mohammed ben Salman
Mohammed bin Zayed | Mohamed bin Zayed; Mohammed bin Zayed Al Nahyan; Mohamed bin Zayed Al Nahyan; bin Zayed; Mbz
Mohammed Shia al-Sudani | Mohammed Shia Al Sudani; Mohammed al-Sudani; Shia al-Sudani; al-Sudani
Muammar Gheddafi | Muhammar Gheddafi; Mu'ammar Gheddafi; Moammar Gheddafi; Muammar Gaddafi; Gaddafi; Qaddafi; Gadhafi
Mykhailo Fedorov | Mychajlo Fedorov; Fedorov
Nicolae Ciucă | Nicolae Ciuca
Nikita Chruščëv | Nikita Krusciov; Krusciov; Khrushchev
Nikolaj Patrušev | Nikolai Patrushev; Patrushev
Nouri al-Maliki | Nuri al-Maliki; al Maliki; Maliki; Nouri al Maliki
Oleksandr Syrskyj | Oleksandr Syrskyi; Oleksandr Syrsky; Syrskyi; Syrsky
Osama bin Laden | Osama Bin Laden; bin Laden; Bin Laden
papa Francesco | Jorge Mario Bergoglio; Bergoglio
Petro Porošenko | Petro Poroshenko; Poroshenko
Pier Luigi Bersani | Pierluigi Bersani
Recep Tayyip Erdoğan | Recep Tayyip Erdogan; Tayyip Erdogan; Erdogan; Recep Erdogan; Recep Tayyp Erdogan
Robert F. Kennedy Jr. | Robert Kennedy Jr.; Robert Kennedy Jr; Robert F. Kennedy Jr; Robert F. Kennedy; Robert Kennedy
Rustem Umerov | Rustem Umyerov; Rustam Umerov
Sergej Rjabkov | Sergei Ryabkov; Sergej Ryabkov; Sergey Ryabkov; Ryabkov
Sergej Šojgu | Sergei Shoigu; Sergej Shoigu; Sergey Shoigu; Shoigu; Sergej Shojgu; Shojgu
Serzh Sargsyan | Serž Sargsyan
Steve Witkoff | Steven Witkoff; Witkoff; Whitkoff; Steve Whitkoff; Steven Charles Witkoff
Subrahmanyam Jaishankar | S. Jaishankar; Jaishankar
Tamim bin Hamad al-Thani | Tamim bin Hamad Al Thani; Tamim bin Hamad al Thani; Tamim Bin Hamad Al-Thani; Sheikh Tamim; Tamim al-Thani; Tamim bin Hamad
Tedros Adhanom Ghebreyesus | Tedros Adhanom; Ghebreyesus; Tedros
Ursula von der Leyen | Ursula Von der Leyen; Ursula Von Der Leyen; von der Leyen; Von der Leyen; Ursula von der Layen; Vdl
Vasilij Nebenzja | Vasily Nebenzia; Nebenzia; Vassily Nebenzia; Vasilij Nebenzia
Viktor Janukovyč | Viktor Yanukovich; Viktor Ianukovich; Viktor Janukovich; Yanukovich; Yanukovych; Viktor Yanukovych; Janukovich
Viktor Juščenko | Viktor Yushchenko; Yushchenko; Viktor Yushenko
Vladimir Medinskij | Vladimir Medinsky; Medinsky
Vladimir Putin | Vladmir Putin; Wladimir Putin; Vladimir Vladimirovič Putin
Volodymyr Zelensky | Vladimir Zelensky; Volodymyr Zelenskyj; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Volodymyr Zelenski; Volodimir Zelensky; Zelenskyj; Zelenskyy; Zelenskiy; Volodymir Zelensky
Yahya Sinwar | Yahia Sinwar; Yehia Sinwar
Yasser Arafat | Arafat
Zine El-Abidine Ben Ali | Zine El Abidine Ben Ali; Zine el-Abidine Ben Ali; Ben Ali; Zine Ben Ali
`;

/** Nicknames that stand alone. */
export const NICKNAMES = `
Angela Merkel | Frau Merkel
Antonio Di Pietro | Tonino Di Pietro
Benjamin Netanyahu | Bibi
Donald Trump | The Donald; the Donald; tycoon di New York
Emmanuel Macron | Monsieur Macron
Marine Le Pen | Madame Le Pen
Matteo Salvini | il Capitano
Silvio Berlusconi | il Cavaliere; Cavaliere di Arcore; Silvio nazionale
Umberto Bossi | Senatùr; Senatur
Vladimir Putin | zar del Cremlino
`;
