package cn.zhiyong.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhiyong.platform.batch.GroupCommit;
import cn.zhiyong.testing.Database;
import cn.zhiyong.testing.ServiceInfrastructure;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceInfrastructure.class)
class GroupCommitResourceTest {
    @Inject
    Note.Repository notes;

    private final ConcurrentLinkedQueue<Integer> groups = new ConcurrentLinkedQueue<>();
    private final CountDownLatch firstIsUnderWay = new CountDownLatch(1);
    private final CountDownLatch letGo = new CountDownLatch(1);

    @Test
    void whatComesWhileACommitIsUnderWaySharesTheNextOne() throws InterruptedException {
        try (var commits = new GroupCommit<>("test", 1, 8, this::writeSlowly)) {
            var first = commits.submit("first");
            firstIsUnderWay.await();
            var others = IntStream.range(0, 10)
                    .mapToObj(i -> commits.submit("other " + i))
                    .toList();
            assertThat(others).noneMatch(each -> each.isDone());
            letGo.countDown();
            assertThat(count(first.join())).isEqualTo(1);
            others.forEach(each -> assertThat(count(each.join())).isEqualTo(1));
        }
        assertThat(groups).as("no group is larger than told").containsExactly(1, 8, 2);
    }

    @Test
    void oneThatFailsHarmsNoOtherOfItsGroup() throws InterruptedException {
        try (var commits = new GroupCommit<>("test", 1, 8, this::writeSlowly)) {
            commits.submit("first");
            firstIsUnderWay.await();
            var before = commits.submit("good 1");
            var bad = commits.submit("bad");
            var after = commits.submit("good 2");
            letGo.countDown();
            assertThatThrownBy(bad::join)
                    .isInstanceOf(CompletionException.class)
                    .hasMessageContaining("as asked");
            assertThat(count(before.join())).isEqualTo(1);
            assertThat(count(after.join())).isEqualTo(1);
        }
        assertThat(groups).as("together, then each alone").containsExactly(1, 3, 1, 1, 1);
        assertThat(Database.count("SELECT count(*) FROM note WHERE text = 'bad'"))
                .isZero();
    }

    @Test
    void nobodyIsToldOfWhatWasRolledBack() {
        try (var commits = new GroupCommit<String, UUID>("test", 1, 8, texts -> {
            var written = write(texts);
            QuarkusTransaction.setRollbackOnly();
            return written;
        })) {
            var result = commits.submit("marked for rollback");
            assertThatThrownBy(result::join).isInstanceOf(CompletionException.class);
        }
        assertThat(Database.count("SELECT count(*) FROM note WHERE text = 'marked for rollback'"))
                .isZero();
    }

    @Test
    void closingWritesWhatWasTakenAndTakesNoMore() {
        var commits = new GroupCommit<>("test", 2, 4, this::write);
        var taken = IntStream.range(0, 50)
                .mapToObj(i -> commits.submit("closing " + i))
                .toList();
        commits.close();
        taken.forEach(each -> assertThat(count(each.join())).isEqualTo(1));
        assertThatThrownBy(() -> commits.submit("late")).isInstanceOf(RejectedExecutionException.class);
    }

    private List<UUID> writeSlowly(List<String> texts) {
        groups.add(texts.size());
        firstIsUnderWay.countDown();
        try {
            letGo.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return write(texts);
    }

    private List<UUID> write(List<String> texts) {
        return texts.stream()
                .map(text -> {
                    var note = new Note(text, null);
                    notes.persistAndFlush(note);
                    if (text.equals("bad")) {
                        throw new IllegalArgumentException("Failed as asked");
                    }
                    return note.id;
                })
                .toList();
    }

    private static long count(UUID id) {
        return Database.count("SELECT count(*) FROM note WHERE id = ?", id);
    }
}
