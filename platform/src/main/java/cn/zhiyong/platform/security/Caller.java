package cn.zhiyong.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who makes the current request, as the token says: subject, roles, and the organ or unit that bounds what is seen. */
@RequestScoped
public class Caller {
    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The token's {@code sub}: a person's or a system's account. */
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public Optional<String> organ() {
        return claim("organ");
    }

    public Optional<String> unit() {
        return claim("unit");
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.<String>claim(name).filter(value -> !value.isBlank())
                : Optional.empty();
    }
}
