package org.gleaner.annotate.pledges;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Author;
import org.gleaner.model.Block;
import org.gleaner.model.Entity;
import org.gleaner.model.Span;

/**
 * Whose answers an interview prints whose paragraphs bear no names: "Ann Lee has run the museum
 * since May. We met her on the roof. / You began as a guard? / As a cleaner. I will ...". The first
 * person named above the questions who is not its writer.
 */
final class Interviewee {

    private static final Set<String> FIRST = Words.of("first-person");

    /** The writer of the piece: "by [Tom Ray]". */
    private static final Set<String> BY = Set.of("by", "text", "interview", ":");

    /** How many questions make an interview. */
    private static final int QUESTIONS = 3;

    private static final int LONGEST_QUESTION = 300;

    private Interviewee() {}

    static Optional<Author> of(PledgeContext context) {
        if (!context.turns().isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = context.blocks();
        int asked = 0;
        int answered = 0;
        int first = 0;
        for (int index = 1; index < blocks.size() - 1; index++) {
            if (isQuestion(context, blocks.get(index).span())) {
                asked++;
                first = first == 0 ? blocks.get(index).span().start() : first;
                answered += says(context, blocks.get(index + 1).span()) ? 1 : 0;
            }
        }
        return asked >= QUESTIONS && 2 * answered >= asked
                ? named(context, first)
                : Optional.empty();
    }

    private static boolean isQuestion(PledgeContext context, Span block) {
        return !block.isEmpty()
                && block.length() <= LONGEST_QUESTION
                && context.text().charAt(block.end() - 1) == '?'
                && !says(context, block);
    }

    /** Whether "I" or "we" stand in a paragraph. */
    private static boolean says(PledgeContext context, Span block) {
        for (int token = context.tokens().at(block.start());
                token < context.tokens().size() && context.tokens().start(token) < block.end();
                token++) {
            if (FIRST.contains(context.view().lower(token))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Author> named(PledgeContext context, int end) {
        for (int token = 0;
                token < context.tokens().size() && context.tokens().start(token) < end;
                token++) {
            Optional<Entity> person = context.personAt(token);
            if (person.isPresent()
                    && (token == 0 || !BY.contains(context.view().lower(token - 1)))) {
                return person.map(one -> new Author(one.name(), person));
            }
        }
        return Optional.empty();
    }
}
