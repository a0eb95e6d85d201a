package org.gleaner.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A stretch of a file as a stream. Any number of threads may have one each; closing it leaves the
 * file open.
 */
final class ChannelInput extends InputStream {

    private final FileChannel channel;
    private final long end;
    private long at;

    ChannelInput(FileChannel channel, long offset, long length) {
        this.channel = channel;
        this.at = offset;
        this.end = offset + length;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (at == end && length > 0) {
            return -1;
        }
        int count = channel.read(ByteBuffer.wrap(into, from, (int) Math.min(length, end - at)), at);
        at += Math.max(0, count);
        return count;
    }
}
