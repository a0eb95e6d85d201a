package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * "is committed to building", "remains committed to the treaty", "stands ready to help", "was
 * determined to" when somebody says so.
 */
final class AttitudeRule implements PledgeRule {

    private static final Set<String> LINKS = Words.of("linking-verbs");
    private static final Set<String> NOW = Set.of("VBP", "VBZ");

    /** "is pleased to award" gives; "is pleased to report" does not. */
    private static final Set<String> GLAD = Words.of("glad-words");

    private static final Set<String> GIVING = Words.of("glad-deeds");

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return Lexicon.attitude(sentence.word(token))
                .filter(entry -> TagCues.governs(sentence, token, entry.frames()))
                .isPresent();
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 1; sentence.hasTree() && token < sentence.size(); token++) {
            Optional<Lexicon.Entry> entry = Lexicon.attitude(sentence.word(token));
            if (entry.isPresent()) {
                find(found, sentence, token, entry.get());
            }
        }
        return found;
    }

    private void find(
            List<PledgeCandidate> found, SentenceView sentence, int word, Lexicon.Entry entry) {
        int before = found.size();
        Dependencies tree = sentence.tree();
        int link = link(tree, word);
        if (link == NONE
                || !isNow(sentence, link, word)
                || tree.isNegated(word)
                || tree.isNegated(link)) {
            return;
        }
        Clause upper =
                ClauseFinder.of(
                        sentence, tree.isVerb(link) && tree.head(link) != word ? link : word);
        int teller = tree.relation(link).equals("cop") ? sibling(tree, word) : NONE;
        int told = teller == NONE ? NONE : ClauseFinder.subject(tree, teller);
        if (told != NONE) {
            upper = upper.withSubject(told);
        }
        if (entry.frames().contains("to")) {
            add(found, sentence, Embedded.infinitives(sentence, word), upper, entry);
        }
        if (entry.frames().contains("ing")) {
            add(found, sentence, Embedded.gerunds(sentence, word, "to"), upper, entry);
        }
        if (found.size() == before
                && entry.frames().contains("np")
                && tree.prepositional(word, "to") != NONE) {
            Clause clause =
                    new Clause(
                            word,
                            upper.subject(),
                            upper.from(),
                            upper.to(),
                            link,
                            upper.negated(),
                            false);
            found.add(
                    new PledgeCandidate(
                            sentence, clause, RuleKind.ATTITUDE, entry.strength(), "thing"));
        }
    }

    private void add(
            List<PledgeCandidate> found,
            SentenceView sentence,
            List<Integer> actions,
            Clause upper,
            Lexicon.Entry entry) {
        for (Clause clause : Embedded.clauses(sentence, actions, upper)) {
            if (GLAD.contains(sentence.word(upper.predicate()))
                    && (clause.passive() || !GIVING.contains(sentence.lemma(clause.predicate())))) {
                continue;
            }
            found.add(
                    new PledgeCandidate(
                            sentence,
                            clause,
                            RuleKind.ATTITUDE,
                            entry.strength(),
                            entry.strength() == Strength.FIRM ? "committed" : "ready"));
        }
    }

    /**
     * The verb that links the word to its subject: its copula or passive auxiliary, or "remain",
     * "stand" over it.
     */
    private static int link(Dependencies tree, int word) {
        int own = tree.child(word, "cop", "aux:pass");
        if (own != NONE) {
            return own;
        }
        int head = tree.head(word);
        return head != NONE && head < word && LINKS.contains(tree.lemma(head)) ? head : NONE;
    }

    private static boolean isNow(SentenceView sentence, int link, int word) {
        Dependencies tree = sentence.tree();
        if (tree.child(word, "aux") != NONE
                && tree.children(word, "aux").stream()
                        .anyMatch(aux -> tree.tag(aux).equals("MD"))) {
            return false;
        }
        if (NOW.contains(tree.tag(link)) || sentence.word(link).startsWith("'")) {
            return true;
        }
        int clause = tree.head(link) == word ? word : link;
        return tree.tag(link).equals("VBD") && isSaid(tree, clause);
    }

    /** "said it was ready", "said it knew of this and was ready", hung on "said" or on "knew". */
    private static boolean isSaid(Dependencies tree, int clause) {
        int head = tree.head(clause);
        if (head == NONE) {
            return false;
        }
        if (tree.relation(clause).equals("ccomp")) {
            return Lexicon.says(tree.lemma(head));
        }
        boolean second =
                tree.relation(clause).equals("conj")
                        && tree.child(clause, "nsubj", "nsubj:pass") == NONE;
        return second
                && (tree.relation(head).equals("ccomp")
                        ? isSaid(tree, head)
                        : sibling(tree, clause) != NONE);
    }

    /** "knew" of "said it [knew] of this and was ready", where the parser joins it to "said". */
    private static int sibling(Dependencies tree, int clause) {
        int head = tree.relation(clause).equals("conj") ? tree.head(clause) : NONE;
        int first =
                head != NONE && Lexicon.says(tree.lemma(head)) ? tree.child(head, "ccomp") : NONE;
        boolean own = tree.child(clause, "nsubj", "nsubj:pass") != NONE;
        return !own && first > head && first < clause ? first : NONE;
    }
}
