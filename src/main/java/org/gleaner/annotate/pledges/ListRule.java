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
import org.gleaner.model.Pledge.Strength;

/**
 * Lists under a header that undertakes: "Labor will:", "The Government aims to boost these numbers by:", "This investment will include:".
 * Every item that begins with its deed ("Build ...", "Introducing ...") or its sum ("$6 million to upgrade ...") is an undertaking of the header's.
 */
final class ListRule {

    static final String NAME = "list-item";

    private static final Set<String> BULLETS = Set.of("-", "–", "—", "•", "*", "·", "o", "▪", "●", "(", ")", ".");
    private static final Set<String> FILLERS = Set.of("also", "then", "further", "therefore", "be");
    private static final Set<String> LEADS = Set.of("include", "includes", "including", "by", "to", "through", "following", "follows", "are", "initiatives", "measures", "commitments");
    private static final Set<String> SUM_OPENERS = Set.of("a", "an", "up", "to", "over", "more", "than", "around", "about", "further", "additional", "another", "the", "us", "providing");

    private static final int REMARKS = 2;

    private final Scene scene;
    private final Set<Integer> blockStarts;

    ListRule(Scene scene) {
        this.scene = scene;
        blockStarts = scene.blocks().stream().map(Block::span).map(span -> span.start()).collect(Collectors.toCollection(HashSet::new));
    }

    /** @param headers what the other rules found in each sentence, as far as no filter rejected it */
    List<Find> find(Map<Integer, Find> headers) {
        List<Find> found = new ArrayList<>();
        for (int sentence = 0; sentence + 1 < scene.sentences(); sentence++) {
            Statement statement = scene.statement(sentence);
            if (statement.size() < 2 || !statement.word(statement.size() - 1).equals(":")) {
                continue;
            }
            Optional<Find> header = header(statement, Optional.ofNullable(headers.get(sentence)));
            if (header.isPresent()) {
                sentence = items(header.get(), sentence + 1, found) - 1;
            }
        }
        return found;
    }

    /** The header as a find: its own, or one that ends in the modal itself ("Labor will also:"), or a plan that "will include". */
    private Optional<Find> header(Statement statement, Optional<Find> own) {
        int last = statement.size() - 2;
        while (last > 0 && (FILLERS.contains(statement.word(last)) || ClauseFinder.isPunctuation(statement, last))) {
            last--;
        }
        if (ModalRule.MODALS.contains(statement.word(last)) && last > 0) {
            return withActor(new Find(statement, ClauseFinder.ofModal(statement, last), NAME, Strength.FIRM, 0.85));
        }
        if (own.isPresent()) {
            return own;
        }
        boolean leads = false;
        for (int token = Math.max(0, last - 3); token <= last; token++) {
            leads |= LEADS.contains(statement.word(token));
        }
        for (int token = 0; leads && token <= last; token++) {
            if (Lexicon.INSTRUMENTS.contains(singular(statement.word(token)))) {
                Clause clause = new Clause(last, token, 0, statement.size() - 1, last, false, false);
                return withActor(new Find(statement, clause, NAME, Strength.FIRM, 0.6));
            }
        }
        return Optional.empty();
    }

    private static String singular(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private Optional<Find> withActor(Find find) {
        return switch (Doer.of(scene, find.statement(), find.clause()).kind()) {
            case FIRST, OWNED, NAMED, ACTOR, PROPER, INSTRUMENT -> Optional.of(find);
            default -> Optional.empty();
        };
    }

    /** Adds the items from {@code sentence} on and answers the first sentence after them. Remarks may stand between items. */
    private int items(Find header, int sentence, List<Find> found) {
        int end = sentence;
        int remarks = 0;
        for (int at = sentence; at < scene.sentences() && remarks <= REMARKS; at++) {
            Statement statement = scene.statement(at);
            if (!blockStarts.contains(scene.sentence(at).start())) {
                continue;
            }
            int first = first(statement);
            if (first >= statement.size() || statement.kind() == BlockKind.HEADING || statement.kind() == BlockKind.LABEL
                    || statement.word(statement.size() - 1).equals(":")) {
                break;
            }
            if (isItem(statement, first)) {
                found.add(item(header, statement, first));
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

    private static boolean isItem(Statement statement, int first) {
        String word = statement.word(first);
        boolean listed = statement.kind() == BlockKind.LIST_ITEM;
        if (opensWithSum(statement, first) || word.endsWith("ing") && word.length() > 5) {
            return true;
        }
        boolean base = Lexicon.ACTS.contains(word) || statement.tag(first).equals("VERB") && !word.endsWith("ed") && !word.endsWith("s") || word.equals("not");
        return base || listed && statement.hasTree() && statement.tree().tag(first).equals("VB");
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
        while (to > first && (ClauseFinder.isPunctuation(statement, to) || statement.word(to).equals("and"))) {
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
        return new Find(statement, clause, NAME, header.strength(), Math.min(header.confidence(), 0.8)).under(header);
    }

    /** "upgrade" in "$6 million to upgrade the railway"; the sum itself where no infinitive follows it. */
    private static int deedAfterSum(Statement statement, int first, int to) {
        for (int token = first; token < to; token++) {
            if (statement.word(token).equals("to") && (statement.tag(token + 1).equals("VERB") || Lexicon.ACTS.contains(statement.word(token + 1)))) {
                return token + 1;
            }
        }
        return first;
    }
}
