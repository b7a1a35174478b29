/**
 * Who held which office, from 2000 on: states by ISO code, bodies by the code they count
 * as. A row is `unit | office | from Name; from Name; …`: everyone holds until the next
 * one; "—" is a gap; `from..until` closes a term; a day is given as precisely as known.
 * " f" marks a woman; brackets mark the part of a name that stands alone.
 * Source: public record, written by hand for this project. As of January 2026.
 */
export const HOLDER_ROWS = `
RU | head_of_state | 1999-12-31 Vladimir Putin; 2008-05-07 Dmitrij Medvedev; 2012-05-07 Vladimir Putin
RU | foreign_minister | 1998-09-11 Igor Ivanov; 2004-03-09 Sergej Lavrov
US | head_of_state | 1993-01-20 Bill Clinton; 2001-01-20 George W. Bush; 2009-01-20 Barack Obama; 2017-01-20 Donald Trump; 2021-01-20 Joe Biden; 2025-01-20 Donald Trump
US | foreign_minister | 2001-01-20 Colin Powell; 2005-01-26 Condoleezza Rice f; 2009-01-21 Hillary Clinton f; 2013-02-01 John Kerry; 2017-02-01 Rex Tillerson; 2018-04-26 Mike Pompeo; 2021-01-26 Antony Blinken; 2025-01-21 Marco Rubio
`;

/** People of public life without such an office, by state or body. */
export const NOTABLE_ROWS = `
US | Elon Musk; Jared Kushner
`;

/** Other spellings of full names, and short names that stand alone; by the name used above. */
export const SPELLINGS = `
Sergej Lavrov | Serghei Lavrov
`;

/** Nicknames that stand alone. */
export const NICKNAMES = `
Donald Trump | The Donald
`;
