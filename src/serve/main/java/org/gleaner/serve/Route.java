package org.gleaner.serve;

/**
 * What is answered under one path.
 *
 * @param method "GET" serves HEAD as well
 * @param open whether it needs no token
 * @param action answers, at once or later; what it throws is an error of the program
 */
record Route(String method, String path, boolean open, Action action) {

    /** Answers an exchange. */
    interface Action {
        void answer(Exchange exchange) throws Exception;
    }

    boolean accepts(String asked) {
        return asked.equals(method) || (method.equals("GET") && asked.equals("HEAD"));
    }

    /** For the header {@code Allow}. */
    String allowed() {
        return method.equals("GET") ? "GET, HEAD" : method;
    }
}
