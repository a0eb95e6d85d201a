package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.gleaner.lexicon.RuleExamples;
import org.gleaner.pipeline.UserFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelationRulesTest {

    private static final String ADMIRES =
            "admires\tADMIRES\tPERSON\tPERSON\t-\tstate\t0.8\ttree\tadmire/V ; S subj ; O obj";

    @Test
    void readsTheRulesOfTheChain() {
        assertFalse(RelationRules.read("").entries().isEmpty());
        assertFalse(RelationRules.read("").trees("marry").isEmpty());
    }

    @Test
    void addsUsersRules() {
        assertEquals(
                "ADMIRES",
                RelationRules.read("# mine\n\n" + ADMIRES).trees("admire").get(0).rule().type());
    }

    @Test
    void namesWhatIsWrongWithARule() {
        refuses(
                ADMIRES.replace("\ttree\t", "\tforest\t"),
                "rules, line 1: kind \"forest\" is neither words nor tree; write one of them");
        refuses(
                "# mine\nx",
                "rules, line 2: 1 cell, not 9 to 11; write rule, type, subject, object, value,"
                    + " tense, confidence, kind and pattern with a tab between each, then examples"
                    + " and counter-examples if there are any");
        refuses(
                ADMIRES + "\n" + ADMIRES,
                "rules, line 2: there is a rule \"admires\" already; give each a name of its own");
        refuses(
                ADMIRES.replace("admires\t", "born-in\t"),
                "rules, line 1: the chain has a rule \"born-in\" already; give yours another name");
        refuses(ADMIRES.replace("; S subj ", ""), "rules, line 1: no S in \"admire/V ; O obj\"");
        refuses(ADMIRES.replace("S subj", "S <subj"), "rules, line 1: bad step \"<subj\"");
        refuses(ADMIRES.replace("S subj", "S"), "rules, line 1: bad part \"S\"");
        refuses(
                ADMIRES.replace("S subj", "who subj"),
                "rules, line 1: bad part \"who\"; a part begins with S, O, V, has or not");
        refuses(
                ADMIRES.replace("/V", "/Q"),
                "rules, line 1: \"/Q\" is not a part of speech; write /V, /N or /J");
        refuses(
                ADMIRES.replace("admire/V", "@fans/V"),
                "rules, line 1: no data file models/relations/fans.txt; write @ before the name of"
                        + " a list there is, such as @roles");
        refuses(
                ADMIRES.replace("\tstate\t", "\tnow\t"),
                "rules, line 1: tense \"now\" is none of event, state, past, any");
        refuses(
                ADMIRES.replace("\t0.8\t", "\t8\t"),
                "rules, line 1: confidence \"8\" is not a number from 0 to 1");
        refuses(
                ADMIRES.replaceFirst("PERSON", "HUMAN"),
                "rules, line 1: subject \"HUMAN\" is none of PERSON, ORGANIZATION, LOCATION,"
                        + " NATIONALITY, LAW, EVENT, PRODUCT, PERCENT");
        refuses(
                "a\tA\tPERSON\tPERSON\t-\tstate\t0.8\twords\tS likes",
                "rules, line 1: a pattern wants S, and O exactly when there are object types: \"S"
                        + " likes\"");
        refuses(
                "a\tA\tPERSON\t-\t-\tstate\t0.8\twords\tS likes V",
                "rules, line 1: a pattern wants V exactly when there is a value: \"S likes V\"");
        refuses(
                "a\tA\tPERSON\t-\t-\tstate\t0.8\twords\tS ~x likes",
                "rules, line 1: \"~x\" wants a number of words, as in \"~5\"");
        refuses(
                "a\tA\tPERSON\t-\t-\tstate\t0.8\twords\tthe? S likes",
                "rules, line 1: the first element must not be optional: \"the? S likes\"");
        refuses(
                "a\tA\tPERSON\t-\ttitle\tstate\t0.8\twords\tV is S",
                "rules, line 1: a pattern begins with S, O or a word: \"V is S\"");
    }

    /** What it can never match is no pattern. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "S ..-5 O",
                "S ..0 O",
                "S || O",
                "S likes| O",
                "S (((( O",
                "S ~ O",
                "S .. O"
            })
    void refusesAPatternThatNeverMatches(String pattern) {
        String line = "a\tA\tPERSON\tPERSON\t-\tstate\t0.8\twords\t" + pattern;
        UserFileException fault =
                assertThrows(UserFileException.class, () -> RelationRules.read(line));
        assertTrue(fault.getMessage().startsWith("rules, line 1: "), fault.getMessage());
    }

    @Test
    void readsRulesWithSemicolons() {
        String csv =
                "rule;type;subject;object;value;tense;confidence;kind;pattern\n"
                        + "admires;ADMIRES;PERSON;PERSON;-;state;0.8;words;S admires , O";
        assertTrue(
                RelationRules.read(csv).entries().stream()
                        .anyMatch(entry -> entry.name().equals("admires")));
    }

    @Test
    void readsRulesOfASpreadsheet() {
        String csv =
                "rule,type,subject,object,value,tense,confidence,kind,pattern\n"
                    + "admires,ADMIRES,PERSON,PERSON,-,state,0.8,tree,\"admire,adore/V ; S subj ; O"
                    + " obj\"";
        assertEquals("ADMIRES", RelationRules.read(csv).trees("adore").get(0).rule().type());
        refuses(
                "admires,\"ADMIRES",
                "rules, line 1: a quoted cell is not closed; close it, and write a quote within it"
                        + " twice");
    }

    @Test
    void readsExamplesBesideARule() {
        Rule rule =
                RelationRules.read(
                                ADMIRES
                                        + "\tAnn Lee admires Bob Hill. | Bob Hill is admired by Ann"
                                        + " Lee.\tAnn Lee never admired Bob Hill.")
                        .trees("admire")
                        .get(0)
                        .rule();
        assertEquals(
                new RuleExamples(
                        List.of("Ann Lee admires Bob Hill.", "Bob Hill is admired by Ann Lee."),
                        List.of("Ann Lee never admired Bob Hill.")),
                rule.examples());
        assertEquals(
                RuleExamples.NONE,
                RelationRules.read(ADMIRES).trees("admire").get(0).rule().examples());
    }

    @Test
    void everyRuleOfTheChainHasAnExampleAndACounterExample() {
        assertEquals(
                List.of(),
                RelationRules.read("").entries().stream()
                        .filter(
                                entry -> {
                                    RuleExamples examples = entry.rule().rule().examples();
                                    return examples.examples().isEmpty()
                                            || examples.counterExamples().isEmpty();
                                })
                        .map(RelationRules.Entry::name)
                        .toList());
    }

    private static void refuses(String rules, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> RelationRules.read(rules))
                        .getMessage());
    }
}
