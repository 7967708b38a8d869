package cn.zhiyong.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
    @TempDir
    Path folder;

    @Test
    void secretsAreMadeOnceEachOfItsOwnAndPrivate() throws Exception {
        var home = Home.at(folder);
        var secrets = LocalSecrets.at(home.secrets());
        var all = new HashSet<String>();
        all.add(secrets.superuserPassword());
        for (var service : Service.values()) {
            all.add(secrets.password(service));
            all.add(secrets.cdcPassword(service));
            all.add(secrets.dataKey(service));
            all.add(secrets.cursorKey(service));
        }
        assertThat(all).hasSize(17).allMatch(secret -> secret.length() >= 43);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.secrets())))
                .isEqualTo("rw-------");

        var written = Files.readString(home.secrets());
        LocalSecrets.at(home.secrets());
        assertThat(home.secrets()).hasContent(written);
    }

    @Test
    void aSecretThatIsMissingIsAddedAndTheOthersStay() throws Exception {
        var home = Home.at(folder);
        Files.writeString(home.secrets(), "intake.password=kept\n");
        assertThat(LocalSecrets.at(home.secrets()).password(Service.INTAKE)).isEqualTo("kept");
        assertThat(home.secrets()).content().contains("intake.password=kept\n", "sanction.password=");
    }

    @Test
    void twoStacksDoNotShareAFolder() {
        var home = Home.at(folder);
        try (var lock = RunLock.take(home)) {
            assertThatExceptionOfType(StackFailure.class)
                    .isThrownBy(() -> RunLock.take(home))
                    .withMessageContaining("ZHIYONG_HOME");
        }
        RunLock.take(home).close();
    }
}
