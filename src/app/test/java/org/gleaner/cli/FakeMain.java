package org.gleaner.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;

/** The command over the fake chain as a process of its own, to be killed. */
final class FakeMain {

    private FakeMain() {}

    public static void main(String[] arguments) {
        Main.leavePlatformLanguage();
        Streams streams =
                new Streams(System.in, new FileOutputStream(FileDescriptor.out), System.err, false);
        System.exit(new Cli(FakeChain::of, streams).run(arguments));
    }
}
