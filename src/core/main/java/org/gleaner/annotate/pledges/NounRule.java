package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Pledge.Strength;
import org.gleaner.syntax.Dependencies;

/**
 * Nouns of undertaking: "reaffirmed their commitment to fighting", "announced his intention to
 * stand", "Russia's readiness to help".
 */
final class NounRule implements PledgeRule {

    private static final Set<String> PRONOUNS = Words.of("owners");
    private static final Set<String> OF = Set.of("of");
    private static final String INTENTION = "intention";
    private static final Set<String> HAS = Set.of("have", "has");
    private static final Set<String> HAVE = Set.of("have", "has", "had");
    private static final Set<String> THAT = Set.of("that");
    private static final Set<String> PROMISED = Words.of("promised-modals");
    private static final Set<String> CLAUSES = Set.of("ccomp", "acl", "dep");
    private static final Set<String> NOW = Words.of("present-be");
    private static final Set<String> BREAKING = Words.of("breaking-words");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** "has taken the decision to sell": "its decision to sell" tells of what was decided once. */
    private static final Set<String> TAKEN = Words.of("nouns-to-be-taken");

    private static final Set<String> GIVEN_BY = Set.of("by", "from");
    private static final Set<String> WHOSE = Set.of("by", "from", "of");
    private static final Set<String> OPENS_PROMISED = Set.of("to", "that");
    private static final Set<String> NO_PROMISE = Set.of("no", "any", "without", "nor");
    private static final Set<String> GIVEN = Words.of("given-promises");
    private static final Set<String> SOUGHT = Words.of("seeking-a-promise");
    private static final int NEAR = 5;

    /** How far "to" may be behind the noun: "a promise from the harbour board of Deal to". */
    private static final int LONGEST_GIVER = 10;

    @Override
    public boolean mayFind(SentenceView sentence, int token, boolean amount) {
        return Lexicon.nounForm(sentence.word(token))
                .filter(
                        entry ->
                                TagCues.hasToAfter(sentence, token)
                                        || amount
                                        || entry.frames().contains("that")
                                                && isClauseBehind(sentence, token)
                                        || entry.frames().contains("of")
                                                && sentence.hasAfter(token, OF))
                .filter(
                        entry ->
                                !entry.flag()
                                        || amount
                                        || sentence.word(token + 1).equals("to")
                                        || GIVEN_BY.contains(sentence.word(token + 1))
                                        || GIVEN.contains(sentence.word(token + 1))
                                        || HAVE.contains(sentence.word(token - 2))
                                        || isOwned(sentence, token)
                                        || isDisclaimed(sentence, token)
                                        || isSaidToBe(sentence, token)
                                        || isAffirming(sentence))
                .isPresent();
    }

    /** "the minister's [assurance] that". */
    private static boolean isOwned(SentenceView sentence, int noun) {
        return sentence.word(noun - 1).equals("'s") && sentence.word(noun + 1).equals("that");
    }

    /** "have no [intention] of selling". */
    private static boolean isDisclaimed(SentenceView sentence, int noun) {
        return sentence.word(noun).equals(INTENTION)
                && sentence.word(noun - 1).equals("no")
                && HAVE.contains(sentence.word(noun - 2));
    }

    /** "its word last week that it would": a clause of what is promised. */
    private static boolean isClauseBehind(SentenceView sentence, int noun) {
        return sentence.hasAfter(noun, THAT) && sentence.hasAfter(noun, PROMISED);
    }

