package org.gleaner.peers;

import gate.Corpus;
import gate.CorpusController;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.creole.Plugin;
import gate.util.persistence.PersistenceManager;

/**
 * GATE's ANNIE as it comes: tokens, gazetteers, sentences, tags, named entities, orthographic
 * coreference.
 */
final class Annie implements Peer {

    private static CorpusController master;

    private final CorpusController controller;
    private final Corpus corpus;

    Annie() throws Exception {
        controller = duplicate();
        corpus = Factory.newCorpus("one");
        controller.setCorpus(corpus);
    }

    private static synchronized CorpusController duplicate() throws Exception {
        if (master == null) {
            Gate.init();
            Plugin annie =
                    new Plugin.Maven(
                            "uk.ac.gate.plugins",
                            "annie",
                            System.getProperty("annie.version", "9.1"));
            Gate.getCreoleRegister().registerPlugin(annie);
            master =
                    (CorpusController)
                            PersistenceManager.loadObjectFromUrl(
                                    new gate.creole.ResourceReference(
                                                    annie, "resources/ANNIE_with_defaults.gapp")
                                            .toURL());
        }
        return (CorpusController) Factory.duplicate(master);
    }

    @Override
    public int read(String text) throws Exception {
        Document document = Factory.newDocument(text);
        try {
            corpus.add(document);
            controller.execute();
            return document.getAnnotations().size();
        } finally {
            corpus.clear();
            Factory.deleteResource(document);
        }
    }

    @Override
    public void close() {
        Factory.deleteResource(controller);
    }
}
