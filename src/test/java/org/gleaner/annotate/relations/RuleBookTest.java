package org.gleaner.annotate.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final String ADMIRES = "admires\tADMIRES\tPERSON\tPERSON\t-\tstate\t0.8\ttree\tadmire/V ; S subj ; O obj";

    @Test
    void readsTheRulesOfTheChain() {
        assertFalse(RuleBook.read("").words("born").isEmpty());
        assertFalse(RuleBook.read("").trees("marry").isEmpty());
    }

    @Test
    void addsUsersRules() {
        assertEquals("ADMIRES", RuleBook.read("# mine\n\n" + ADMIRES).trees("admire").get(0).rule().type());
    }

    @Test
    void namesWhatIsWrongWithARule() {
        refuses(ADMIRES.replace("\ttree\t", "\tforest\t"), "rules, line 1: kind \"forest\" is neither words nor tree");
        refuses("x", "rules, line 1: 1 cells, not 9");
        refuses(ADMIRES + "\n" + ADMIRES, "rules, line 2: a rule \"admires\" stands already");
        refuses(ADMIRES.replace("; S subj ", ""), "rules, line 1: no S in \"admire/V ; O obj\"");
        refuses(ADMIRES.replace("S subj", "S <subj"), "rules, line 1: bad step \"<subj\"");
        refuses(ADMIRES.replace("S subj", "S"), "rules, line 1: bad part \"S\"");
        refuses(ADMIRES.replace("\tstate\t", "\tnow\t"), "rules, line 1: \"now\" is none of [EVENT, STATE, ANY]");
        refuses("a\tA\tPERSON\tPERSON\t-\tstate\t0.8\twords\tS likes",
                "rules, line 1: a pattern wants S, and O exactly when there are object types: \"S likes\"");
        refuses("a\tA\tPERSON\t-\t-\tstate\t0.8\twords\tthe? S likes", "rules, line 1: the first element must not be optional: \"the? S likes\"");
    }

    private static void refuses(String rules, String message) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> RuleBook.read(rules)).getMessage());
    }
}
