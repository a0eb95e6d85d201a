package org.gleaner.serve;

import java.time.Duration;
import java.util.Optional;
import org.gleaner.input.Metadata;
import org.gleaner.run.Deadline;

/**
 * How a service is to run.
 *
 * @param port 0 for any that is free
 * @param token what a request has to bear; needed where others than this machine can reach it
 * @param threads that work on documents
 * @param queue how many documents may wait for one of them
 * @param streams how many requests of NDJSON there may be at once
 * @param maxBody bytes of one document, one line, or the files of one request
 * @param receive how long one document, or the files of one request, may take to come in
 * @param grace how long what is in hand may go on when the service stops
 * @param metadata what is known of documents from outside, and how they are read
 */
record ServiceOptions(
        String host,
        int port,
        Optional<AccessToken> token,
        int threads,
        int queue,
        int streams,
        long maxBody,
        Duration receive,
        Duration grace,
        Deadline deadline,
        Metadata metadata) {}
