package org.gleaner.annotate.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.gleaner.annotate.lexicon.DataFile;
import org.gleaner.annotate.syntax.Dependencies;
import org.gleaner.annotate.syntax.TreePath;

/**
 * A rule over a tree: a trigger, and the ways from it to the ends. Written
 * {@code graduate/V ; S subj ; O from ; V when ; has prt{up} ; not in{trance}}, in that order or another but for the trigger.
 *
 * @param triggers lemmas; a cell {@code @roles} stands for the words of {@code models/relations/roles.txt}
 * @param tag      how the trigger's Penn tag begins: V for VB, N for NN, J for JJ; empty for any
 */
record TreeRule(Rule rule, Set<String> triggers, String tag, TreePath subject, Optional<TreePath> object, Optional<TreePath> value,
                List<TreePath> has, List<TreePath> not) {

    static TreeRule of(Rule rule, String pattern) {
        String[] parts = pattern.split(" ; ");
        String trigger = parts[0].strip();
        String tag = "";
        int slash = trigger.lastIndexOf('/');
        if (slash >= 0) {
            tag = switch (trigger.substring(slash + 1)) {
                case "V" -> "VB";
                case "N" -> "NN";
                case "J" -> "JJ";
                default -> trigger.substring(slash + 1);
            };
            trigger = trigger.substring(0, slash);
        }
        Set<String> triggers = new TreeSet<>();
        for (String lemma : trigger.split(",")) {
            if (lemma.startsWith("@")) {
                triggers.addAll(DataFile.words("relations/" + lemma.substring(1) + ".txt"));
            } else {
                triggers.add(lemma);
            }
        }
        Optional<TreePath> subject = Optional.empty();
        Optional<TreePath> object = Optional.empty();
        Optional<TreePath> value = Optional.empty();
        List<TreePath> has = new ArrayList<>();
        List<TreePath> not = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] words = parts[i].strip().split(" +");
            if (words.length != 2) {
                throw new IllegalArgumentException("bad part \"" + parts[i] + "\"");
            }
            TreePath path = TreePath.of(words[1]);
            switch (words[0]) {
                case "S" -> subject = Optional.of(path);
                case "O" -> object = Optional.of(path);
                case "V" -> value = Optional.of(path);
                case "has" -> has.add(path);
                case "not" -> not.add(path);
                default -> throw new IllegalArgumentException("bad part \"" + parts[i] + "\"");
            }
        }
        TreePath start = subject.orElseThrow(() -> new IllegalArgumentException("no S in \"" + pattern + "\""));
        if (object.isPresent() == rule.objects().isEmpty()) {
            throw new IllegalArgumentException("an O wants object types, and they an O: \"" + pattern + "\"");
        }
        return new TreeRule(rule, triggers, tag, start, object, value, has, not);
    }

    boolean triggeredBy(int token, Dependencies syntax) {
        return syntax.tag(token).startsWith(tag) && has.stream().allMatch(path -> path.leads(token, syntax))
                && not.stream().noneMatch(path -> path.leads(token, syntax));
    }
}
