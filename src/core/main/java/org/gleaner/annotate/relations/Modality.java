package org.gleaner.annotate.relations;

import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.FunctionWords;
import org.gleaner.model.Relation;
import org.gleaner.syntax.Dependencies;

/** Whether a clause states what is, was, or is only denied, supposed or to come. */
final class Modality {

    private static final int FAR = 5;
    private static final Set<String> MODALS = FunctionWords.of("modals");
    private static final Set<String> SUPPOSING =
            Set.of("if", "whether", "unless", "lest", "without");
    private static final Set<String> INVERTED = Set.of("have", "should", "be");
    private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp");
    private static final Set<String> CLAUSES = Set.of("xcomp", "ccomp", "advcl");
    private static final Set<String> DENYING = Set.of("ccomp", "csubj", "csubj:pass", "acl");
    private static final Set<String> OBJECTS = Set.of("obj", "nsubj:pass");
    private static final Set<String> NOBODY = DataFile.words("relations/nobody.txt");
    private static final Set<String> BELIEVING = DataFile.words("relations/believing.txt");
    private static final Set<String> LONGER = Set.of("long", "longer");

    /** Tags of a verb with a tense of its own, and of an auxiliary that opens a clause. */
    private static final Set<String> FINITE = Set.of("VBD", "VBZ");

    private static final Set<String> OPENING = Set.of("VBD", "MD");

    /** "to meet", "to have met". */
    private static final Set<String> INFINITIVE = Set.of("VB", "VBN");

    private static final Set<String> NOUN_RELATIONS = Set.of("obj", "obl", "nsubj:pass");

    /** Verbs whose complement may not have come about: "want to", "refuse to". */
    private final Set<String> unreal = DataFile.words("relations/unreal.txt");

    /** "say" of "is said to have met". */
    private final Set<String> hearsay = DataFile.words("relations/hearsay.txt");

    /** "cancel" of "cancelled her visit". */
    private final Set<String> cancelling = DataFile.words("relations/cancelling.txt");

    /** "portray" of "portrays her as the founder". */
    private final Set<String> portrayals = DataFile.words("relations/portrayals.txt");

    /** "false", "rumour": what the clause behind them says is none. */
    private final Set<String> denials = DataFile.words("relations/denials.txt");

    /** "secret" of "it is no secret that": denied, it makes sure. */
    private final Set<String> doubts = DataFile.words("relations/doubts.txt");

    /** "nearly" of "nearly died". */
    private final Set<String> almost = DataFile.words("relations/almost.txt");

    /** "resign" of "resigned as director". */
    private final Set<String> leaving = DataFile.words("relations/leaving.txt");

    private final Set<String> former = DataFile.words("lexicon/former.txt");

    /** Whether the clause of {@code trigger} bears a statement of {@code tense}. */
    boolean holds(Rule.Tense tense, int trigger, Dependencies syntax) {
        int at = trigger;
        for (int steps = 0; at != Dependencies.NONE && steps < FAR; steps++) {
            if (isDenied(at, syntax)
                    || supposes(at, syntax)
                    || tense != Rule.Tense.ANY
                            && (isLessThanFact(at, steps, syntax)
                                    || isComplementOfUnreal(at, syntax))) {
                return false;
            }
            if (isBeyondDoubt(at, syntax)) {
                return true;
            }
            at = above(at, syntax);
        }
        return true;
    }

    /** "It is no secret that", "there is no doubt that". */
    private boolean isBeyondDoubt(int at, Dependencies syntax) {
        int head = syntax.head(at);
        return DENYING.contains(syntax.relation(at))
                && doubts.contains(syntax.lemma(head))
                && syntax.isNegated(head);
    }

    /** "It is untrue that", "there is no evidence that", "not a firm that". */
    private boolean isDeniedAbove(int at, Dependencies syntax) {
        boolean said = DENYING.contains(syntax.relation(at));
        if (!said && !syntax.relation(at).startsWith("acl") || isBeyondDoubt(at, syntax)) {
            return false;
        }
        int head = syntax.head(at);
        boolean none =
                !syntax.isVerb(head)
                        && (syntax.isNegated(head) || said && isNone(head, syntax))
                        && !isNoLonger(head, syntax);
        return none || said && (denials.contains(syntax.lemma(head)) || isOfNobody(head, syntax));
    }

