package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesTest {

    /** The columns that a person reads, and the ids and provenance behind the sentence. */
    private static final Map<String, String> CONTRACT =
            Map.of(
                    "documents",
                    "doc_id,title,date,language,media_type,length,sentences,turns,entities,mentions,money,transfers,dates,quotes,pledges,relations,warnings,duplicate_of,sha256",
                    "entities",
                    "type,name,aliases,titles,mentions,documents,first_doc_id,named,entity_id",
                    "mentions",
                    "type,entity_name,value ... entity_id,confidence,annotator,mention_id",
                    "money",
                    "payer,payee,amount_min,amount_max,amount,currency,currency_source,qualifier,per"
                        + " ... payer_id,payee_id,confidence,annotator,money_id",
                    "dates",
                    "kind,from,to,value ... annotator,date_id",
                    "quotes",
                    "kind,speaker ... speaker_id,quote_id",
                    "transfers",
                    "giver,receiver,amount_min,amount_max,amount,currency,kind,status,purpose,deadline,deadline_from,deadline_to,group"
                        + " ... giver_id,receiver_id,money_ids,pledge_id,relation_id,confidence,rule,transfer_id",
                    "pledges",
                    "pledger,action,beneficiary,amount_min,amount_max,currency,"
                        + "deadline,deadline_from,deadline_to,condition,strength,negated,withdrawn,reported_by,speaker,group,pledger_text,pledger_source,money_ids"
                        + " ... pledger_id,beneficiary_id,reported_by_id,speaker_id,confidence,rule,pledge_id",
                    "relations",
                    "type,subject,subject_type,object,object_type,value,value_iso,status,since,until,trigger"
                        + " ... subject_id,object_id,confidence,rule,relation_id",
                    "turns",
                    "speaker,role ... speaker_id,turn_id");

    @Test
    void hasTheColumnsOfTheContract() {
        assertEquals(
                CONTRACT.keySet(),
                Tables.ALL.stream().map(Table::name).collect(Collectors.toSet()));
        for (Table<?> table : Tables.ALL) {
            String own = CONTRACT.get(table.name());
            assertEquals(
                    own.contains(" ... ")
                            ? "doc_id,doc_date,title,"
                                    + own.replace(" ... ", ",sentence_text,page,")
                                    + ",sentence_id,text,start,end"
                            : own,
                    String.join(",", table.header()));
        }
    }

    @Test
    void beginsWithTheTablesThatAnswerWhoPromisedWhatToWhom() {
        assertEquals(
                List.of("transfers", "pledges"),
                Tables.ALL.subList(0, 2).stream().map(Table::name).toList());
    }

    @Test
    void saysWhatEveryColumnMeans() {
        for (Table<?> table : Tables.ALL) {
            assertTrue(table.doc().endsWith("."), table.name());
            for (Column<?> column : table.columns()) {
                assertTrue(column.doc().endsWith("."), table.name() + "." + column.name());
            }
        }
    }

    private static List<String> row(String table, int row) {
        List<List<String>> rows = new ArrayList<>();
        Rendered.of(Sample.document()).rows(table).forEach(rows::add);
        return rows.get(row);
    }

    @Test
    void showsAPledgeWithItsPartiesSumAndDeadline() {
        String words = "If asked, we will pay Acme, \"Inc\" $5 million by 2024";
        assertEquals(
                List.of(
                        "a/b.txt",
                        "2023-05-01",
                        "On sales",
                        "Ann Lee",
                        "pay Acme, \"Inc\" $5 million",
                        "Acme, \"Inc\"",
                        "5000000",
                        "5000000",
                        "USD",
                        "by 2024",
                        "",
                        "2024-12-31",
                        "If asked,",
                        "firm",
                        "false",
                        "false",
                        "",
                        "Ann Lee",
                        "pb0a5f24bb52a",
                        "we",
                        "speaker",
                        "acc19add19e3e",
                        words + ".",
                        "",
                        "ec24abbfbd746",
                        "e2a1b1fe0c2e4",
                        "",
                        "ec24abbfbd746",
                        "0.850",
                        "will",
                        "pb0a5f24bb52a",
                        "s27b58bbb5d02",
                        words,
                        "11",
                        "64"),
                row("pledges", 0));
    }

    @Test
    void showsAmountsAsBareNumbers() {
        assertEquals(
                List.of("5000000", "5000000", "5000000", "USD"), row("money", 0).subList(5, 9));
    }

    @Test
    void leavesTheEntityOfAPercentageEmpty() {
        List<String> percent = row("mentions", 2);
        assertEquals(List.of("PERCENT", "", "8.7"), percent.subList(3, 6));
        assertEquals(List.of("", "0.500"), percent.subList(8, 10));
    }

    @Test
    void joinsListsWithABar() {
        List<CorpusEntity> entities = Rendered.of(Sample.document()).entities();
        assertEquals(
                List.of(
                        "PERSON",
                        "Ann Lee",
                        "",
                        "Dr | Chair",
                        "1",
                        "1",
                        "a/b.txt",
                        "true",
                        "ec24abbfbd746"),
                Tables.ENTITIES.cells(entities.get(0)));
    }

    @Test
    void makesEveryLineBreakASpace() {
        assertEquals("a b c d  e", Column.oneLine("a\r\nb\nc\u2028d\n\re"));
    }
}
