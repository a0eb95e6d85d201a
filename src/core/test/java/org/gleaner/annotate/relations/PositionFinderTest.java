package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PositionFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    President of [LOCATION Russia] [PERSON Vladimir Putin] spoke | HOLDS_POSITION(Vladimir Putin, Russia, President)
                    [NATIONALITY Russian] President [PERSON Vladimir Putin] | HOLDS_POSITION(Vladimir Putin, Russia, President)
                    [ORGANIZATION FSB] First Deputy Director [PERSON Vladimir Pronichev] | HOLDS_POSITION(Vladimir Pronichev, FSB, First Deputy Director)
                    [ORGANIZATION Sberbank] CEO and Chairman of the Board [PERSON German Gref] | HOLDS_POSITION(German Gref, Sberbank, CEO); HOLDS_POSITION(German Gref, Sberbank, Chairman of the Board)
                    Minister of Natural Resources and Environment [PERSON Sergei Donskoy] | HOLDS_POSITION(Sergei Donskoy, -, Minister of Natural Resources and Environment)
                    [LOCATION U.S.] Secretary of [LOCATION State] [PERSON Kerry] | HOLDS_POSITION(Kerry, U.S., Secretary of State)
                    President of the French Republic [PERSON Emmanuel Macron] | HOLDS_POSITION(Emmanuel Macron, France, President)
                    with Mr [PERSON Putin] | ''
                    Professor [PERSON John Smith] | ''
                    [ORGANIZATION UGF] commanders [PERSON Vladimir Shamanov] and [PERSON Gennady Troshev] | HOLDS_POSITION(Vladimir Shamanov, UGF, commander); HOLDS_POSITION(Gennady Troshev, UGF, commander)
                    Dr. [PERSON John Smith] | ''
                    former [LOCATION U.S.] President [PERSON Bill Clinton] | HOLDS_POSITION(Bill Clinton, U.S., President) former
                    The club sacked manager [PERSON Craig Dunn] on Friday | HOLDS_POSITION(Craig Dunn, -, manager) former
                    He has dismissed Defence Minister [PERSON Omar Said] | HOLDS_POSITION(Omar Said, -, Defence Minister) former
                    Police chief [PERSON Dana Kerr] was dismissed | HOLDS_POSITION(Dana Kerr, -, Police chief) former
                    Town clerk [PERSON Ann Lee] , who retires in May , left | HOLDS_POSITION(Ann Lee, -, Town clerk) former
                    President [PERSON Ann Lee] has abruptly resigned | HOLDS_POSITION(Ann Lee, -, President) former
                    Defence Minister [PERSON Omar Said] fired two generals | HOLDS_POSITION(Omar Said, -, Defence Minister)
                    They refused to sack manager [PERSON Craig Dunn] | HOLDS_POSITION(Craig Dunn, -, manager)
                    former President [PERSON Bill Clinton] | HOLDS_POSITION(Bill Clinton, -, President) former
                    On the [NATIONALITY Russian] side were Deputy Prime Minister [PERSON Dmitry Kozak] | HOLDS_POSITION(Dmitry Kozak, Russia, Deputy Prime Minister)
                    """)
    void readsTitleBeforeName(String marked, String expected) {
        assertEquals(expected, find(marked));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [PERSON Gennady Seleznyov] , Speaker of the [ORGANIZATION State Duma] , left | HOLDS_POSITION(Gennady Seleznyov, State Duma, Speaker)
                    [PERSON Viktor Zubkov] , a former head of the [ORGANIZATION FSNP] , left | HOLDS_POSITION(Viktor Zubkov, FSNP, head) former
                    [PERSON Pavel Livinsky] , CEO of the national grid company [ORGANIZATION Rosseti] | HOLDS_POSITION(Pavel Livinsky, Rosseti, CEO)
                    [PERSON John Smith] , who is tired | ''
                    [PERSON Petra Val] , [ORGANIZATION Orbis] Director for [LOCATION Moldova] , left | HOLDS_POSITION(Petra Val, Orbis, Director)
                    [PERSON Petra Val] , [LOCATION Peru] 's ambassador to [LOCATION Chile] , left | HOLDS_POSITION(Petra Val, Peru, ambassador)
                    [PERSON Petra Val] , minister for [LOCATION Northern Ireland] , left | HOLDS_POSITION(Petra Val, Northern Ireland, minister)
                    [PERSON Dmitry Medvedev] , Finance Minister [PERSON Anton Siluanov] | HOLDS_POSITION(Anton Siluanov, -, Finance Minister)
                    """)
    void readsTitleBehindName(String marked, String expected) {
        assertEquals(expected, find(marked));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [ORGANIZATION Orbis] said its chairman , [PERSON Ann Lee] , would leave | HOLDS_POSITION(Ann Lee, Orbis, chairman)
                    [ORGANIZATION Orbis] sells tea and its founder , [PERSON Ann Lee] , retired | HOLDS_POSITION(Ann Lee, Orbis, founder)
                    [LOCATION ZURICH] - [ORGANIZATION Orbis] praised its new finance director , [PERSON Ann Lee] | HOLDS_POSITION(Ann Lee, Orbis, finance director)
                    [ORGANIZATION Orbis] said that their treasurer , [PERSON Ann Lee] , would leave | HOLDS_POSITION(Ann Lee, Orbis, treasurer)
                    [ORGANIZATION Orbis] and [ORGANIZATION Acme] said their treasurer , [PERSON Ann Lee] , left | HOLDS_POSITION(Ann Lee, -, treasurer)
                    [ORGANIZATION Bath Football Club] lost and club president [PERSON Ann Lee] resigned | HOLDS_POSITION(Ann Lee, Bath Football Club, president) former
                    [ORGANIZATION Ashford Trust] lost money and the trust 's chairman , [PERSON Ann Lee] , left | HOLDS_POSITION(Ann Lee, Ashford Trust, chairman)
                    [ORGANIZATION Ashford Trust] lost money and Trust chairman [PERSON Ann Lee] spoke | HOLDS_POSITION(Ann Lee, Ashford Trust, chairman)
                    [PERSON Ann Lee] , the former club president , told the newspaper [ORGANIZATION La Voz] | HOLDS_POSITION(Ann Lee, -, president) former
                    In the newspaper [ORGANIZATION La Voz] club president [PERSON Ann Lee] spoke | HOLDS_POSITION(Ann Lee, -, president)
                    Federal Councillor [PERSON Ann Lee] ( [LOCATION Switzerland] ) spoke | HOLDS_POSITION(Ann Lee, Switzerland, Federal Councillor)
                    Councillor [PERSON Ann Lee] ( left ) spoke | HOLDS_POSITION(Ann Lee, -, Councillor)
                    The coach of [LOCATION Argentina]'s [ORGANIZATION Boca Juniors] , [PERSON Ruben Diaz] , spoke | HOLDS_POSITION(Ruben Diaz, Boca Juniors, coach)
                    the founder of [ORGANIZATION Orbis] , [PERSON Ann Lee] , spoke | HOLDS_POSITION(Ann Lee, Orbis, founder)
                    Our Professor of [NATIONALITY Greek] , [PERSON Ann Lee] , sang | ''
                    with the President of the [LOCATION Philippines] , Mr [PERSON Ann Lee] , and handed over a letter | HOLDS_POSITION(Ann Lee, Philippines, President)
                    met the Minister of Housing , the Hon. [PERSON Ann Lee] . | HOLDS_POSITION(Ann Lee, -, Minister of Housing)
                    the family of [PERSON Ann Lee] ( 81 ) , former chief justice of the [ORGANIZATION High Court] | HOLDS_POSITION(Ann Lee, High Court, chief justice) former
                    [PERSON Ann Lee] , a former [LOCATION Kaipara] district councillor , left | HOLDS_POSITION(Ann Lee, Kaipara, district councillor) former
                    [PERSON Ann Lee] , treasurer since 2001 , stays | HOLDS_POSITION(Ann Lee, -, treasurer)
                    [PERSON Ann Lee] , Head of Office , [ORGANIZATION Orbis] , ann | HOLDS_POSITION(Ann Lee, Orbis, Head of Office)
                    [PERSON Ann Lee] , grandfather of the present chairman , died | ''
                    """)
    void readsBodyThatWordsStandFor(String marked, String expected) {
        assertEquals(expected, find(marked));
    }

    private static String find(String marked) {
        Passage passage = Passages.of(marked);
        return new PositionFinder(
                        passage,
                        new DocumentCountries(passage),
                        Passages.bodies(passage),
                        Passages.titles(passage))
                .find(0).stream()
                        .map(claim -> Passages.print(claim, passage))
                        .collect(Collectors.joining("; "));
    }
}
