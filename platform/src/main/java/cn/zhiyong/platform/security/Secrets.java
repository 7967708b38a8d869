package cn.zhiyong.platform.security;

import io.smallrye.config.ConfigMapping;

/** Keys that a deployment hands in; each is base64 of 32 random bytes. */
@ConfigMapping(prefix = "zhiyong.secrets")
public interface Secrets {
    /** Encrypts what the database must not show in clear. */
    String dataKey();

    /** Signs page cursors and digests of requests. */
    String cursorKey();
}
