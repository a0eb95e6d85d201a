package org.gleaner.annotate.pledges;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gleaner.model.Author;
import org.gleaner.model.Document;
import org.gleaner.model.Entity;

/**
 * Who sent a mail, by the field {@code from} that its reader gives: "Ann Lee" of {@code Ann Lee
 * <ann@example.org>} and of {@code Lee, Ann}. An address alone is nobody's name.
 */
final class MailSender {

    private static final String FIELD = "from";

    private static final int LONGEST = 200;

    private static final Set<String> MAILS = Set.of("message/rfc822", "application/vnd.ms-outlook");

    /** A name of at least two words before an address, or without one. */
    private static final Pattern SENDER =
            Pattern.compile("\"?(\\p{L}[^<>@\"]*\\s[^<>@\"]*?)\"?\\s*(?:<[^<>@]+@[^<>@]+>)?");

    private static final Pattern SURNAME_FIRST =
            Pattern.compile("(\\p{Lu}[\\p{L}'’-]+),\\s+(\\p{Lu}[\\p{L}'’. -]+)");

    private MailSender() {}

    static Optional<Author> of(PledgeContext context) {
        Document mail = context.document();
        Object said = mail.metadata().get(FIELD);
        if (said == null || !MAILS.contains(mail.source().mediaType())) {
            return Optional.empty();
        }
        String field = said.toString().strip();
        Matcher sender = SENDER.matcher(field.substring(0, Math.min(LONGEST, field.length())));
        return sender.matches()
                ? Optional.of(author(context, inOrder(sender.group(1).strip())))
                : Optional.empty();
    }

    private static String inOrder(String name) {
        Matcher turned = SURNAME_FIRST.matcher(name);
        return turned.matches() ? turned.group(2) + " " + turned.group(1) : name;
    }

    private static Author author(PledgeContext context, String name) {
        for (Entity entity : context.entities()) {
            if (entity.name().equalsIgnoreCase(name) || entity.aliases().contains(name)) {
                return new Author(entity.name(), Optional.of(entity));
            }
        }
        return new Author(name, Optional.empty());
    }
}
