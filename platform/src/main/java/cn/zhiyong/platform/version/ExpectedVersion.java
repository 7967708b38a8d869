package cn.zhiyong.platform.version;

import cn.zhiyong.platform.problem.ProblemKind;
import cn.zhiyong.platform.problem.Problems;
import java.util.Set;

/**
 * Which version of a resource a caller means to change, or that there is none yet. The resource reads it off the request,
 * the use case checks it once it holds what it changes.
 */
public sealed interface ExpectedVersion {
    /**
     * Ends the request unless the caller means this version.
     *
     * @throws cn.zhiyong.platform.problem.ProblemException 428 where the caller did not say, 412 where it is another
     */
    void requireMatch(long version);

    /**
     * Ends the request if the caller means a version of what is not there yet.
     *
     * @throws cn.zhiyong.platform.problem.ProblemException 412
     */
    default void requireNoneNamed() {
        if (isStated()) {
            throw Problems.of(
                    ProblemKind.STALE_VERSION,
                    "尚无此资源。新增时请勿带 If-Match 头。",
                    "There is no such resource. To add it, leave the If-Match header out.");
        }
    }

    /** Whether the caller named a version at all. */
    default boolean isStated() {
        return true;
    }

    static ExpectedVersion unstated() {
        return new Unstated();
    }

    static ExpectedVersion any() {
        return new Any();
    }

    static ExpectedVersion oneOf(Set<Long> versions) {
        return new OneOf(versions);
    }

    /** @param named what the caller said of a version all the same; a caller who did is always wrong */
    static ExpectedVersion none(ExpectedVersion named) {
        return new None(named);
    }

    /** The caller did not say. */
    record Unstated() implements ExpectedVersion {
        @Override
        public void requireMatch(long version) {
            throw Problems.of(
                    ProblemKind.IF_MATCH_REQUIRED,
                    "请先读取该资源，再在 If-Match 头中带上其 ETag。",
                    "Read the resource first and send its ETag in the If-Match header.");
        }

        @Override
        public boolean isStated() {
            return false;
        }
    }

    /** Whichever it is. */
    record Any() implements ExpectedVersion {
        @Override
        public void requireMatch(long version) {}
    }

    /** One that the caller read; none of them where what the caller sent is no version of ours. */
    record OneOf(Set<Long> versions) implements ExpectedVersion {
        public OneOf {
            versions = Set.copyOf(versions);
        }

        @Override
        public void requireMatch(long version) {
            if (!versions.contains(version)) {
                throw Problems.stale();
            }
        }
    }

    /** There is none yet: the caller means to add, not to change. */
    record None(ExpectedVersion named) implements ExpectedVersion {
        @Override
        public void requireMatch(long version) {
            throw Problems.of(
                    ProblemKind.STALE_VERSION,
                    "此资源已存在。修改时请在 If-Match 头中带上其 ETag。",
                    "The resource is there already. To change it, send its ETag in the If-Match header.");
        }

        @Override
        public boolean isStated() {
            return named.isStated();
        }
    }
}