    /** "did not meet", "held no talks", "nearly died", "it is untrue that". */
    private boolean isDenied(int at, Dependencies syntax) {
        return syntax.isNegated(at) && !isNoLonger(at, syntax)
                || syntax.isVerb(at)
                        && syntax.children(at, "obj").stream().anyMatch(syntax::isNegated)
                || syntax.children(at, "advmod").stream()
                        .anyMatch(adverb -> almost.contains(syntax.lemma(adverb)))
                || isDeniedAbove(at, syntax)
                || isReportDenied(at, syntax)
                || isCancelled(at, syntax);
    }

    /** "scrapped her trip", "the visit was called off". */
    private boolean isCancelled(int at, Dependencies syntax) {
        int head = syntax.head(at);
        return OBJECTS.contains(syntax.relation(at))
                && !syntax.isVerb(at)
                && (cancelling.contains(syntax.lemma(head))
                        || syntax.lemma(head).equals("call")
                                && syntax.children(head).stream()
                                        .anyMatch(child -> syntax.lemma(child).equals("off")));
    }

    /** "Nobody believes that they met". */
    private static boolean isOfNobody(int verb, Dependencies syntax) {
        return verb != Dependencies.NONE
                && BELIEVING.contains(syntax.lemma(verb))
                && syntax.children(verb, "nsubj").stream()
                        .anyMatch(subject -> isNone(subject, syntax));
    }

    /** "nothing", "no record", "little evidence". */
    private static boolean isNone(int noun, Dependencies syntax) {
        return NOBODY.contains(syntax.lemma(noun))
                || syntax.children(noun, "det", "amod", "advmod").stream()
                        .anyMatch(word -> NOBODY.contains(syntax.lemma(word)));
    }

    /** "Reports that they met are unfounded". */
    private boolean isReportDenied(int at, Dependencies syntax) {
        int noun = syntax.head(at);
        return (syntax.relation(at).startsWith("acl") || syntax.relation(at).equals("ccomp"))
                && noun != Dependencies.NONE
                && syntax.relation(noun).startsWith("nsubj")
                && denials.contains(syntax.lemma(syntax.head(noun)));
    }

    /** "no longer", which says that it was so once. */
    private static boolean isNoLonger(int at, Dependencies syntax) {
        return syntax.children(at, "advmod").stream()
                .anyMatch(adverb -> LONGER.contains(syntax.lemma(adverb)));
    }

    /**
     * The word above, where its clause says as well whether this one holds: "wants" of "wants to
     * visit"; NONE where none does.
     */
    private static int above(int at, Dependencies syntax) {
        String relation = syntax.relation(at);
        boolean verb = syntax.isVerb(at);
        return CLAUSES.contains(relation)
                        || verb && relation.equals("conj") && !isFiniteBehindBare(at, syntax)
                        || !verb && NOUN_RELATIONS.contains(relation)
                        || relation.equals("nsubj") && hasCopula(syntax.head(at), syntax)
                ? syntax.head(at)
                : Dependencies.NONE;
    }

    /** "in Leeds" of "the head office is not in Leeds". */
    private static boolean hasCopula(int at, Dependencies syntax) {
        return syntax.child(at, "cop") != Dependencies.NONE;
    }

    /** "arrived" of "did not call off the visit and arrived": "not" is not of it. */
    private static boolean isFiniteBehindBare(int at, Dependencies syntax) {
        return FINITE.contains(syntax.tag(at)) && syntax.tag(syntax.head(at)).equals("VB");
    }

    /** "wants to visit", "the hope of visiting". */
    private boolean isComplementOfUnreal(int at, Dependencies syntax) {
        String relation = syntax.relation(at);
        boolean complement =
                COMPLEMENTS.contains(relation)
                        || (relation.equals("advcl") || relation.startsWith("acl"))
                                && isMarked(at, "of", syntax);
        boolean portrayed = relation.equals("obl") && isMarked(at, "as", syntax);
        int head = syntax.head(at);
        return complement && unreal.contains(syntax.lemma(head))
                || relation.equals("xcomp") && hearsay.contains(syntax.lemma(head))
                || portrayed && portrayals.contains(syntax.lemma(head));
    }

    private static boolean isMarked(int verb, String by, Dependencies syntax) {
        return syntax.children(verb, "mark", "case").stream()
                .anyMatch(mark -> syntax.lemma(mark).equals(by));
    }

