package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Further givers whose verb is left out: "Japan will give $150 million and [South Korea $60
 * million]".
 */
final class GappedGivers {

    private static final Set<String> LINKS = Set.of(",", "and", "while", ";", "with");
    private static final int LONGEST = 4;
    private static final Set<String> ARTICLES = Set.of("the", "another", "a", "further");

    private final PledgeContext context;

    GappedGivers(PledgeContext context) {
        this.context = context;
    }

    /** The candidate, ended before the first further giver, and a candidate for each of these. */
    List<PledgeCandidate> split(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        Clause clause = candidate.clause();
        List<PledgeCandidate> all = new ArrayList<>();
        PledgeCandidate open = candidate;
        int sum = sentence.hasTree() ? Sums.after(sentence, clause.predicate()) : NONE;
        if (sum != NONE && isReceiver(sentence, clause.predicate(), sum)) {
            return List.of(candidate);
        }
        int last = sum == NONE ? NONE : end(sentence, clause);
        for (int token = sum; token != NONE && token <= last; token++) {
            int name = giver(sentence, token);
            if (name != NONE) {
                all.add(open.with(open.clause().to(lastBefore(sentence, token))));
                open = further(candidate, token, name);
            }
        }
        all.add(open.with(open.clause().to(all.isEmpty() ? clause.to() : last)));
        return all;
    }

    /** Of the clause, or of the sentence where it goes on with a further giver. */
    private static int end(SentenceView sentence, Clause clause) {
        int end = sentence.size() - 1;
        while (end > clause.to() && ClauseFinder.isPunctuation(sentence, end)) {
            end--;
        }
        return LINKS.contains(sentence.word(clause.to() + 1)) ? end : clause.to();
    }

    /** "give [Lesotho] £40,000 and Malawi £55,000": further names are receivers too. */
    private static boolean isReceiver(SentenceView sentence, int verb, int sum) {
        int given = sentence.tree().child(verb, "iobj");
        return given > verb && given == sum - 1
                || sum - verb < LONGEST
                        && sum > verb + 1
                        && sentence.isCapitalised(sum - 1)
                        && sentence.isCapitalised(verb + 1)
                        && !sentence.isSum(verb + 1);
    }

    /** The last word of a name between a link and a sum, where the link stands at the token. */
    private int giver(SentenceView sentence, int link) {
        if (!LINKS.contains(sentence.word(link)) || LINKS.contains(sentence.word(link + 1))) {
            return NONE;
        }
        int first = link + 1;
        while (ARTICLES.contains(sentence.word(first))) {
            first++;
        }
        int inDocument = sentence.inDocument(first);
        if (first >= sentence.size()) {
            return NONE;
        }
        int noun =
                sentence.word(link).equals(";")
                        ? described(sentence, first)
                        : isOffice(sentence, first) ? first : NONE;
        if (noun != NONE) {
            return noun;
        }
        if (context.names().actorAt(inDocument).isEmpty()) {
            return NONE;
        }
        int last = first;
        while (last + 1 < sentence.size()
                && context.names().mentionAt(sentence.inDocument(last + 1))
                        == context.names().mentionAt(inDocument)) {
            last++;
        }
        int sum = sentence.word(link).equals(";") && sentence.word(last + 1).equals(",") ? 2 : 1;
        return sentence.isSum(last + sum) ? last : NONE;
    }

    /** "and the [mayor] 1,200 dinars". */
    private static boolean isOffice(SentenceView sentence, int token) {
        String lemma = sentence.lemma(token);
        return sentence.isSum(token + 1)
                && sentence.word(token - 1).equals("the")
                && (Lexicon.ACTORS.contains(lemma) || Lexicon.AGENTS.contains(lemma));
    }

    /** "; the port [authority], €400,000": a common noun, between semicolons alone. */
    private static int described(SentenceView sentence, int first) {
        for (int token = first; token < first + LONGEST; token++) {
            if (sentence.word(token + 1).equals(",") && sentence.isSum(token + 2)) {
                boolean actor =
                        Lexicon.ACTORS.contains(sentence.lemma(token))
                                || Lexicon.ACTORS.contains(sentence.lemma(first));
                return actor ? token : NONE;
            }
        }
        return NONE;
    }

    private static int lastBefore(SentenceView sentence, int link) {
        int last = link - 1;
        while (last > 0 && LINKS.contains(sentence.word(last))) {
            last--;
        }
        return last;
    }

    private static PledgeCandidate further(PledgeCandidate candidate, int link, int name) {
        Clause clause = candidate.clause();
        return candidate.with(
                new Clause(
                        clause.predicate(),
                        name,
                        link + 1,
                        clause.to(),
                        candidate.sentence().word(name + 1).equals(",") ? name + 2 : name + 1,
                        clause.negated(),
                        false));
    }
}
