package cn.zhiyong.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {
    private static final byte[] CONTENT = "欧阳知秋".getBytes(StandardCharsets.UTF_8);

    private final Vault vault = new Vault(keys(key(1), key(2)));

    @Test
    void whatWasSealedOpensInItsContextOnly() {
        var sealed = vault.seal(CONTENT, "reporter 1");
        assertThat(vault.open(sealed, "reporter 1")).isEqualTo(CONTENT);
        assertThatIllegalStateException().isThrownBy(() -> vault.open(sealed, "reporter 2"));
    }

    @Test
    void sealingTwiceLooksDifferentAndShowsNothing() {
        var sealed = vault.seal(CONTENT, "reporter 1");
        assertThat(vault.seal(CONTENT, "reporter 1")).isNotEqualTo(sealed);
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("知秋");
    }

    @Test
    void whatWasChangedDoesNotOpen() {
        var sealed = vault.seal(CONTENT, "reporter 1");
        for (int i = 0; i < sealed.length; i++) {
            var changed = sealed.clone();
            changed[i] ^= 1;
            assertThatIllegalStateException().isThrownBy(() -> vault.open(changed, "reporter 1"));
        }
    }

    @Test
    void anotherKeyDoesNotOpenIt() {
        var sealed = vault.seal(CONTENT, "reporter 1");
        var other = new Vault(keys(key(3), key(2)));
        assertThatIllegalStateException().isThrownBy(() -> other.open(sealed, "reporter 1"));
    }

    @Test
    void aDigestNeedsTheKey() {
        assertThat(keys(key(1), key(2)).sign(CONTENT))
                .isEqualTo(keys(key(3), key(2)).sign(CONTENT))
                .isNotEqualTo(keys(key(1), key(4)).sign(CONTENT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64!"})
    void aWrongKeyStopsTheStartAndNamesTheSetting(String wrong) {
        assertThatIllegalStateException()
                .isThrownBy(() -> keys(wrong, key(2)))
                .withMessageContaining("zhiyong.secrets.data-key")
                .withMessageContaining("openssl rand -base64 32");
        assertThatIllegalStateException()
                .isThrownBy(() -> keys(key(1), wrong))
                .withMessageContaining("zhiyong.secrets.cursor-key");
    }

    private static Keys keys(String dataKey, String cursorKey) {
        return new Keys(new Secrets() {
            @Override
            public String dataKey() {
                return dataKey;
            }

            @Override
            public String cursorKey() {
                return cursorKey;
            }
        });
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }
}
