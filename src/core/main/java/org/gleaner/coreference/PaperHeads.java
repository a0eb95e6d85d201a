package org.gleaner.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.lexicon.DataFile;
import org.gleaner.lexicon.LegalForms;
import org.gleaner.model.Entity;
import org.gleaner.model.EntityType;
import org.gleaner.model.Span;
import org.gleaner.text.Casing;
import org.gleaner.text.MentionIndex;
import org.gleaner.text.TokenView;

/**
 * Whose paper a text is by whom its head lets speak: "Hon Ann Lee / [Green Party] spokesperson for
 * Transport", or by the company that its headline opens with, "[Acme Plc]: Acme sells its mills",
 * "[Acme Plc] reports its results" of what calls itself "the Company".
 */
final class PaperHeads {

    private static final Set<String> SPEAKING = DataFile.words("lexicon/spokespeople.txt");

    private static final Set<String> OWN_TERMS = DataFile.words("lexicon/own-terms.txt");
    private static final String THE = "the";

    /** How many lines of the head may tell who speaks. */
    private static final int LINES = 4;

    private static final int LONGEST = 90;

    /** How often a text names the company whose release it is. */
    private static final int OFTEN = 3;

    private final TokenView view;
    private final MentionIndex names;

    PaperHeads(TokenView view, MentionIndex names) {
        this.view = view;
        this.names = names;
    }

    /** The body at its first token; empty where no line of the head tells one. */
    Optional<Integer> find(List<Span> head) {
        for (int line = 0; line < Math.min(LINES, head.size()); line++) {
            int first = view.at(head.get(line).start());
            int body = line == 0 ? company(first) : MentionIndex.NONE;
            body = body == MentionIndex.NONE ? spoken(head.get(line)) : body;
            if (body != MentionIndex.NONE) {
                return Optional.of(names.first(body));
            }
        }
        return Optional.empty();
    }

    /** "[Acme Plc]: Acme sells". */
    private int company(int first) {
        int mention = first < view.size() ? names.mentionAt(first) : MentionIndex.NONE;
        boolean opens =
                mention != MentionIndex.NONE
                        && names.first(mention) == first
                        && isCompany(mention)
                        && (view.lower(names.last(mention) + 1).equals(":")
                                ? isOften(mention)
                                : isCalledByItself(names.last(mention) + 1));
        return opens ? mention : MentionIndex.NONE;
    }

    /** "[The Company] also paid": a filing or release of a company, whose headline it opens. */
    private boolean isCalledByItself(int from) {
        for (int token = from + 1; token < view.size(); token++) {
            String word = view.tokens().word(token);
            if (OWN_TERMS.contains(word)
                    && view.lower(token - 1).equals(THE)
                    && !names.isInMention(token)
                    && !Casing.isCapitalized(
                            view.tokens().word(Math.min(token + 1, view.size() - 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isCompany(int mention) {
        return names.entity(mention)
                .filter(entity -> LegalForms.isCompany(entity.name()))
                .isPresent();
    }

    private boolean isOften(int mention) {
        return names.entity(mention)
                .filter(entity -> entity.type() == EntityType.ORGANIZATION)
                .map(Entity::mentions)
                .filter(all -> all.size() >= OFTEN)
                .isPresent();
    }

    /** "[Green Party] spokesperson for Transport", in a line without a full stop. */
    private int spoken(Span line) {
        int last = view.last(line);
        if (line.length() > LONGEST || last >= view.size() || view.lower(last).equals(".")) {
            return MentionIndex.NONE;
        }
        for (int mention : names.mentionsIn(view.at(line.start()), last)) {
            if (names.mention(mention).type() == EntityType.ORGANIZATION
                    && SPEAKING.contains(view.lower(names.last(mention) + 1))) {
                return mention;
            }
        }
        return MentionIndex.NONE;
    }
}
