package org.gleaner.annotate.pledges;

import static org.gleaner.annotate.pledges.Statement.NONE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gleaner.model.Block;
import org.gleaner.model.BlockKind;

/**
 * Lists under a header that undertakes: "Labor will:", "The Government aims to boost these numbers
 * by:", "This investment will include:". Every item that begins with its deed ("Build ...",
 * "Introducing ...") or its sum ("$6 million to upgrade ...") is an undertaking of the header's.
 */
final class ListRule {

    static final String NAME = "list-item";

    private static final Set<String> BULLETS = Words.of("bullets");
    private static final Set<String> SUM_OPENERS = Words.of("sum-openers");
    private static final Set<String> NO_GERUNDS = Words.of("no-gerunds");

    /** Tags that the tagger gives to an infinitive without "to" at the head of an item. */
    private static final Set<String> DEED_TAGS =
            Set.of("VERB", "NOUN", "PROPN", "ADJ", "ADV", "AUX");

    private static final Set<String> STATING = Words.of("clause-openers");

    /** How long an item may be that is a thing and no deed, in tokens. */
    private static final int LONGEST_THING = 40;

    /** How far back stands what "It includes:" resumes, in sentences. */
    private static final int BACK = 2;

    private static final int REMARKS = 2;

    private final Scene scene;
    private final Set<Integer> blockStarts;

    ListRule(Scene scene) {
        this.scene = scene;
        blockStarts =
                scene.blocks().stream()
                        .map(Block::span)
                        .map(span -> span.start())
                        .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * @param headers what the other rules found in each sentence, as far as no filter rejected it
     */
    List<Find> find(Map<Integer, Find> headers) {
        List<Find> found = new ArrayList<>();
        for (int sentence = 0; sentence + 1 < scene.sentences(); sentence++) {
            Statement statement = scene.statement(sentence);
            if (statement.size() < 2 || !statement.word(statement.size() - 1).equals(":")) {
                continue;
            }
            Optional<ListHeader> header =
                    ListHeader.of(
                            scene,
                            statement,
                            Optional.ofNullable(headers.get(sentence)),
                            before(headers, sentence));
            if (header.isPresent()) {
                sentence = items(header.get(), sentence + 1, found) - 1;
            }
        }
        return found;
    }

    private Optional<Find> before(Map<Integer, Find> finds, int sentence) {
        for (int at = sentence - 1; at >= Math.max(0, sentence - BACK); at--) {
            if (finds.containsKey(at)) {
                return Optional.of(finds.get(at));
            }
        }
        return sentence == 0
                ? Optional.empty()
                : ListHeader.plan(
                                scene,
                                scene.statement(sentence - 1),
                                scene.statement(sentence - 1).size() - 1)
                        .filter(ListHeader::hasPlan);
    }

    /**
     * Adds the items from {@code sentence} on and answers the first sentence after them. Remarks
     * may stand between items.
     */
    private int items(ListHeader header, int sentence, List<Find> found) {
        int end = sentence;
        int remarks = 0;
        for (int at = sentence; at < scene.sentences() && remarks <= REMARKS; at++) {
            Statement statement = scene.statement(at);
            if (!blockStarts.contains(scene.sentence(at).start())) {
                continue;
            }
            int first = first(statement);
            boolean heading =
                    statement.kind() == BlockKind.HEADING
                            && (end == sentence || !isDeed(statement, first));
            if (first >= statement.size()
                    || heading
                    || statement.kind() == BlockKind.LABEL
                    || statement.word(statement.size() - 1).equals(":")) {
                break;
            }
            if (isItem(statement, first, header.form())) {
                found.add(item(header.find(), statement, first));
                end = at + 1;
                remarks = 0;
            } else if (end == sentence) {
                break;
            } else {
                remarks++;
            }
        }
        return end;
    }

    private static int first(Statement statement) {
        int first = 0;
        while (first < statement.size() && BULLETS.contains(statement.word(first))) {
            first++;
        }
        return first;
    }

    private static boolean isItem(Statement statement, int first, ListHeader.Form form) {
        boolean listed = statement.kind() == BlockKind.LIST_ITEM;
        return isDeed(statement, first)
                || listed
                        && form == ListHeader.Form.DEEDS
                        && DEED_TAGS.contains(statement.tag(first))
                        && !STATING.contains(statement.word(first))
                || form == ListHeader.Form.PARTS && isThing(statement, first);
    }

    private static boolean isDeed(Statement statement, int first) {
        String word = statement.word(first);
        boolean listed = statement.kind() == BlockKind.LIST_ITEM;
        if (opensWithSum(statement, first)
                || word.endsWith("ing")
                        && word.length() > 5
                        && !NO_GERUNDS.contains(word)
                        && !isStated(statement)) {
            return true;
        }
        boolean base =
                Lexicon.ACTS.contains(word)
                        || statement.tag(first).equals("VERB")
                                && !word.endsWith("ed")
                                && !word.endsWith("s")
                        || word.equals("not");
        return base || listed && statement.hasTree() && statement.tree().tag(first).equals("VB");
    }

    /** A noun phrase, as far as tags tell: "Up to ten community hubs across the country". */
    private static boolean isThing(Statement statement, int first) {
        if (statement.size() - first > LONGEST_THING
                || statement.isQuestion()
                || STATING.contains(statement.word(first))) {
            return false;
        }
        for (int token = first; token < statement.size(); token++) {
            String word = statement.word(token);
            boolean participle =
                    word.endsWith("ing")
                            || word.endsWith("ed") && statement.kind() == BlockKind.LIST_ITEM;
            boolean free =
                    statement.tag(token).equals("VERB")
                            && !participle
                            && !statement.word(token - 1).equals("to");
            if (statement.tag(token).equals("AUX") || free) {
                return false;
            }
        }
        return true;
    }

    /**
     * "Extending access will help": a sentence about the deed, which no dash sets off ("Improve
     * schools - Labor will fund").
     */
    private static boolean isStated(Statement statement) {
        for (int token = 1;
                token < statement.size() && !BULLETS.contains(statement.word(token));
                token++) {
            if (ModalRule.MODALS.contains(statement.word(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensWithSum(Statement statement, int first) {
        int at = first;
        while (SUM_OPENERS.contains(statement.word(at)) && at < first + 4) {
            at++;
        }
        return Sums.isSign(statement.word(at));
    }

    private Find item(Find header, Statement statement, int first) {
        int to = statement.size() - 1;
        while (to > first
                && (ClauseFinder.isPunctuation(statement, to)
                        || statement.word(to).equals("and"))) {
            to--;
        }
        int verb = first;
        boolean negated = statement.word(first).equals("not") && first < to;
        if (negated) {
            verb = first + 1;
        } else if (opensWithSum(statement, first)) {
            verb = deedAfterSum(statement, first, to);
        }
        Clause clause = new Clause(verb, NONE, first, to, verb, negated, false);
        return new Find(
                        statement,
                        clause,
                        NAME,
                        header.strength(),
                        header.rule().equals(NAME) ? header.form() : "deed")
                .under(header);
    }

    /**
     * "upgrade" in "$6 million to upgrade the railway"; the sum itself where no infinitive follows
     * it.
     */
    private static int deedAfterSum(Statement statement, int first, int to) {
        for (int token = first; token < to; token++) {
            if (statement.word(token).equals("to")
                    && (statement.tag(token + 1).equals("VERB")
                            || Lexicon.ACTS.contains(statement.word(token + 1)))) {
                return token + 1;
            }
        }
        return first;
    }
}
