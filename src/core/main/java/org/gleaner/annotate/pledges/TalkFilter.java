package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.Set;

/** Rejects what a speaker announces to say: "I will begin with", "we will discuss this today". */
final class TalkFilter {

    private static final Set<String> MEETING = Words.of("meeting-times");
    private static final Set<String> MEETING_VERBS = Words.of("meeting-verbs");
    private static final Set<String> WORDS = Words.of("words-given");
    private static final Set<String> WORDS_ONLY = Words.of("words-only-verbs");
    private static final Set<String> SETTING = Words.of("setting-verbs");

    private static final Set<String> TURNING = Words.of("turning-verbs");
    private static final Set<String> TOPICS = Words.of("topics");
    private static final Set<String> BACK = Words.of("turning-adverbs");
    private static final Set<String> TO = Words.of("turning-prepositions");
    private static final Set<String> MODIFIERS =
            Set.of("DET", "PRON", "ADJ", "NUM", "PROPN", "NOUN", "PART");

    private static final Set<String> SOLEMN = Words.of("solemn-verbs");
    private static final Set<String> SPARING = Words.of("sparing-verbs");
    private static final Set<String> ANSWERING = Set.of("answer", "read", "reply");
    private static final Set<String> EACH = Set.of("every", "each", "all");
    private static final Set<String> YOU = Set.of("you", "it", "that", "this", "on");

    /** How many words may stand before the topic: "to your other two". */
    private static final int LONGEST_TOPIC = 7;

    private TalkFilter() {}

    static boolean rejects(PledgeCandidate candidate, Agent agent, PledgeContext context) {
        return agent.kind() == Agent.Kind.FIRST
                && !isDeed(candidate)
                && (givesWords(candidate)
                        || isSpeakersOwnTalk(candidate, agent)
                        || isWordsOnly(candidate)
                        || isOnTopic(candidate)
                        || isOnAgenda(candidate));
    }

    /** "I undertake to answer in writing", "I won't ask the poorest to pay". */
    private static boolean isDeed(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        if (!sentence.hasTree()) {
            return false;
        }
        int predicate = candidate.clause().predicate();
        String governor = sentence.lemma(sentence.tree().head(predicate));
        boolean solemn = candidate.kind() == RuleKind.UNDERTAKING_VERB && SOLEMN.contains(governor);
        boolean spared =
                candidate.clause().negated()
                        && SPARING.contains(candidate.verb())
                        && !YOU.contains(sentence.word(predicate + 1));
        boolean each =
                ANSWERING.contains(candidate.verb()) && EACH.contains(sentence.word(predicate + 1));
        return (solemn || spared || each) && sentence.tree().object(predicate) > predicate;
    }

    /** "I will set out", "I will try to explain". */
    private static boolean isSpeakersOwnTalk(PledgeCandidate candidate, Agent agent) {
        String verb = candidate.verb();
        return candidate.sentence().word(agent.head()).equals("i")
                && (SETTING.contains(verb) && next(candidate).equals("out")
                        || Lexicon.TALK.contains(attempted(candidate))
                        || Lexicon.TALK.contains(verb) && !startsByDoing(candidate));
    }

    /** "We will talk", but not "we will speak up". */
    private static boolean isWordsOnly(PledgeCandidate candidate) {
        String next = next(candidate);
        return WORDS_ONLY.contains(candidate.verb()) && !next.equals("up") && !next.equals("out");
    }

    /** "I will come back to your topic", "we'll move on to the next item". */
    private static boolean isOnTopic(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int token = candidate.clause().predicate() + 1;
        if (!TURNING.contains(candidate.verb())) {
            return false;
        }
        while (BACK.contains(sentence.word(token))) {
            token++;
        }
        if (!TO.contains(sentence.word(token))) {
            return false;
        }
        token++;
        int last = token + LONGEST_TOPIC;
        while (token < last
                && (MODIFIERS.contains(sentence.tag(token)) || sentence.word(token).equals("'s"))
                && !TOPICS.contains(sentence.lemma(token))) {
            token++;
        }
        return TOPICS.contains(sentence.lemma(token)) && !sentence.tag(token + 1).equals("NOUN");
    }

    /** "We will discuss it today". */
    private static boolean isOnAgenda(PledgeCandidate candidate) {
        Clause clause = candidate.clause();
        return MEETING_VERBS.contains(candidate.verb())
                && candidate.sentence().holds(MEETING, clause.from(), clause.to());
    }

    /** "I'll give you an example", "I will start with". */
    private static boolean givesWords(PledgeCandidate candidate) {
        Clause clause = candidate.clause();
        int predicate = clause.predicate();
        int last = Math.min(clause.to(), predicate + 5);
        return candidate.verb().equals("give")
                        && candidate.sentence().holds(WORDS, predicate + 1, last)
                || candidate.verb().equals("start") && next(candidate).equals("with");
    }

    /** "ask" of "I will try to ask". */
    private static String attempted(PledgeCandidate candidate) {
        SentenceView sentence = candidate.sentence();
        int action =
                sentence.hasTree() && Lexicon.EFFORTS.contains(candidate.verb())
                        ? sentence.tree().child(candidate.clause().predicate(), "xcomp")
                        : NONE;
        return sentence.lemma(action);
    }

    private static boolean startsByDoing(PledgeCandidate candidate) {
        return next(candidate).equals("by") || next(candidate).equals("to");
    }

    /** The word behind the verb. */
    private static String next(PledgeCandidate candidate) {
        return candidate.sentence().word(candidate.clause().predicate() + 1);
    }
}
