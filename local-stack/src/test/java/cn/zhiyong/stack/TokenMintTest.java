package cn.zhiyong.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenMintTest {
    @TempDir
    Path folder;

    private Home home;
    private TokenMint mint;

    @BeforeEach
    void firstStart() {
        home = Home.at(folder.resolve("home"));
        mint = TokenMint.at(home);
    }

    @Test
    void aTokenSaysWhoAndForWhichOrgan() throws Exception {
        var claims = read(mint.token("intake-officer", "officer-7", "PERSONNEL", null, 2));
        assertThat(claims.getSubject()).isEqualTo("officer-7");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("intake-officer");
        assertThat(claims.getStringClaimValue("organ")).isEqualTo("PERSONNEL");
        assertThat(claims.hasClaim("unit")).isFalse();
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(2 * 3600);
    }

    /** The services' own list is code of theirs, which this module does without. */
    @Test
    void itKnowsTheRolesThatTheServicesKnow() throws Exception {
        var roles = Path.of(System.getProperty("zhiyong.root"))
                .resolve("platform/src/main/java/cn/zhiyong/platform/security/Roles.java");
        var named = Pattern.compile("String [A-Z_]+ = \"([a-z-]+)\"").matcher(Files.readString(roles));
        assertThat(named.results().map(role -> role.group(1))).containsExactlyInAnyOrderElementsOf(TokenMint.ROLES);
    }

    @Test
    void theKeyIsMadeOnceAndOnlyItsOwnerReadsIt() throws Exception {
        read(TokenMint.at(home).token("auditor", "a", null, null));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.tokenKey())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                .isEqualTo("rwx------");
    }

    @Test
    void aKeyFileThatIsNoneSaysWhatToDo() throws Exception {
        Files.writeString(home.tokenKey(), "{}");
        assertThatExceptionOfType(StackFailure.class)
                .isThrownBy(() -> TokenMint.at(home))
                .withMessageContaining("Delete it");
    }

    @Test
    void thereIsNoSuchRole() {
        assertThatExceptionOfType(StackFailure.class)
                .isThrownBy(() -> mint.token("mayor", "m", null, null))
                .withMessageContaining("mayor")
                .withMessageContaining("leading-group-office");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--organ", "--colour red", "--hours 0", "--hours 721", "--hours many"})
    void optionsThatCannotBeReadAreRefused(String words) {
        var all = new ArrayList<>(List.of("auditor"));
        all.addAll(List.of(words.split(" ")));
        assertThatExceptionOfType(StackFailure.class).isThrownBy(() -> new TokenOptions(all).hours());
    }

    @Test
    void withoutOptionsTheUsual() {
        var options = new TokenOptions(List.of("auditor"));
        assertThat(options.subject()).isEqualTo("dev-auditor");
        assertThat(options.hours()).isEqualTo(12);
        assertThatExceptionOfType(StackFailure.class).isThrownBy(() -> new TokenOptions(List.of()));
    }

    private JwtClaims read(String token) throws Exception {
        var pem = Files.readString(home.tokenPublicKey()).replaceAll("-----.*-----|\\s", "");
        var key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(pem)));
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setExpectedIssuer("https://zhiyong.example/auth")
                .setExpectedAudience("zhiyong")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}
