package org.gleaner.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.gleaner.Stages;
import org.gleaner.pipeline.Annotations;
import org.gleaner.pipeline.Annotator;
import org.gleaner.pipeline.Configuration;
import org.gleaner.pipeline.Layer;
import org.gleaner.pipeline.Pipeline;

/**
 * The command as a process of its own, over the real chain with one more stage that dawdles, so
 * that documents end in any order.
 */
final class DawdlingMain {

    private static final int LONGEST_MILLIS = 150;

    private DawdlingMain() {}

    public static void main(String[] arguments) {
        Main.leavePlatformLanguage();
        Streams streams =
                new Streams(System.in, new FileOutputStream(FileDescriptor.out), System.err, false);
        System.exit(new Cli(DawdlingMain::chain, streams).run(arguments));
    }

    private static Pipeline chain(Configuration configuration) {
        List<Annotator> stages = new ArrayList<>(Stages.list(configuration));
        stages.add(new Dawdler());
        return new Pipeline(stages);
    }

    private static final class Dawdler implements Annotator {

        @Override
        public Set<Layer<?>> requires() {
            return Set.of();
        }

        @Override
        public Set<Layer<?>> provides() {
            return Set.of();
        }

        @Override
        public void annotate(Annotations annotations) {
            try {
                Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_MILLIS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