    private static boolean isAffirming(SentenceView sentence) {
        for (int token = 0; token < sentence.size(); token++) {
            if (Lexicon.isFormOfAffirming(sentence.word(token))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<PledgeCandidate> find(SentenceView sentence) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int token = 0; sentence.hasTree() && token < sentence.size(); token++) {
            Dependencies tree = sentence.tree();
            Optional<Lexicon.Entry> entry =
                    tree.isNoun(token) ? Lexicon.noun(tree.lemma(token)) : Optional.empty();
            if (entry.isPresent()) {
                find(found, sentence, token, entry.get());
            }
        }
        return found;
    }

    private void find(
            List<PledgeCandidate> found, SentenceView sentence, int noun, Lexicon.Entry entry) {
        Dependencies tree = sentence.tree();
        int verb = tree.head(noun);
        boolean denied = isDisclaimed(sentence, noun);
        boolean affirmed = denied || isUpheld(sentence, noun, entry);
        boolean stated = isStatedAnyhow(sentence, noun);
        int holder = holder(sentence, noun, affirmed ? verb : NONE);
        if (holder == NONE && !stated || entry.flag() && !affirmed && !stated) {
            return;
        }
        List<Integer> actions = actions(sentence, noun, entry.frames());
        int from = affirmed ? ClauseFinder.of(sentence, verb).from() : tree.leftmost(noun);
        Clause upper = new Clause(noun, holder, from, tree.rightmost(noun), noun, false, false);
        for (Clause clause : Embedded.clauses(sentence, actions, upper)) {
            Clause each = denied ? clause.negatedBy(true) : clause;
            found.add(candidate(sentence, each, entry, "action"));
        }
        if (actions.isEmpty() && isSumOf(sentence, noun, holder)) {
            Clause clause = upper.to(end(sentence, noun, upper.to()));
            found.add(candidate(sentence, clause, entry, "sum"));
        } else if (actions.isEmpty() && affirmed && isThing(tree, noun, entry)) {
            found.add(candidate(sentence, upper, entry, "thing"));
        }
    }

    private static boolean isStatedAnyhow(SentenceView sentence, int noun) {
        return !TAKEN.contains(sentence.lemma(noun)) && isStatedByName(sentence, noun);
    }

    private static boolean isStatedByName(SentenceView sentence, int noun) {
        return isFunded(sentence, noun)
                || isStated(sentence, noun)
                || giver(sentence, noun) != NONE
                || isOfSum(sentence, noun);
    }

    private static PledgeCandidate candidate(
            SentenceView sentence, Clause clause, Lexicon.Entry entry, String form) {
        return new PledgeCandidate(
                sentence, clause, RuleKind.UNDERTAKING_NOUN, entry.strength(), form);
    }

    /** "Norway's pledge of $5m", where Norway keeps it. */
    private static boolean isSumOf(SentenceView sentence, int noun, int holder) {
        boolean held = holder != NONE && !PRONOUNS.contains(sentence.word(holder));
        return held && isOfSum(sentence, noun) && !isBroken(sentence, noun);
    }

    /** "reaffirmed their commitment to the Treaty". */
    private static boolean isThing(Dependencies tree, int noun, Lexicon.Entry entry) {
        return entry.frames().contains("np")
                && tree.prepositional(noun, "to") != NONE
                && isSomebody(tree, ClauseFinder.subject(tree, tree.head(noun)));
    }

    /** The last word before the verb of "Norway's promise of $5m to Chad [was welcomed]". */
    private static int end(SentenceView sentence, int noun, int last) {
        int to = noun;
        while (to < last && !FINITE.contains(sentence.tree().tag(to + 1))) {
            to++;
        }
        return to;
    }

    private static boolean isUpheld(SentenceView sentence, int noun, Lexicon.Entry entry) {
        return isAffirmed(sentence.tree(), noun, sentence.tree().head(noun))
                || isHad(sentence, noun, entry);
    }

    /** "has a [target] of planting 5,000 trees"; not "has no plan to". */
    private static boolean isHad(SentenceView sentence, int noun, Lexicon.Entry entry) {
        Dependencies tree = sentence.tree();
        int verb = tree.head(noun);
        boolean now =
                verb != NONE
                        && tree.object(verb) == noun
                        && HAS.contains(sentence.word(verb))
                        && tree.isVerb(verb);
        return now
                && entry.strength() == Strength.INTENTION
                && !tree.isNegated(verb)
                && tree.child(verb, "aux") == NONE
                && !sentence.word(noun - 1).equals("no")
                && !sentence.word(tree.leftmost(noun)).equals("no");
    }

    /** "reaffirmed their commitment". */
    private static boolean isAffirmed(Dependencies tree, int noun, int verb) {
        boolean entered =
                verb != NONE
                        && tree.lemma(verb).equals("enter")
                        && tree.prepositional(verb, "into") == noun;
        return verb != NONE
                && (tree.object(verb) == noun || entered)
                && Lexicon.AFFIRMING.contains(tree.lemma(verb))
                && !tree.isNegated(verb)
                && !Embedded.hasModal(tree, verb);
    }

    /**
     * "reaffirmed Norway's commitment": said by somebody; a budget that "underlines" it is none.
     */
    private static boolean isSomebody(Dependencies tree, int subject) {
        return subject != NONE
                && (!tree.tag(subject).equals("NN") && !tree.tag(subject).equals("NNS")
                        || Lexicon.ACTORS.contains(tree.lemma(subject)));
    }

    /** "its guarantee that claims [will be settled]", "gave its word that it [would reopen]". */
    private static List<Integer> clauses(SentenceView sentence, int noun) {
        Dependencies tree = sentence.tree();
        for (int governor : new int[] {noun, tree.head(noun)}) {
            for (int clause : governor == NONE ? List.<Integer>of() : tree.children(governor)) {
                if (clause > noun
                        && CLAUSES.contains(tree.relation(clause))
                        && sentence.holds(THAT, noun + 1, clause - 1)
                        && Embedded.hasModal(tree, clause)) {
                    return List.of(clause);
                }
            }
        }
        return List.of();
    }

    private static List<Integer> actions(SentenceView sentence, int noun, Set<String> frames) {
        List<Integer> actions = new ArrayList<>();
        if (frames.contains("to")) {
            actions.addAll(Embedded.infinitives(sentence, noun));
            int giver = actions.isEmpty() ? lastOfGiver(sentence, noun) : NONE;
            if (giver != NONE) {
                actions.addAll(Embedded.infinitivesBehind(sentence, giver));
            }
        }
        if (actions.isEmpty() && frames.contains("ing")) {
            actions.addAll(Embedded.gerunds(sentence, noun, "to"));
        }
        if (actions.isEmpty() && frames.contains("of")) {
            actions.addAll(Embedded.gerunds(sentence, noun, "of"));
        }
        if (actions.isEmpty() && frames.contains("that")) {
            actions.addAll(clauses(sentence, noun));
        }
        return actions;
    }

    /**
     * "It is our intention to build", "Kyoto's promise to build won praise": a named owner's
     * promise holds unless its verb says that it was broken, dropped or is in doubt.
     */
    private static boolean isStated(SentenceView sentence, int noun) {
        Dependencies tree = sentence.tree();
        int owner = tree.child(noun, "nmod:poss");
        boolean deed =
                sentence.word(noun + 1).equals("to")
                        || sentence.word(noun + 1).equals("that")
                                && !clauses(sentence, noun).isEmpty();
        if (isSaidToBe(sentence, noun)) {
            return true;
        }
        if (owner == NONE || !deed) {
            return false;
        }
        int be = tree.child(noun, "cop");
        boolean copular = be != NONE && NOW.contains(sentence.word(be)) && !tree.isNegated(noun);
        boolean named =
                tree.tag(owner).startsWith("NNP") || Lexicon.ACTORS.contains(tree.lemma(owner));
        return copular || named && !isBroken(sentence, noun);
    }

    /** "It is the [intention] of the Board of Acme to appoint a chair". */
    private static boolean isSaidToBe(SentenceView sentence, int noun) {
        return sentence.word(noun + 1).equals("of")
                && sentence.word(noun - 1).equals("the")
                && (sentence.reads(noun - 3, "it is") || sentence.reads(noun - 3, "it remains"))
                && TagCues.hasToAfter(sentence, noun);
    }

    /**
     * "Severn Rail" of "welcomed the undertaking by Severn Rail to replace it": whose name stands
     * beside the promise, unless it is sought, missed or broken.
     */
    private static int giver(SentenceView sentence, int noun) {
        Dependencies tree = sentence.tree();
        int last = lastOfGiver(sentence, noun);
        int first = GIVEN.contains(sentence.word(noun + 1)) ? noun + 3 : noun + 2;
        int giver = last == NONE ? NONE : tree.headOf(first, last);
        boolean gives =
                giver != NONE
                        && isParty(tree, giver)
                        && !sentence.holds(NO_PROMISE, tree.leftmost(noun), noun - 1)
                        && !isSought(tree, noun)
                        && !isBroken(sentence, noun);
        return gives ? giver : NONE;
    }

    private static boolean isParty(Dependencies tree, int token) {
        return tree.isNoun(token)
                && (tree.tag(token).startsWith("NNP")
                        || Lexicon.ACTORS.contains(tree.lemma(token))
                        || Lexicon.AGENTS.contains(tree.lemma(token)));
    }

    /** The word before "to" or "that". */
    private static int lastOfGiver(SentenceView sentence, int noun) {
        int last = Math.min(noun + LONGEST_GIVER, sentence.size() - 2);
        int by = GIVEN.contains(sentence.word(noun + 1)) ? noun + 2 : noun + 1;
        boolean named =
                GIVEN_BY.contains(sentence.word(by))
                        || isSaidToBe(sentence, noun) && WHOSE.contains(sentence.word(by));
        for (int token = by + 1; named && token <= last; token++) {
            if (OPENS_PROMISED.contains(sentence.word(token + 1))) {
                return token;
            }
        }
        return NONE;
    }

    /** "hoped for a pledge by", "asked the firm for a promise". */
    private static boolean isSought(Dependencies tree, int noun) {
        int at = tree.head(noun);
        for (int steps = 0; at != NONE && steps < 3; steps++, at = tree.head(at)) {
            if (SOUGHT.contains(tree.lemma(at)) || tree.isNegated(at)) {
                return true;
            }
        }
        return false;
    }

    /** A verb that says that a promise was broken, dropped or is in doubt. */
    private static boolean isBroken(SentenceView sentence, int noun) {
        for (int token = 0; token < sentence.size(); token++) {
            boolean deed = token > noun + 1 && sentence.word(token - 1).equals("to");
            if (!deed
                    && (BREAKING.contains(sentence.lemma(token))
                            || BREAKING.contains(sentence.word(token)))) {
                return true;
            }
        }
        return false;
    }

    /** "Sweden's pledge of [90 million kronor]", "Sweden's [$5m] pledge". */
    private static boolean isOfSum(SentenceView sentence, int noun) {
        boolean behind = sentence.word(noun + 1).equals("of");
        for (int token = noun + 2; behind && token <= noun + NEAR; token++) {
            if (sentence.isSum(token)) {
                return true;
            }
        }
        return sentence.isSum(noun - 1);
    }

    /** Whether a amount of money stands before the noun: "a $20 million commitment to improve". */
    private static boolean isFunded(SentenceView sentence, int noun) {
        for (int token = noun - 1; token >= 0 && token >= noun - NEAR; token--) {
            if (MoneySigns.isSign(sentence.word(token))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whose undertaking it is: "Russia" in "Russia's readiness" and "the commitment of Russia"; for
     * "their" the subject of the verb.
     */
    private static int holder(SentenceView sentence, int noun, int verb) {
        Dependencies tree = sentence.tree();
        int owner = tree.child(noun, "nmod:poss");
        if (owner != NONE && !PRONOUNS.contains(sentence.word(owner))) {
            return owner;
        }
        int of = tree.prepositional(noun, "of", "by", "from");
        of = of == NONE ? giver(sentence, noun) : of;
        boolean deed = noun + 2 < sentence.size() && tree.tag(noun + 2).equals("VBG");
        if (owner == NONE && !deed && of != NONE && tree.isNoun(of) && !sentence.isSum(of)) {
            return of;
        }
        int told = verb == NONE && owner != NONE ? above(tree, noun) : verb;
        int teller = told == NONE ? NONE : ClauseFinder.subject(tree, told);
        return teller == NONE && verb == NONE ? owner : teller;
    }

    /** "notifies the office of its [readiness]": the verb over the noun. */
    private static int above(Dependencies tree, int noun) {
        int at = tree.head(noun);
        for (int steps = 0; steps < 3 && at != NONE && !tree.isVerb(at); steps++) {
            at = tree.head(at);
        }
        return at != NONE && tree.isVerb(at) && at < noun ? at : NONE;
    }
}
