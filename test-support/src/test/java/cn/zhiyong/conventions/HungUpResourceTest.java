package cn.zhiyong.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callers who do not wait for the end: one line at DEBUG, and no error. */
@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class HungUpResourceTest {
    private static final Logger OURS = Logger.getLogger("cn.zhiyong.platform");

    private final Log log = new Log();

    @BeforeEach
    void listen() {
        OURS.setLevel(Level.FINE);
        Logger.getLogger("").addHandler(log);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(log);
        OURS.setLevel(null);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inTheMiddleOfARequest(boolean reset) throws Exception {
        hangUp(RawHttp.send(RawHttp.post("Content-Length: 1000"), RawHttp.latin("{\"te")), reset);
        log.awaitOneLine("hung up in the middle of a request");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void inTheMiddleOfAnAnswer(boolean reset) throws Exception {
        var caller = RawHttp.send(RawHttp.head("GET /v1/notes/endless"));
        caller.getInputStream().readNBytes(1_000);
        hangUp(caller, reset);
        log.awaitOneLine("hung up in the middle of an answer");
    }

    /** @param reset with what was sent still unread, as a program that is killed does */
    private static void hangUp(Socket caller, boolean reset) throws IOException, InterruptedException {
        Thread.sleep(300);
        if (reset) {
            caller.setSoLinger(true, 0);
        }
        caller.close();
    }

    private static final class Log extends Handler {
        private final List<LogRecord> records = new CopyOnWriteArrayList<>();

        void awaitOneLine(String message) {
            await().atMost(Duration.ofSeconds(20)).until(() -> records.stream().anyMatch(each -> says(each, message)));
            await().during(Duration.ofMillis(500)).until(() -> true);
            assertThat(records)
                    .filteredOn(each -> says(each, message))
                    .singleElement()
                    .satisfies(each -> assertThat(each.getLevel().intValue()).isEqualTo(Level.FINE.intValue()));
            assertThat(records)
                    .filteredOn(each -> each.getLevel().intValue() >= Level.WARNING.intValue())
                    .isEmpty();
        }

        private static boolean says(LogRecord logged, String message) {
            return logged.getMessage().contains(message);
        }

        @Override
        public void publish(LogRecord logged) {
            records.add(logged);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
