package dev.rolegate.conformance.servers;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;

/** Compresses for those who ask for it, as a filter in front of an application does, and tells connections apart. */
final class Compressing implements Filter {

    static final String CONNECTION = "X-Connection";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) response;
        http.setHeader(CONNECTION, String.valueOf(request.getRemotePort()));
        if (((HttpServletRequest) request).getHeader("Accept-Encoding") == null) {
            chain.doFilter(request, response);
            return;
        }
        http.setHeader("Content-Encoding", "gzip");
        GZIPOutputStream compressed = new GZIPOutputStream(http.getOutputStream());
        chain.doFilter(request, new Wrapper(http, compressed));
        compressed.finish();
    }

    /** A runtime tells its container the length; a header that says one would be the application's. */
    private static final class Wrapper extends HttpServletResponseWrapper {

        private final ServletOutputStream out;

        Wrapper(HttpServletResponse response, GZIPOutputStream compressed) {
            super(response);
            out = new Compressed(compressed);
        }

        @Override
        public ServletOutputStream getOutputStream() {
            return out;
        }

        @Override
        public void setContentLength(int length) {}

        @Override
        public void setContentLengthLong(long length) {}
    }

    private static final class Compressed extends ServletOutputStream {

        private final GZIPOutputStream out;

        Compressed(GZIPOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int next) throws IOException {
            out.write(next);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
