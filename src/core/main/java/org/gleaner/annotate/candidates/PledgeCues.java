package org.gleaner.annotate.candidates;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.model.Tags;
import org.gleaner.model.Tokens;

/**
 * Tells by words and tags alone whether any pledge rule could find something in a sentence: a
 * modal, "going to", a verb, adjective or noun of undertaking with the words that its rule wants
 * behind it ("agreed ... to", "readiness ... to"), "would" with a verb of saying, "is to". Read
 * from the tables of {@code models/pledges}, so that a new word there needs no other list.
 */
final class PledgeCues {

    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

    /** A noun behind one of them is as often a verb: "We pledge support". */
    private static final Set<String> BEFORE_VERBS = Set.of("PROPN", "PRON", "ADV", "AUX");

    private static final Set<String> NO_VERBS = Set.of("DET", "PRON", "PROPN", "NUM", "ADP");
    private static final Set<String> WOULD = Set.of("would", "'d");

    /**
     * "would like to" undertakes acts alone; "propose" can stand far from its deed: "propose a new
     * programme to match".
     */
    private static final String LIKE = "like";

    private static final String PROPOSE = "propos";

    /** How long the words between two commas may be. */
    private static final int ASIDE = 15;

    private static final Set<String> MARKS =
            Set.of(",", "\"", "”", "“", "''", "–", "—", "-", "(", ":", ";");

    /**
     * How far a verb of saying may stand behind the mark: ", Prime Minister Dmitry Medvedev said".
     */
    private static final int NEAR = 12;

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> verbs = new HashMap<>();
    private final Map<String, Set<String>> attitudes = new HashMap<>();
    private final Map<String, Set<String>> nouns = new HashMap<>();
    private final Set<String> saying = new HashSet<>();
    private final Set<String> acts = DataFile.words("pledges/acts.txt");
    private final Set<String> affirming = forms(DataFile.words("pledges/affirming.txt"));

    PledgeCues() {
        DataFile.map("pledges/words.tsv")
                .forEach((name, set) -> words.put(name, Set.of(set.split("\\|"))));
        for (List<String> row : DataFile.rows("pledges/undertakings.tsv", 4)) {
            Set<String> frames = Set.of(row.get(1).split("\\|"));
            (row.get(3).equals("any") ? WordForms.of(row.get(0)) : WordForms.now(row.get(0)))
                    .forEach(form -> verbs.put(form, frames));
        }
        DataFile.rows("pledges/attitudes.tsv", 3)
                .forEach(row -> attitudes.put(row.get(0), Set.of(row.get(1).split("\\|"))));
        for (List<String> row : DataFile.rows("pledges/nouns.tsv", 4)) {
            Set<String> needs = new HashSet<>(Set.of(row.get(1).split("\\|")));
            needs.add(row.get(3));
            WordForms.now(row.get(0)).forEach(form -> nouns.put(form, needs));
        }
        DataFile.map("pledges/reports.tsv")
                .forEach(
                        (lemma, kind) -> {
                            if (kind.equals("says")) {
                                saying.addAll(WordForms.of(lemma));
                            }
                        });
    }

    private static Set<String> forms(Collection<String> lemmas) {
        Set<String> forms = new HashSet<>();
        lemmas.forEach(lemma -> forms.addAll(WordForms.of(lemma)));
        return forms;
    }

    /**
     * @param figure whether the sentence names a sum
     */
    boolean occurIn(Tokens tokens, Tags tags, int from, int to, boolean figure) {
        Reading reading = new Reading(tokens, tags, from, to, figure);
        for (int token = from; token < to; token++) {
            if (reading.announces(token)) {
                return true;
            }
        }
        return false;
    }

    private final class Reading {

        private final Tags tags;
        private final int from;
        private final String[] word;
        private final boolean figure;
        private boolean says;
        private boolean affirms;
        private boolean aims;
        private int lastTo = -1;
        private int lastAct = -1;
        private int lastOf = -1;
        private int lastModal = -1;

