package org.gleaner.syntax;

import org.gleaner.model.Parse;

/** A copy of a tree whose arcs can be changed. */
final class TreeEdit {

    private final Parse.Tree tree;

    private TreeEdit(Parse.Tree tree) {
        this.tree = tree;
    }

    static TreeEdit of(Parse.Tree tree) {
        return new TreeEdit(
                new Parse.Tree(
                        tree.first(),
                        tree.head().clone(),
                        tree.relation().clone(),
                        tree.tag().clone(),
                        tree.lemma()));
    }

    int size() {
        return tree.size();
    }

    int head(int token) {
        return tree.head()[token];
    }

    String relation(int token) {
        return tree.relation()[token];
    }

    String tag(int token) {
        return tree.tag()[token];
    }

    void attach(int token, int head, String relation) {
        tree.head()[token] = head;
        tree.relation()[token] = relation;
    }

    /** Puts a token into the place of another in the tree, as a word of the tag. */
    void replace(int old, int token, String tag) {
        attach(token, head(old), relation(old));
        tree.tag()[token] = tag;
    }

    Parse.Tree tree() {
        return tree;
    }
}
