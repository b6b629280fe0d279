// What waits for those who make and publish a school's timetable.
#include "afterschool/timetable/permissions.hpp"
#include "afterschool/timetable/store.hpp"
#include "afterschool/timetable/timetable_on_both.hpp"

namespace luoshi::afterschool::timetable {
namespace {

class OwedInTimetable : public TimetableOnBoth {
 protected:
    using Counts = std::map<std::string, std::int64_t>;

    Counts owed(Actor actor) {
        Counts counts;
        const auto list = read_as(std::move(actor), [](Work& work) -> Result<std::vector<Waiting>> {
            return timetable::waiting(work);
        });
        for (const auto& one : list.value()) counts[one.task] = one.count;
        return counts;
    }
    Actor at_school(std::vector<Permission> may) {
        auto actor = person(31, std::move(may));
        actor.body = school;
        actor.body_path = path;
        return actor;
    }
    Actor office() { return at_school({permissions::read, permissions::write}); }
    Actor head() { return at_school({permissions::read, permissions::publish}); }
};
ON_BOTH_DATABASES(OwedInTimetable);

TEST_P(OwedInTimetable, ATimetableToMakeAndToPublish) {
    EXPECT_EQ(owed(office()), (Counts{{"make_timetables", 1}}));
    EXPECT_TRUE(owed(head()).empty()) << "nothing is there to publish";
    EXPECT_TRUE(owed(at_school({permissions::read})).empty());
    EXPECT_TRUE(owed(person(32, {permissions::read, permissions::write})).empty()) << "of no school";
    filled();
    EXPECT_EQ(owed(office()), (Counts{{"complete_timetables", 1}}));
    EXPECT_EQ(owed(head()), (Counts{{"publish_timetables", 1}}));
    try_publish("三年级以下没有第三课时").value();
    EXPECT_TRUE(owed(head()).empty());
    EXPECT_TRUE(owed(office()).empty());
}

TEST_P(OwedInTimetable, StoppedSessionsAreSettled) {
    published();
    EXPECT_TRUE(owed(office()).empty());
    const auto stopped = session_on(Date(2026, 9, 7), homework);
    cancel(stopped).value();
    EXPECT_EQ(owed(office()), (Counts{{"settle_sessions", 1}}));
    EXPECT_TRUE(owed(head()).empty()) << "who only publishes settles nothing";
    const auto now = again(stopped);
    here([&](Work& work) { return refund_session(work, {now.id, "补不了", {}, {now.version}}); }).value();
    EXPECT_TRUE(owed(office()).empty());
}

TEST_P(OwedInTimetable, SessionsOfTheNextTwoWeeksThatNobodyTakes) {
    // Chess has its coach until the middle of October; nobody stands in afterwards.
    made();
    EXPECT_EQ(owed(office()).count("sessions_without_teacher"), 0U) << "too far ahead";
    clock().set(instant_of(Date(2026, 10, 12), 480));
    EXPECT_GT(owed(office())["sessions_without_teacher"], 0);
}

}  // namespace
}  // namespace luoshi::afterschool::timetable