        Reading(Tokens tokens, Tags tags, int from, int to, boolean figure) {
            this.tags = tags;
            this.from = from;
            this.figure = figure;
            word = new String[to - from];
            for (int i = 0; i < word.length; i++) {
                word[i] = Cues.lower(tokens.word(from + i));
                says |= saying.contains(word[i]);
                affirms |= affirming.contains(word[i]);
                aims |= words.get("aims").contains(word[i]);
                lastAct = acts.contains(word[i]) ? i : lastAct;
                lastTo = word[i].equals("to") ? i : lastTo;
                lastOf = word[i].equals("of") ? i : lastOf;
                lastModal = words.get("promised-modals").contains(word[i]) ? i : lastModal;
            }
        }

        private String word(int at) {
            return at < word.length ? word[at] : "";
        }

        boolean announces(int token) {
            int at = token - from;
            String here = word[at];
            boolean noun =
                    NOUNS.contains(tags.of(token))
                            && !word(at + 1).equals("to")
                            && (at == 0 || !BEFORE_VERBS.contains(tags.of(token - 1)));
            return words.get("modals").contains(here) && !noun
                    || here.equals("going") && word(at + 1).equals("to")
                    || here.equals("gon")
                    || verbs.containsKey(here)
                            && !noun
                            && undertakes(verbs.get(here), at)
                            && (!here.equals(LIKE) || lastAct > at)
                    || here.startsWith(PROPOSE) && lastTo > at
                    || attitudes.containsKey(here) && governs(attitudes.get(here), at)
                    || nouns.containsKey(here) && isUndertaking(nouns.get(here), at)
                    || WOULD.contains(here) && says && isReported(at)
                    || words.get("present-be").contains(here) && isToDo(at);
        }

        private boolean undertakes(Set<String> frames, int at) {
            return governs(frames, at)
                    || frames.contains("that") && lastModal > at
                    || frames.contains("np");
        }

        /**
         * Whether an infinitive can hang on the word; what takes a noun as well can stand far from
         * it ("commits us all to pay").
         */
        private boolean governs(Set<String> frames, int at) {
            if (frames.contains("np")) {
                return lastTo > at;
            }
            int deed = behindTo(at);
            return deed < word.length
                    && (frames.contains("to") && !NO_VERBS.contains(tags.of(from + deed))
                            || frames.contains("ing") && word[deed].endsWith("ing"));
        }

        /**
         * Where the deed stands in "plan to", "plans not to", "agreed, among other things, to";
         * beyond the end for none.
         */
        private int behindTo(int verb) {
            int at = verb + 1;
            if (word(at).equals(",")) {
                at++;
                while (at < Math.min(word.length, verb + ASIDE) && !word[at].equals(",")) {
                    at++;
                }
                at++;
            }
            at = pastAdverbs(at);
            return word(at).equals("to") ? pastAdverbs(at + 1) : word.length;
        }

        private int pastAdverbs(int token) {
            int at = token;
            while (at < word.length
                    && (tags.of(from + at).equals("ADV") || word[at].equals("not"))) {
                at++;
            }
            return at;
        }

        /**
         * Whether a verb of saying stands before the word, or behind it after a comma or quotation
         * mark: "would stay, he said".
         */
        private boolean isReported(int would) {
            int mark = -1;
            for (int at = 0; at < word.length; at++) {
                mark = at > would && MARKS.contains(word[at]) ? at : mark;
                boolean near = at < would || mark > would && at - mark < NEAR;
                if (near && saying.contains(word[at]) && !NOUNS.contains(tags.of(from + at))) {
                    return true;
                }
            }
            return false;
        }

        /**
         * @param needs what may stand behind the noun, and "yes" where it needs a verb that affirms
         *     it or a sum
         */
        private boolean isUndertaking(Set<String> needs, int at) {
            return (lastTo > at || needs.contains("of") && lastOf > at)
                    && (!needs.contains("yes") || affirms || figure);
        }

        /** "are to", "is not to", "our goal is now to", and a verb behind. */
        private boolean isToDo(int be) {
            boolean apart = word(be + 2).equals("to") && (aims || word(be + 1).equals("not"));
            int to = word(be + 1).equals("to") ? be + 1 : apart ? be + 2 : word.length;
            return to + 1 < word.length && !NO_VERBS.contains(tags.of(from + to + 1));
        }
    }
}
