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

    /** The same of files that are read as a stream, CSV and NDJSON, and never held in memory. */
    @WithDefault("${zhiyong.http.max-body-size:10M}")
    MemorySize maxFileSize();

    /**
     * How much there may be of a body, in bytes.
     *
     * @param contentType as stated; null where it is not
     */
    default long mostBytes(String contentType) {
        var isFile = contentType != null && contentType.matches("(?i)(text/csv|application/x-ndjson)\\b.*");
        return (isFile ? maxFileSize() : maxBodySize()).asLongValue();
    }
}
