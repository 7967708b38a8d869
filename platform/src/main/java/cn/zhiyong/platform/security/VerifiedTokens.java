package cn.zhiyong.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import org.jose4j.jwt.NumericDate;

/**
 * Tokens whose signature was verified within the last minute are not verified again: callers send the same token with each
 * request, and the signature is the dearest part of a small one. A token counts no longer than it is valid, and a key that
 * was withdrawn at most a minute longer than the keys themselves are kept.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class VerifiedTokens extends JWTCallerPrincipalFactory {
    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int MOST = 10_000;

    private final Cache<String, JWTCallerPrincipal> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final JWTCallerPrincipalFactory verifying = new DefaultJWTCallerPrincipalFactory();

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo trusted) throws ParseException {
        var known = verified.getIfPresent(token);
        if (known != null && isValid(known)) {
            return known;
        }
        var principal = verifying.parse(token, trusted);
        verified.put(token, principal);
        return principal;
    }

    /** By the clock that verification goes by as well: callers' tokens know nothing of the city's. */
    private static boolean isValid(JWTCallerPrincipal known) {
        return NumericDate.now().getValue() < known.getExpirationTime();
    }
}
