package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.BlockKind;
import org.gleaner.model.Quote;
import org.gleaner.model.Span;
import org.gleaner.syntax.Dependencies;

/**
 * Rejects words that are not meant or not the speaker's own: what one is asked to imagine, what
 * opponents say that somebody will do, what nobody said, what is quoted within a quotation.
 */
final class HearsayFilter {

    private static final Set<String> IMAGINING = Words.of("imagining");
    private static final Set<String> INVENTING = Words.of("inventing-openers");
    private static final Set<String> CLAIMS = Words.of("claims-that-spread");
    private static final Set<String> OPPONENTS = Words.of("opponents");
    private static final Set<String> DENIERS = Words.of("deniers");
    private static final Set<String> RUMOURS = Words.of("rumours");
    private static final Set<String> VAGUE = Words.of("vague-sayers");
    private static final String BAR = "|";
    private static final Set<String> RIVALS = Words.of("who-warn-of-others");
    private static final Set<String> WARNING = Set.of("warn", "caution");
    private static final Set<String> FINDINGS = Words.of("findings");
    private static final Set<String> SHOWING = Words.of("showing-verbs");
    private static final Set<String> MARKS =
            Set.of("\"", "``", "\u201c", "\u2018", "'", "\u00ab", "\u201e");
    private static final String SINGLE = "'\u2018`";
    private static final String DOUBLE = "\"\u201c\u201d";

    private HearsayFilter() {}

    /** "Suppose a neighbour says he will mow your lawn", "Say the council tells you it will". */
    static boolean isImagined(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int first = 0;
        while (first < 2 && sentence.tag(first).equals("PUNCT")) {
            first++;
        }
        if (isInvented(sentence, first, candidate.clause().predicate())) {
            return true;
        }
        boolean let = sentence.reads(first, "let us") || sentence.reads(first, "let 's");
        String verb = sentence.word(let ? first + 2 : first);
        return candidate.clause().predicate() > first
                && (IMAGINING.contains(verb)
                        || verb.equals("say")
                                && (sentence.tag(first + 1).equals("DET")
                                        || sentence.word(first + 1).equals("your")));
    }

    /**
     * "Take a tenant who writes, 'I will pay'", "For instance, a trader may shout 'I will sell'":
     * words that nobody has said.
     */
    private static boolean isInvented(SentenceView sentence, int first, int predicate) {
        if (!sentence.readsAny(first, INVENTING)) {
            return false;
        }
        for (int token = first + 1; token < predicate; token++) {
            if (MARKS.contains(sentence.word(token)) || sentence.word(token).equals("that")) {
                return true;
            }
        }
        return false;
    }

    /** "The opposition warned that the government would sell": of others than who warns. */
    static boolean isWarnedOf(PledgeCandidate candidate, Agent agent) {
        SentenceView sentence = candidate.sentence();
        int over = Reports.over(candidate);
        if (over == NONE) {
            return false;
        }
        int subject = ClauseFinder.subject(sentence.tree(), candidate.clause().predicate());
        return over < candidate.clause().predicate()
                && WARNING.contains(sentence.lemma(over))
                && agent.isOrganization()
                && agent.head() > over
                && sentence.holds(RIVALS, 0, over)
                && !sentence.tag(subject).equals("PRON");
    }

    /** "Rumour has it that Acme will", "Some on the street say the baker will". */
    static boolean isRumour(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int predicate = candidate.clause().predicate();
        if (sentence.readsAny(0, RUMOURS)) {
            return true;
        }
        int saying = Reports.over(candidate);
        int sayer = saying == NONE ? NONE : ClauseFinder.subject(sentence.tree(), saying);
        return sayer != NONE
                && sayer != ClauseFinder.subject(sentence.tree(), predicate)
                && VAGUE.contains(sentence.word(sayer))
                && sentence.tree().child(sayer, "acl:relcl") == NONE;
    }

    /** "Critics allege that Norway will", "Nobody at Acme said we will". */
    static boolean isSaidByOthers(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        for (int token = 0; token < candidate.clause().predicate(); token++) {
            if ((OPPONENTS.contains(sentence.word(token)) || CLAIMS.contains(sentence.word(token)))
                    && (isSaying(sentence, token + 1, 2)
                            || sentence.words(token - 3, token - 1).contains("according to"))) {
                return true;
            }
            boolean nobody =
                    DENIERS.contains(sentence.word(token)) || sentence.reads(token, "no one");
            if (nobody && isSaying(sentence, token + 1, 5)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaying(SentenceView sentence, int from, int reach) {
        for (int token = from; token < from + reach; token++) {
            String word = sentence.word(token);
            if (Lexicon.isFormOfSaying(word) || Lexicon.isFormOfDoubting(word)) {
                return true;
            }
        }
        return false;
    }

    /** "The forecast shows that the Treasury will run a deficit": what a study finds. */
    static boolean isModelled(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        if (!sentence.hasTree()) {
            return false;
        }
        Dependencies tree = sentence.tree();
        int at = candidate.clause().predicate();
        for (int steps = 0; at != SentenceView.NONE && steps < 4; steps++, at = tree.head(at)) {
            int subject = tree.child(at, "nsubj");
            boolean study = subject >= 0 && FINDINGS.contains(tree.lemma(subject));
            if (study && at != candidate.clause().predicate() && SHOWING.contains(tree.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    /** "He told me, 'I will pay you back,'" within the words of somebody else. */
    static boolean isQuotedWithin(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        if (agent.kind() != Agent.Kind.FIRST || agent.head() < 0) {
            return false;
        }
        SentenceView sentence = candidate.sentence();
        String text = context.text();
        int start = sentence.span().start();
        int at = sentence.span(agent.head(), agent.head()).start();
        int open = -1;
        // the quotation that single marks enclose is no other's
        Optional<Quote> quote = context.quoteAt(at);
        int quoted = quote.map(Quote::span).map(Span::start).orElse(start);
        boolean outer = quote.isPresent();
        for (int offset = start; offset < at; offset++) {
            char mark = text.charAt(offset);
            outer |= DOUBLE.indexOf(mark) >= 0 && open < 0;
            boolean letterBefore = offset > 0 && Character.isLetterOrDigit(text.charAt(offset - 1));
            boolean letterAfter = Character.isLetterOrDigit(text.charAt(offset + 1));
            boolean opens =
                    mark == '\u2018' || SINGLE.indexOf(mark) >= 0 && !letterBefore && letterAfter;
            if (outer && opens && offset != quoted - 1) {
                open = offset;
            } else if ((mark == '\'' || mark == '\u2019') && !letterAfter) {
                open = -1;
            }
        }
        return open >= 0;
    }

    /**
     * A cell of a table, "| Pledged |", or the name of a book or song between marks: "I Will Return
     * in Spring".
     */
    static boolean isTitle(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int from = candidate.clause().from();
        int predicate = candidate.clause().predicate();
        return sentence.word(predicate + 1).equals(BAR) && sentence.word(predicate - 1).equals(BAR)
                || sentence.kind() != BlockKind.HEADING
                        && predicate > from + 1
                        && sentence.isCapitalised(predicate)
                        && sentence.isCapitalised(predicate - 1)
                        && MARKS.contains(sentence.word(from - 1));
    }
}
