package cn.zhiyong.platform.event;

/**
 * An event to publish: the full state of one aggregate after a change.
 *
 * @param aggregateType names the topic, {@code zhiyong.<aggregateType>}, and the type,
 *     {@code cn.zhiyong.<aggregateType>.changed.v1}
 * @param aggregateId the key: events of one aggregate arrive in the order of their commits
 * @param version version of the aggregate after the change
 * @param body a record that becomes JSON by the schema of {@code contracts/events/<aggregateType>.schema.json}
 */
public record OutboxEvent(String aggregateType, String aggregateId, long version, Object body) {
    String type() {
        return "cn.zhiyong." + aggregateType + ".changed.v1";
    }
}
