package cn.zhiyong.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the service takes of a request. */
@ConfigMapping(prefix = "zhiyong.http")
interface HttpSettings {
    /** A larger body is answered with 413. */
    @WithDefault("10M")
    MemorySize maxBodySize();
}
