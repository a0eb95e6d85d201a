package org.gleaner.corenlp;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Parses sentences one after the other by arc-standard transitions (Nivre 2004): words are shifted
 * onto a stack, and the two on its top become head and dependent, as {@link ParserNetwork} says.
 * Time grows with the number of words. For one thread; reuse it for a document.
 */
final class TransitionParser {

    private static final int NONE = -1;
    private static final int ROOT_LABEL = 1;

    private final ParserNetwork network;
    private final MoveScores.Work choice;
    private final float[] hidden;
    private final float[][] addends = new float[ParserNetwork.PLACES][];

    /**
     * What token {@code t} adds to the hidden layer in place {@code p}, at {@code t * PLACES + p},
     * where {@link #known}.
     */
    private float[][] added = new float[0][];

    private boolean[] known;

    private int size;
    private int[] word;
    private int[] tag;
    private int[] head;
    private int[] label;
    private int[] stack;
    private int depth;
    private int next;

    /** Each token's outermost dependents on both sides, and those next to them. */
    private int[] left;

    private int[] left2;
    private int[] right;
    private int[] right2;

    TransitionParser(ParserNetwork network) {
        this.network = network;
        choice = network.scores().work();
        hidden = new float[network.hidden()];
    }

    /**
     * The heads of a sentence's words, {@code -1} for the root's, and into {@code relation} their
     * labels.
     */
    int[] parse(String[] words, String[] tags, String[] relation) {
        start(words, tags);
        while (depth > 1 || next <= size) {
            if (depth <= 2 && next <= size) {
                shift();
            } else if (depth == 2) {
                arc(0, stack[1], ROOT_LABEL);
                depth--;
            } else {
                move(best());
            }
        }
        int[] heads = new int[size];
        for (int i = 0; i < size; i++) {
            heads[i] = head[i + 1] - 1;
            relation[i] = network.label(label[i + 1]);
        }
        nameSubjectsOfPassives(heads, relation);
        return heads;
    }

    /**
     * A verb with a passive auxiliary has passive subjects: CoreNLP mends this after the network
     * has spoken.
     */
    static void nameSubjectsOfPassives(int[] heads, String[] relation) {
        BitSet passive = new BitSet(heads.length);
        for (int i = 0; i < heads.length; i++) {
            if (relation[i].equals("aux:pass")) {
                passive.set(heads[i]);
            }
        }
        for (int i = 0; i < heads.length; i++) {
            if ((relation[i].equals("nsubj") || relation[i].equals("csubj"))
                    && passive.get(heads[i])) {
                relation[i] += ":pass";
            }
        }
    }

    private void start(String[] words, String[] tags) {
        size = words.length;
        word = new int[size + 1];
        tag = new int[size + 1];
        word[0] = network.word("-ROOT-");
        tag[0] = network.tag("-ROOT-");
        for (int i = 0; i < size; i++) {
            word[i + 1] = network.word(words[i]);
            tag[i + 1] = network.tag(tags[i]);
        }
        head = new int[size + 1];
        label = new int[size + 1];
        left = none();
        left2 = none();
        right = none();
        right2 = none();
        stack = new int[size + 1];
        depth = 1;
        next = 1;
        int slots = (size + 1) * ParserNetwork.PLACES;
        if (added.length < slots) {
            added = Arrays.copyOf(added, slots);
        }
        known = new boolean[slots];
    }

    private int[] none() {
        int[] none = new int[size + 1];
        Arrays.fill(none, NONE);
        return none;
    }

    private void move(int move) {
        if (network.scores().isShift(move)) {
            shift();
            return;
        }
        int top = stack[depth - 1];
        int below = stack[depth - 2];
        int arc = network.scores().label(move);
        if (network.scores().isLeft(move)) {
            arc(top, below, arc);
            left2[top] = left[top];
            left[top] = below;
            stack[depth - 2] = top;
        } else {
            arc(below, top, arc);
            right2[below] = right[below];
            right[below] = top;
        }
        depth--;
    }

    private void shift() {
        stack[depth++] = next++;
    }

    private void arc(int governor, int dependent, int name) {
        head[dependent] = governor;
        label[dependent] = name;
    }

    /** The network's choice. The places are those of the published model, in its order. */
    private int best() {
        int count = 0;
        count = place(0, depth > 2 ? stack[depth - 3] : NONE, count);
        count = place(1, stack[depth - 2], count);
        count = place(2, stack[depth - 1], count);
        for (int ahead = 0; ahead < 3; ahead++) {
            count = place(3 + ahead, next + ahead <= size ? next + ahead : NONE, count);
        }
        count = dependents(6, stack[depth - 1], count);
        count = dependents(12, stack[depth - 2], count);
        System.arraycopy(network.start(), 0, hidden, 0, hidden.length);
        int i = 0;
        for (; i + 3 < count; i += 4) {
            Vectors.add(hidden, addends[i], addends[i + 1], addends[i + 2], addends[i + 3]);
        }
        if (i + 1 < count) {
            Vectors.add(hidden, addends[i], addends[i + 1]);
            i += 2;
        }
        if (i < count) {
            Vectors.add(hidden, addends[i]);
        }
        Vectors.cube(hidden);
        return choice.best(hidden, next <= size);
    }

    private int dependents(int place, int token, int before) {
        int count = before;
        count = place(place, left[token], count);
        count = place(place + 1, right[token], count);
        count = place(place + 2, left2[token], count);
        count = place(place + 3, right2[token], count);
        count = place(place + 4, left[token] == NONE ? NONE : left[left[token]], count);
        count = place(place + 5, right[token] == NONE ? NONE : right[right[token]], count);
        return count;
    }

    /** Takes what a token adds in a place for the sum; nothing is there when the token is none. */
    private int place(int place, int token, int count) {
        if (token == NONE) {
            return count;
        }
        int slot = token * ParserNetwork.PLACES + place;
        if (!known[slot]) {
            if (added[slot] == null) {
                added[slot] = new float[hidden.length];
            }
            // A dependent's label is settled before it can stand in a place that has one.
            network.token(
                    place, word[token], tag[token], place < 6 ? 0 : label[token], added[slot]);
            known[slot] = true;
        }
        addends[count] = added[slot];
        return count + 1;
    }
}
