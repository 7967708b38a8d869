package cn.zhiyong.stack;

import cn.zhiyong.stack.demo.Suite.TokenSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Issues the bearer tokens of development, with a key that is made at the first start and stays on this machine. */
public final class TokenMint implements TokenSource {
    /** Who may call; see {@code docs/glossary.md}. */
    static final Set<String> ROLES = Set.of(
            "hotline",
            "intake-officer",
            "investigator",
            "organ-lead",
            "leading-group",
            "leading-group-office",
            "appraiser",
            "unit-reporter",
            "hr-system",
            "analyst",
            "identity-custodian",
            "auditor");

    private static final String ISSUER = "https://zhiyong.example/auth";
    private static final String AUDIENCE = "zhiyong";
    private static final int KEY_BITS = 2048;
    private static final int USUAL_HOURS = 12;

    private final RsaJsonWebKey key;

    private TokenMint(RsaJsonWebKey key) {
        this.key = key;
    }

    /** Reads the key, or makes one with the public key beside it. */
    static TokenMint at(Home home) {
        try {
            var file = home.tokenKey();
            if (!Files.exists(file)) {
                var made = RsaJwkGenerator.generateJwk(KEY_BITS);
                made.setKeyId("development");
                Files.writeString(home.tokenPublicKey(), pem(made));
                PrivateFile.write(file, made.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            }
            return new TokenMint((RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot read or write the token key", failed);
        } catch (JoseException wrong) {
            throw new StackFailure(home.tokenKey() + " is not a key. Delete it to have a new one made.", wrong);
        }
    }

    /** Whether a stack was started here before, so that there is a key. */
    static boolean existsAt(Path homeFolder) {
        return Files.exists(new Home(homeFolder).tokenKey());
    }

    @Override
    public String token(String role, String subject, String organ, String unit) {
        return token(role, subject, organ, unit, USUAL_HOURS);
    }

    String token(String role, String subject, String organ, String unit, int hours) {
        if (!ROLES.contains(role)) {
            throw new StackFailure("There is no role \"%s\". Roles: %s"
                    .formatted(role, String.join(", ", ROLES.stream().sorted().toList())));
        }
        var claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setStringClaim("upn", subject);
        claims.setStringListClaim("groups", List.of(role));
        claims.setGeneratedJwtId();
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(hours * 60f);
        if (organ != null) {
            claims.setStringClaim("organ", organ);
        }
        if (unit != null) {
            claims.setStringClaim("unit", unit);
        }
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String pem(RsaJsonWebKey key) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(key.getPublicKey().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }
}
