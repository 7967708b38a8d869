package cn.zhiyong.testing;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/** Bearer tokens for tests, signed with a real key and checked by the service as in production. */
public record Tokens(String role, String subject, String organ, String unit) {
    public static Tokens as(String role) {
        return new Tokens(role, role + "-1", null, null);
    }

    /** The token itself, for {@code auth().oauth2(…)}. */
    public static String token(String role) {
        return as(role).token();
    }

    public Tokens subject(String subject) {
        return new Tokens(role, subject, organ, unit);
    }

    public Tokens organ(String organ) {
        return new Tokens(role, subject, organ, unit);
    }

    public Tokens unit(String unit) {
        return new Tokens(role, subject, organ, unit);
    }

    public String token() {
        return token(Duration.ofHours(1));
    }

    /** @param left until it expires; negative for one that has expired that long ago */
    public String token(Duration left) {
        var expiry = Instant.now().plus(left);
        var claims = Jwt.issuer("https://zhiyong.example/auth")
                .audience("zhiyong")
                .subject(subject)
                .upn(subject)
                .groups(Set.of(role))
                .issuedAt(expiry.minus(Duration.ofDays(1)))
                .expiresAt(expiry);
        if (organ != null) {
            claims.claim("organ", organ);
        }
        if (unit != null) {
            claims.claim("unit", unit);
        }
        return claims.sign(ServiceInfrastructure.signingKey());
    }
}
