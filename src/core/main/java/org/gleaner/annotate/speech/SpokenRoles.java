package org.gleaner.annotate.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.TitleLexicon;
import org.gleaner.model.Entities;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Mention;
import org.gleaner.model.Span;
import org.gleaner.model.SpeakerLabel;
import org.gleaner.model.Whitespace;

/**
 * Who bears a role of the talk that labels name alone, where the text says so elsewhere: "WITNESS:"
 * after "the witness Peter Banda", "Host:" after "hosted by Ann Lee".
 */
final class SpokenRoles {

    private static final Map<String, Set<String>> ROLES = DataFile.byKinds("speech/roles.tsv");
    private static final String BY = "by";
    private static final int MOST_TITLES = 3;

    /** From a role to those whom the text calls so. */
    private final Map<String, Set<Entity>> bearers = new HashMap<>();

    SpokenRoles(String text, List<SpeakerLabel> labels, List<Mention> mentions, Entities entities) {
        if (labels.stream().noneMatch(label -> isSpoken(role(label.span().in(text))))) {
            return;
        }
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).type() == EntityType.PERSON) {
                Optional<String> role = roleBefore(text, mentions.get(i).span().start());
                Optional<Entity> entity = entities.of(i);
                if (role.isPresent() && entity.isPresent()) {
                    bearers.computeIfAbsent(role.get(), word -> new HashSet<>()).add(entity.get());
                }
            }
        }
    }

    /** The one whom the text calls so. */
    Optional<Entity> bearer(String label) {
        Set<Entity> found = bearers.getOrDefault(role(label), Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** "The WITNESS" as the table has it. */
    private static String role(String label) {
        String lower = Whitespace.fold(label).toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
    }

    private static boolean isSpoken(String role) {
        return ROLES.containsKey(role);
    }

    /** The role right before a name: "the witness [Peter Banda]", "moderated by [Ann Lee]". */
    private static Optional<String> roleBefore(String text, int name) {
        Span last = wordBefore(text, name);
        for (int i = 0; i < MOST_TITLES && TitleLexicon.isHonorific(last.in(text)); i++) {
            last = wordBefore(text, last.start());
        }
        String word = last.in(text).toLowerCase(Locale.ROOT);
        String said = word.equals(BY) ? wordBefore(text, last.start()).in(text) + " " + BY : word;
        return ROLES.entrySet().stream()
                .filter(role -> role.getValue().contains(said.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The word before, with no mark between but the stop of an honorific. */
    private static Span wordBefore(String text, int offset) {
        int to = offset;
        while (to > 0 && text.charAt(to - 1) == ' ') {
            to--;
        }
        boolean stop = to > 0 && text.charAt(to - 1) == '.';
        to -= stop ? 1 : 0;
        int from = to;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        Span word = new Span(from, to);
        return stop && !TitleLexicon.isHonorific(word.in(text)) ? new Span(to, to) : word;
    }
}
