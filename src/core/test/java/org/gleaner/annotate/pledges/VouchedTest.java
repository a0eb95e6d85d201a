package org.gleaner.annotate.pledges;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VouchedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    true  | Fares/NNS/3/nsubj/fare will/MD/3/aux stay/VB/0/root the/DT/5/det same/JJ/3/xcomp she/PRP/7/nsubj said/VBD/3/parataxis/say
                    true  | Fares/NNS/4/nsubj:pass/fare will/MD/4/aux be/VB/4/aux:pass refunded/VBN/0/root/refund she/PRP/6/nsubj said/VBD/4/parataxis/say
                    true  | Drivers/NNS/3/nsubj will/MD/3/aux keep/VB/0/root jobs/NNS/3/obj/job she/PRP/6/nsubj said/VBD/3/parataxis/say
                    false | Drivers/NNS/3/nsubj will/MD/3/aux keep/VB/0/root jobs/NNS/3/obj/job
                    false | Fares/NNS/3/nsubj/fare will/MD/3/aux climb/VB/0/root she/PRP/5/nsubj said/VBD/3/parataxis/say
                    """)
    void isOfWhoSaysSo(boolean vouched, String words) {
        HandParsed parsed = HandParsed.of(words);
        List<PledgeCandidate> candidates =
                parsed.candidates().stream()
                        .filter(candidate -> candidate.kind() == RuleKind.MODAL)
                        .toList();
        assertEquals(
                vouched,
                candidates.stream().anyMatch(candidate -> Vouched.in(candidate, parsed.context())));
    }
}
