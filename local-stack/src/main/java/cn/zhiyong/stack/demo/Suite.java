package cn.zhiyong.stack.demo;

import java.net.URI;

/** Where the four services are, and how to get a token for somebody. */
public record Suite(URI intake, URI investigation, URI sanction, URI appraisal, TokenSource tokens) {
    /** Issues a bearer token; organ and unit may be null. */
    @FunctionalInterface
    public interface TokenSource {
        String token(String role, String subject, String organ, String unit);
    }

    String token(Who who) {
        return tokens.token(who.role(), who.subject(), who.organ(), who.unit());
    }
}
