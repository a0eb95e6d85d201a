package org.gleaner.model;

import java.util.List;

/** Which records people have called wrong. */
public interface Rejections {

    /** Nobody has said anything. */
    Rejections NONE =
            new Rejections() {
                @Override
                public List<Rejection> of(Document document) {
                    return List.of();
                }

                @Override
                public List<String> all() {
                    return List.of();
                }
            };

    /** Those of a document. */
    List<Rejection> of(Document document);

    /** The words of those of every document. */
    List<String> all();
}
