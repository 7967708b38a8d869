package cn.zhiyong.platform.http;

import cn.zhiyong.platform.problem.ProblemException;
import cn.zhiyong.platform.problem.ProblemKind;
import cn.zhiyong.platform.problem.Problems;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Watches bodies while they are read: one that grows too large ends the request (where its length was told beforehand
 * that happened earlier), and so does one that breaks off. A caller who hangs up is no error of the service.
 */
@Singleton
class RequestBodies {
    private static final Logger LOG = Logger.getLogger(RequestBodies.class);

    private final CurrentVertxRequest current;
    private final Provider<HttpSettings> settings;

    /** It is made before the settings are read. */
    RequestBodies(CurrentVertxRequest current, Provider<HttpSettings> settings) {
        this.current = current;
        this.settings = settings;
    }

    @ServerRequestFilter(readBody = true)
    void watch(ContainerRequestContext request) {
        if (request.hasEntity()) {
            request.setEntityStream(new Watched(
                    request.getEntityStream(),
                    settings.get().mostBytes(request.getHeaderString(HttpHeaders.CONTENT_TYPE))));
        }
    }

    private final class Watched extends FilterInputStream {
        private long left;

        Watched(InputStream body, long mostBytes) {
            super(body);
            left = mostBytes;
        }

        @Override
        public int read() {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            try {
                var got = super.read(into, offset, length);
                left -= Math.max(got, 0);
                if (left >= 0) {
                    return got;
                }
            } catch (IOException brokenOff) {
                throw brokenOff(brokenOff);
            }
            closeAfterTheAnswer();
            throw Problems.of(ProblemKind.TOO_LARGE, "请缩小请求体或分批提交。", "Send a smaller body, or several.");
        }

        /** Closing reads what is left of a body; the rest of one that is too large is not waited for. */
        @Override
        public void close() {
            try {
                if (left >= 0) {
                    super.close();
                }
            } catch (IOException brokenOff) {
                // Whoever read was told, and nobody reads any more.
            }
        }

        private ProblemException brokenOff(IOException cause) {
            LOG.debugf("A caller hung up in the middle of a request: %s", cause.getMessage());
            return Problems.of(ProblemKind.MALFORMED_REQUEST, "请求体没有收全，请重试。", "The body broke off; send it again.");
        }
    }

    /** The rest of the body is on the connection still. */
    private void closeAfterTheAnswer() {
        var request = current.getCurrent();
        request.response().putHeader("Connection", "close");
        request.addEndHandler(done -> request.request().connection().close());
    }
}
