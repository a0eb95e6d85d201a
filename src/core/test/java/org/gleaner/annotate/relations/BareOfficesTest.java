package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gleaner.coreference.AntecedentResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareOfficesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [PERSON Bob Hill] came from [LOCATION Norway] . [LOCATION Chad] and [LOCATION Mali] talked . Environment Minister [PERSON Tor Lund] left . | Tor Lund, -, Environment Minister
                    The [ORGANIZATION Vava Exchange] opened . The [ORGANIZATION Vava Exchange] was an idea of President [PERSON Tan Li] . | Tan Li, -, President
                    Director [PERSON Benny Lau] made a film on the [ORGANIZATION Kowloon Police] . | Benny Lau, -, Director
                    [ORGANIZATION Lund Museum] and [ORGANIZATION Orbis] met in [LOCATION Lund] . [ORGANIZATION Orbis] paid . Curator [PERSON Ann Lee] was glad . | Ann Lee, Lund Museum, Curator
                    [ORGANIZATION Orbis] opened two shops . [PERSON Ann Lee] , the chief analyst , asked why . | Ann Lee, -, chief analyst
                    [ORGANIZATION Orbis] opened two shops . Claims director [PERSON Ann Lee] was pleased . | Ann Lee, Orbis, Claims director
                    Sales at [ORGANIZATION Orbis] reached 4 million . We are glad , said chief executive [PERSON Ann Lee] . | Ann Lee, Orbis, chief executive
                    [ORGANIZATION Orbis Foods] ( [ORGANIZATION LSE] : ORBF ) told its shareholders of two plants , chief executive [PERSON Ann Lee] said . | Ann Lee, Orbis Foods, chief executive
                    [ORGANIZATION Orbis] owed [ORGANIZATION Acme] 4 million . Finance director [PERSON Ann Lee] left . | Ann Lee, Orbis, Finance director
                    [ORGANIZATION Orbis] owed money . It asked export manager [PERSON Ann Lee] . | Ann Lee, Orbis, manager
                    [ORGANIZATION Orbis] and [ORGANIZATION Acme] merged after years of talk about nothing but money , said chairman [PERSON Ann Lee] . | Ann Lee, -, chairman
                    [ORGANIZATION Orbis Trust] gave 4 million to [ORGANIZATION Lund Hospital] . Medical superintendent [PERSON Ann Lee] was glad . | Ann Lee, Lund Hospital, Medical superintendent
                    The [ORGANIZATION High Court] fined [ORGANIZATION Orbis] . Judge [PERSON Ann Lee] was stern . | Ann Lee, High Court, Judge
                    The [ORGANIZATION Ministry of Trade] praised [ORGANIZATION Orbis] . Deputy Minister [PERSON Ann Lee] spoke . | Ann Lee, Ministry of Trade, Deputy Minister
                    [LOCATION Norway] will pay , Finance Minister [PERSON Ann Lee] promised . | Ann Lee, Norway, Finance Minister
                    [LOCATION Norway] paid . In [LOCATION Chad] , Finance Minister [PERSON Ann Lee] was pleased . | Ann Lee, -, Finance Minister
                    [LOCATION Lund] wanted land . Mayor [PERSON Ann Lee] offered it . | Ann Lee, Lund, Mayor
                    She once moved from [LOCATION Lund] with three dogs and a sheep . Mayor [PERSON Ann Lee] called . | Ann Lee, -, Mayor
                    [LOCATION LUND] , [LOCATION Sweden] : The hall in [LOCATION Ystad] stayed closed in spite of snow . Mayor [PERSON Ann Lee] called . | Ann Lee, LUND, Mayor
                    The town of [LOCATION Lund] owed money . The treasurer , [PERSON Ann Lee] , resigned . | Ann Lee, Lund, treasurer
                    Flutes of [ORGANIZATION Orbis] , whose sales director [PERSON Ann Lee] resigned . | Ann Lee, Orbis, sales director
                    After a long degree at [ORGANIZATION Stanford] and years of work abroad , chief executive [PERSON Ann Lee] returned . | Ann Lee, -, chief executive
                    The [ORGANIZATION Port Workers Branch] voted to strike , branch head [PERSON Ann Lee] added . | Ann Lee, Port Workers Branch, branch head
                    The [ORGANIZATION Department of Justice] waited . Justice of Appeal [PERSON Ann Lee] stayed away . | Ann Lee, -, Justice of Appeal
                    [PERSON Ann Lee] , [LOCATION Chur] , Treasurer of [ORGANIZATION Orbis] | Ann Lee, Orbis, Treasurer
                    Two dams in the [LOCATION Coquimbo Region] are to be mended before the next rain . Regional Governor [PERSON Ann Lee] was glad . | Ann Lee, Coquimbo Region, Regional Governor
                    [ORGANIZATION Orbis] opened two shops after years of waiting , added the wife of his chairman , [PERSON Ann Lee] . | Ann Lee, -, chairman
                    [ORGANIZATION Orbis] opened two shops . Police spokesman [PERSON Ann Lee] was pleased . | Ann Lee, -, Police spokesman
                    [ORGANIZATION Orbis] opened two shops . RFS superintendent [PERSON Ann Lee] was pleased . | Ann Lee, -, superintendent
                    [ORGANIZATION Orbis] praised [PERSON Ann Lee] , medical director of the hospital . | Ann Lee, -, medical director
                    Press service of the President of [LOCATION Chad] . President [PERSON Ann Lee] spoke . | Ann Lee, Chad, President
                    Premier of [LOCATION Tasmania] , press conference . Health Minister [PERSON Ann Lee] spoke . | Ann Lee, Tasmania, Health Minister
                    [ORGANIZATION Parliament of Ghana] , official report . The Minister for Roads , [PERSON Ann Lee] , spoke of [LOCATION Ghana] . | Ann Lee, Ghana, Minister for Roads
                    [LOCATION Chad] has new wells . The farms of [LOCATION Chad] are dry . Water Minister [PERSON Ann Lee] met [NATIONALITY Chadian] farmers . | Ann Lee, Chad, Water Minister
                    Rice is dear . The Minister of Trade , [PERSON Ann Lee] , said that [LOCATION Chad] had enough . | Ann Lee, Chad, Minister of Trade
                    [LOCATION Chad] and [LOCATION Mali] trade . Rice is sold to [LOCATION Chad] . It is dear . Trade Minister [PERSON Ann Lee] spoke . | Ann Lee, -, Trade Minister
                    [LOCATION Chad] has new wells . They help [LOCATION Chad] . Chief Minister [PERSON Ann Lee] spoke . | Ann Lee, -, Chief Minister
                    [LOCATION Chad] has new wells . They help [LOCATION Chad] . President [PERSON Ann Lee] spoke . | Ann Lee, -, President
                    Visit of the President of [LOCATION Chad] to the President of [LOCATION Mali] . Prime Minister [PERSON Ann Lee] spoke . | Ann Lee, -, Prime Minister
                    Joint press conference by Prime Minister Lee and the President of [LOCATION Chad] . Prime Minister [PERSON Ann Lee] spoke . | Ann Lee, -, Prime Minister
                    Statement by the President of [LOCATION Chad] . [LOCATION Spain] gave money , and I thank Prime Minister [PERSON Ann Lee] . | Ann Lee, -, Prime Minister
                    Statement by the President of [LOCATION Chad] . It was signed by Joint Secretary [PERSON Ann Lee] . | Ann Lee, -, Joint Secretary
                    [ORGANIZATION Orbis] paid bribes . The [ORGANIZATION OM] noted that it replaced its board . Chief executive [PERSON Ann Lee] is sorry . | Ann Lee, Orbis, Chief executive
                    News from the mayor of [LOCATION Lund] . Prime Minister [PERSON Ann Lee] spoke . | Ann Lee, -, Prime Minister
                    [LOCATION Norway] announced no money . Development minister [PERSON Ann Lee] regretted it . | Ann Lee, Norway, Development minister
                    Signed for the [ORGANIZATION Government of Tonga] by [PERSON Ann Lee] , Minister of Fisheries . | Ann Lee, Government of Tonga, Minister of Fisheries
                    [ORGANIZATION Orbis] , represented by the managing partner , [PERSON Ann Lee] , agreed . | Ann Lee, Orbis, managing partner
                    Signed for [ORGANIZATION Orbis] and for [ORGANIZATION Acme] by its director , [PERSON Ann Lee] . | Ann Lee, Acme, director
                    [ORGANIZATION Department of Government Information] . The Minister of Irrigation , [PERSON Ann Lee] , spoke . | Ann Lee, -, Minister of Irrigation
                    Remarks by President of [LOCATION Chad] at the [LOCATION Kama Bridge] . Water Minister [PERSON Ann Lee] spoke . | Ann Lee, Chad, Water Minister
                    Opening by the President of the [LOCATION Kama Bridge] . Water Minister [PERSON Ann Lee] spoke . | Ann Lee, -, Water Minister
                    Words of the Prime Minister at a meeting on the future of [LOCATION Lund] . Water Minister [PERSON Ann Lee] spoke . | Ann Lee, -, Water Minister
                    The loan to [ORGANIZATION Chad] is paid . Rice is dear in [LOCATION Chad] . Trade Minister [PERSON Ann Lee] spoke . | Ann Lee, Chad, Trade Minister
                    Lunch with President [PERSON Ann Lee] . [LOCATION Chad] is young . [LOCATION Chad] needs you . | Ann Lee, -, President
                    Address by President [PERSON Ann Lee] . [LOCATION Chad] is young . [LOCATION Mali] needs you . | Ann Lee, -, President
                    [ORGANIZATION Orbis] changes its board . [PERSON Bob Hill] , a former governor of the [ORGANIZATION Bank of Chad] , comes . [PERSON Ann Lee] , non-executive director , leaves . | Bob Hill, Bank of Chad, governor); HOLDS_POSITION(Ann Lee, Orbis, director
                    Visit of the King of [LOCATION Chad] to the [LOCATION Mali] . [LOCATION Chad] and [LOCATION Mali] talked . He was invited by Prime Minister [PERSON Ann Lee] . | Ann Lee, Mali, Prime Minister
                    Visit of the King of [LOCATION Chad] to [LOCATION Mali] . [LOCATION Chad] and [LOCATION Mali] talked . He was accompanied by Health Minister [PERSON Ann Lee] . | Ann Lee, Chad, Health Minister
                    Visit of the King of [LOCATION Chad] to [LOCATION Mali] . [LOCATION Chad] and [LOCATION Mali] talked . He was welcomed by Health Minister [PERSON Ann Lee] . | Ann Lee, Mali, Health Minister
                    Talks of [LOCATION Chad] and [LOCATION Mali] . [LOCATION Chad] and [LOCATION Mali] agreed . Health Minister [PERSON Ann Lee] was pleased . | Ann Lee, -, Health Minister
                    Visit of the King of [LOCATION Chad] to [LOCATION Mali] . [LOCATION Chad] , [LOCATION Togo] and [LOCATION Mali] talked . Much was said of [LOCATION Togo] . He was accompanied by Health Minister [PERSON Ann Lee] . | Ann Lee, -, Health Minister
                    [ORGANIZATION Orbis School] wants land . Trustees of the [ORGANIZATION Lund School Division] voted . Trustee [PERSON Ann Lee] was glad . | Ann Lee, Lund School Division, Trustee
                    [ORGANIZATION Lund Museum] lends [ORGANIZATION Orbis] its hall . Director [PERSON Ann Lee] was glad . | Ann Lee, Lund Museum, Director
                    [ORGANIZATION Acme] gave soup to the [ORGANIZATION Hill School] . Principal [PERSON Ann Lee] was glad . | Ann Lee, Hill School, Principal
                    The [ORGANIZATION Treasury] lent [ORGANIZATION Orbis] 4 million . Chief executive [PERSON Ann Lee] was glad . | Ann Lee, Orbis, Chief executive
                    [ORGANIZATION Orbis] asked [ORGANIZATION Acme] for money . Acme paid . Their president , [PERSON Ann Lee] , was glad . | Ann Lee, -, president
                    [ORGANIZATION Orbis] praised former judge [PERSON Ann Lee] . | Ann Lee, -, judge
                    """)
    void findsTheBodyThatTheTextSpeaksOf(String marked, String expected) {
        assertEquals("HOLDS_POSITION(" + expected + ")", find(marked));
    }

    private static String find(String marked) {
        Passage passage = Passages.ofSentences(marked);
        OwnBodies own = Passages.bodies(passage);
        PositionFinder positions =
                new PositionFinder(
                        passage, new DocumentCountries(passage), own, Passages.titles(passage));
        List<RelationCandidate> candidates = new ArrayList<>();
        for (int sentence = 0; sentence < passage.tokens.sentences(); sentence++) {
            candidates.addAll(positions.find(sentence));
        }
        candidates.replaceAll(own::complete);
        candidates.replaceAll(
                new BareOffices(
                                passage,
                                new DocumentCountries(passage),
                                new AntecedentResolver(passage.tokens, passage.names),
                                Passages.speakers(passage),
                                Optional.empty(),
                                own,
                                candidates)
                        ::complete);
        return candidates.stream()
                .map(claim -> Passages.print(claim, passage).replace(" former", ""))
                .collect(Collectors.joining("; "));
    }
}
