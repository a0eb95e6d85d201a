package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.SentenceView.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gleaner.model.BlockKind;

/**
 * Lists under a header that undertakes: "Labor will:", "The Government aims to boost these numbers
 * by:", "This investment will include:". Every item that begins with its action ("Build ...",
 * "Introducing ...") or its amount ("$6 million to upgrade ...") is an undertaking of the header's.
 */
final class ListRule {

    private static final Set<String> PROMISES = Words.of("promise-titles");
    private static final Set<String> BULLETS = Words.of("bullets");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}|[a-z]|[ivx]{1,4}");
    private static final Set<String> AMOUNT_OPENERS = Words.of("sum-openers");
    private static final Set<String> NO_GERUNDS = Words.of("no-gerunds");

    /** Tags that the tagger gives to an infinitive without "to" at the head of an item. */
    private static final Set<String> ACTION_TAGS =
            Set.of("VERB", "NOUN", "PROPN", "ADJ", "ADV", "AUX");

    private static final Set<String> STATING = Words.of("clause-openers");

    /** How long an item may be that is a thing and no action, in tokens. */
    private static final int LONGEST_THING = 40;

    /** How far back stands what "It includes:" resumes, in sentences. */
    private static final int BACK = 2;

    private static final int REMARKS = 2;

    /** "Wells.", "Rural roads." */
    private static final int LONGEST_LABEL = 4;

    private final PledgeContext context;

    ListRule(PledgeContext context) {
        this.context = context;
    }

    /**
     * @param headers what the other rules found in each sentence, as far as no filter rejected it
     */
    List<PledgeCandidate> find(Map<Integer, PledgeCandidate> headers) {
        List<PledgeCandidate> found = new ArrayList<>();
        for (int index = 0; index + 1 < context.sentences(); index++) {
            SentenceView sentence = context.sentence(index);
            boolean heads = sentence.size() > 1 && (isHeader(sentence) || opensList(sentence));
            if (!heads) {
                continue;
            }
            Optional<ListHeader> header = header(headers, sentence);
            if (header.isPresent()) {
                index = items(header.get(), index + 1, found) - 1;
            }
        }
        return found;
    }

    private Optional<ListHeader> header(
            Map<Integer, PledgeCandidate> headers, SentenceView sentence) {
        int index = sentence.index();
        return ListHeader.of(
                        context,
                        sentence,
                        Optional.ofNullable(headers.get(index)),
                        before(headers, index))
                .map(header -> header.resuming(PlanHeading.before(context, index, headers)))
                .or(
                        () ->
                                PlanHeading.of(context, sentence, headers)
                                        .map(plan -> new ListHeader(plan, ListHeader.Form.PARTS)));
    }

    private static boolean isHeader(SentenceView sentence) {
        return sentence.word(sentence.size() - 1).equals(":");
    }

    /** "The university will", "OUR PROMISES" right before a list. */
    private boolean opensList(SentenceView sentence) {
        return context.sentence(sentence.index() + 1).kind() == BlockKind.LIST_ITEM
                && announcesList(sentence);
    }

    /** Whether it ends like the header of a list whose colon is left out. */
    static boolean announcesList(SentenceView sentence) {
        String last = sentence.word(sentence.size() - 1);
        return ModalRule.MODALS.contains(last)
                || PROMISES.contains(last)
                || ListHeader.isMotion(sentence);
    }

    private Optional<PledgeCandidate> before(Map<Integer, PledgeCandidate> candidates, int index) {
        for (int at = index - 1; at >= Math.max(0, index - BACK); at--) {
            if (candidates.containsKey(at)) {
                return Optional.of(candidates.get(at));
            }
        }
        return index == 0
                ? Optional.empty()
                : ListHeader.plan(
                                context,
                                context.sentence(index - 1),
                                context.sentence(index - 1).size() - 1)
                        .filter(ListHeader::hasPlan);
    }

    /**
     * Adds the items from {@code sentence} on and answers the first sentence after them. Remarks
     * may stand between items.
     */
    private int items(ListHeader header, int index, List<PledgeCandidate> found) {
        int end = index;
        int remarks = 0;
        for (int at = index; at < context.sentences() && remarks <= REMARKS; at++) {
            SentenceView sentence = context.sentence(at);
            if (!context.opensBlock(at)) {
                continue;
            }
            if (isLabel(sentence)) {
                sentence = context.sentence(at + 1);
                if (!opensWithAmount(sentence, 0)) {
                    continue;
                }
            }
            int first = first(sentence);
            boolean heading =
                    sentence.kind() == BlockKind.HEADING
                            && (end == index || !isAction(sentence, first));
            if (first >= sentence.size()
                    || heading
                    || sentence.kind() == BlockKind.LABEL
                    || isHeader(sentence)) {
                break;
            }
            if (isItem(sentence, first, header.form())) {
                found.add(item(header.candidate(), sentence, first));
                end = at + 1;
                remarks = 0;
            } else if (end == index && sentence.kind() != BlockKind.LIST_ITEM) {
                break;
            } else {
                remarks++;
            }
        }
        return end;
    }

    /** "2. [Wells.] 6 billion pesos for wells": what the item is about, before the item itself. */
    private boolean isLabel(SentenceView sentence) {
        int first = afterMarks(sentence);
        return sentence.size() - first <= LONGEST_LABEL
                && sentence.word(sentence.size() - 1).equals(".")
                && sentence.index() + 1 < context.sentences()
                && !context.opensBlock(sentence.index() + 1);
    }

    private static int first(SentenceView sentence) {
        int first = afterMarks(sentence);
        return sentence.word(first).equals("to") ? first + 1 : first;
    }

    /** The first token behind the bullet or number of an item. */
    static int afterMarks(SentenceView sentence) {
        int first = 0;
        while (first < sentence.size()
                && (BULLETS.contains(sentence.word(first)) || isNumber(sentence, first))) {
            first++;
        }
        return first;
    }

    /** "1.", "2)", "(a)": the number of an item. */
    private static boolean isNumber(SentenceView sentence, int token) {
        String word = sentence.word(token);
        return NUMBER.matcher(word).matches()
                && (sentence.word(token + 1).equals(".") || sentence.word(token + 1).equals(")"));
    }

    private static boolean isItem(SentenceView sentence, int first, ListHeader.Form form) {
        boolean listed = sentence.kind() == BlockKind.LIST_ITEM;
        return isAction(sentence, first)
                || listed
                        && form == ListHeader.Form.ACTIONS
                        && ACTION_TAGS.contains(sentence.tag(first))
                        && !STATING.contains(sentence.word(first))
                || form == ListHeader.Form.PARTS && isThing(sentence, first);
    }

    private static boolean isAction(SentenceView sentence, int first) {
        String word = sentence.word(first);
        boolean listed = sentence.kind() == BlockKind.LIST_ITEM;
        if (opensWithAmount(sentence, first)
                || word.endsWith("ing")
                        && word.length() > 5
                        && !NO_GERUNDS.contains(word)
                        && !isStated(sentence)) {
            return true;
        }
        boolean base =
                Lexicon.ACTS.contains(word)
                        || sentence.tag(first).equals("VERB")
                                && !word.endsWith("ed")
                                && !word.endsWith("s")
                        || word.equals("not");
        return base || listed && sentence.hasTree() && sentence.tree().tag(first).equals("VB");
    }

    /** A noun phrase, as far as tags tell: "Up to ten community hubs across the country". */
    private static boolean isThing(SentenceView sentence, int first) {
        if (sentence.size() - first > LONGEST_THING
                || sentence.isQuestion()
                || STATING.contains(sentence.word(first))) {
            return false;
        }
        for (int token = first; token < sentence.size(); token++) {
            String word = sentence.word(token);
            boolean participle =
                    word.endsWith("ing")
                            || word.endsWith("ed") && sentence.kind() == BlockKind.LIST_ITEM;
            boolean free =
                    sentence.tag(token).equals("VERB")
                            && !participle
                            && !sentence.word(token - 1).equals("to");
            if (sentence.tag(token).equals("AUX") || free) {
                return false;
            }
        }
        return true;
    }

    /**
     * "Extending access will help": a sentence about the action, which no dash sets off ("Improve
     * schools - Labor will fund").
     */
    private static boolean isStated(SentenceView sentence) {
        for (int token = 1;
                token < sentence.size() && !BULLETS.contains(sentence.word(token));
                token++) {
            if (ModalRule.MODALS.contains(sentence.word(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWithAmount(SentenceView sentence, int first) {
        int at = first;
        while (AMOUNT_OPENERS.contains(sentence.word(at)) && at < first + 4) {
            at++;
        }
        return MoneySigns.isSign(sentence.word(at)) || sentence.isSum(at);
    }

    private PledgeCandidate item(PledgeCandidate header, SentenceView sentence, int first) {
        int to = sentence.size() - 1;
        while (to > first
                && (ClauseFinder.isPunctuation(sentence, to) || sentence.word(to).equals("and"))) {
            to--;
        }
        int verb = first;
        boolean negated = sentence.word(first).equals("not") && first < to;
        if (negated) {
            verb = first + 1;
        } else if (opensWithAmount(sentence, first)) {
            verb = actionAfterAmount(sentence, first, to);
        }
        Clause clause = new Clause(verb, NONE, first, to, verb, negated, false);
        return new PledgeCandidate(
                        sentence,
                        clause,
                        RuleKind.LIST_ITEM,
                        header.strength(),
                        header.kind() == RuleKind.LIST_ITEM ? header.form() : "action")
                .under(header);
    }

    /**
     * "upgrade" in "$6 million to upgrade the railway"; the amount itself where no infinitive
     * follows it.
     */
    private static int actionAfterAmount(SentenceView sentence, int first, int to) {
        for (int token = first; token < to; token++) {
            if (isInfinitive(sentence, token)) {
                return token + 1;
            }
        }
        return first;
    }

    /** "to upgrade", as far as the tag or the word tells. */
    static boolean isInfinitive(SentenceView sentence, int to) {
        return sentence.word(to).equals("to")
                && !sentence.isCapitalised(to + 1)
                && (sentence.tag(to + 1).equals("VERB")
                        || Lexicon.ACTS.contains(sentence.word(to + 1)));
    }
}
