package cn.zhiyong.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.zhiyong.stack.StackFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stack that cannot start says why and leaves nothing behind. */
class RefusedStartIT {
    @TempDir
    Path home;

    @Test
    void aTakenPortIsNamedWithTheSettingThatChangesIt() throws IOException {
        var environment = RunningStack.environment(home);
        var before = descendants();
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            environment.put("ZHIYONG_SANCTION_PORT", port);
            assertThatExceptionOfType(StackFailure.class)
                    .isThrownBy(() -> RunningStack.start(environment))
                    .withMessageContaining(port)
                    .withMessageContaining("sanction-service")
                    .withMessageContaining("ZHIYONG_SANCTION_PORT");
        }
        assertThat(descendants()).isEqualTo(before);
    }

    @Test
    void aPartThatDoesNotStartIsNamedWithTheEndOfItsLogAndTheOthersAreStopped() throws IOException {
        Files.writeString(home.resolve("secrets.properties"), "intake.data-key=short\n");
        var environment = RunningStack.environment(home);
        var before = descendants();
        assertThatExceptionOfType(StackFailure.class)
                .isThrownBy(() -> RunningStack.start(environment))
                .withMessageContaining("intake-service stopped instead of starting")
                .withMessageContaining("zhiyong.secrets.data-key");
        assertThat(descendants()).isEqualTo(before);
        for (var setting : environment.entrySet()) {
            if (setting.getKey().endsWith("_PORT")) {
                assertThat(answers(Integer.parseInt(setting.getValue())))
                        .as(setting.getKey())
                        .isFalse();
            }
        }
    }

    private static Set<ProcessHandle> descendants() {
        return ProcessHandle.current().descendants().collect(Collectors.toSet());
    }

    /** PostgreSQL is no child of ours, so that it is asked at its port. */
    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }
}
