package org.gleaner.annotate.payments;

import org.gleaner.lexicon.Cues;
import org.gleaner.text.ListHeads;
import org.gleaner.text.TokenView;

/**
 * What the parts of a list stand under, whose own headings tell only of what they are: "The larger
 * awards are listed below." above "Science" and, behind its items, "Music".
 */
final class SubHeads {

    private static final Cues ANNOUNCING = Cues.read("payments/list-announcements.txt");

    /** How many tokens a heading of a part has at most. */
    private static final int LONGEST = 8;

    /** How many parts a list has at most. */
    private static final int PARTS = 12;

    private final TokenView view;
    private final ListHeads heads;

    SubHeads(TokenView view, ListHeads heads) {
        this.view = view;
        this.heads = heads;
    }

    /** The sentence that tells what the sums of a list do; the head of the list without one. */
    int telling(int below) {
        int head = lettered(below);
        int at = head;
        for (int part = 0; part < PARTS && at >= 0; part++) {
            if (tells(at)) {
                return at == head || announces(at) || !endsWithStop(at) ? at : head;
            }
            if (!isHeading(at) || at == 0) {
                return head;
            }
            at = above(at - 1);
        }
        return head;
    }

    /**
     * The head of the list that a sentence is an item of, else the sentence, if it has a letter.
     */
    private int above(int sentence) {
        int at = lettered(sentence);
        return heads.of(at).map(this::lettered).orElse(at);
    }

    /** The nearest sentence from there up that holds a letter: no line of dashes. */
    private int lettered(int sentence) {
        int at = sentence;
        while (at > 0 && !hasLetter(at)) {
            at--;
        }
        return at;
    }

    private boolean hasLetter(int sentence) {
        int last = view.tokens().last(sentence);
        for (int token = view.tokens().first(sentence); token < last; token++) {
            if (Character.isLetter(view.tokens().word(token).codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(int sentence) {
        return ListRoles.in(
                        view::lower, view.tokens().first(sentence), view.tokens().last(sentence))
                .isPresent();
    }

    /** Whether a sentence says that a list comes below. */
    boolean announces(int sentence) {
        return ANNOUNCING.occurIn(
                view::lower, view.tokens().first(sentence), view.tokens().last(sentence));
    }

    private boolean isHeading(int sentence) {
        int length = view.tokens().last(sentence) - view.tokens().first(sentence);
        return length <= LONGEST && !endsWithStop(sentence);
    }

    private boolean endsWithStop(int sentence) {
        return view.lower(view.tokens().last(sentence) - 1).equals(".");
    }
}
