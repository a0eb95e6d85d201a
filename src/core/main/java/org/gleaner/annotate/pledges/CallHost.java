package org.gleaner.annotate.pledges;

import java.util.Optional;
import java.util.Set;
import org.gleaner.model.Author;
import org.gleaner.model.EntityType;

/**
 * The company whose call with its investors a text is: "welcome to [Halden Foods]' second quarter
 * conference call". Who says "we" there without a label speaks for it.
 */
final class CallHost {

    private static final Set<String> CALLS = Words.of("investor-calls");
    private static final Set<String> KINDS = Words.of("kinds-of-call");

    /** A call is named at its beginning, in tokens. */
    private static final int HEAD = 400;

    /** How far the company may be before "conference call": its quarter and year stand between. */
    private static final int NEAR = 12;

    private CallHost() {}

    static Optional<Author> of(PledgeContext context) {
        int last = Math.min(HEAD, context.tokens().size());
        for (int token = 1; token < last; token++) {
            if (CALLS.contains(context.view().lower(token))
                    && KINDS.contains(context.view().lower(token - 1))) {
                Optional<Author> host = company(context, token);
                if (host.isPresent()) {
                    return host;
                }
            }
        }
        return Optional.empty();
    }

    /** The organization named last before the call. */
    private static Optional<Author> company(PledgeContext context, int call) {
        for (int token = call - 1; token >= Math.max(0, call - NEAR); token--) {
            Optional<Author> company =
                    context.names()
                            .entityAt(token)
                            .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                            .map(entity -> new Author(entity.name(), Optional.of(entity)));
            if (company.isPresent()) {
                return company;
            }
        }
        return Optional.empty();
    }
}
