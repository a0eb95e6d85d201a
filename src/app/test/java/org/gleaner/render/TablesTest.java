package org.gleaner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TablesTest {

    /**
     * The columns between the common ones, and the whole row of the two tables without them, in the
     * words of the contract.
     */
    private static final Map<String, String> CONTRACT =
            Map.of(
                    "documents",
                            "doc_id,title,date,language,length,sentences,turns,entities,mentions,money,dates,quotes,transfers,pledges,relations,warnings,sha256",
                    "entities",
                            "entity_id,type,name,aliases,titles,mentions,documents,first_doc_id",
                    "mentions", "type,entity_id,entity_name,value,confidence,annotator",
                    "money",
                            "amount_min,amount_max,amount,currency,currency_source,qualifier,per,payer,payee,confidence,annotator",
                    "dates", "kind,from,to,value",
                    "quotes", "kind,speaker",
                    "transfers",
                            "group,giver,receiver,amount_min,amount_max,amount,currency,kind,status,purpose,"
                                + "deadline,deadline_from,deadline_to,money_ids,pledge_id,relation_id,"
                                + "giver_id,receiver_id,confidence,rule",
                    "pledges",
                            "group,pledger,pledger_text,pledger_source,action,beneficiary,amount_min,amount_max,currency,money_ids,"
                                + "deadline,deadline_from,deadline_to,condition,strength,negated,withdrawn,reported_by,speaker,confidence,rule",
                    "relations",
                            "type,subject,subject_type,object,object_type,value,value_iso,status,since,until,trigger,confidence,rule",
                    "turns", "speaker,role,entity_id");

    @Test
    void hasTheColumnsOfTheContract() {
        assertEquals(
                CONTRACT.keySet(),
                Tables.ALL.stream().map(Table::name).collect(Collectors.toSet()));
        for (Table<?> table : Tables.ALL) {
            String own = CONTRACT.get(table.name());
            boolean common = !table.name().equals("documents") && !table.name().equals("entities");
            String record =
                    table.name().equals("money")
                            ? "money"
                            : table.name().substring(0, table.name().length() - 1);
            assertEquals(
                    common
                            ? "doc_id,"
                                    + record
                                    + "_id,sentence_id,text,start,end,"
                                    + own
                                    + ",sentence_text"
                            : own,
                    String.join(",", table.header()));
        }
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
                        "pb0a5f24bb52a",
                        "s27b58bbb5d02",
                        words,
                        "11",
                        "64",
                        "pb0a5f24bb52a",
                        "Ann Lee",
                        "we",
                        "speaker",
                        "pay Acme, \"Inc\" $5 million",
                        "Acme, \"Inc\"",
                        "5000000",
                        "5000000",
                        "USD",
                        "acc19add19e3e",
                        "by 2024",
                        "",
                        "2024-12-31",
                        "If asked,",
                        "firm",
                        "false",
                        "false",
                        "",
                        "Ann Lee",
                        "0.850",
                        "will",
                        words + "."),
                row("pledges", 0));
    }

    @Test
    void showsAmountsAsBareNumbers() {
        assertEquals(
                List.of("5000000", "5000000", "5000000", "USD"), row("money", 0).subList(6, 10));
    }

    @Test
    void leavesTheEntityOfAPercentageEmpty() {
        assertEquals(List.of("PERCENT", "", "", "8.7", "0.500"), row("mentions", 2).subList(6, 11));
    }

    @Test
    void joinsListsWithABar() {
        List<CorpusEntity> entities = Rendered.of(Sample.document()).entities();
        assertEquals(
                List.of(
                        "ec24abbfbd746",
                        "PERSON",
                        "Ann Lee",
                        "",
                        "Dr | Chair",
                        "1",
                        "1",
                        "a/b.txt"),
                Tables.ENTITIES.cells(entities.get(0)));
    }

    @Test
    void makesEveryLineBreakASpace() {
        assertEquals("a b c d  e", Column.oneLine("a\r\nb\nc\u2028d\n\re"));
    }
}
