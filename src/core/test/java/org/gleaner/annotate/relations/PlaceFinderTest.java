package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    in [LOCATION Berlin] , [LOCATION Germany] . | LOCATED_IN(Berlin, Germany, -)
                    in [LOCATION Dandenong] , [LOCATION Victoria] . | LOCATED_IN(Dandenong, Victoria, -)
                    [LOCATION France] , [LOCATION Germany] and [LOCATION Italy] | ''
                    [LOCATION Minsk] , [LOCATION Moscow] and [LOCATION Kazan] | ''
                    at the [LOCATION Bocharov Ruchei] residence in [LOCATION Sochi] | LOCATED_IN(Bocharov Ruchei, Sochi, -)
                    from [LOCATION Minsk] in [LOCATION Sochi] | ''
                    from [LOCATION Cusco] in southern [LOCATION Peru] | LOCATED_IN(Cusco, Peru, -)
                    reached [LOCATION Bamenda] in the rural northwestern [LOCATION Cameroon] | LOCATED_IN(Bamenda, Cameroon, -)
                    in [LOCATION Jinja] , in eastern [LOCATION Uganda] | LOCATED_IN(Jinja, Uganda, -)
                    left [LOCATION Lima] in early March for [LOCATION Chile] | ''
                    talks on [LOCATION Syria] in [LOCATION Geneva] | ''
                    cities of the [LOCATION Volga region] , such as [LOCATION Samara] and [LOCATION Kazan] | LOCATED_IN(Samara, Volga region, -); LOCATED_IN(Kazan, Volga region, -)
                    of [NATIONALITY Iraqi] territory , including [LOCATION Tikrit] | LOCATED_IN(Tikrit, Iraq, -)
                    [LOCATION Amsterdam] , [LOCATION Breda] and other [NATIONALITY Dutch] cities | LOCATED_IN(Amsterdam, Netherlands, -); LOCATED_IN(Breda, Netherlands, -)
                    the [LOCATION Central District] , which incorporates [LOCATION Moscow] | LOCATED_IN(Moscow, Central District, -)
                    [PERSON Imran Khan] of [LOCATION Pakistan] | NATIONAL_OF(Imran Khan, Pakistan, -)
                    [PERSON Ivan] of [LOCATION Moscow] | ''
                    with Minister [PERSON Idris Benali] of [LOCATION Morocco] | ''
                    [PERSON Ann Roe] , of [LOCATION Ballina] , died | LIVES_IN(Ann Roe, Ballina, -)
                    [PERSON Ann Roe] , of [LOCATION Ballina] 's council , died | ''
                    [PERSON Ann Roe] , of [LOCATION Chile] , died | ''
                    in [LOCATION Mbale] , eastern [LOCATION Uganda] . | LOCATED_IN(Mbale, Uganda, -)
                    [ORGANIZATION St Mary's Church] , [LOCATION Whitby] . | LOCATED_IN(St Mary's Church, Whitby, -)
                    [ORGANIZATION Acme Ltd] , [LOCATION Pune] - 4,000 | HEADQUARTERED_IN(Acme Ltd, Pune, -)
                    [ORGANIZATION Acme Ltd] , [LOCATION Pune] , Y Combinator and others | ''
                    the [LOCATION Kasese] district of [LOCATION Uganda] | LOCATED_IN(Kasese, Uganda, -)
                    in [LOCATION Drumshannon] , in north [LOCATION Mayo] , a road | LOCATED_IN(Drumshannon, Mayo, -)
                    in [LOCATION Lima] , in [LOCATION Quito] and at sea | ''
                    at [LOCATION Wexley Hall] , [LOCATION Market Street] , [LOCATION Barnsley] . | LOCATED_IN(Wexley Hall, Barnsley, -); LOCATED_IN(Market Street, Barnsley, -)
                    at [LOCATION Wexley Hall] , 14 Mill Lane , [LOCATION Barnsley] . | LOCATED_IN(Wexley Hall, Barnsley, -)
                    the [LOCATION Rankine Building] on the [LOCATION Garscadden Campus] | LOCATED_IN(Rankine Building, Garscadden Campus, -)
                    [ORGANIZATION Acme Ltd] , [LOCATION Pune] , won | HEADQUARTERED_IN(Acme Ltd, Pune, -)
                    [ORGANIZATION Acme Ltd] , 14 Residency Road , [LOCATION Pune] . | HEADQUARTERED_IN(Acme Ltd, Pune, -)
                    [ORGANIZATION Water Facility] , [LOCATION Manila] and [ORGANIZATION Ajax] | HEADQUARTERED_IN(Water Facility, Manila, -)
                    [ORGANIZATION Acme Ltd] , [LOCATION London] and [LOCATION Paris] | ''
                    [ORGANIZATION Acme Ltd] , [LOCATION London] , [ORGANIZATION Ajax] and others | ''
                    [ORGANIZATION World Bank] , [LOCATION France] , and others | ''
                    homes in [LOCATION Polillo] , [LOCATION Quezon] . | LOCATED_IN(Polillo, Quezon, -)
                    near [LOCATION Metapán] , [LOCATION Santa Ana] , where it rains | LOCATED_IN(Metapán, Santa Ana, -)
                    Loans , of [LOCATION Yaba] , [LOCATION Lagos] , was fined | LOCATED_IN(Yaba, Lagos, -)
                    flew to [LOCATION Minsk] , [LOCATION Sochi] . | ''
                    in [LOCATION Minsk] , [LOCATION Sochi] and [LOCATION Kazan] | ''
                    in [LOCATION Minsk] , [LOCATION Sochi] , [LOCATION Kazan] . | ''
                    of [LOCATION Preko] on the island of [LOCATION Ugljan] | LOCATED_IN(Preko, Ugljan, -)
                    at [LOCATION Alba] in the town of [LOCATION Zadar] | LOCATED_IN(Alba, Zadar, -)
                    of [LOCATION Brena] , in the [LOCATION Upper Dale] , will | LOCATED_IN(Brena, Upper Dale, -)
                    the old [ORGANIZATION Customs House] in [LOCATION Fremantle] is sold | LOCATED_IN(Customs House, Fremantle, -)
                    back to [LOCATION Kitale] in [LOCATION Kenya] . | LOCATED_IN(Kitale, Kenya, -)
                    the [LOCATION Cerro Pardo] copper mine in the [LOCATION Atacama Region] . | LOCATED_IN(Cerro Pardo, Atacama Region, -)
                    workers from [LOCATION Kerala] in [LOCATION Qatar] | ''
                    left money to the [LOCATION Lund Hospital] in [LOCATION Skane] . | LOCATED_IN(Lund Hospital, Skane, -)
                    taught at [ORGANIZATION HEC] in [LOCATION Pune] . | HEADQUARTERED_IN(HEC, Pune, -)
                    [ORGANIZATION Acme Films] in [LOCATION Pune] . | ''
                    told [ORGANIZATION Acme Ltd] in [LOCATION Pune] | ''
                    her nephew [PERSON Ann Roe] of [LOCATION Perth] , a nurse | LIVES_IN(Ann Roe, Perth, -)
                    Mayor [PERSON Ann Roe] of [LOCATION Perth] , a nurse | ''
                    [LOCATION Italy] 's [ORGANIZATION Acme Energia] ended | HEADQUARTERED_IN(Acme Energia, Italy, -)
                    [LOCATION Kenya] 's [ORGANIZATION Ministry of Health] ended | ''
                    [LOCATION London] 's [ORGANIZATION Premier League] clubs ended | ''
                    [PERSON Ann Roe] ( [ORGANIZATION Labour Party] , [LOCATION Leeds] ) | ''
                    works at [ORGANIZATION Acme Films] in [LOCATION Pune] . | HEADQUARTERED_IN(Acme Films, Pune, -)
                    slip from [ORGANIZATION Acme Labs] in [LOCATION Pune] , | HEADQUARTERED_IN(Acme Labs, Pune, -)
                    trading as [ORGANIZATION Acme Seeds] at [LOCATION Pune] . | HEADQUARTERED_IN(Acme Seeds, Pune, -)
                    at the [ORGANIZATION United Nations] in [LOCATION Pune] . | ''
                    lost to [ORGANIZATION Acme Rovers] in [LOCATION Pune] . | ''
                    at [ORGANIZATION Acme] in [LOCATION Pune] . | ''
                    with [ORGANIZATION Acme University] , [LOCATION Japan] | HEADQUARTERED_IN(Acme University, Japan, -)
                    the [ORGANIZATION GRP] of [LOCATION Lund Region] , up | ''
                    with [ORGANIZATION Acme Systems] , [LOCATION Japan] | ''
                    [PERSON Ann Roe] , [ORGANIZATION IDEA] , [LOCATION Pune] : Wells | HEADQUARTERED_IN(IDEA, Pune, -)
                    [LOCATION Pune] 's [ORGANIZATION Acme University] ended | HEADQUARTERED_IN(Acme University, Pune, -)
                    [ORGANIZATION Belmont House] , [LOCATION Port Louis] . | LOCATED_IN(Belmont House, Port Louis, -)
                    """)
    void readsWhichPlaceLiesInWhich(String marked, String expected) {
        Passage passage = Passages.of(marked);
        assertEquals(
                expected,
                new PlaceFinder(passage, new DocumentCountries(passage))
                        .find(0).stream()
                                .map(claim -> Passages.print(claim, passage))
                                .collect(Collectors.joining("; ")));
    }
}
