package cn.zhiyong.benchmark.http;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One HTTP/1.1 connection that is kept alive. It does as little as can be done: on two cores the load generator takes
 * from what it measures.
 */
public final class Connection implements AutoCloseable {
    private static final int LONGEST_HEAD = 16 * 1024;
    private static final String LENGTH = "content-length:";

    private final Socket socket;
    private final InputStream in;
    private final OutputStream out;
    private final byte[] head = new byte[LONGEST_HEAD];

    public Connection(URI service) throws IOException {
        socket = new Socket(service.getHost(), service.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), LONGEST_HEAD);
        out = socket.getOutputStream();
    }

    /** @throws IOException where the connection ends before the answer does */
    public Answer send(byte[] request) throws IOException {
        out.write(request);
        out.flush();
        var lines = readHead();
        var status = Integer.parseInt(lines.substring(9, 12));
        var at = lines.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (at < 0) {
            if (status == 304 || status == 204) {
                return new Answer(status, lines, "");
            }
            throw new IOException("An answer without a length: " + lines);
        }
        var end = lines.indexOf('\r', at);
        var body = in.readNBytes(
                Integer.parseInt(lines.substring(at + LENGTH.length(), end).trim()));
        return new Answer(status, lines, new String(body, StandardCharsets.UTF_8));
    }

    private String readHead() throws IOException {
        var length = 0;
        while (length < 4
                || head[length - 1] != '\n'
                || head[length - 2] != '\r'
                || head[length - 3] != '\n'
                || head[length - 4] != '\r') {
            var next = in.read();
            if (next < 0) {
                throw new EOFException("The connection was closed");
            }
            head[length++] = (byte) next;
        }
        return new String(head, 0, length, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    /** @param head status line and headers as they came */
    public record Answer(int status, String head, String body) {
        /** The value of a header, without the quotes of a tag taken off. */
        public String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).trim())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No " + name + " in " + head));
        }
    }
}
