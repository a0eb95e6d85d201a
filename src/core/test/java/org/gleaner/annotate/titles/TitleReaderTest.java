package org.gleaner.annotate.titles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President of [LOCATION Russia] [PERSON Vladimir Putin] spoke | Vladimir Putin: President of Russia (President, Russia)
                    President of the French Republic [PERSON Emmanuel Macron] | Emmanuel Macron: President of the French Republic (President, French Republic)
                    [NATIONALITY Russian] President [PERSON Vladimir Putin] | Vladimir Putin: Russian President (President, Russian)
                    [ORGANIZATION FSB] First Deputy Director [PERSON Vladimir Pronichev] | Vladimir Pronichev: FSB First Deputy Director (First Deputy Director, FSB)
                    [LOCATION Russia] 's President [PERSON Vladimir Putin] | Vladimir Putin: President (President, Russia)
                    [NATIONALITY Russian] Ambassador to [LOCATION Belarus] [PERSON Dmitry Mezentsev] | Dmitry Mezentsev: Russian Ambassador to Belarus (Ambassador, Belarus)
                    company founder [PERSON Ann Lee] | Ann Lee: founder (founder) calling
                    Minister of Natural Resources and Environment [PERSON Sergei Donskoy] | Sergei Donskoy: Minister of Natural Resources and Environment (Minister of Natural Resources and Environment)
                    Aide to the [NATIONALITY Russian] President [PERSON Yury Ushakov] | Yury Ushakov: Aide to the Russian President (Aide to the Russian President, Russian) calling
                    ex-president [PERSON Ann Lee] | Ann Lee: ex-president (ex-president) former
                    Ex-Polish prime minister [PERSON Beata Wolska] | Beata Wolska: Ex-Polish prime minister (prime minister) former
                    Caretaker Prime Minister [PERSON Tariq Nasser] | Tariq Nasser: Caretaker Prime Minister (Caretaker Prime Minister)
                    Coun. [PERSON Margo Petit] moved | Margo Petit: Coun. (Coun.)
                    Cllr [PERSON Aoife Daly] left | Aoife Daly: Cllr (Cllr)
                    Deputy District Attorney [PERSON Carl Moya] | Carl Moya: Deputy District Attorney (Deputy District Attorney)
                    [LOCATION Ohio] Attorney General [PERSON Ann Lee] | Ann Lee: Ohio Attorney General (Attorney General, Ohio)
                    The Minister of Lands and Housing , [PERSON Bola Adeyi] , said | Bola Adeyi: Minister of Lands and Housing (Minister of Lands and Housing)
                    The Secretary of State for Transport ( Mr. [PERSON James Muir] ) rose | James Muir: Secretary of State for Transport (Secretary of State for Transport)
                    The trade minister , [PERSON Femke Prins] , left | Femke Prins: trade minister (trade minister)
                    met Information Minister , [PERSON Lawal Sani] , in | Lawal Sani: Information Minister (Information Minister)
                    [ORGANIZATION Acme] 's chief executive , [PERSON Ann Lee] , left | Ann Lee: chief executive (chief executive, Acme)
                    Chairwoman [PERSON Nora Paz] , of the [ORGANIZATION Quito Board] , left | Nora Paz: Chairwoman (Chairwoman, Quito Board)
                    [ORGANIZATION SEC] Enforcement Director [PERSON Gita Pal] left | Gita Pal: SEC Enforcement Director (Enforcement Director, SEC)
                    [LOCATION U.S.] Attorney [PERSON Paul Drummond] | Paul Drummond: U.S. Attorney (U.S. Attorney)
                    Assistant [LOCATION United States] Attorney [PERSON Mina Farouk] | Mina Farouk: Assistant United States Attorney (Assistant United States Attorney)
                    [LOCATION Cook County] State 's Attorney [PERSON Lee Munn] | Lee Munn: Cook County State 's Attorney (State 's Attorney, Cook County)
                    One - time [LOCATION Bergen] mayor [PERSON Astrid Moe] | Astrid Moe: One - time Bergen mayor (mayor, Bergen) former
                    Sometime [LOCATION Oxford] mayor [PERSON Jill Crane] | Jill Crane: Sometime Oxford mayor (mayor, Oxford) former
                    Acting fire chief [PERSON Dora Vance] | Dora Vance: Acting fire chief (Acting fire chief)
                    Interim police commissioner [PERSON Hal Reed] | Hal Reed: Interim police commissioner (Interim police commissioner)
                    [LOCATION King County] Assessor [PERSON John Brill] | John Brill: King County Assessor (Assessor, King County)
                    [LOCATION Kenya] 's water and sanitation minister [PERSON Ann Lee] | Ann Lee: water and sanitation minister (water and sanitation minister, Kenya)
                    Health minister [PERSON Ann Lee] said | Ann Lee: Health minister (Health minister)
                    the minister for water , [PERSON Ann Lee] , said | Ann Lee: minister for water (minister for water)
                    the head of the family , [PERSON Carl Fox] , said | ''
                    [ORGANIZATION South African Airways] ( [ORGANIZATION SAA] ) chair [PERSON Dora Vance] | Dora Vance: chair (chair, SAA)
                    Treasurer : [PERSON Marlene Sobotka] | Marlene Sobotka: Treasurer (Treasurer)
                    Treasurer : [PERSON Marlene Sobotka] , [ORGANIZATION Mill Farms] , Yorkton | Marlene Sobotka: Treasurer (Treasurer)
                    President : [PERSON Joan Tubb] , [LOCATION Ystad] | Joan Tubb: President (President)
                    Registrar : [PERSON Joan Tubb] , Berg & Sons | Joan Tubb: Registrar (Registrar)
                    Secretary : [PERSON Joan Tubb] , [ORGANIZATION University of Lund] , [LOCATION Lund] | Joan Tubb: Secretary (Secretary)
                    Editor : [PERSON Joan Tubb] , House of Arts . | Joan Tubb: Editor (Editor)
                    Chair : [PERSON Joan Tubb] , Lund , has the floor | ''
                    Speakers : [PERSON Joan Tubb] , [PERSON Karl Holm] | ''
                    Chair : [PERSON Joan Tubb] , please go on | ''
                    former [LOCATION U.S.] President [PERSON Bill Clinton] | Bill Clinton: former U.S. President (President, U.S.) former
                    """)
    void readsTitleBeforeName(String marked, String expected) {
        assertEquals(expected, TitledText.of(marked).titles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Presidents [PERSON Vladimir Putin] and [PERSON Emmanuel Macron] met | Vladimir Putin: President (President); Emmanuel Macron: President (President)
                    [NATIONALITY German] Chancellors [PERSON Kohl] , [PERSON Merkel] and [PERSON Scholz] | Kohl: German Chancellor (Chancellor, German); Merkel: German Chancellor (Chancellor, German); Scholz: German Chancellor (Chancellor, German)
                    [ORGANIZATION Sberbank] CEO and Chairman of the Board [PERSON German Gref] | German Gref: Sberbank CEO (CEO, Sberbank); German Gref: Chairman of the Board (Chairman of the Board, Sberbank)
                    Joint chief executives [PERSON Ole Dahl] and [PERSON Mia Strand] | Ole Dahl: Joint chief executive (Joint chief executive); Mia Strand: Joint chief executive (Joint chief executive)
                    President and CEO of [ORGANIZATION Acme] [PERSON Ann Lee] | Ann Lee: President (President, Acme); Ann Lee: CEO of Acme (CEO, Acme)
                    """)
    void readsTitlesThatAreShared(String marked, String expected) {
        assertEquals(expected, TitledText.of(marked).titles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [PERSON Gennady Seleznyov] , Speaker of the [ORGANIZATION State Duma] , left | Gennady Seleznyov: Speaker of the State Duma (Speaker, State Duma)
                    [PERSON Viktor Zubkov] , a former head of the [ORGANIZATION FSNP] , left | Viktor Zubkov: former head of the FSNP (head, FSNP) former
                    [PERSON Pavel Livinsky] , CEO of the national grid company [ORGANIZATION Rosseti] | Pavel Livinsky: CEO of the national grid company Rosseti (CEO, Rosseti)
                    [PERSON Jason Wood] , Member for [LOCATION La Trobe] , said | Jason Wood: Member for La Trobe (Member, La Trobe) calling
                    [PERSON Art Ross] , the general manager of the [ORGANIZATION Bruins] , left | Art Ross: general manager of the Bruins (general manager, Bruins)
                    [PERSON Ingrid Halvorsen] , chief executive of Halvorsen Marine , said | Ingrid Halvorsen: chief executive of Halvorsen Marine (chief executive of Halvorsen Marine)
                    [PERSON Padraig Nolan] , Minister for Enterprise and Trade , said | Padraig Nolan: Minister for Enterprise and Trade (Minister for Enterprise and Trade)
                    [PERSON Salah Goudjil] , speaker of the [NATIONALITY Algerian] parliament , said | Salah Goudjil: speaker of the Algerian parliament (speaker, Algerian)
                    [PERSON Wendy Sherman] , deputy secretary of state , said | Wendy Sherman: deputy secretary of state (deputy secretary of state)
                    [PERSON Ann Lee] , CEO [ORGANIZATION Acme Corporation] | Ann Lee: CEO Acme Corporation (CEO, Acme Corporation)
                    [PERSON Joe Sternlieb] , president of the [ORGANIZATION Georgetown] BID . | Joe Sternlieb: president of the Georgetown BID (president, Georgetown)
                    [PERSON Christine Zaccardi] , director of the Drawing Room , said | Christine Zaccardi: director of the Drawing Room (director of the Drawing Room) calling
                    [PERSON Jane Orr] , Professor of Theoretical Physics at [ORGANIZATION Leeds University] , won | Jane Orr: Professor of Theoretical Physics at Leeds University (Professor of Theoretical Physics, Leeds University) calling
                    [PERSON Jane Roe] , Chairman , President , and CEO at [ORGANIZATION Acme] , left | Jane Roe: Chairman (Chairman, Acme); Jane Roe: President (President, Acme); Jane Roe: CEO at Acme (CEO, Acme)
                    [PERSON Pravin Seth] , Secretary-General of [ORGANIZATION Acme] , left | Pravin Seth: Secretary-General of Acme (Secretary-General, Acme)
                    [PERSON Ann Lee] , deputy prime minister and minister of finance of [LOCATION Uganda] , left | Ann Lee: deputy prime minister (deputy prime minister, Uganda); Ann Lee: minister of finance of Uganda (minister of finance, Uganda)
                    [PERSON Ann Lee] , MD , chief medical officer of [ORGANIZATION Apex] , left | Ann Lee: chief medical officer of Apex (chief medical officer, Apex)
                    [PERSON Carl Fox] , 54 , chair of [ORGANIZATION Apex] , left | Carl Fox: chair of Apex (chair, Apex)
                    [PERSON Leota Faumui] , the fisheries minister , left | Leota Faumui: fisheries minister (fisheries minister)
                    [PERSON Paul Kibet] , chief of staff , left | Paul Kibet: chief of staff (chief of staff)
                    [PERSON Olga Lind] , Secretary of State for Health and Social Care , left | Olga Lind: Secretary of State for Health and Social Care (Secretary of State for Health and Social Care)
                    The secretary of the [ORGANIZATION Rural Water Users Platform] , [PERSON Bo Kim] , left | Bo Kim: secretary of the Rural Water Users Platform (secretary, Rural Water Users Platform)
                    [PERSON Tim Watts] , head of research , [ORGANIZATION Calder Labs] ; | Tim Watts: head of research , Calder Labs (head of research, Calder Labs)
                    [PERSON Ann Lee] , director , [ORGANIZATION Acme] sued | Ann Lee: director (director)
                    [PERSON Ann Lee] , chairman of [ORGANIZATION Acme] and of [ORGANIZATION Ajax] , came | Ann Lee: chairman of Acme (chairman, Acme); Ann Lee: chairman of Acme (chairman, Ajax)
                    [PERSON Carla Jensen] , [LOCATION U.S.] Attorney for [LOCATION Ohio] , said | Carla Jensen: U.S. Attorney for Ohio (U.S. Attorney, Ohio)
                    [PERSON Ann Lee] ( [ORGANIZATION Acme] CEO ) | Ann Lee: Acme CEO (CEO, Acme)
                    [PERSON Ann Lee] , president and CEO of [ORGANIZATION Acme] , said | Ann Lee: president (president, Acme); Ann Lee: CEO of Acme (CEO, Acme)
                    """)
    void readsTitleBehindName(String marked, String expected) {
        assertEquals(expected, TitledText.of(marked).titles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Dr. [PERSON John Smith] | John Smith: Dr. (Dr.) honorific
                    [LOCATION U.S.] Sen. [PERSON John McCain] | John McCain: U.S. Sen. (Sen.)
                    Governor Dr. [PERSON Ann Lee] | Ann Lee: Governor (Governor); Ann Lee: Dr. (Dr.) honorific
                    """)
    void readsFormsOfAddress(String marked, String expected) {
        assertEquals(expected, TitledText.of(marked).titles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Yours ,~Sir [PERSON Alan Pine]~Chairman~5 March 2025 | Alan Pine: Chairman (Chairman)
                    [PERSON Jane Roe]~Chief Executive Officer~[ORGANIZATION Acme plc] | Jane Roe: Chief Executive Officer (Chief Executive Officer, Acme plc)
                    [PERSON Jane Roe]~Managing Director , [ORGANIZATION Acme plc] | Jane Roe: Managing Director , Acme plc (Managing Director, Acme plc)
                    [PERSON Jane Roe]~Treasurer of the [ORGANIZATION Tees Trust] | Jane Roe: Treasurer of the Tees Trust (Treasurer, Tees Trust)
                    [PERSON Jane Roe]~President : Good morning | ''
                    I met [PERSON Jane Roe]~Chairman | ''
                    [PERSON Jane Roe]~Chairman [PERSON Bob Hale] | Bob Hale: Chairman (Chairman)
                    [PERSON Jane Roe]~Chairman of 3 boards | ''
                    [PERSON Jane Roe] , | ''
                    [PERSON Jane Roe] ( | ''
                    """)
    void readsTitleBelowName(String marked, String expected) {
        assertEquals(expected, TitledText.of(marked.replace('~', '\n')).titles());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    with Mr [PERSON Putin]
                    the President met [PERSON Ann Lee]
                    '[PERSON John Smith] , who is President'
                    '[PERSON John Smith] , presidents of all kinds'
                    """)
    void readsNone(String marked) {
        assertEquals("", TitledText.of(marked).titles());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [PERSON Dmitry Medvedev] , Finance Minister [PERSON Anton Siluanov] | Anton Siluanov: Finance Minister (Finance Minister)
                    President [PERSON Xi] and [PERSON Ann Lee] met | Xi: President (President)
                    """)
    void doesNotTakeTheTitleOfAnother(String marked, String expected) {
        assertEquals(expected, TitledText.of(marked).titles());
    }
}
