/**
 * Who held which office, from 2000 on: states by ISO code, bodies and parties by the code
 * they count as, behind an @ and with the state of a party behind a slash. A row is
 * `unit | office | from Name; from Name; …`: everyone holds until the next one begins;
 * "—" is a gap; `from..until` closes a term; a day is given as precisely as known.
 * " f" marks a woman; brackets mark the part of a name that stands alone. Offices that
 * several people hold at once (ministers without a code of their own, envoys, spokespeople)
 * have a row for each. Source: public record, written by hand for this project. As of January 2026.
 */
export const HOLDER_ROWS = `
@AFD/DE | party_leader | 2022-06-18 Alice Weidel f
@AFD/DE | party_leader | 2019-11-30 Tino Chrupalla
@ARABLEAGUE | secretary_general | 2001-05-16 Amr Moussa; 2011-07-03 Nabil Elaraby; 2016-07-03 Ahmed [Aboul Gheit]
@AVS/IT | party_leader | 2022-07 Nicola Fratoianni
@AVS/IT | party_leader | 2022-07 Angelo Bonelli
@AZIONE/IT | party_leader | 2019-11-21 Carlo Calenda
@CGIL/IT | union_leader | 2002-09-20 Guglielmo Epifani; 2010-11-03 Susanna Camusso f; 2019-01-24 Maurizio Landini
@CHP/TR | party_leader | 2010-05-22 Kemal Kılıçdaroğlu; 2023-11-08 Özgür Özel
@CISL/IT | union_leader | 2006-04-27 Raffaele Bonanni; 2014-10-08 Annamaria Furlan f; 2021-03-03 Luigi Sbarra; 2025-02-12 Daniela Fumarola f
@CONFINDUSTRIA/IT | union_leader | 2020-05-20 Carlo Bonomi; 2024-05-23 Emanuele Orsini
@ECB | bank_governor | 1998-06-01 Wim Duisenberg; 2003-11-01 Jean-Claude Trichet; 2011-11-01 Mario Draghi; 2019-11-01 Christine Lagarde f
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
@FDI/IT | party_leader | 2014-03-08 Giorgia Meloni f
@FI/IT | party_leader | 2013-11-16 Silvio Berlusconi; 2023-07-15 Antonio Tajani
@HAMAS | leader | 1996-01 Khaled Meshaal; 2017-05-06 Ismail Haniyeh; 2024-08-06 Yahya Sinwar; 2024-10-16 —
@HAMAS | leader | 2024-10 Khalil al-Hayya
@HEZBOLLAH | leader | 1992-02-16 Hassan Nasrallah; 2024-09-27 —; 2024-10-29 Naim Qassem
@HOUTHI | leader | 2004-09-10 Abdul-Malik al-Houthi
@IAEA | secretary_general | 1997-12-01 Mohamed [ElBaradei]; 2009-12-01 Yukiya Amano; 2019-12-03 Rafael Grossi
@ICC | official | 2012-06-15 Fatou Bensouda f; 2021-06-16 Karim Khan
@IMF | secretary_general | 2007-11-01 Dominique Strauss-Kahn; 2011-07-05 Christine Lagarde f; 2019-10-01 Kristalina Georgieva f
@IV/IT | party_leader | 2019-09-18 Matteo Renzi
@LABOUR/GB | party_leader | 2015-09-12 Jeremy Corbyn; 2020-04-04 Keir Starmer
@LEGA/IT | party_leader | 1989-12-04 Umberto Bossi; 2012-07-01 Roberto Maroni; 2013-12-15 Matteo Salvini
@LFI/FR | party_leader | 2016-02-10 Jean-Luc Mélenchon
@M5S/IT | party_leader | 2009-10-04 Beppe Grillo; 2017-09-23 Luigi [Di Maio]; 2020-01-22 Vito Crimi; 2021-08-06 Giuseppe Conte
@NATO | secretary_general | 1999-10-14 George Robertson; 2004-01-05 Jaap [de Hoop Scheffer]; 2009-08-01 Anders Fogh Rasmussen; 2014-10-01 Jens Stoltenberg; 2024-10-01 Mark Rutte
@NOI MODERATI/IT | party_leader | 2022-08 Maurizio Lupi
@OSCE | secretary_general | 2017-07-19 Thomas Greminger; 2020-12-04 Helga Schmid f; 2024-12-07 Feridun Sinirlioğlu
@PD/IT | party_leader | 2007-10-27 Walter Veltroni; 2009-02-21 Dario Franceschini; 2009-11-07 Pier Luigi Bersani; 2013-05-11 Guglielmo Epifani; 2013-12-15 Matteo Renzi; 2018-03-12 Maurizio Martina; 2019-03-17 Nicola Zingaretti; 2021-03-14 Enrico Letta; 2023-03-12 Elly Schlein f
@PIS/PL | party_leader | 2003-01-18 Jarosław Kaczyński
@PIU EUROPA/IT | party_leader | 2023-02-26 Riccardo Magi
@PKK | leader | 1978-11-27 Abdullah Öcalan
@PP/ES | party_leader | 2018-07-21 Pablo Casado; 2022-04-02 Alberto [Núñez Feijóo]
@PPE | party_leader | 2022-06-01 Manfred Weber
@REFORM UK/GB | party_leader | 2024-06-03 Nigel Farage
@RN/FR | party_leader | 2011-01-16 Marine [Le Pen] f; 2022-11-05 Jordan Bardella
@RSF/SD | leader | 2013-08 Mohamed Hamdan [Dagalo]
@TALIBAN | leader | 2016-05-25 Hibatullah Akhundzada
@TORY/GB | party_leader | 2024-11-02 Kemi Badenoch f
@UIL/IT | union_leader | 2014-11-21 Carmelo Barbagallo; 2020-07-04 Pierpaolo Bombardieri
@UN | secretary_general | 1997-01-01 Kofi Annan; 2007-01-01 [Ban Ki-moon]; 2017-01-01 António Guterres
@UN | official | 2018-09-01 Michelle Bachelet f; 2022-10-17 Volker Türk
@UN | official | 2014-03-30..2020-03 Pierre Krähenbühl; 2020-03-18 Philippe Lazzarini
@UN | official | 2016-01-01 Filippo Grandi; 2026-01-01 Barham Salih
@UN | envoy | 2014-07-10 Staffan [de Mistura]; 2019-01-07..2025-09 Geir Pedersen
@UN | envoy | 2025-01-24 Hanna Tetteh f
@UN | spokesperson | 2014-03-10 Stéphane Dujarric
@VOX/ES | party_leader | 2014-09-20 Santiago Abascal
@WHO | secretary_general | 2007-01-01 Margaret Chan f; 2017-07-01 [Tedros Adhanom Ghebreyesus]
@WTO | secretary_general | 2005-09-01 Pascal Lamy; 2013-09-01 Roberto Azevêdo; 2021-03-01 Ngozi [Okonjo-Iweala] f
AE | head_of_state | 1971-12-02 Zayed bin Sultan [Al Nahyan]; 2004-11-03 Khalifa bin Zayed [Al Nahyan]; 2022-05-14 [Mohammed bin Zayed]
AE | head_of_government | 2006-01-05 [Mohammed bin Rashid] Al Maktoum
AE | foreign_minister | 2006-02-09 [Abdullah bin Zayed] Al Nahyan
AF | head_of_state | 2001-12-22 Hamid Karzai; 2014-09-29 Ashraf Ghani; 2021-08-15 —
AF | foreign_minister | 2021-09-07 Amir Khan Muttaqi
AL | head_of_government | 1998-10-02 Pandeli Majko; 1999-10-29 Ilir Meta; 2002-07-25 Fatos Nano; 2005-09-11 Sali Berisha; 2013-09-15 Edi Rama
AL | head_of_state | 2017-07-24 Ilir Meta; 2022-07-24 Bajram Begaj
AM | head_of_government | 2008-04-09 Tigran Sargsyan; 2014-04-13 Hovik Abrahamyan; 2016-09-13 Karen Karapetyan; 2018-04-17 Serzh Sargsyan; 2018-05-08 Nikol Pashinyan
AM | head_of_state | 1998-04-09 Robert Kocharyan; 2008-04-09 Serzh Sargsyan; 2018-04-09 Armen Sarkissian; 2022-03-13 Vahagn Khachaturyan
AM | foreign_minister | 2021-08-19 Ararat Mirzoyan
AO | head_of_state | 1979-09-21 José Eduardo [dos Santos]; 2017-09-26 João Lourenço
AR | head_of_state | 1999-12-10 Fernando [de la Rúa]; 2001-12-21 —; 2002-01-02 Eduardo Duhalde; 2003-05-25 Néstor Kirchner; 2007-12-10 Cristina Kirchner f; 2015-12-10 Mauricio Macri; 2019-12-10 Alberto Fernández; 2023-12-10 Javier Milei
AR | foreign_minister | 2023-12-10 Diana Mondino f; 2024-10-30 Gerardo Werthein; 2025-10 Pablo Quirno
AT | head_of_government | 2000-02-04 Wolfgang Schüssel; 2007-01-11 Alfred Gusenbauer; 2008-12-02 Werner Faymann; 2016-05-09 —; 2016-05-17 Christian Kern; 2017-12-18 Sebastian Kurz; 2019-05-28 —; 2019-06-03 Brigitte Bierlein f; 2020-01-07 Sebastian Kurz; 2021-10-11 Alexander Schallenberg; 2021-12-06 Karl Nehammer; 2025-01-10 Alexander Schallenberg; 2025-03-03 Christian Stocker
AT | head_of_state | 1992-07-08 Thomas Klestil; 2004-07-08 Heinz Fischer; 2016-07-08 —; 2017-01-26 Alexander [Van der Bellen]
AT | foreign_minister | 2013-12-16 Sebastian Kurz; 2017-12-18 Karin Kneissl f; 2019-06-03 Alexander Schallenberg; 2025-03-03 Beate Meinl-Reisinger f
AU | head_of_government | 1996-03-11 John Howard; 2007-12-03 Kevin Rudd; 2010-06-24 Julia Gillard f; 2013-06-27 Kevin Rudd; 2013-09-18 Tony Abbott; 2015-09-15 Malcolm Turnbull; 2018-08-24 Scott Morrison; 2022-05-23 Anthony Albanese
AU | foreign_minister | 2013-09-18 Julie Bishop f; 2018-08-28 Marise Payne f; 2022-05-23 Penny Wong f
AU | defence_minister | 2022-06-01 Richard Marles
AZ | head_of_state | 1993-10-10 Heydar Aliyev; 2003-10-31 Ilham Aliyev
AZ | foreign_minister | 2004-04-02 Elmar Mammadyarov; 2020-07-16 Jeyhun Bayramov
BD | head_of_government | 2009-01-06 Sheikh [Hasina] f; 2024-08-05 —; 2024-08-08 Muhammad [Yunus]
BE | head_of_government | 1999-07-12 Guy Verhofstadt; 2008-03-20 Yves Leterme; 2008-12-30 Herman [Van Rompuy]; 2009-11-25 Yves Leterme; 2011-12-06 Elio [Di Rupo]; 2014-10-11 Charles Michel; 2019-10-27 Sophie Wilmès f; 2020-10-01 Alexander [De Croo]; 2025-02-03 Bart [De Wever]
BE | foreign_minister | 1999-07-12 Louis Michel; 2004-07-18 Karel [De Gucht]; 2011-12-06 Didier Reynders; 2020-10-01 Sophie Wilmès f; 2022-07-15 Hadja Lahbib f; 2024-12-01 Bernard Quintin; 2025-02-03 Maxime Prévot
BE | defence_minister | 2020-10-01 Ludivine Dedonder f; 2025-02-03 Theo Francken
BE | head_of_state | 1993-08-09 [Alberto II]; 2013-07-21 [re Filippo del Belgio]
BF | head_of_state | 1987-10-15 Blaise Compaoré; 2014-10-31 —; 2015-12-29 Roch Marc Christian Kaboré; 2022-01-24 Paul-Henri Damiba; 2022-09-30 Ibrahim Traoré
BG | head_of_government | 2001-07-24 Simeone [Sakskoburggotski]; 2005-08-17 Sergej Stanišev; 2009-07-27 Bojko Borisov; 2013-03-13 —; 2013-05-29 Plamen Orešarski; 2014-08-06 —; 2014-11-07 Bojko Borisov; 2017-01-27 —; 2017-05-04 Bojko Borisov; 2021-05-12 Stefan Janev; 2021-12-13 Kiril Petkov; 2022-08-02 Galab Donev; 2023-06-06 Nikolaj Denkov; 2024-04-09 Dimitar Glavčev; 2025-01-16 Rosen Željazkov
BG | head_of_state | 2002-01-22 Georgi Parvanov; 2012-01-22 Rosen Plevneliev; 2017-01-22..2026-01 Rumen Radev
BH | head_of_state | 1999-03-06 [Hamad bin Isa Al Khalifa]
BI | head_of_state | 2005-08-26 Pierre Nkurunziza; 2020-06-18 Évariste Ndayishimiye
BJ | head_of_state | 2006-04-06 Thomas [Boni Yayi]; 2016-04-06 Patrice Talon
BO | head_of_state | 2006-01-22 Evo Morales; 2019-11-12 Jeanine Áñez f; 2020-11-08 Luis Arce; 2025-11-08 Rodrigo Paz
BR | head_of_state | 1995-01-01 Fernando Henrique Cardoso; 2003-01-01 Luiz Inácio [Lula da Silva]; 2011-01-01 Dilma Rousseff f; 2016-08-31 Michel Temer; 2019-01-01 Jair Bolsonaro; 2023-01-01 Luiz Inácio [Lula da Silva]
BR | foreign_minister | 2003-01-01 Celso Amorim; 2011-01-01 Antonio Patriota; 2019-01-01 Ernesto Araújo; 2021-03-30 Carlos França; 2023-01-01 Mauro Vieira
BY | head_of_state | 1994-07-20 Aleksandr Lukashenko
BY | foreign_minister | 2012-08-20 Vladimir Makei; 2022-11-26 —; 2022-12-13 Sergej Aleinik; 2024-06-27 Maksim Ryzhenkov
CA | head_of_government | 1993-11-04 Jean Chrétien; 2003-12-12 Paul Martin; 2006-02-06 Stephen Harper; 2015-11-04 Justin Trudeau; 2025-03-14 Mark Carney
CA | foreign_minister | 2015-11-04 Stéphane Dion; 2017-01-10 Chrystia Freeland f; 2019-11-20 François-Philippe Champagne; 2021-01-12 Marc Garneau; 2021-10-26 Mélanie Joly f; 2025-05-13 Anita Anand f
CD | head_of_state | 2001-01-26 Joseph Kabila; 2019-01-24 Félix Tshisekedi
CF | head_of_state | 2016-03-30 Faustin-Archange Touadéra
CG | head_of_state | 1997-10-25 Denis [Sassou Nguesso]
CH | foreign_minister | 2003-01-01 Micheline Calmy-Rey f; 2012-01-01 Didier Burkhalter; 2017-11-01 Ignazio Cassis
CH | head_of_state | 2019-01-01 Ueli Maurer; 2020-01-01 Simonetta Sommaruga f; 2021-01-01 Guy Parmelin; 2022-01-01 Ignazio Cassis; 2023-01-01 Alain Berset; 2024-01-01 Viola Amherd f; 2025-01-01 Karin Keller-Sutter f; 2026-01-01 Guy Parmelin
CH | defence_minister | 2019-01-01 Viola Amherd f; 2025-04-01 Martin Pfister
CI | head_of_state | 2000-10-26 Laurent Gbagbo; 2011-04-11 Alassane Ouattara
CL | head_of_state | 2000-03-11 Ricardo Lagos; 2006-03-11 Michelle Bachelet f; 2010-03-11 Sebastián Piñera; 2014-03-11 Michelle Bachelet f; 2018-03-11 Sebastián Piñera; 2022-03-11..2026-03-11 Gabriel Boric
CM | head_of_state | 1982-11-06 Paul Biya
CN | head_of_state | 1993-03-27 Jiang [Zemin]; 2003-03-15 [Hu] Jintao; 2013-03-14 [Xi] Jinping
CN | head_of_government | 1998-03-17 [Zhu] Rongji; 2003-03-16 [Wen] Jiabao; 2013-03-15 [Li] Keqiang; 2023-03-11 [Li] Qiang
CN | foreign_minister | 1998-03-18 [Tang] Jiaxuan; 2003-03-17 [Li] Zhaoxing; 2007-04-27 [Yang] Jiechi; 2013-03-16 [Wang] Yi; 2022-12-30 [Qin] Gang; 2023-07-25 [Wang] Yi
CN | defence_minister | 2018-03-19 [Wei] Fenghe; 2023-03-12 [Li] Shangfu; 2023-10-24 —; 2023-12-29 [Dong] Jun
CO | head_of_state | 1998-08-07 Andrés Pastrana; 2002-08-07 Álvaro Uribe; 2010-08-07 Juan Manuel Santos; 2018-08-07 Iván Duque; 2022-08-07 Gustavo Petro
CU | head_of_state | 1976-12-02 Fidel Castro; 2008-02-24 Raúl Castro; 2018-04-19 Miguel [Díaz-Canel]
CU | foreign_minister | 1999-05-28 Felipe [Pérez Roque]; 2009-03-02 Bruno Rodríguez
CY | head_of_state | 1993-02-28 Glafcos Clerides; 2003-02-28 Tassos Papadopoulos; 2008-02-28 Demetris Christofias; 2013-02-28 Nicos Anastasiades; 2023-02-28 Nikos Christodoulides
CY | foreign_minister | 2018-03-01 Nikos Christodoulides; 2022-01-11 —; 2023-03-01 Constantinos Kombos
CZ | head_of_government | 1998-07-22 Miloš Zeman; 2002-07-15 Vladimír Špidla; 2004-08-04 Stanislav Gross; 2005-04-25 Jiří Paroubek; 2006-09-04 Mirek Topolánek; 2009-05-08 Jan Fischer; 2010-07-13 Petr Nečas; 2013-07-10 Jiří Rusnok; 2014-01-29 Bohuslav Sobotka; 2017-12-13 Andrej Babiš; 2021-12-17 Petr Fiala; 2025-12-15 Andrej Babiš
CZ | head_of_state | 1993-02-02 Václav Havel; 2003-03-07 Václav Klaus; 2013-03-08 Miloš Zeman; 2023-03-09 Petr Pavel
CZ | foreign_minister | 2021-12-17 Jan Lipavský; 2025-12-15 Petr Macinka
DE | head_of_government | 1998-10-27 Gerhard Schröder; 2005-11-22 Angela Merkel f; 2021-12-08 Olaf Scholz; 2025-05-06 Friedrich Merz
DE | head_of_state | 1999-07-01 Johannes Rau; 2004-07-01 Horst Köhler; 2010-05-31 —; 2010-06-30 Christian Wulff; 2012-02-17 —; 2012-03-18 Joachim Gauck; 2017-03-19 Frank-Walter Steinmeier
DE | foreign_minister | 1998-10-27 Joschka Fischer; 2005-11-22 Frank-Walter Steinmeier; 2009-10-28 Guido Westerwelle; 2013-12-17 Frank-Walter Steinmeier; 2017-01-27 Sigmar Gabriel; 2018-03-14 Heiko Maas; 2021-12-08 Annalena Baerbock f; 2025-05-06 Johann Wadephul
DE | defence_minister | 2002-07-19 Peter Struck; 2005-11-22 Franz Josef Jung; 2009-10-28 Karl-Theodor [zu Guttenberg]; 2011-03-03 Thomas [de Maizière]; 2013-12-17 Ursula [von der Leyen] f; 2019-07-17 Annegret Kramp-Karrenbauer f; 2021-12-08 Christine Lambrecht f; 2023-01-19 Boris Pistorius
DE | economy_minister | 2009-10-28 Wolfgang Schäuble; 2017-10-24 —; 2018-03-14 Olaf Scholz; 2021-12-08 Christian Lindner; 2024-11-07 Jörg Kukies; 2025-05-06 Lars Klingbeil
DE | interior_minister | 2018-03-14 Horst Seehofer; 2021-12-08 Nancy Faeser f; 2025-05-06 Alexander Dobrindt
DJ | head_of_state | 1999-05-08 Ismail Omar Guelleh
DK | head_of_government | 1993-01-25 Poul Nyrup Rasmussen; 2001-11-27 Anders Fogh Rasmussen; 2009-04-05 Lars Løkke Rasmussen; 2011-10-03 Helle Thorning-Schmidt f; 2015-06-28 Lars Løkke Rasmussen; 2019-06-27 Mette Frederiksen f
DK | head_of_state | 1972-01-14 [Margherita II] f; 2024-01-14 [Federico X]
DK | foreign_minister | 2019-06-27 Jeppe Kofod; 2022-12-15 Lars Løkke Rasmussen
DK | defence_minister | 2019-06-27 Trine Bramsen f; 2022-02-04 Morten Bødskov; 2022-12-15 Jakob Ellemann-Jensen; 2023-08-22 Troels [Lund Poulsen]
DZ | head_of_state | 1999-04-27 Abdelaziz Bouteflika; 2019-04-02 —; 2019-12-19 Abdelmadjid Tebboune
DZ | foreign_minister | 2021-07-07 Ramtane Lamamra; 2023-03-18 Ahmed Attaf
EC | head_of_state | 2007-01-15 Rafael Correa; 2017-05-24 Lenín Moreno; 2021-05-24 Guillermo Lasso; 2023-11-23 Daniel Noboa
EE | head_of_government | 2003-04-10 Juhan Parts; 2005-04-13 Andrus Ansip; 2014-03-26 Taavi Rõivas; 2016-11-23 Jüri Ratas; 2021-01-26 Kaja Kallas f; 2024-07-23 Kristen Michal
EE | head_of_state | 2001-10-08 Arnold Rüütel; 2006-10-09 Toomas Hendrik Ilves; 2016-10-10 Kersti Kaljulaid f; 2021-10-11 Alar Karis
EE | foreign_minister | 2022-07-18 Urmas Reinsalu; 2023-04-17 Margus Tsahkna
EE | defence_minister | 2022-07-18 Hanno Pevkur
EG | head_of_state | 1981-10-14 Hosni Mubarak; 2011-02-11 —; 2012-06-30 Mohamed Morsi; 2013-07-03 —; 2014-06-08 Abdel Fattah [al-Sisi]
EG | foreign_minister | 2004-07-11 Ahmed [Aboul Gheit]; 2011-03-06 —; 2013-07-16 Nabil Fahmy; 2014-06-17 Sameh Shoukry; 2024-07-03 Badr Abdelatty
EG | head_of_government | 2018-06-14 Mostafa Madbouly
ER | head_of_state | 1993-05-24 Isaias Afwerki
ES | head_of_government | 1996-05-05 José María Aznar; 2004-04-17 José Luis [Rodríguez Zapatero]; 2011-12-21 Mariano Rajoy; 2018-06-02 Pedro Sánchez
ES | head_of_state | 1975-11-22 [Juan Carlos]; 2014-06-19 [Filippo VI]
ES | foreign_minister | 2004-04-18 Miguel Ángel Moratinos; 2010-10-21 Trinidad Jiménez f; 2011-12-22 José Manuel García-Margallo; 2016-11-04 Alfonso Dastis; 2018-06-07 Josep Borrell; 2019-11-30 —; 2020-01-13 Arancha [González Laya] f; 2021-07-12 José Manuel Albares
ES | defence_minister | 2018-06-07 Margarita Robles f
ET | head_of_government | 1995-08-23 Meles Zenawi; 2012-08-20 Hailemariam Desalegn; 2018-04-02 [Abiy] Ahmed
ET | head_of_state | 2018-10-25 Sahle-Work Zewde f; 2024-10-07 Taye Atske Selassie
FI | head_of_government | 1995-04-13 Paavo Lipponen; 2003-06-24 Matti Vanhanen; 2010-06-22 Mari Kiviniemi f; 2011-06-22 Jyrki Katainen; 2014-06-24 Alexander Stubb; 2015-05-29 Juha Sipilä; 2019-06-06 Antti Rinne; 2019-12-10 Sanna Marin f; 2023-06-20 Petteri Orpo
FI | head_of_state | 2000-03-01 Tarja Halonen f; 2012-03-01 Sauli Niinistö; 2024-03-01 Alexander Stubb
FI | foreign_minister | 2019-06-06 Pekka Haavisto; 2023-06-20 Elina Valtonen f
FI | defence_minister | 2019-06-06 Antti Kaikkonen; 2023-06-20 Antti Häkkänen
FR | head_of_state | 1995-05-17 Jacques Chirac; 2007-05-16 Nicolas Sarkozy; 2012-05-15 François Hollande; 2017-05-14 Emmanuel Macron
FR | head_of_government | 1997-06-02 Lionel Jospin; 2002-05-06 Jean-Pierre Raffarin; 2005-05-31 Dominique [de Villepin]; 2007-05-17 François Fillon; 2012-05-15 Jean-Marc Ayrault; 2014-03-31 Manuel Valls; 2016-12-06 Bernard Cazeneuve; 2017-05-15 Édouard Philippe; 2020-07-03 Jean Castex; 2022-05-16 Élisabeth Borne f; 2024-01-09 Gabriel Attal; 2024-09-05 Michel Barnier; 2024-12-13 François Bayrou; 2025-09-09 Sébastien Lecornu
FR | foreign_minister | 1997-06-04 Hubert Védrine; 2002-05-07 Dominique [de Villepin]; 2004-03-31 Michel Barnier; 2005-06-02 Philippe Douste-Blazy; 2007-05-18 Bernard Kouchner; 2010-11-14 Michèle Alliot-Marie f; 2011-02-27 Alain Juppé; 2012-05-16 Laurent Fabius; 2016-02-11 Jean-Marc Ayrault; 2017-05-17 Jean-Yves [Le Drian]; 2022-05-20 Catherine Colonna f; 2024-01-11 Stéphane Séjourné; 2024-09-21 Jean-Noël Barrot
FR | defence_minister | 2002-05-07 Michèle Alliot-Marie f; 2007-05-18 Hervé Morin; 2010-11-14 Alain Juppé; 2011-02-27 Gérard Longuet; 2012-05-16 Jean-Yves [Le Drian]; 2017-05-17 Sylvie Goulard f; 2017-06-21 Florence Parly f; 2022-05-20 Sébastien Lecornu; 2025-10-12 Catherine Vautrin f
FR | interior_minister | 2020-07-06 Gérald Darmanin; 2024-09-21 Bruno Retailleau; 2025-10-12 Laurent Nuñez
GA | head_of_state | 1967-12-02 Omar Bongo; 2009-06-08 —; 2009-10-16 Ali Bongo; 2023-09-04 Brice Oligui Nguema
GB | head_of_government | 1997-05-02 Tony Blair; 2007-06-27 Gordon Brown; 2010-05-11 David Cameron; 2016-07-13 Theresa May f; 2019-07-24 Boris Johnson; 2022-09-06 Liz Truss f; 2022-10-25 Rishi Sunak; 2024-07-05 Keir Starmer
GB | head_of_state | 1952-02-06 [Elisabetta II] f; 2022-09-08 [Carlo III]
GB | foreign_minister | 1997-05-02 Robin Cook; 2001-06-08 Jack Straw; 2006-05-05 Margaret Beckett f; 2007-06-28 David Miliband; 2010-05-12 William Hague; 2014-07-15 Philip Hammond; 2016-07-13 Boris Johnson; 2018-07-09 Jeremy Hunt; 2019-07-24 Dominic Raab; 2021-09-15 Liz Truss f; 2022-09-06 James Cleverly; 2023-11-13 David Cameron; 2024-07-05 David Lammy; 2025-09-05 Yvette Cooper f
GB | defence_minister | 2014-07-15 Michael Fallon; 2017-11-02 Gavin Williamson; 2019-07-24 Ben Wallace; 2023-08-31 Grant Shapps; 2024-07-05 John Healey
GB | economy_minister | 1997-05-02 Gordon Brown; 2007-06-28 Alistair Darling; 2010-05-12 George Osborne; 2016-07-13 Philip Hammond; 2019-07-24 Sajid Javid; 2020-02-13 Rishi Sunak; 2022-07-05 Nadhim Zahawi; 2022-09-06 Kwasi Kwarteng; 2022-10-14 Jeremy Hunt; 2024-07-05 Rachel Reeves f
GE | head_of_state | 1995-11-26 Eduard Shevardnadze; 2003-11-23 —; 2004-01-25 Mikheil Saakashvili; 2013-11-17 Giorgi Margvelashvili; 2018-12-16 Salomé Zourabichvili f; 2024-12-29 Mikheil Kavelashvili
GE | head_of_government | 2021-02-22 Irakli Garibashvili; 2024-02-08 Irakli Kobakhidze
GH | head_of_state | 2001-01-07 John Kufuor; 2009-01-07 John Atta Mills; 2012-07-24 John Mahama; 2017-01-07 Nana Akufo-Addo; 2025-01-07 John Mahama
GN | head_of_state | 2010-12-21 Alpha Condé; 2021-09-05 Mamady Doumbouya
GR | head_of_government | 1996-01-22 Costas Simitis; 2004-03-10 Kostas Karamanlis; 2009-10-06 George Papandreou; 2011-11-11 Lucas Papademos; 2012-05-16 —; 2012-06-20 Antonis Samaras; 2015-01-26 Alexis Tsipras; 2015-08-27 —; 2015-09-21 Alexis Tsipras; 2019-07-08 Kyriakos Mitsotakis; 2023-05-25 —; 2023-06-26 Kyriakos Mitsotakis
GR | head_of_state | 2005-03-12 Karolos Papoulias; 2015-03-13 Prokopis Pavlopoulos; 2020-03-13 Katerina Sakellaropoulou f; 2025-03-13 Konstantinos Tasoulas
GR | foreign_minister | 2015-01-27 Nikos Kotzias; 2018-10-20 —; 2019-07-09 Nikos Dendias; 2023-05-26 —; 2023-06-27 Giorgos Gerapetritis
GR | defence_minister | 2023-06-27 Nikos Dendias
HN | head_of_state | 2022-01-27..2026-01-27 Xiomara Castro f; 2026-01-27 Nasry Asfura
HR | head_of_government | 2003-12-23 Ivo Sanader; 2009-07-06 Jadranka Kosor f; 2011-12-23 Zoran Milanović; 2016-01-22 Tihomir Orešković; 2016-10-19 Andrej Plenković
HR | head_of_state | 2000-02-19 Stjepan Mesić; 2010-02-19 Ivo Josipović; 2015-02-19 Kolinda Grabar-Kitarović f; 2020-02-19 Zoran Milanović
HT | head_of_state | 2017-02-07 Jovenel Moïse; 2021-07-07 —
HU | head_of_government | 1998-07-06 Viktor Orbán; 2002-05-27 Péter Medgyessy; 2004-09-29 Ferenc Gyurcsány; 2009-04-14 Gordon Bajnai; 2010-05-29 Viktor Orbán
HU | head_of_state | 2012-05-10 János Áder; 2022-05-10 Katalin Novák f; 2024-02-26 —; 2024-03-05 Tamás Sulyok
HU | foreign_minister | 2014-09-23 Péter Szijjártó
ID | head_of_state | 2001-07-23 [Megawati] Sukarnoputri f; 2004-10-20 Susilo Bambang Yudhoyono; 2014-10-20 Joko Widodo; 2024-10-20 [Prabowo] Subianto
ID | foreign_minister | 2014-10-27 Retno Marsudi f; 2024-10-21 Sugiono
IE | head_of_government | 1997-06-26 Bertie Ahern; 2008-05-07 Brian Cowen; 2011-03-09 Enda Kenny; 2017-06-14 Leo Varadkar; 2020-06-27 Micheál Martin; 2022-12-17 Leo Varadkar; 2024-04-09 Simon Harris; 2025-01-23 Micheál Martin
IE | head_of_state | 1997-11-11 Mary McAleese f; 2011-11-11 Michael D. Higgins; 2025-11-11 Catherine Connolly f
IL | head_of_government | 1996-06-18 Benjamin Netanyahu; 1999-07-06 Ehud Barak; 2001-03-07 Ariel Sharon; 2006-04-14 Ehud Olmert; 2009-03-31 Benjamin Netanyahu; 2021-06-13 Naftali Bennett; 2022-07-01 Yair Lapid; 2022-12-29 Benjamin Netanyahu
IL | head_of_state | 2000-08-01 Moshe Katsav; 2007-07-15 Shimon Peres; 2014-07-24 Reuven Rivlin; 2021-07-07 Isaac Herzog
IL | foreign_minister | 2003-02-28 Silvan Shalom; 2006-01-18 Tzipi Livni f; 2009-03-31 Avigdor Lieberman; 2012-12-18 —; 2013-11-11 Avigdor Lieberman; 2015-05-06 —; 2019-02-17 Israel Katz; 2020-05-17 Gabi Ashkenazi; 2021-06-13 Yair Lapid; 2022-12-29 Eli Cohen; 2024-01-01 Israel Katz; 2024-11-07 Gideon Sa'ar
IL | defence_minister | 2006-05-04 Amir Peretz; 2007-06-18 Ehud Barak; 2013-03-18 Moshe Ya'alon; 2016-05-30 Avigdor Lieberman; 2018-11-18 —; 2019-11-12 Naftali Bennett; 2020-05-17 Benny Gantz; 2022-12-29 Yoav Gallant; 2024-11-08 Israel Katz
IL | interior_minister | 2021-06-13 Ayelet Shaked f
IL | minister | 2022-12-29 Bezalel Smotrich
IL | minister | 2022-12-29 Itamar Ben-Gvir
IL | minister | 2022-12-29 Ron Dermer
IN | head_of_government | 1998-03-19 Atal Bihari Vajpayee; 2004-05-22 Manmohan Singh; 2014-05-26 Narendra Modi
IN | head_of_state | 2007-07-25 Pratibha Patil f; 2012-07-25 Pranab Mukherjee; 2017-07-25 Ram Nath Kovind; 2022-07-25 Droupadi Murmu f
IN | foreign_minister | 2009-05-22 S. M. Krishna; 2012-10-28 Salman Khurshid; 2014-05-26 Sushma Swaraj f; 2019-05-30 Subrahmanyam Jaishankar
IN | defence_minister | 2019-05-30 Rajnath Singh
IN | security_adviser | 2014-05-30 Ajit Doval
IQ | head_of_state | 1979-07-16 Saddam Hussein; 2003-04-09 —; 2005-04-07 Jalal Talabani; 2014-07-24 Fuad Masum; 2018-10-02 Barham Salih; 2022-10-17 Abdul Latif Rashid
IQ | head_of_government | 2004-06-28 Iyad Allawi; 2005-05-03 Ibrahim al-Jaafari; 2006-05-20 Nouri al-Maliki; 2014-09-08 Haider al-Abadi; 2018-10-25 Adel [Abdul Mahdi]; 2020-05-07 Mustafa al-Kadhimi; 2022-10-27 Mohammed Shia al-Sudani
IQ | foreign_minister | 2020-06-06 Fuad Hussein
IR | head_of_state | 1997-08-03 Mohammad Khatami; 2005-08-03 Mahmoud Ahmadinejad; 2013-08-03 Hassan Rouhani; 2021-08-03 Ebrahim Raisi; 2024-05-19 —; 2024-07-28 Masoud Pezeshkian
IR | supreme_leader | 1989-06-04 Ali Khamenei
IR | foreign_minister | 1997-08-20 Kamal Kharrazi; 2005-08-24 Manouchehr Mottaki; 2010-12-13 Ali Akbar Salehi; 2013-08-15 Mohammad Javad Zarif; 2021-08-25 Hossein Amir-Abdollahian; 2024-05-19 —; 2024-08-21 Abbas Araghchi
IR | parliament_president | 2008-05-28 Ali Larijani; 2020-05-28 Mohammad Bagher Ghalibaf
IR | security_adviser | 2013-09-10 Ali Shamkhani; 2023-05-22 Ali Akbar Ahmadian; 2025-08-05 Ali Larijani
IR | spokesperson | 2024-10-01 Esmail Baghaei
IS | head_of_government | 2017-11-30 Katrín Jakobsdóttir f; 2024-04-09 Bjarni Benediktsson; 2024-12-21 Kristrún Frostadóttir f
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
IT | minister | 2022-10-22 Marina Elvira Calderone f
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
JO | head_of_state | 1999-02-07 [Abdullah II]
JO | foreign_minister | 2017-01-15 Ayman Safadi
JP | head_of_government | 2000-04-05 Yoshiro Mori; 2001-04-26 Junichiro Koizumi; 2006-09-26 Shinzo Abe; 2007-09-26 Yasuo Fukuda; 2008-09-24 Taro Aso; 2009-09-16 Yukio Hatoyama; 2010-06-08 Naoto Kan; 2011-09-02 Yoshihiko Noda; 2012-12-26 Shinzo Abe; 2020-09-16 Yoshihide Suga; 2021-10-04 Fumio Kishida; 2024-10-01 Shigeru Ishiba; 2025-10-21 Sanae Takaichi f
JP | head_of_state | 1989-01-07 [Akihito]; 2019-05-01 [Naruhito]
JP | foreign_minister | 2012-12-26 Fumio Kishida; 2017-08-03 Taro Kono; 2019-09-11 Toshimitsu Motegi; 2021-11-04 —; 2021-11-10 Yoshimasa Hayashi; 2023-09-13 Yoko Kamikawa f; 2024-10-01 Takeshi Iwaya; 2025-10-21 Toshimitsu Motegi
JP | defence_minister | 2024-10-01 Gen Nakatani; 2025-10-21 Shinjiro Koizumi
KE | head_of_state | 1978-08-22 Daniel [arap Moi]; 2002-12-30 Mwai Kibaki; 2013-04-09 Uhuru Kenyatta; 2022-09-13 William Ruto
KG | head_of_state | 2011-12-01 Almazbek Atambayev; 2017-11-24 Sooronbay Jeenbekov; 2020-10-15 —; 2021-01-28 Sadyr Japarov
KH | head_of_government | 1998-11-30 [Hun Sen]; 2023-08-22 [Hun Manet]
KP | head_of_state | 1994-07-08 [Kim] Jong-il; 2011-12-17 [Kim] Jong-un
KP | foreign_minister | 2022-06-11 [Choe] Son-hui f
KR | head_of_state | 1998-02-25 [Kim] Dae-jung; 2003-02-25 [Roh] Moo-hyun; 2008-02-25 [Lee] Myung-bak; 2013-02-25 [Park] Geun-hye f; 2017-03-10 —; 2017-05-10 [Moon] Jae-in; 2022-05-10 [Yoon] Suk-yeol; 2025-04-04 —; 2025-06-04 [Lee] Jae-myung
KR | foreign_minister | 2017-06-18 [Kang] Kyung-wha f; 2022-05-12 [Park] Jin; 2024-01-10 [Cho] Tae-yul; 2025-07-19 [Cho] Hyun
KW | head_of_state | 2006-01-29 [Sabah al-Ahmad al-Sabah]; 2020-09-30 [Nawaf al-Ahmad al-Sabah]; 2023-12-16 [Mishal al-Ahmad al-Sabah]
KZ | head_of_state | 1990-04-24 Nursultan Nazarbayev; 2019-03-20 Kassym-Jomart Tokayev
LB | head_of_state | 1998-11-24 Émile Lahoud; 2007-11-24 —; 2008-05-25 Michel Suleiman; 2014-05-25 —; 2016-10-31 Michel Aoun; 2022-10-30 —; 2025-01-09 Joseph Aoun
LB | head_of_government | 2005-07-19 Fouad Siniora; 2009-11-09 Saad Hariri; 2011-06-13 Najib Mikati; 2014-02-15 Tammam Salam; 2016-12-18 Saad Hariri; 2020-01-21 Hassan Diab; 2021-09-10 Najib Mikati; 2025-02-08 Nawaf Salam
LB | parliament_president | 1992-10-20 Nabih Berri
LB | foreign_minister | 2025-02-08 Youssef Raggi
LT | head_of_state | 1998-02-26 Valdas Adamkus; 2003-02-26 Rolandas Paksas; 2004-04-06 —; 2004-07-12 Valdas Adamkus; 2009-07-12 Dalia Grybauskaitė f; 2019-07-12 Gitanas Nausėda
LT | head_of_government | 2016-12-13 Saulius Skvernelis; 2020-12-11 Ingrida Šimonytė f; 2024-12-12 Gintautas Paluckas; 2025-08-04 —; 2025-09-25 Inga Ruginienė f
LT | foreign_minister | 2012-12-13 Linas Linkevičius; 2020-12-11 Gabrielius Landsbergis; 2024-12-12 Kęstutis Budrys
LU | head_of_government | 1995-01-20 Jean-Claude Juncker; 2013-12-04 Xavier Bettel; 2023-11-17 Luc Frieden
LU | foreign_minister | 2004-07-31 Jean Asselborn; 2023-11-17 Xavier Bettel
LV | head_of_government | 2019-01-23 Krišjānis Kariņš; 2023-09-15 Evika Siliņa f
LV | head_of_state | 2019-07-08 Egils Levits; 2023-07-08 Edgars Rinkēvičs
LV | foreign_minister | 2011-10-25 Edgars Rinkēvičs; 2023-09-15 Krišjānis Kariņš; 2024-04-19 Baiba Braže f
LY | head_of_state | 1969-09-01 Muammar Gheddafi; 2011-08-23 —; 2021-03-15 Mohamed al-Menfi
LY | head_of_government | 2016-03-30 Fayez [al-Sarraj]; 2021-03-15 Abdul Hamid [Dbeibah]
LY | general | 2015-03-02 Khalifa Haftar
MA | head_of_state | 1999-07-23 [Mohammed VI]
MA | foreign_minister | 2017-04-05 Nasser Bourita
MD | head_of_state | 2016-12-23 Igor Dodon; 2020-12-24 Maia Sandu f
MD | head_of_government | 2021-08-06 Natalia Gavrilița f; 2023-02-16 Dorin Recean; 2025-11-01 Alexandru Munteanu
ME | head_of_state | 2003-05-22 Filip Vujanović; 2018-05-20 Milo Đukanović; 2023-05-20 Jakov Milatović
ME | head_of_government | 2023-10-31 Milojko Spajić
MG | head_of_state | 2009-03-17..2014-01-25 Andry Rajoelina; 2014-01-25 Hery Rajaonarimampianina; 2019-01-19..2025-10-14 Andry Rajoelina; 2025-10-17 Michael Randrianirina
MK | head_of_government | 2006-08-28 Nikola Gruevski; 2017-05-31 Zoran Zaev; 2022-01-17 Dimitar Kovačevski; 2024-06-23 Hristijan Mickoski
ML | head_of_state | 2013-09-04 Ibrahim Boubacar Keïta; 2020-08-18 —; 2021-05-24 Assimi Goïta
MM | head_of_state | 2011-03-30 Thein Sein; 2016-03-30 Htin Kyaw; 2018-03-30 Win Myint; 2021-02-01 Min Aung [Hlaing]
MM | foreign_minister | 2016-03-30 Aung San [Suu Kyi] f
MN | head_of_state | 2021-06-25 Ukhnaagiin Khürelsükh
MT | head_of_government | 2004-03-23 Lawrence Gonzi; 2013-03-11 Joseph Muscat; 2020-01-13 Robert Abela
MX | head_of_state | 2000-12-01 Vicente Fox; 2006-12-01 Felipe Calderón; 2012-12-01 Enrique [Peña Nieto]; 2018-12-01 Andrés Manuel [López Obrador]; 2024-10-01 Claudia Sheinbaum f
MX | foreign_minister | 2018-12-01 Marcelo Ebrard; 2023-07-03 Alicia Bárcena f; 2024-10-01 Juan Ramón [de la Fuente]
MY | head_of_government | 1981-07-16 Mahathir Mohamad; 2003-10-31 Abdullah Badawi; 2009-04-03 Najib Razak; 2018-05-10 Mahathir Mohamad; 2020-03-01 Muhyiddin Yassin; 2021-08-21 Ismail Sabri Yaakob; 2022-11-24 [Anwar] Ibrahim
MZ | head_of_state | 2005-02-02 Armando Guebuza; 2015-01-15 Filipe Nyusi; 2025-01-15 Daniel Chapo
NE | head_of_state | 2011-04-07 Mahamadou Issoufou; 2021-04-02 Mohamed Bazoum; 2023-07-28 Abdourahamane Tchiani
NG | head_of_state | 1999-05-29 Olusegun Obasanjo; 2007-05-29 Umaru Yar'Adua; 2010-05-06 Goodluck Jonathan; 2015-05-29 Muhammadu Buhari; 2023-05-29 Bola Tinubu
NI | head_of_state | 2007-01-10 Daniel Ortega
NL | head_of_government | 1994-08-22 Wim Kok; 2002-07-22 Jan Peter Balkenende; 2010-10-14 Mark Rutte; 2024-07-02 Dick Schoof
NL | head_of_state | 1980-04-30 [Beatrice d'Olanda] f; 2013-04-30 [re Guglielmo Alessandro]
NL | foreign_minister | 2018-03-07 Stef Blok; 2021-05-25 Sigrid Kaag f; 2021-09-24 Ben Knapen; 2022-01-10 Wopke Hoekstra; 2023-09-05 Hanke Bruins Slot f; 2024-07-02 Caspar Veldkamp; 2025-08-22 —; 2025-09-05 David [van Weel]
NL | defence_minister | 2022-01-10 Kajsa Ollongren f; 2024-07-02 Ruben Brekelmans
NO | head_of_government | 2005-10-17 Jens Stoltenberg; 2013-10-16 Erna Solberg f; 2021-10-14 Jonas Gahr Støre
NO | foreign_minister | 2021-10-14 Anniken Huitfeldt f; 2023-10-16 Espen Barth Eide
NO | head_of_state | 1991-01-17 [Harald V]
NP | head_of_government | 2024-07-15 K. P. Sharma [Oli]; 2025-09-12 Sushila Karki f
NZ | head_of_government | 1999-12-05 Helen Clark f; 2008-11-19 John Key; 2016-12-12 Bill English; 2017-10-26 Jacinda Ardern f; 2023-01-25 Chris Hipkins; 2023-11-27 Christopher Luxon
NZ | foreign_minister | 2020-11-06 Nanaia Mahuta f; 2023-11-27 Winston Peters
OM | head_of_state | 1970-07-23 [sultano Qaboos]; 2020-01-11 Haitham bin Tariq
OM | foreign_minister | 2020-08-18 Badr [Albusaidi]
PE | head_of_state | 2001-07-28 Alejandro Toledo; 2006-07-28 Alan García; 2011-07-28 Ollanta Humala; 2016-07-28 Pedro Pablo Kuczynski; 2018-03-23 Martín Vizcarra; 2020-11-10 Manuel Merino; 2020-11-17 Francisco Sagasti; 2021-07-28 Pedro Castillo; 2022-12-07 Dina Boluarte f; 2025-10-10 José Jerí
PH | head_of_state | 2001-01-20 Gloria [Macapagal-Arroyo] f; 2010-06-30 Benigno Aquino; 2016-06-30 Rodrigo Duterte; 2022-06-30 Ferdinand [Marcos] Jr.
PK | head_of_government | 2008-03-25 Yousaf Raza Gilani; 2012-06-22 Raja Pervaiz Ashraf; 2013-03-25 —; 2013-06-05 Nawaz Sharif; 2017-08-01 Shahid Khaqan Abbasi; 2018-06-01 —; 2018-08-18 Imran Khan; 2022-04-11 Shehbaz Sharif; 2023-08-14 Anwaar-ul-Haq Kakar; 2024-03-04 Shehbaz Sharif
PK | head_of_state | 2001-06-20 Pervez Musharraf; 2008-08-18 —; 2008-09-09 Asif Ali Zardari; 2013-09-09 Mamnoon Hussain; 2018-09-09 Arif Alvi; 2024-03-10 Asif Ali Zardari
PK | foreign_minister | 2022-04-27 Bilawal Bhutto-Zardari; 2023-08-10 —; 2024-03-11 Ishaq Dar
PK | army_chief | 2022-11-29 Asim Munir
PL | head_of_government | 1997-10-31 Jerzy Buzek; 2001-10-19 Leszek Miller; 2004-05-02 Marek Belka; 2005-10-31 Kazimierz Marcinkiewicz; 2006-07-14 Jarosław Kaczyński; 2007-11-16 Donald Tusk; 2014-09-22 Ewa Kopacz f; 2015-11-16 Beata Szydło f; 2017-12-11 Mateusz Morawiecki; 2023-12-13 Donald Tusk
PL | head_of_state | 1995-12-23 Aleksander Kwaśniewski; 2005-12-23 Lech Kaczyński; 2010-04-10 —; 2010-08-06 Bronisław Komorowski; 2015-08-06 Andrzej Duda; 2025-08-06 Karol Nawrocki
PL | foreign_minister | 2007-11-16 Radosław Sikorski; 2014-09-22 Grzegorz Schetyna; 2015-11-16 Witold Waszczykowski; 2018-01-09 Jacek Czaputowicz; 2020-08-26 Zbigniew Rau; 2023-12-13 Radosław Sikorski
PL | defence_minister | 2018-01-09 Mariusz Błaszczak; 2023-12-13 Władysław Kosiniak-Kamysz
PS | head_of_state | 1996-01-20 Yasser Arafat; 2004-11-11 —; 2005-01-15 Mahmoud Abbas
PS | head_of_government | 2007-06-15 Salam Fayyad; 2013-06-06 Rami Hamdallah; 2019-04-13 Mohammad Shtayyeh; 2024-03-31 Mohammad Mustafa
PS | deputy_head | 2025-04-26 Hussein [al-Sheikh]
PT | head_of_government | 1995-10-28 António Guterres; 2002-04-06 José Manuel [Durão Barroso]; 2004-07-17 Pedro [Santana Lopes]; 2005-03-12 José Sócrates; 2011-06-21 Pedro [Passos Coelho]; 2015-11-26 António Costa; 2024-04-02 Luís Montenegro
PT | head_of_state | 1996-03-09 Jorge Sampaio; 2006-03-09 Aníbal [Cavaco Silva]; 2016-03-09..2026-03-09 Marcelo [Rebelo de Sousa]
PT | foreign_minister | 2024-04-02 Paulo Rangel
PY | head_of_state | 2013-08-15 Horacio Cartes; 2018-08-15 Mario [Abdo Benítez]; 2023-08-15 Santiago Peña
QA | head_of_state | 1995-06-27 Hamad bin Khalifa al-Thani; 2013-06-25 [Tamim bin Hamad] al-Thani
QA | foreign_minister | 2016-01-27 [Mohammed bin Abdulrahman] al-Thani
QA | spokesperson | 2021-08 Majed al-Ansari
RO | head_of_state | 2000-12-20 Ion Iliescu; 2004-12-20 Traian Băsescu; 2014-12-21 Klaus Iohannis; 2025-02-12 Ilie Bolojan; 2025-05-26 Nicușor Dan
RO | head_of_government | 2004-12-29 Călin Popescu-Tăriceanu; 2008-12-22 Emil Boc; 2012-02-09 Mihai Răzvan Ungureanu; 2012-05-07 Victor Ponta; 2015-11-17 Dacian Cioloș; 2017-01-04 Sorin Grindeanu; 2017-06-29 Mihai Tudose; 2018-01-29 Viorica Dăncilă f; 2019-11-04 Ludovic Orban; 2020-12-23 Florin Cîțu; 2021-11-25 Nicolae Ciucă; 2023-06-15 Marcel Ciolacu; 2025-05-06 —; 2025-06-23 Ilie Bolojan
RS | head_of_state | 2004-07-11 Boris Tadić; 2012-05-31 Tomislav Nikolić; 2017-05-31 Aleksandar Vučić
RS | head_of_government | 2004-03-03 Vojislav Koštunica; 2008-07-07 Mirko Cvetković; 2012-07-27 Ivica Dačić; 2014-04-27 Aleksandar Vučić; 2017-06-29 Ana Brnabić f; 2024-05-02 Miloš Vučević; 2025-04-16 Đuro Macut
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
RU | deputy_minister | 2024-08..2025-12-31 Aleksandr Fomin
RU | deputy_head | 2020-01-21 Aleksandr Novak
RU | ambassador | 2017-08-21..2024-10 Anatolij Antonov; 2025-02-28 Aleksandr Darčiev
RU | ambassador | 2014-01..2023-05 Sergej Razov; 2023-05 Aleksej Paramonov
RU | ambassador | 2017-07-27 Vasilij Nebenzja
RU | parliament_president | 2016-10-05 Vjačeslav Volodin
RU | parliament_president | 2011-09-21 Valentina Matvienko f
RU | army_chief | 2012-11-09 Valerij Gerasimov
RU | intelligence_chief | 2016-10-05 Sergej Naryškin
RU | intelligence_chief | 2008-05-12 Aleksandr Bortnikov
RW | head_of_state | 2000-04-22 Paul Kagame
SA | head_of_state | 1982-06-13 [re Fahd]; 2005-08-01 [re Abdullah dell'Arabia Saudita]; 2015-01-23 [re Salman]
SA | prince | 2017-06-21 Mohammed [bin Salman]
SA | foreign_minister | 1975-10-13 Saud [al-Faisal]; 2015-04-29 Adel [al-Jubeir]; 2018-12-27 —; 2019-10-23 Faisal [bin Farhan]
SA | defence_minister | 2022-09-27 Khalid [bin Salman]
SD | head_of_state | 1989-06-30 Omar [al-Bashir]; 2019-04-11 —; 2019-08-21 Abdel Fattah [al-Burhan]
SE | head_of_government | 1996-03-22 Göran Persson; 2006-10-06 Fredrik Reinfeldt; 2014-10-03 Stefan Löfven; 2021-11-30 Magdalena Andersson f; 2022-10-18 Ulf Kristersson
SE | foreign_minister | 2006-10-06 Carl Bildt; 2014-10-03 Margot Wallström f; 2019-09-10 Ann Linde f; 2022-10-18 Tobias Billström; 2024-09-10 Maria Malmer Stenergard f
SE | defence_minister | 2022-10-18 Pål Jonson
SE | head_of_state | 1973-09-15 [re Carlo Gustavo]
SG | head_of_government | 1990-11-28 [Goh] Chok Tong; 2004-08-12 [Lee] Hsien Loong; 2024-05-15 Lawrence Wong
SI | head_of_government | 2004-12-03 Janez Janša; 2008-11-21 Borut Pahor; 2012-02-10 Janez Janša; 2013-03-20 Alenka Bratušek f; 2014-09-18 Miro Cerar; 2018-09-13 Marjan Šarec; 2020-03-13 Janez Janša; 2022-06-01 Robert Golob
SI | head_of_state | 2007-12-23 Danilo Türk; 2012-12-22 Borut Pahor; 2022-12-23 Nataša [Pirc Musar] f
SI | foreign_minister | 2022-06-01 Tanja Fajon f
SK | head_of_government | 1998-10-30 Mikuláš Dzurinda; 2006-07-04 Robert Fico; 2010-07-09 Iveta Radičová f; 2012-04-04 Robert Fico; 2018-03-22 Peter Pellegrini; 2020-03-21 Igor Matovič; 2021-04-01 Eduard Heger; 2023-05-15 Ľudovít Ódor; 2023-10-25 Robert Fico
SK | head_of_state | 2004-06-15 Ivan Gašparovič; 2014-06-15 Andrej Kiska; 2019-06-15 Zuzana Čaputová f; 2024-06-15 Peter Pellegrini
SK | foreign_minister | 2023-10-25 Juraj Blanár
SM | foreign_minister | 2020-01-08 Luca Beccari
SN | head_of_state | 2000-04-01 Abdoulaye Wade; 2012-04-02 Macky Sall; 2024-04-02 Bassirou Diomaye Faye
SN | head_of_government | 2024-04-02 Ousmane Sonko
SO | head_of_state | 2012-09-16 Hassan Sheikh [Mohamud]; 2017-02-16 Mohamed Abdullahi [Farmajo]; 2022-05-23 Hassan Sheikh [Mohamud]
SS | head_of_state | 2011-07-09 Salva Kiir
SV | head_of_state | 2019-06-01 Nayib Bukele
SY | head_of_state | 1971-03-12 Hafez al-Assad; 2000-07-17 Bashar al-Assad; 2024-12-08 —; 2025-01-29 Ahmed [al-Sharaa]
SY | foreign_minister | 2006-02-11 Walid Muallem; 2020-11-22 Faisal Mekdad; 2024-09-23 —; 2024-12-21 Asaad [al-Shaibani]
TD | head_of_state | 1990-12-02 Idriss Déby; 2021-04-20 Mahamat Idriss Déby
TH | head_of_government | 2001-02-09 Thaksin Shinawatra; 2006-09-19 —; 2008-12-17 Abhisit Vejjajiva; 2011-08-05 Yingluck Shinawatra f; 2014-05-07 —; 2014-08-24 Prayuth Chan-ocha; 2023-08-22 Srettha Thavisin; 2024-08-16 Paetongtarn Shinawatra f; 2025-07-01 —; 2025-09-07 Anutin Charnvirakul
TJ | head_of_state | 1994-11-16 Emomali Rahmon
TM | head_of_state | 2007-02-14 Gurbanguly Berdimuhamedow; 2022-03-19 Serdar Berdimuhamedow
TN | head_of_state | 1987-11-07 Zine El-Abidine [Ben Ali]; 2011-01-15 —; 2011-12-13 Moncef Marzouki; 2014-12-31 Béji [Caïd Essebsi]; 2019-07-25 —; 2019-10-23 Kaïs Saïed
TR | head_of_state | 2000-05-16 Ahmet Necdet Sezer; 2007-08-28 Abdullah Gül; 2014-08-28 Recep Tayyip Erdoğan
TR | head_of_government | 2002-11-18 Abdullah Gül; 2003-03-14 Recep Tayyip Erdoğan; 2014-08-28 Ahmet Davutoğlu; 2016-05-24..2018-07-09 Binali Yıldırım
TR | foreign_minister | 2003-03-14 Abdullah Gül; 2007-08-29 Ali Babacan; 2009-05-01 Ahmet Davutoğlu; 2014-08-29 Mevlüt Çavuşoğlu; 2023-06-03 Hakan Fidan
TR | defence_minister | 2018-07-10 Hulusi Akar; 2023-06-03 Yaşar Güler
TR | intelligence_chief | 2010-05-25 Hakan Fidan; 2023-06-05 Ibrahim Kalın
TW | head_of_state | 2000-05-20 [Chen] Shui-bian; 2008-05-20 [Ma] Ying-jeou; 2016-05-20 [Tsai] Ing-wen f; 2024-05-20 [Lai] Ching-te
TZ | head_of_state | 2005-12-21 Jakaya Kikwete; 2015-11-05 John Magufuli; 2021-03-19 Samia Suluhu Hassan f
UA | head_of_state | 1994-07-19 Leonid Kučma; 2005-01-23 Viktor Juščenko; 2010-02-25 Viktor Janukovyč; 2014-02-23 Oleksandr Turčynov; 2014-06-07 Petro Porošenko; 2019-05-20 Volodymyr Zelensky
UA | head_of_government | 2005-01-24 Julija Tymošenko f; 2005-09-08 —; 2006-08-04 Viktor Janukovyč; 2007-12-18 Julija Tymošenko f; 2010-03-11 Mykola Azarov; 2014-02-27 Arsenij Jacenjuk; 2016-04-14 Volodymyr Hrojsman; 2019-08-29 Oleksij Hončaruk; 2020-03-04 Denys Šmyhal; 2025-07-17 Julija Svyrydenko f
UA | foreign_minister | 2014-06-19 Pavlo Klimkin; 2019-08-29 Vadym Prystaiko; 2020-03-04 Dmytro Kuleba; 2024-09-05 Andrij Sybiha
UA | defence_minister | 2021-11-04 Oleksij Reznikov; 2023-09-06 Rustem Umerov; 2025-07-17 Denys Šmyhal; 2026-01-14 Mykhailo Fedorov
UA | security_adviser | 2019-10-03 Oleksij Danilov; 2024-03-26 Oleksandr Lytvynenko; 2025-07-18 Rustem Umerov
UA | official | 2020-02-11..2025-11-28 Andrij Jermak; 2026-01-02 Kyrylo Budanov
UA | intelligence_chief | 2020-08-05..2026-01-02 Kyrylo Budanov
UA | army_chief | 2021-07-27 Valerij Zalužnyj; 2024-02-08 Oleksandr Syrskyj
UA | parliament_president | 2021-10-08 Ruslan Stefančuk
UG | head_of_state | 1986-01-29 Yoweri Museveni
US | head_of_state | 1993-01-20 Bill Clinton; 2001-01-20 George W. Bush; 2009-01-20 Barack Obama; 2017-01-20 Donald Trump; 2021-01-20 Joe Biden; 2025-01-20 Donald Trump
US | deputy_head | 1993-01-20 Al Gore; 2001-01-20 Dick Cheney; 2009-01-20 Joe Biden; 2017-01-20 Mike Pence; 2021-01-20 Kamala Harris f; 2025-01-20 J.D. Vance
US | foreign_minister | 1997-01-23 Madeleine Albright f; 2001-01-20 Colin Powell; 2005-01-26 Condoleezza Rice f; 2009-01-21 Hillary Clinton f; 2013-02-01 John Kerry; 2017-02-01 Rex Tillerson; 2018-03-31 —; 2018-04-26 Mike Pompeo; 2021-01-20 —; 2021-01-26 Antony Blinken; 2025-01-21 Marco Rubio
US | defence_minister | 2001-01-20 Donald Rumsfeld; 2006-12-18 Robert Gates; 2011-07-01 Leon Panetta; 2013-02-27 Chuck Hagel; 2015-02-17 Ashton Carter; 2017-01-20 James Mattis; 2019-01-01 —; 2019-07-23 Mark Esper; 2020-11-09 —; 2021-01-22 Lloyd Austin; 2025-01-25 Pete Hegseth
US | security_adviser | 2001-01-20 Condoleezza Rice f; 2005-01-26 Stephen Hadley; 2009-01-20 James Jones; 2010-10-08 Tom Donilon; 2013-07-01 Susan Rice f; 2017-01-20 Michael Flynn; 2017-02-20 H. R. McMaster; 2018-04-09 John Bolton; 2019-09-18 Robert O'Brien; 2021-01-20 Jake Sullivan; 2025-01-20 Mike Waltz; 2025-05-01 Marco Rubio
US | economy_minister | 2006-07-10 Henry Paulson; 2009-01-26 Timothy Geithner; 2013-02-28 Jack Lew; 2017-02-13 Steven Mnuchin; 2021-01-26 Janet Yellen f; 2025-01-28 Scott Bessent
US | minister | 2025-02-21 Howard Lutnick
US | minister | 2025-02-13 Robert F. [Kennedy] Jr.
US | interior_minister | 2025-01-25 Kristi Noem f
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
UY | head_of_state | 2010-03-01 José Mujica; 2015-03-01 Tabaré Vázquez; 2020-03-01 Luis [Lacalle Pou]; 2025-03-01 Yamandú Orsi
UZ | head_of_state | 1991-08-31 Islam Karimov; 2016-09-02 —; 2016-12-14 Shavkat Mirziyoyev
VA | pope | 1978-10-16 [Giovanni Paolo II]; 2005-04-02 —; 2005-04-19 [Benedetto XVI]; 2013-02-28 —; 2013-03-13 [papa Francesco]; 2025-04-21 —; 2025-05-08 [Leone XIV]
VA | cardinal_secretary | 1991-06-29 Angelo Sodano; 2006-09-15 Tarcisio Bertone; 2013-10-15 Pietro Parolin
VA | minister | 2014-11-08 Paul Richard Gallagher
VA | cardinal | 2022-05-24 Matteo Maria Zuppi
VA | cardinal | 2020-11-06 Pierbattista Pizzaballa
VA | spokesperson | 2019-07-22 Matteo Bruni
VE | head_of_state | 1999-02-02 Hugo Chávez; 2013-03-05 Nicolás Maduro; 2026-01-05 Delcy Rodríguez f
VE | deputy_head | 2018-06-14..2026-01-05 Delcy Rodríguez f
VE | foreign_minister | 2023-01-06 Yván Gil
VE | interior_minister | 2024-08-27 Diosdado Cabello
VE | parliament_president | 2021-01-05 Jorge Rodríguez
VN | party_leader | 2011-01-19 Nguyen Phu [Trong]; 2024-08-03 [To Lam]
VN | head_of_government | 2016-04-07 Nguyen Xuan [Phuc]; 2021-04-05 Pham Minh [Chinh]
XK | head_of_government | 2008-01-09 Hashim Thaçi; 2014-12-09 Isa Mustafa; 2017-09-09 Ramush Haradinaj; 2020-02-03 Albin Kurti; 2020-06-03 Avdullah Hoti; 2021-03-22 Albin Kurti
XK | head_of_state | 2011-04-07 Atifete Jahjaga f; 2016-04-07 Hashim Thaçi; 2020-11-05 —; 2021-04-06 Vjosa Osmani f
YE | head_of_state | 1990-05-22 Ali Abdullah Saleh; 2012-02-25 Abd Rabbo Mansour Hadi; 2022-04-07 Rashad al-Alimi
ZA | head_of_state | 1999-06-14 Thabo Mbeki; 2008-09-25 Kgalema Motlanthe; 2009-05-09 Jacob Zuma; 2018-02-15 Cyril Ramaphosa
ZA | foreign_minister | 2019-05-30 Naledi Pandor f; 2024-07-03 Ronald Lamola
ZM | head_of_state | 2021-08-24 Hakainde Hichilema
ZW | head_of_state | 1987-12-31 Robert Mugabe; 2017-11-24 Emmerson Mnangagwa
`;

