package org.gleaner.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Writes into a file from an offset on; closing it leaves the file open. */
final class ChannelOutput extends OutputStream {

    private final FileChannel channel;
    private long at;

    ChannelOutput(FileChannel channel, long offset) {
        this.channel = channel;
        this.at = offset;
    }

    /** Where the next byte goes. */
    long at() {
        return at;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes, from, length);
        while (left.hasRemaining()) {
            at += channel.write(left, at);
        }
    }
}
