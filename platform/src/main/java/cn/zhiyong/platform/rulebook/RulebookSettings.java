package cn.zhiyong.platform.rulebook;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Which rulebooks this deployment goes by. */
@ConfigMapping(prefix = "zhiyong.rulebook")
public interface RulebookSettings {
    /** Files of the deployment's own, a version each; without them the shipped version 2022-03 holds. */
    Optional<List<Path>> files();
}