/** People of public life without such an office, by state or body. */
export const NOTABLE_ROWS = `
@EU | Anouar [El Anouni]; Arianna Podestà f; Björn Seibert; Iratxe García f; Jacques Delors; Jörg Wojahn; Margaritis Schinas; Nicolas Schmit; Paula Pinho f; Peter Stano; Stefano Sannino; Věra Jourová f; Ylva Johansson f
@HAMAS | Ahmed Yassin; Basem Naim; Hazem Qassem; Izz al-Din al-Haddad; Mousa Abu Marzouk; Osama Hamdan; Saleh al-Arouri; Taher al-Nunu
@UN | Abdoulaye Bathily; Amina Mohammed f; Bernardino León; Boutros Boutros-Ghali; Catherine Russell f; Cindy McCain f; Francesca Albanese f; Ghassan Salamé; Hans Grundberg; Lakhdar Brahimi; Martin Griffiths; Martin Kobler; Rosemary DiCarlo f; Sergio [Vieira de Mello]; Stephanie Williams f; Tom Fletcher; Tor Wennesland
AF | Abdullah Abdullah; Ahmad Massoud
AR | Patricia Bullrich f; Sergio Massa
BR | Alexandre [de Moraes]; Eduardo Bolsonaro; Fernando Haddad; Flávio Bolsonaro; Geraldo Alckmin; Sergio Moro
BY | Ales Bialiatski; Svetlana Tikhanovskaya f
CA | Jagmeet Singh; Pierre Poilievre
CN | [Ai] Weiwei; [Bo] Xilai; [Ding] Xuexiang; [Han] Zheng; [He] Lifeng; [Hua] Chunying f; [Lin] Jian; [Liu] Xiaobo; [Mao] Ning f; [Mao] Zedong; [Zhao] Leji; [Zhao] Lijian; Dalai Lama; Jimmy Lai; Joshua Wong
CU | Che Guevara
DE | Adolf Hitler; Armin Laschet; Helmut Kohl; Jens Spahn; Joseph Goebbels; Karl Lauterbach; Katherina Reiche f; Markus Söder; Robert Habeck; Sahra Wagenknecht f; Stefan Kornelius; Steffen Seibert; Willy Brandt
EG | Anwar [al-Sadat]; Gamal Abdel Nasser; Giulio Regeni; Patrick Zaki
ES | Albert Rivera; Artur Mas; Carles Puigdemont; Felipe González; Francisco Franco; Íñigo Errejón; Isabel [Díaz Ayuso] f; Letizia Ortiz f; Oriol Junqueras; Pablo Iglesias; Quim Torra; Yolanda Díaz f
FR | Anne Hidalgo f; Arnaud Montebourg; Benoît Hamon; Brigitte Macron f; Bruno [Le Maire]; Carla Bruni f; Cédric Villani; Charles [de Gaulle]; Christiane Taubira f; Emmanuel Bonne; Éric Ciotti; Éric Zemmour; François Mitterrand; Gérard Larcher; Jean-Marie [Le Pen]; Manuel Bompard; Marion Maréchal f; Olivier Faure; Rachida Dati f; Raphaël Glucksmann; Roland Lescure; Ségolène Royal f; Valérie Pécresse f; Yaël Braun-Pivet f
GB | Alex Salmond; Angela Rayner f; Diana Spencer f; Dominic Cummings; Ed Miliband; John Major; John Swinney; Jonathan Powell; Julian Assange; Kate Middleton f; Margaret Thatcher f; Matt Hancock; Meghan Markle f; Michael Gove; Nick Clegg; Nicola Sturgeon f; Peter Mandelson; Priti Patel f; Sadiq Khan; Shabana Mahmood f; Suella Braverman f; Wes Streeting; Winston Churchill
GR | Euclid Tsakalotos; Evangelos Venizelos; Yanis Varoufakis
HK | Carrie Lam f; John Lee
HU | George Soros; Ilaria Salis f; Judit Varga f; Péter Magyar
IE | Gerry Adams
IL | Amichai Chikli; Amos Schocken; Aryeh Deri; Avi Shlaim; Daniel Hagari; Danny Danon; David Barnea; Eyal Zamir; Gadi Eisenkot; Gilad Erdan; Golda Meir f; Herzi Halevi; Jonathan Peled; Menachem Begin; Miri Regev f; Moshe Dayan; Nir Barkat; Ophir Falk; Ronen Bar; Sara Netanyahu f; Tzachi Hanegbi; Yair Golan; Yitzhak Rabin; Yossi Cohen
IN | Amit Shah; Arvind Kejriwal; Indira Gandhi f; Mahatma Gandhi; Rahul Gandhi; Sonia Gandhi f
IQ | Ali al-Sistani; Masoud Barzani; Muqtada al-Sadr; Nechirvan Barzani; Tareq Aziz
IR | Akbar Hashemi Rafsanjani; Ali Bagheri Kani; Esmail Qaani; Hossein Salami; Kazem Gharibabadi; Mahsa Amini f; Majid Takht-Ravanchi; Masih Alinejad f; Mir-Hossein Mousavi; Mohammad Bagheri; Mojtaba Khamenei; Narges Mohammadi f; Qasem Soleimani; Reza Pahlavi; Ruhollah Khomeini; Saeed Jalili; Shirin Ebadi f
IT | Alberto Bagnai; Alcide [De Gasperi]; Aldo Moro; Alessandro [Di Battista]; Alessandro Zan; Alfredo Cospito; Andrea Delmastro; Andrea Orcel; Angelo Bagnasco; Antonio [Di Pietro]; Antonio Bassolino; Antonio Decaro; Arianna Meloni f; Augusta Montaruli f; Barbara Floridia f; Benedetto [Della Vedova]; Benito Mussolini; Beppe Sala; Bettino Craxi; Bruno Vespa; Camillo Ruini; Carlo [De Benedetti]; Carlo Cottarelli; Cateno [De Luca]; Cecilia Sala f; Cesare Previti; Chiara Appendino f; Chiara Braga f; Claudio Borghi; Claudio Descalzi; Claudio Durigon; Clemente Mastella; Dario Nardella; Davide Casaleggio; Davide Faraone; Deborah Bergamini f; Denis Verdini; Enrico Berlinguer; Enrico Mentana; Ettore Rosato; Fabio Rampelli; Fabrizio Saggio; Francesco Boccia; Francesco Cossiga; Francesco Rutelli; Francesco Silvestri; Francesco Totti; Galeazzo Bignami; Gian Marco Centinaio; Giancarlo Galan; Gianfranco Rotondi; Gianni Letta; Giorgio Mulè; Giovanni Caravelli; Giovanni Donzelli; Giovanni Falcone; Giulia Bongiorno f; Giulio Andreotti; Giuseppe Cavo Dragone; Giuseppe Provenzano; Guido Bertolaso; Igor Taruffi; Ilda Boccassini f; Ivan Scalfarotto; John Elkann; Lia Quartapelle f; Licia Ronzulli f; Lorenzo Cesa; Luca [Cordero di Montezemolo]; Luciano Portolano; Lucio Malan; Marcello [Dell'Utri]; Marco Pannella; Marco Travaglio; Marina Berlusconi f; Mario Borghezio; Marta Bonafoni f; Massimiliano Romeo; Matteo Messina Denaro; Matteo Ricci; Matteo Richetti; Maurizio Gasparri; Nichi Vendola; Nicola Gratteri; Nicole Minetti f; Nino [Di Matteo]; Paola Taverna f; Paolo Barelli; Paolo Borsellino; Pier Ferdinando Casini; Pier Silvio Berlusconi; Piero Fassino; Piero Marrazzo; Pina Picierno f; Raffaella Paita f; Renata Polverini f; Riccardo Guariglia; Riccardo Ricciardi; Roberta Lombardi f; Roberto Formigoni; Roberto Saviano; Roberto Vannacci; Rosy Bindi f; Sandro Pertini; Sergio Cofferati; Sergio Marchionne; Silvia Salis f; Stefania Craxi f; Stefano Patuanelli; Urbano Cairo; Valentino Valentini; Vittoria Baldino f; Vittorio Feltri
JO | [regina Rania] f
KG | Kurmanbek Bakiyev
KP | [Kim] Il-sung; [Kim] Yo-jong f
KR | [Choi] Sang-mok; [Han] Duck-soo; [Kim] Keon-hee f
LB | Gebran Bassil; Hashem Safieddine; Rafik Hariri; Riad Salameh; Rodolphe Haykal; Samir Geagea; Walid Jumblatt
LY | Aguila Saleh; Fathi Bashagha; Mustafa [Abdul Jalil]; Njeem Osama Abdullah [al-Thani]; Saif al-Islam Gheddafi
MM | Aung San
NL | Dilan Yeşilgöz f; Frans Timmermans; Geert Wilders; Rob Jetten
PK | Benazir Bhutto f; Malala Yousafzai f
PL | Lech Wałęsa; Marcin Przydacz; Rafał Trzaskowski; Szymon Hołownia; Tomasz Siemoniak
PS | Abeer Odeh f; Marwan Barghouti; Mohammed Dahlan; Mohammed Deif; Riyad al-Maliki; Riyad Mansour; Saeb Erekat
QA | Nasser al-Khelaifi
RO | Călin Georgescu; Elena Lasconi f; George Simion
RU | Aleksandr Dugin; Aleksandr Gruško; Aleksandr Litvinenko; Aleksej Miller; Aleksej Navalnyj; Anna Politkovskaja f; Anton Siluanov; Boris Eltsin; Boris Nemcov; Denis Manturov; Dmitrij Kozak; Elvira Nabiullina f; Evgenij Prigožin; Evgenij Primakov; Garri Kasparov; Gennadij Gatilov; Grigorij Karasin; Igor Kostjukov; Igor Sečin; Ilya Yashin; Josif Stalin; Julija Navalnaja f; Konstantin Kosačëv; Leonid Brežnev; Leonid Sluckij; Michail Chodorkovskij; Michail Galuzin; Michail Gorbačëv; Nikita Chruščëv; Ramzan Kadyrov; Roman Abramovič; Sergej Kirienko; Vladimir Kara-Murza; Vladimir Lenin; Vladimir Medinskij; Vladimir Žirinovskij
SA | Jamal Khashoggi; Musaad al-Aiban; Osama [bin Laden]; Reema bint Bandar f; Turki al-Faisal
SE | Dag Hammarskjöld; Greta Thunberg f; Olof Palme
SY | Asma al-Assad f; Mazloum Abdi
TN | Rached Ghannouchi
TR | Burhanettin Duran; Devlet Bahçeli; Ekrem İmamoğlu; Emine Erdoğan f; Fahrettin Altun; Fethullah Gülen; Mansur Yavaş; Meral Akşener f; Ömer Çelik; Selahattin Demirtaş
UA | Andrij Hnatov; Andrij Kovalenko; David Arakhamia; Heorhij Tychyj; Ihor Klymenko; Ihor Žovkva; Jevhen Perebyjnis; Kyrylo Tymošenko; Mychajlo Podoljak; Oleksandr Bevz; Oleksandr Usyk; Olena Zelenska f; Olha Stefanišyna f; Pavlo Palisa; Serhij Kyslycja; Serhij Leščenko; Serhij Marčenko; Stepan Bandera; Taras Kačka; Vitalij Klyčko
US | Abraham Lincoln; Adam Schiff; Alexandria [Ocasio-Cortez] f; Alexus Grynkewich; Amos Hochstein; Barron Trump; Bernie Sanders; Bill Gates; Brad Cooper; Brian Hook; Charlie Kirk; Christopher Cavoli; Chuck Schumer; Dan Driscoll; Daniel Driscoll; Donald Trump Jr.; Edward Snowden; Elise Stefanik f; Elizabeth Warren f; Elon Musk; Eric Trump; Franklin Delano Roosevelt; George Floyd; George H. W. Bush; Greg Bovino; Hakeem Jeffries; Harry Truman; Henry Kissinger; Hunter Biden; Ivanka Trump f; James Comey; Jamieson Greer; Jared Kushner; Jeff Bezos; Jeffrey Epstein; Jill Biden f; Jimmy Carter; John F. Kennedy; John McCain; Josh Gruenbaum; Kash Patel; Lindsey Graham; Marjorie [Taylor Greene] f; Mark Zuckerberg; Martin Luther King; Massad Boulos; Melania Trump f; Michael Bloomberg; Michelle Obama f; Mitch McConnell; Mitt Romney; Monica Lewinsky f; Nikki Haley f; Pete Buttigieg; Richard Nixon; Robert Malley; Robert Mueller; Ron DeSantis; Ronald Reagan; Rudy Giuliani; Sam Altman; Sarah Palin f; Steve Bannon; Ted Cruz; Tim Cook; Tim Walz; Tom Homan; Victoria Nuland f; Warren Buffett; Wendy Sherman f
VA | Angelo Becciu; Claudio Gugerotti; Federico Lombardi; Gabriele Caccia; Georg Gänswein; Greg Burke; Joseph Zen; Luis Antonio Tagle; Petar Rajič; Visvaldas Kulbokas
VE | Alberto Trentini; Alex Saab; Cilia Flores f; Edmundo [González Urrutia]; Henri Falcón; Henrique Capriles; Juan Guaidó; Leopoldo López; María Corina Machado f; Tareck El Aissami; Vladimir [Padrino López]
ZA | Desmond Tutu; Julius Malema; Nelson Mandela
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
Ayman Safadi | Ayman al-Safadi
Badr Abdelatty | Badr Abdel Atty; Badr Abdelaty; Abdelatty; Abdel Atty
Badr Albusaidi | Badr al-Busaidi; Badr al Busaidi; Badr bin Hamad al-Busaidi; Badr bin Hamad Al Busaidi; al-Busaidi; Albusaidi
Bashar al-Assad | Bashar Assad; Bashar al Assad; Assad; al Assad
Benedetto XVI | Joseph Ratzinger; Ratzinger
Benjamin Netanyahu | Benyamin Netanyahu; Binyamin Netanyahu; Bibi Netanyahu; Netanyhau
Boris Eltsin | Boris Yeltsin; Boris El'cin
Carlo III | Re Carlo; King Charles
Catherine Ashton | lady Ashton
Cristina Kirchner | Cristina Fernández de Kirchner; Cristina Fernandez
Denys Šmyhal | Denys Shmyhal; Denis Shmyhal; Shmyhal; Shmygal; Denys Shmygal
Dmitrij Peskov | Dmitri Peskov; Dmitry Peskov
Donald Trump | Donald J. Trump
Donald Trump Jr. | Donald Trump Jr; Don Jr.
Evgenij Prigožin | Evgenij Prigozhin; Evgeny Prigozhin; Yevgeny Prigozhin; Prigozhin; Evgenij Prigozin; Prigozin
Fidel Castro | Fidel
Filippo VI | re Felipe; Felipe VI
Franco Frattini | Frattini
Giovanni Paolo II | Karol Wojtyla; Wojtyla; Karol Wojtyła
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
