package org.gleaner.input;

import java.util.List;

/** PDF, office documents, web pages, books and mail: a file is one document. */
final class DocumentInputFormat implements InputFormat {

    private static final List<String> EXTENSIONS =
            List.of(
                    ".pdf", ".docx", ".doc", ".docm", ".dotx", ".rtf", ".odt", ".ott", ".pptx",
                    ".ppt", ".ppsx", ".odp", ".xlsx", ".xlsm", ".xls", ".ods", ".html", ".htm",
                    ".xhtml", ".epub", ".eml", ".msg");

    @Override
    public String name() {
        return "document";
    }

    @Override
    public List<String> extensions() {
        return EXTENSIONS;
    }

    @Override
    public String documents() {
        return "PDF, office documents (.docx, .odt, .rtf, .pptx, .xlsx), web pages, .epub, mail"
                + " (.eml, .msg, .mbox), and archives of all these";
    }

    @Override
    public boolean holdsMany() {
        return false;
    }

    @Override
    public Cursor open(InputFile file, String id, Opening opening) {
        return FileCursor.of(DocumentFile.of(file, id, opening.metadata()));
    }
}