    private static boolean supposes(int at, Dependencies syntax) {
        return isInverted(at, syntax)
                || syntax.children(at, "mark", "case").stream()
                        .anyMatch(
                                mark ->
                                        SUPPOSING.contains(syntax.lemma(mark))
                                                || syntax.children(mark, "fixed").stream()
                                                        .anyMatch(
                                                                word ->
                                                                        SUPPOSING.contains(
                                                                                syntax.lemma(
                                                                                        word))));
    }

    /** "Had they met", "Should she visit", "Were he to sign": the auxiliary opens the clause. */
    private static boolean isInverted(int at, Dependencies syntax) {
        int subject = syntax.child(at, "nsubj", "nsubj:pass");
        return subject != Dependencies.NONE
                && syntax.children(at, "aux", "aux:pass").stream()
                        .anyMatch(
                                aux ->
                                        INVERTED.contains(syntax.lemma(aux))
                                                && OPENING.contains(syntax.tag(aux))
                                                && aux < subject
                                                && syntax.children(at).stream()
                                                        .noneMatch(child -> child < aux));
    }

    /** A modal, "attention to signing", or an infinitive that nothing says was carried out. */
    private static boolean isLessThanFact(int at, int steps, Dependencies syntax) {
        for (int aux : syntax.children(at, "aux", "aux:pass")) {
            if (MODALS.contains(syntax.lemma(aux))) {
                return true;
            }
        }
        if (syntax.tag(at).equals("VBG") && isMarked(at, "to", syntax)) {
            return true;
        }
        boolean infinitive =
                INFINITIVE.contains(syntax.tag(at))
                        && syntax.children(at, "mark", "aux").stream()
                                .anyMatch(mark -> syntax.lemma(mark).equals("to"));
        return infinitive && steps == 0 && !syntax.relation(at).equals("xcomp");
    }

    /** "had worked". */
    private static boolean hadBefore(int verb, Dependencies syntax) {
        return syntax.isVerb(verb)
                && syntax.children(verb, "aux").stream()
                        .anyMatch(
                                aux ->
                                        syntax.lemma(aux).equals("have")
                                                && syntax.tag(aux).equals("VBD"));
    }

    /** "served as president", but "has served as". */
    private static boolean hasServed(int verb, Dependencies syntax) {
        return syntax.lemma(verb).equals("serve") && syntax.tag(verb).equals("VBD");
    }

    /**
     * Former, when a word beside the noun says so ("former", "late") or its copula is in the past.
     */
    Relation.Status status(Rule.Tense tense, int trigger, Dependencies syntax) {
        if (tense == Rule.Tense.PAST) {
            return Relation.Status.FORMER;
        }
        if (tense != Rule.Tense.STATE) {
            return Relation.Status.CURRENT;
        }
        boolean past =
                syntax.tag(trigger).equals("VBD") && !syntax.lemma(trigger).equals("found")
                        || hadBefore(trigger, syntax);
        boolean over =
                past
                        || isNoLonger(trigger, syntax)
                        || isSaidFormer(trigger, syntax)
                        || syntax.head(trigger) != Dependencies.NONE
                                && isEndedAbove(trigger, syntax.head(trigger), syntax);
        return over ? Relation.Status.FORMER : Relation.Status.CURRENT;
    }

    /** "former president", "late president", "was president". */
    private boolean isSaidFormer(int trigger, Dependencies syntax) {
        return syntax.children(trigger).stream()
                .anyMatch(
                        child ->
                                former.contains(syntax.lemma(child))
                                        || isOneTime(child, syntax)
                                        || syntax.lemma(child).equals("once") && child < trigger
                                        || syntax.relation(child).equals("cop")
                                                && syntax.tag(child).equals("VBD"));
    }

    /** "time" of "one-time mayor", in three tokens. */
    private boolean isOneTime(int token, Dependencies syntax) {
        return token > 1
                && syntax.lemma(token - 1).equals("-")
                && former.contains(syntax.lemma(token - 2) + "-" + syntax.lemma(token));
    }

    /** "used to lead", "served as president", "resigned as president". */
    private boolean isEndedAbove(int trigger, int head, Dependencies syntax) {
        if (syntax.isVerb(trigger)) {
            return syntax.relation(trigger).equals("xcomp") && syntax.lemma(head).equals("use");
        }
        return leaving.contains(syntax.lemma(head)) || hasServed(head, syntax);
    }
}
