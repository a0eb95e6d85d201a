package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingBodyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Minutes of the meeting of the [ORGANIZATION Board of Governors] /Present : [PERSON Ann Lee] ( chair ) | Board of Governors
                    Minutes of the [ORGANIZATION Audit Committee] /Also present : [PERSON Ann Lee] ( chair ) | Audit Committee
                    Annual meeting of [ORGANIZATION Orbis Trust] /In attendance : [PERSON Ann Lee] , treasurer | Orbis Trust
                    [ORGANIZATION Lund School] /Sitting of the [ORGANIZATION Parents Council] /Apologies : [PERSON Ann Lee] , clerk | Parents Council
                    Proceedings of the [ORGANIZATION Harbour Board] /Members : [PERSON Ann Lee] ( vice-chair ) | Harbour Board
                    Session of the [ORGANIZATION Diocesan Synod] /Participants : [PERSON Ann Lee] ( secretary ) | Diocesan Synod
                    Minutes of the [ORGANIZATION Audit Committee] /Mr Hill met [PERSON Ann Lee] ( chair ) | -
                    Report of the [ORGANIZATION Audit Committee] /Present : [PERSON Ann Lee] ( chair ) | -
                    Minutes of the meeting /[ORGANIZATION Orbis] sent books /Present : [PERSON Ann Lee] ( chair ) | -
                    """)
    void isThatWhoseMinutesTheTextIs(String marked, String expected) {
        Passage passage = Passages.ofSentences(marked.replace(" /", "\n"));
        MeetingBody body = new MeetingBody(passage);
        String found = "-";
        for (int token = 0; token < passage.tokens.size(); token++) {
            if (passage.names.isAt(token, EntityType.PERSON)) {
                found = body.at(token).map(Entity::name).orElse("-");
            }
        }
        assertEquals(expected, found);
    }
}
