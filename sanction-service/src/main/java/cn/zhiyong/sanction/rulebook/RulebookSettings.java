package cn.zhiyong.sanction.rulebook;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which rulebook this deployment goes by. */
@ConfigMapping(prefix = "zhiyong.rulebook")
interface RulebookSettings {
    /** A file of the deployment's own; without it the shipped version 2022-03 holds. */
    Optional<Path> file();
}
