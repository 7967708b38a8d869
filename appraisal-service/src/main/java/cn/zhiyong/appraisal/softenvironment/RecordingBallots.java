package cn.zhiyong.appraisal.softenvironment;

import cn.zhiyong.appraisal.roster.Roster;
import cn.zhiyong.appraisal.softenvironment.BallotBatchRequest.BallotLineRequest;
import cn.zhiyong.platform.problem.ProblemException.FieldError;
import cn.zhiyong.platform.problem.Problems;
import cn.zhiyong.platform.security.Caller;
import cn.zhiyong.platform.text.Text;
import cn.zhiyong.platform.version.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** Takes in ballots on units, and annuls those that do not count. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RecordingBallots {
    private final BallotBatches batches;
    private final Roster roster;
    private final Caller caller;
    private final Clock clock;

    RecordingBallots(BallotBatches batches, Roster roster, Caller caller, Clock clock) {
        this.batches = batches;
        this.roster = roster;
        this.caller = caller;
        this.clock = clock;
    }

    BallotBatch record(int year, BallotBatchRequest request) {
        var errors = errors(request);
        if (!errors.isEmpty()) {
            throw Problems.malformed(errors);
        }
        var batch = new BallotBatch(year, request, caller.subject(), clock.instant());
        batches.persist(batch);
        return batch;
    }

    private List<FieldError> errors(BallotBatchRequest request) {
        var errors = new ArrayList<FieldError>();
        if (request.lowest() >= request.highest()) {
            errors.add(new FieldError("highest", new Text("须高于最低分。", "Must be above the lowest score.")));
        }
        var known = roster.units(request.lines().stream()
                        .map(BallotLineRequest::unitCode)
                        .distinct()
                        .toList())
                .keySet();
        var seen = new HashSet<String>();
        for (int i = 0; i < request.lines().size(); i++) {
            var line = request.lines().get(i);
            var path = "lines[" + i + "].";
            if (!known.contains(line.unitCode())) {
                errors.add(new FieldError(
                        path + "unitCode", new Text("名册中没有此单位。", "The roster does not know this unit.")));
            }
            if (line.score() < request.lowest() || line.score() > request.highest()) {
                errors.add(new FieldError(path + "score", new Text("不在评分范围内。", "Not on the scale.")));
            }
            if (!seen.add(line.unitCode() + " " + line.score())) {
                errors.add(new FieldError(
                        path + "score",
                        new Text("此单位的这一分值已经列出，请合并。", "This unit has a line for this score already; add them up.")));
            }
        }
        return errors;
    }

    BallotBatch annul(int year, UUID id, String reason, ExpectedVersion expected) {
        var batch = batches.hold(year, id).orElseThrow(Problems::notFound);
        expected.requireMatch(batch.version());
        batch.annul(reason);
        batches.flush();
        return batch;
    }
}
