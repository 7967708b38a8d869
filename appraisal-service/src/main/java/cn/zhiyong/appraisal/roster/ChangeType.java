package cn.zhiyong.appraisal.roster;

/** What an event says became of a unit or a person. */
enum ChangeType {
    CREATED,
    UPDATED;

    /** Version 0 is the first. */
    static ChangeType of(long version) {
        return version == 0 ? CREATED : UPDATED;
    }
}
