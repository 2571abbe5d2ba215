package dev.rolegate.internal.matrix;

import dev.rolegate.AccessMatrix;

/** How an access matrix is printed. */
public enum MatrixFormat {
    MARKDOWN {
        @Override
        public String print(AccessMatrix matrix) {
            return new MarkdownMatrix(matrix).print();
        }
    },
    JSON {
        @Override
        public String print(AccessMatrix matrix) {
            return JsonMatrix.print(matrix);
        }
    },
    HTML {
        @Override
        public String print(AccessMatrix matrix) {
            return new HtmlMatrix(matrix).print();
        }
    };

    /** The same text on every run. */
    public abstract String print(AccessMatrix matrix);
}
