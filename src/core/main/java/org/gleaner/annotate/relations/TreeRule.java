package org.gleaner.annotate.relations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gleaner.syntax.Dependencies;
import org.gleaner.syntax.TreePath;
import org.gleaner.syntax.TreePattern;

/**
 * A rule over a tree: a trigger, and the paths from it to the arguments. Written {@code graduate/V
 * ; S subj ; O from ; V when ; has prt{up} ; not in{trance}}, in that order or another but for the
 * trigger.
 *
 * @param triggers lemmas; a cell {@code @roles} stands for the words of {@code
 *     models/relations/roles.txt}
 * @param tag how the trigger's Penn tag begins: V for VB, N for NN, J for JJ; empty for any
 */
record TreeRule(
        Rule rule,
        Set<String> triggers,
        String tag,
        TreePath subject,
        Optional<TreePath> object,
        Optional<TreePath> value,
        List<TreePath> has,
        List<TreePath> not)
        implements RelationRule {

    private static final Set<String> TAGS = Set.of("", "VB", "NN", "JJ");
    private static final Set<String> PARTS = Set.of("S", "O", "V", "has", "not");

    static TreeRule of(Rule rule, String pattern) {
        TreePattern read = TreePattern.of(pattern, "relations");
        read.ways().keySet().stream()
                .filter(part -> !PARTS.contains(part))
                .findFirst()
                .ifPresent(
                        part -> {
                            throw new IllegalArgumentException(
                                    "bad part \""
                                            + part
                                            + "\"; a part begins with S, O, V, has or not");
                        });
        if (!TAGS.contains(read.tag())) {
            throw new IllegalArgumentException(
                    "\"/" + read.tag() + "\" is not a part of speech; write /V, /N or /J");
        }
        TreePath subject =
                only(read, "S")
                        .orElseThrow(
                                () -> new IllegalArgumentException("no S in \"" + pattern + "\""));
        Optional<TreePath> object = only(read, "O");
        if (object.isPresent() == rule.objects().isEmpty()) {
            throw new IllegalArgumentException(
                    "an O wants object types, and they an O: \"" + pattern + "\"");
        }
        return new TreeRule(
                rule,
                read.triggers(),
                read.tag(),
                subject,
                object,
                only(read, "V"),
                read.ways().getOrDefault("has", List.of()),
                read.ways().getOrDefault("not", List.of()));
    }

    /** Of several, the last. */
    private static Optional<TreePath> only(TreePattern pattern, String part) {
        return pattern.ways().getOrDefault(part, List.of()).stream().reduce((one, other) -> other);
    }

    /** Whether one path leads to both parties, so that each pair is found in either order. */
    boolean ofOneKind() {
        return object.isPresent() && object.get().equals(subject);
    }

    /** Whether its trigger is a verb. */
    boolean isOfVerb() {
        return tag.startsWith("VB");
    }

    boolean triggeredBy(int token, Dependencies syntax) {
        return syntax.tag(token).startsWith(tag)
                && has.stream().allMatch(path -> path.leads(token, syntax))
                && not.stream().noneMatch(path -> path.leads(token, syntax));
    }
}
