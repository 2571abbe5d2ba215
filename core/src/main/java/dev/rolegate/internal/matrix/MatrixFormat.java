package dev.rolegate.internal.matrix;

import dev.rolegate.AccessMatrix;

/** How an access matrix is printed. */
public enum MatrixFormat {
    MARKDOWN {
        @Override
        public String print(AccessMatrix matrix, Endpoints.Told told) {
            return new MarkdownMatrix(matrix).print();
        }
    },
    JSON {
        @Override
        public String print(AccessMatrix matrix, Endpoints.Told told) {
            return JsonMatrix.print(matrix);
        }
    },
    HTML {
        @Override
        public String print(AccessMatrix matrix, Endpoints.Told told) {
            return new HtmlMatrix(matrix, told).print();
        }
    };

    /**
     * The same text on every run, but for what the page tells above the rows.
     *
     * @param told what the matrix was made of
     */
    public abstract String print(AccessMatrix matrix, Endpoints.Told told);
}
