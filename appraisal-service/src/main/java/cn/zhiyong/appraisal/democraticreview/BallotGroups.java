package cn.zhiyong.appraisal.democraticreview;

import cn.zhiyong.appraisal.democraticreview.CastingBallots.Outcome;
import cn.zhiyong.appraisal.democraticreview.CastingBallots.Vote;
import cn.zhiyong.platform.batch.GroupCommit;
import cn.zhiyong.platform.problem.Problems;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/** The way in for votes: those that come while a commit is under way share the next transaction, as they share the box. */
@ApplicationScoped
class BallotGroups {
    private static final int WRITERS = 1;
    private static final int LARGEST_GROUP = 256;

    private final GroupCommit<Vote, Outcome> groups;

    BallotGroups(CastingBallots casting) {
        groups = new GroupCommit<>("ballots", WRITERS, LARGEST_GROUP, casting::cast);
    }

    /**
     * Returns after the commit.
     *
     * @throws cn.zhiyong.platform.problem.ProblemException where the vote does not count
     */
    void cast(Vote vote) {
        switch (groups.submit(vote).join()) {
            case CAST -> {}
            case UNKNOWN -> throw Problems.notFound();
            case NOT_OPEN -> throw Problems.conflict("投票尚未开始或者已经结束。", "The vote is not open yet, or over.");
            case SPENT -> throw Problems.conflict("此选票码已经使用。", "This token was used already.");
            case WRONG_PAPER ->
                throw Problems.malformed(
                        "grades",
                        "须按选票顺序为每位测评对象填写一项，弃权填 null。",
                        "Give one entry per candidate, in the paper's order; null for blank.");
        }
    }

    @PreDestroy
    void close() {
        groups.close();
    }
}
