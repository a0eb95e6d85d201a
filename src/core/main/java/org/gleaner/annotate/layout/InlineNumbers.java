package org.gleaner.annotate.layout;

import java.util.ArrayList;
import java.util.List;
import org.gleaner.model.Span;
import org.gleaner.model.Whitespace;

/**
 * The numbers of a list that runs on in a line, each before a sentence of its own: {@code 1. The
 * Board will sell the annex. 2. The Dean will hire a nurse.}
 */
final class InlineNumbers {

    private static final int MOST = 99;

    private InlineNumbers() {}

    static List<Span> of(String text, List<Line> lines) {
        List<Span> found = new ArrayList<>();
        lines.forEach(line -> of(text, line.span(), found));
        return found;
    }

    private static void of(String text, Span line, List<Span> found) {
        boolean bracket = text.charAt(line.start()) == '(';
        if (!bracket && text.charAt(line.start()) != '1') {
            return;
        }
        List<Span> numbers = new ArrayList<>();
        int next = line.start();
        while (next >= 0 && numbers.size() < MOST) {
            Span number = number(text, line, next, numbers.size() + 1);
            if (number.isEmpty()) {
                break;
            }
            numbers.add(number);
            next = nextAt(text, line, number.end(), numbers.size() + 1);
        }
        if (numbers.size() > 1) {
            found.addAll(numbers);
        }
    }

    /** "2.", "2)" or "(2)" at {@code at}, before a capital; empty if it is not there. */
    private static Span number(String text, Span line, int at, int number) {
        int end = markerEnd(text, at, number);
        int word = end;
        while (word < line.end() && Whitespace.is(text.charAt(word))) {
            word++;
        }
        return end > at
                        && word > end
                        && word < line.end()
                        && Character.isUpperCase(text.codePointAt(word))
                ? new Span(at, end)
                : new Span(at, at);
    }

    private static int markerEnd(String text, int at, int number) {
        for (String form : new String[] {number + ".", number + ")", "(" + number + ")"}) {
            if (text.startsWith(form, at)) {
                return at + form.length();
            }
        }
        return at;
    }

    /** Where the number is next behind the end of a sentence; -1 if it is not there. */
    private static int nextAt(String text, Span line, int from, int number) {
        for (int at = from + 1; at < line.end(); at++) {
            char c = text.charAt(at);
            if ((Character.isDigit(c) || c == '(')
                    && Whitespace.is(text.charAt(at - 1))
                    && !number(text, line, at, number).isEmpty()
                    && Shape.endsSentence(text, new Span(from, at).trim(text))) {
                return at;
            }
        }
        return -1;
    }
}
